"""What each highlighter makes of a file: for every character the class that it colours it as.

An engine takes the paths of files and gives, for each, a list of lines, each a list with a class (or None) for every
character. It raises `Missing` where the program is not installed.
"""
import ctypes
import html.parser
import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import warnings

# Python's tree_sitter would rather have a capsule of another name.
warnings.filterwarnings("ignore", category=DeprecationWarning)
HERE = pathlib.Path(__file__).resolve().parent
EDITORS = HERE.parent.parent.parent / "editors"
CLASSES = ["keyword", "kind", "tag", "code", "number", "name", "string", "unit", "constant", "operator", "text", "comment",
           "invalid"]


class Missing(Exception):
    pass


def program(*names):
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    raise Missing(f"{names[0]} is not installed")


def run(*words, **more):
    done = subprocess.run(words, capture_output=True, text=True, timeout=100, **more)
    if done.returncode != 0:
        raise SystemExit(f"{words[0]} ends with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def lines_of(path):
    text = pathlib.Path(path).read_bytes().decode()
    return text.replace("\r\n", "\n").split("\n")


def blank(path):
    return [[None] * len(line) for line in lines_of(path)]


# The compiler

def compiler(paths, scratch):
    for path in paths:
        found = blank(path)
        for row in run(os.environ["BUDGETC"], "tokens", str(path), "--classes").splitlines():
            line, column, count, kind, _ = row.split("\t", 4)
            for index in range(int(count)):
                found[int(line) - 1][int(column) - 1 + index] = kind
        yield found


# TextMate, by Oniguruma

def scope_class(scopes):
    """The class of the innermost scope of ours."""
    sys.path.insert(0, str(EDITORS / "generator"))
    sys.dont_write_bytecode = True
    import textmate
    table = {scope: "name" if kind == "title" else kind for kind, scope in textmate.SCOPES.items()}
    for scope in reversed(scopes):
        if scope in table:
            return table[scope]
    return None


def textmate(paths, scratch):
    try:
        from babi.highlight import Grammars, highlight_line
    except ImportError as error:
        raise Missing("Python's babi is not installed") from error
    folder = scratch / "textmate"
    folder.mkdir()
    shutil.copy(EDITORS / "vscode/syntaxes/budget.tmLanguage.json", folder / "source.budget.json")
    compiled = Grammars(str(folder)).compiler_for_scope("source.budget")
    for path in paths:
        found = blank(path)
        state = compiled.root_state
        for number, line in enumerate(lines_of(path)):
            state, regions = highlight_line(compiled, state, line + "\n", first_line=number == 0)
            for region in regions:
                kind = scope_class(region.scope)
                for index in range(region.start, min(region.end, len(line))):
                    found[number][index] = kind
        yield found


# Colours that stand for classes

def colour(kind):
    return "#%02x%02x%02x" % (10 + CLASSES.index(kind) * 10, 1, 2)


CLASS_OF_COLOUR = {colour(kind): kind for kind in CLASSES}


# Sublime Text's, by bat

def sublime(paths, scratch):
    bat = program("bat", "batcat")
    sys.path.insert(0, str(EDITORS / "generator"))
    import textmate as scopes
    config = scratch / "bat"
    (config / "syntaxes").mkdir(parents=True)
    (config / "themes").mkdir()
    shutil.copy(EDITORS / "sublime/Budget.sublime-syntax", config / "syntaxes")
    settings = ["<dict><key>settings</key><dict><key>foreground</key><string>#ffffff</string></dict></dict>"]
    for kind, scope in scopes.SCOPES.items():
        value = colour("name" if kind == "title" else kind)
        settings.append(f"<dict><key>scope</key><string>{scope}</string><key>settings</key><dict><key>foreground</key>"
                        f"<string>{value}</string></dict></dict>")
    (config / "themes" / "classes.tmTheme").write_text(
        '<?xml version="1.0"?><plist version="1.0"><dict><key>name</key><string>classes</string><key>settings</key><array>'
        + "".join(settings) + "</array></dict></plist>")
    environment = {**os.environ, "BAT_CONFIG_DIR": str(config), "BAT_CACHE_PATH": str(scratch / "bat-cache"), "COLORTERM": "truecolor"}
    run(bat, "cache", "--build", env=environment)
    for path in paths:
        shown = run(bat, "--plain", "--color=always", "--decorations=never", "--paging=never", "--tabs=0", "--theme=classes",
                    "--language=Budget", str(path), env=environment)
        yield from_ansi(path, shown)


def hidden_mark(path, shown):
    """Whether the program has left out the byte-order mark."""
    return int(lines_of(path)[0].startswith("\ufeff") and "\ufeff" not in shown)


def from_ansi(path, shown):
    found = blank(path)
    line, column = 0, hidden_mark(path, shown)
    kind = None
    at = 0
    while at < len(shown):
        escape = re.compile(r"\x1b\[([\d;]*)m").match(shown, at)
        if escape:
            value = re.search(r"38;2;(\d+);(\d+);(\d+)", escape[1])
            if value:
                kind = CLASS_OF_COLOUR.get("#%02x%02x%02x" % tuple(map(int, value.groups())))
            elif escape[1] in ("", "0"):
                kind = None
            at = escape.end()
        else:
            if shown[at] == "\n":
                line, column = line + 1, 0
            elif line < len(found) and column < len(found[line]):
                found[line][column] = kind
                column += 1
            at += 1
    return found


# Kate's

def kate(paths, scratch):
    highlighter = program("kate-syntax-highlighter", "ksyntaxhighlighter6")
    sys.path.insert(0, str(EDITORS / "generator"))
    import kate as definition
    home = scratch / "kate/org.kde.syntax-highlighting"
    (home / "syntax").mkdir(parents=True)
    (home / "themes").mkdir()
    shutil.copy(EDITORS / "kate/budget.xml", home / "syntax")
    styles = {definition.title(kind): {"text-color": colour("name" if kind == "title" else kind)} for kind in definition.STYLES}
    (home / "themes" / "classes.theme").write_text(json.dumps({
        "metadata": {"name": "Classes", "revision": 1},
        "editor-colors": {}, "text-styles": {"Normal": {"text-color": "#ffffff", "selected-text-color": "#ffffff"}},
        "custom-styles": {"Budget": styles}}))
    environment = {**os.environ, "XDG_DATA_HOME": str(scratch / "kate"), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    for path in paths:
        shown = run(highlighter, "--output-format", "html", "--theme", "Classes", "--syntax", "Budget", str(path), env=environment)
        yield from_html(path, shown)


class Colours(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack, self.out, self.inside = [], [], False

    def handle_starttag(self, tag, attributes):
        if tag == "pre":
            self.inside = True
        if tag == "span":
            style = dict(attributes).get("style", "")
            value = re.search(r"(?<!-)color:(#[0-9a-f]{6})", style)
            self.stack.append(CLASS_OF_COLOUR.get(value[1]) if value else None)

    def handle_endtag(self, tag):
        if tag == "pre":
            self.inside = False
        if tag == "span":
            self.stack.pop()

    def handle_data(self, data):
        if self.inside:
            self.out += [(character, self.stack[-1] if self.stack else None) for character in data]


def from_html(path, shown):
    parser = Colours()
    parser.feed(shown)
    found = blank(path)
    line, column = 0, hidden_mark(path, shown)
    # The first line break belongs to the element.
    for character, kind in parser.out[1:] if parser.out and parser.out[0][0] == "\n" else parser.out:
        if character == "\n":
            line, column = line + 1, 0
        elif line < len(found) and column < len(found[line]):
            found[line][column] = kind
            column += 1
    return found


# Pygments

def pygments(paths, scratch):
    try:
        import pygments.token as tokens
    except ImportError as error:
        raise Missing("Python's Pygments is not installed") from error
    sys.path.insert(0, str(EDITORS / "generator"))
    import pygments_lexer as definition
    spec = importlib.util.spec_from_file_location("budget_lexer", EDITORS / "pygments/budget_lexer.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    table = {tokens.string_to_tokentype(name): "name" if kind == "title" else kind for kind, name in definition.TOKENS.items()}
    for path in paths:
        found = blank(path)
        text = "\n".join(lines_of(path))
        starts = [0]
        for line in found:
            starts.append(starts[-1] + len(line) + 1)
        line = 0
        for at, token, value in module.BudgetLexer(ensurenl=False, stripnl=False).get_tokens_unprocessed(text):
            for index, character in enumerate(value, at):
                while index >= starts[line + 1]:
                    line += 1
                if index - starts[line] < len(found[line]):
                    found[line][index - starts[line]] = table.get(token)
        yield found


# Vim and Neovim

def vim(paths, scratch, editor=None):
    editor = editor or program("vim.nox", "vim")
    for number, path in enumerate(paths):
        out = scratch / f"vim-{number}"
        run(editor, "-es", "-N", "-u", "NONE", "-i", "NONE", "-n", "-S", str(HERE / "groups.vim"),
            env={**os.environ, "FILE": str(path), "OUT": str(out), "RUNTIME": str(EDITORS / "vim"), "LC_ALL": "C.UTF-8"})
        found = blank(path)
        for row in out.read_text(encoding="utf-8").splitlines():
            line, column, name = row.split(" ")
            if int(column) < len(found[int(line)]):
                found[int(line)][int(column)] = None if name in ("-", "budgetPlain") else vim_class(name)
        yield found


def vim_class(name):
    kind = name.removeprefix("budget").lower()
    return "name" if kind == "title" else kind


# Emacs

def emacs(paths, scratch):
    out = scratch / "emacs"
    run(program("emacs"), "-Q", "--batch", "-l", str(HERE / "faces.el"),
        env={**os.environ, "FILES": "\n".join(map(str, paths)), "OUT": str(out), "MODE": str(EDITORS / "emacs"),
             "LC_ALL": "C.UTF-8"})
    for number, path in enumerate(paths):
        found = blank(path)
        for row in pathlib.Path(f"{out}-{number}").read_text(encoding="utf-8").splitlines():
            line, column, face = row.split(" ")
            kind = face.removeprefix("budget-")
            found[int(line)][int(column)] = None if face == "-" else "name" if kind == "title" else kind
        yield found


# tree-sitter

TREE_SITTER_CLASSES = {
    "keyword": "keyword", "type": "kind", "attribute": "tag", "tag": "code", "number": "number", "variable": "name",
    "module": "name", "function": "name", "string": "string", "string.special.path": "string", "string.special": "unit",
    "constant": "constant", "operator": "operator", "punctuation.bracket": "operator", "string.documentation": "text",
    "comment": "comment", "error": "invalid",
}


def tree_sitter_language(scratch):
    """The committed parser and scanner, compiled and loaded."""
    try:
        import tree_sitter
    except ImportError as error:
        raise Missing("Python's tree_sitter is not installed") from error
    source = EDITORS / "tree-sitter-budget/src"
    library = scratch / "budget.so"
    run(program("cc"), "-shared", "-fPIC", "-O1", "-I", str(source), str(source / "parser.c"), str(source / "scanner.c"),
        "-o", str(library))
    function = ctypes.CDLL(str(library)).tree_sitter_budget
    function.restype = ctypes.c_void_p
    capsule = ctypes.pythonapi.PyCapsule_New
    capsule.restype, capsule.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
    return tree_sitter.Language(capsule(function(), b"tree_sitter.Language", None))


def treesitter(paths, scratch):
    language = tree_sitter_language(scratch)
    import tree_sitter
    parser = tree_sitter.Parser(language)
    query = tree_sitter.Query(language, (EDITORS / "tree-sitter-budget/queries/highlights.scm").read_text())
    for path in paths:
        source = pathlib.Path(path).read_bytes()
        tree = parser.parse(source)
        if tree.root_node.has_error:
            raise SystemExit(f"tree-sitter finds an error in {path}: {tree.root_node}")
        kinds = [None] * len(source)
        # Outer nodes first, so that what lies in them is coloured over them.
        captures = [(node, name) for name, nodes in tree_sitter.QueryCursor(query).captures(tree.root_node).items() for node in nodes]
        for node, name in sorted(captures, key=lambda item: (item[0].start_byte, -item[0].end_byte)):
            kinds[node.start_byte:node.end_byte] = [TREE_SITTER_CLASSES[name]] * (node.end_byte - node.start_byte)
        found, at = [], 0
        for line in source.decode().replace("\r\n", "\n").split("\n"):
            row = []
            for character in line:
                row.append(kinds[at])
                at += len(character.encode())
            found.append(row)
            at += 2 if source[at:at + 2] == b"\r\n" else 1
        yield found


ENGINES = {"textmate": textmate, "sublime": sublime, "kate": kate, "pygments": pygments, "vim": vim,
           "emacs": emacs, "treesitter": treesitter}
