"""The most memory that the program holds while it checks and writes big budgets, by the number of their lines."""
import json, os, pathlib, shutil, subprocess, sys

out = pathlib.Path(sys.argv[1])
program = os.environ["BUDGETC"]
SIZES = (100_000, 1_000_000)
# What a writer may take beyond checking the same budget, in KiB: its buffers, and what it keeps of accounts and units.
MOST = 6 * 1024
# And how much more of it for ten times the lines; the system counts in pages, and not always alike.
GROWTH = 1024


def peak(*words):
    """Runs the program to its end; its peak in KiB."""
    with open(os.devnull, "wb") as nothing:
        process = subprocess.Popen([program, *map(str, words)], stdout=nothing, stderr=subprocess.PIPE)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(map(str, words))}: {said.decode()}")
    return usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1)


def accounts():
    """Functional accounts of the general budget, with their names."""
    listed = subprocess.run(
        [program, "accounts", "2", "--kind", "function", "--year", "2025", "--format", "json"], check=True, capture_output=True)
    found = json.loads(listed.stdout)["accounts"]
    return [(a["code"], a["name"]) for a in found if len(a["code"]) == 7 and a["funds"] == ["general"]]


def write(path, lines, accounts):
    """A budget of so many lines of money, two hundred a unit, half of them basic expenditure."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("预算 2025\n部门 100 某县财政\n金额 元\n版式 四川\n")
        for unit in range(lines // 200):
            file.write(f"\n单位 {10_000_001 + unit} 单位{unit} 行政\n收入\n  一般公共预算 {200 * 1000 + 19_900}.00\n")
            for row in range(200):
                if row % 100 == 0:
                    file.write("基本支出\n" if row == 0 else "项目支出\n")
                code, name = accounts[(unit * 37 + row) % len(accounts)]
                file.write(f"  {code} {name} {1000 + row}.00\n")


def main():
    known = accounts()
    assert len(known) > 400, len(known)
    extra = {}
    for lines in SIZES:
        source = out / f"{lines}.bud"
        write(source, lines, known)
        checked = peak("check", source)
        for form in ("jsonl", "datapackage"):
            place = "-" if form == "jsonl" else out / "package"
            extra[form, lines] = peak("build", source, "--format", form, "-o", place) - checked
            shutil.rmtree(out / "package", ignore_errors=True)
        print(f"{lines} lines: {checked} KiB to check,", ", ".join(f"{extra[f, lines]} more as {f}" for f in ("jsonl", "datapackage")))
        source.unlink()
    failures = [
        f"{form}: {extra[form, SIZES[1]]} KiB more than checking a million lines, {extra[form, SIZES[0]]} of a tenth"
        for form in ("jsonl", "datapackage")
        if extra[form, SIZES[1]] > MOST or extra[form, SIZES[1]] - extra[form, SIZES[0]] > GROWTH
    ]
    print("\n".join(failures))
    sys.exit(1 if failures else 0)


main()
