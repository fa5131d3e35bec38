"""compare.py SCRATCH [ENGINE …]: holds what each highlighter colours against the compiler's own classes, character for
character, on every example, every valid case and every sample of grammar.md. Spaces are not looked at.

What may differ stands in differences.tsv, a line each: engine, file, line, text, the compiler's class, the engine's.
"""
import pathlib
import re
import sys

import engines

TOP = engines.HERE.parent.parent.parent
scratch = pathlib.Path(sys.argv[1])
GAPS = {chr(code) for code in range(0x21)} | {"\u00a0", "\u3000", "\ufeff"}


def sources():
    paths = sorted(TOP.glob("examples/**/*.bud"))
    for folder in ["lexer/valid", "parser/valid"]:
        paths += sorted((TOP / "Tests/Cases" / folder).glob("*.bud"))
    paths += sorted(engines.HERE.glob("*.bud"))
    text = (TOP / "grammar.md").read_text(encoding="utf-8")
    for number, sample in enumerate(re.findall(r"^```budget\n(.*?)^```", text, re.M | re.S)):
        path = scratch / f"grammar-{number + 1}.bud"
        path.write_text(sample, encoding="utf-8")
        paths.append(path)
    # A lone carriage return ends a line for the compiler, and for no editor.
    return [path for path in paths if b"\r" not in path.read_bytes().replace(b"\r\n", b"\n")]


def differences(engine, path, expected, found):
    name = path.relative_to(TOP).as_posix() if path.is_relative_to(TOP) else path.name
    for number, text in enumerate(engines.lines_of(path)):
        start = None
        for index in range(len(text) + 1):
            same = index == len(text) or text[index] in GAPS or expected[number][index] == found[number][index]
            pair = None if same else (expected[number][index], found[number][index])
            if start is not None and pair != start[1]:
                yield (engine, name, str(number + 1), text[start[0]:index], str(start[1][0]), str(start[1][1]))
                start = None
            if start is None and pair is not None:
                start = (index, pair)


def main():
    paths = sources()
    expected = list(engines.compiler(paths, scratch))
    counts = {}
    for lines in expected:
        for kind in (kind for line in lines for kind in line if kind):
            counts[kind] = counts.get(kind, 0) + 1
    missing = [kind for kind in engines.CLASSES if kind not in counts and kind != "invalid"]
    if len(paths) < 30 or missing:
        raise SystemExit(f"only {len(paths)} files; no {missing}")
    allowed = [tuple(line.split("\t")) for line in (engines.HERE / "differences.tsv").read_text(encoding="utf-8").splitlines()
               if line and not line.startswith("#")]
    failed = skipped = 0
    for engine in sys.argv[2:] or engines.ENGINES:
        try:
            found = list(engines.ENGINES[engine](paths, scratch))
        except engines.Missing as reason:
            print(f"SKIPPED: {engine}: {reason}")
            skipped += 1
            continue
        seen = [row for path, e, f in zip(paths, expected, found) for row in differences(engine, path, e, f)]
        wrong = [row for row in seen if row not in allowed]
        unseen = [row for row in allowed if row[0] == engine and row not in seen]
        for row in wrong[:40]:
            print("\t".join(row))
        for row in unseen:
            print("no longer so: " + "\t".join(row))
        total = sum(counts.values())
        print(f"{engine}: {len(paths)} files, {total} characters, {len(wrong)} differ, {len(seen) - len(wrong)} may differ")
        failed += bool(wrong or unseen)
    sys.exit(1 if failed else 77 if skipped else 0)


main()
