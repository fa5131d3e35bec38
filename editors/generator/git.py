"""The pattern of hunk headers."""
import language


def files():
    path = language.FOLDER / "git/gitconfig"
    words = [keyword.zh for keyword in language.KEYWORDS if keyword.group == "statement"]
    words += [keyword.en for keyword in language.KEYWORDS if keyword.group == "statement"]
    # The first group is the header; the ideographic space stands outside a bracket, for git may go by bytes.
    section = f'[diff "budget"]\n\txfuncname = "^(({"|".join(words)})(( |\\t|　).*)?)$"'
    return {"git/gitconfig": language.fill(path.read_text(encoding="utf-8"), section)}
