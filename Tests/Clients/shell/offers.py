"""offers.py SHELL SCRIPT: types command lines into a real bash, zsh or fish that has read its completions, and holds what
the shell offers against what it has to."""
import os
import pty
import subprocess
import sys
import tempfile
import time

shell, script = sys.argv[1:3]

# What has been typed, the word under the cursor last; and what has to be offered. `…` stands for further offers.
CASES = [
    (["budgetc", "ch"], ["check"]),
    (["budgetc", "k"], ["keywords"]),
    (["budgetc", "--lang", ""], ["zh", "en"]),
    (["budgetc", "--lang", "en", "bu"], ["build"]),
    (["budgetc", "build", ""], ["2024.bud", "two words.bud", "sub folder/"]),
    (["budgetc", "build", "--strict", "20"], ["2024.bud"]),
    (["budgetc", "build", "2024.bud", ""], []),
    (["budgetc", "build", "sub folder/"], ["sub folder/unit.bud"]),
    (["budgetc", "build", "--format", "t"], ["text", "tsv"]),
    (["budgetc", "build", "--format", "html,js"], ["html,json", "…"]),
    (["budgetc", "build", "--st"], ["--strict"]),
    (["budgetc", "build", "--output", "n"], ["notes.txt"]),
    (["budgetc", "build", "-o", "n"], ["notes.txt"]),
    (["budgetc", "check", "--format", ""], ["text", "short", "json", "sarif", "github"]),
    (["budgetc", "check", "--format=s"], ["short", "sarif"]),
    (["budgetc", "check", "--format=short", "20"], ["2024.bud"]),
    (["budgetc", "check", "--format", "short", "20"], ["2024.bud"]),
    (["budgetc", "check", "--layout", "四"], ["四川"]),
    (["budgetc", "check", "--select", "B030"], ["B0301", "B0302", "…"]),
    (["budgetc", "check", "--select", "B0301,B050"], ["B0301,B0501", "…"]),
    (["budgetc", "explain", "B000"], ["B0001", "B0002", "B0003"]),
    (["budgetc", "schema", "diag"], ["diagnostics"]),
    (["budgetc", "completions", ""], ["bash", "zsh", "fish"]),
    (["budgetc", "help", "expl"], ["explain"]),
    (["budgetc", "query", "2024.bud", "收"], ["收入"]),
    (["budgetc", "query", "2024.bud", "spend", "carry"], ["carryover"]),
    (["budgetc", "man", ""], []),
]


def bash(words):
    # As readline cuts them: the sign is a word of its own.
    cut = []
    for word in words:
        if word.startswith("--") and "=" in word:
            name, value = word.split("=", 1)
            cut += [name, "="] + ([value] if value else [])
        else:
            cut.append(word)
    program = """
      source "$1"; shift
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _budgetc
      for word in "${COMPREPLY[@]}"; do [ -d "$word" ] && word=$word/; printf '%s\\n' "$word"; done
    """
    run = subprocess.run(["bash", "--norc", "-c", program, "bash", script, *cut], capture_output=True, text=True)
    # Outside readline `compopt` has nothing to set.
    return run.stdout.splitlines(), run.stderr


def fish(words):
    line = " ".join(word.replace(" ", "\\ ") for word in words)
    program = "source $argv[1]; complete -C $argv[2]"
    run = subprocess.run(["fish", "--no-config", "-c", program, script, line], capture_output=True, text=True)
    offers = [offer.split("\t")[0] for offer in run.stdout.splitlines()]
    # It puts files of another ending behind the others, and does not leave them out.
    offers = [offer for offer in offers if offer != "notes.txt" or words[-1]]
    # It offers --format=short where the value is attached.
    return [offer.split("=", 1)[1] if offer.startswith("--") and "=" in offer else offer for offer in offers], run.stderr


ZSH = r"""
PROMPT=
fpath=($FUNCTIONS $fpath)
autoload -Uz compinit && compinit -u -D
bindkey '^I' complete-word
# Every offer goes through compadd: those that only fill an array are passed on, the others are written down.
compadd() {
  local -a hits
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return
  fi
  builtin compadd -A hits "$@"
  local -i index=${@[(i)-W]}
  local folder hit before
  (( index < $# )) && folder=${(Q)@[index+1]}
  [[ $IPREFIX == *, ]] && before=$IPREFIX
  for hit in $hits; do
    hit=$folder${(Q)hit}
    [[ -d $hit ]] && hit=$hit/
    print -r -- $before$hit >> $OFFERS
  done
  # What follows asks how many there are so far.
  builtin compadd "$@"
}
finish() { print -r -- END >> $OFFERS }
comppostfuncs=(finish)
print -r -- READY >> $OFFERS
"""


def zsh(words):
    with tempfile.TemporaryDirectory() as folder:
        offers = os.path.join(folder, "offers")
        open(offers, "w").close()
        with open(os.path.join(folder, ".zshrc"), "w") as rc:
            rc.write(ZSH)
        pid, terminal = pty.fork()
        if pid == 0:
            os.environ.update(ZDOTDIR=folder, OFFERS=offers, FUNCTIONS=os.path.dirname(script), TERM="dumb")
            os.execvp("zsh", ["zsh", "-i", "-o", "NO_GLOBAL_RCS"])
        try:
            wait(offers, "READY")
            line = " ".join(word.replace(" ", "\\ ") for word in words)
            os.write(terminal, (line + "\t").encode())
            found = wait(offers, "END")
        finally:
            os.write(terminal, b"\x03")
            os.kill(pid, 9)
            os.waitpid(pid, 0)
            os.close(terminal)
    # It offers options wherever one could stand.
    return [word for word in found if word not in ("READY", "END") and (words[-1] or word[0] != "-")], ""


def wait(path, mark):
    for _ in range(400):
        lines = open(path).read().splitlines()
        if mark in lines:
            return lines
        time.sleep(0.02)
    raise SystemExit(f"zsh has not come to {mark}")


failed = False
for words, expected in CASES:
    found, said = {"bash": bash, "fish": fish, "zsh": zsh}[shell](words)
    found = sorted(set(found))
    missing = [offer for offer in expected if offer != "…" and offer not in found]
    more = [] if "…" in expected else [offer for offer in found if offer not in expected]
    if missing or more or said:
        failed = True
        print(f"{shell}: {' '.join(words)}| offers {found}, has to offer {expected} {said}")
sys.exit(failed)
