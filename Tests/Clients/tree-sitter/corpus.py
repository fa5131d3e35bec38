"""corpus.py SCRATCH: the corpus, the queries, and every source there is, whole and broken."""
import pathlib
import random
import re
import sys
import warnings

warnings.simplefilter("ignore")
TOP = pathlib.Path(__file__).resolve().parent.parent.parent.parent
sys.path.insert(0, str(TOP / "Tests/Clients/highlight"))
sys.dont_write_bytecode = True
import engines  # noqa: E402

language = engines.tree_sitter_language(pathlib.Path(sys.argv[1]))
import tree_sitter  # noqa: E402

parser = tree_sitter.Parser(language)
failed = 0


def fail(text):
    global failed
    failed += 1
    print(text)


count = 0
for file in sorted((TOP / "editors/tree-sitter-budget/test/corpus").glob("*.txt")):
    for name, source, tree in re.findall(r"^=+\n([^\n]+)\n=+\n\n(.*?)\n---\n\n(.*?)(?=^=|\Z)", file.read_text(encoding="utf-8"), re.M | re.S):
        found = re.sub(r" \w+: ", " ", str(parser.parse(source.encode()).root_node))
        expected = re.sub(r"\s+", " ", tree).strip().replace("( ", "(").replace(" )", ")")
        count += 1
        if found != expected:
            fail(f"{file.name}: {name}: {found}\ninstead of {expected}")
if count < 10:
    fail(f"only {count} cases")

for query in sorted((TOP / "editors").glob("**/*.scm")):
    try:
        tree_sitter.Query(language, query.read_text(encoding="utf-8"))
    except Exception as error:
        fail(f"{query.relative_to(TOP)}: {error}")

sources = sorted((TOP / "examples").glob("**/*.bud")) + sorted((TOP / "Tests/Cases").glob("**/*.bud"))
for path in sources:
    data = path.read_bytes()
    try:
        data.decode()
    except UnicodeDecodeError:
        continue
    if parser.parse(data).root_node.has_error:
        fail(f"an error in {path.relative_to(TOP)}")

# A line that is being typed, or has lost a word, never upsets the parser. The seed is printed so that a failure can be seen again.
seed = 20260101
chance = random.Random(seed)
words = re.findall(r"\S+|\s+", "".join(path.read_text(encoding="utf-8") for path in (TOP / "examples").glob("county/**/*.bud")))
for round in range(400):
    text = "".join(chance.choice(words) for _ in range(60))
    start = chance.randrange(len(words) - 200)
    piece = words[start:start + 200]
    del piece[chance.randrange(len(piece))]
    for source in (text, "".join(piece)):
        if parser.parse(source.encode()).root_node.has_error:
            fail(f"seed {seed}, round {round}: an error in {source!r}")
            break
    if failed > 5:
        break
sys.exit(1 if failed else 0)
