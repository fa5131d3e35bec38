"""Types into a budget of 10,000 lines: 20,000 random edits in bursts, half of them taken back at once and all of them
when they have become many, so that the text stays a budget of its size.

The memory at the end is at most a tenth more than after the first hundred edits, and the server says of the last text
what `check` says of it. How long a keystroke takes is printed, beside how long a whole `check` takes here; it must be
the shorter by far."""
import json, os, random, statistics, subprocess, sys, time

budgetc, folder = sys.argv[1:3]
SEED, LINES, EDITS = 20240417, 10_000, 20_000
SCRAPS = ["7", "元", "万", " ", "  ", "\n", "基", "本支出", "#", '"', "「", "=", " = 3人 * 2元", "上年结转", "\u3000", "２", "😀", "\t",
          "30201 办公费 5\n", "项目 甲\n", "\n    30101 基本工资 1.00", "单位 9 乙\n", "设 丙=错\n", "核对 支出 = 1\n"]


def budget():
    """The text: units of two hundred lines, with the income that pays them."""
    accounts = subprocess.run([budgetc, "accounts", "20", "--year", "2026", "--format", "tsv"],
                              capture_output=True, text=True, check=True).stdout.splitlines()[1:]
    usable = [row.split("\t")[:2] for row in accounts if len(row.split("\t")[0]) == 7 and row.split("\t")[3] == "一般公共预算"]
    assert len(usable) > 200, "too few accounts"
    lines = ["预算 2026", "部门 100 某县财政", "金额 元", "版式 四川"]
    for unit in range(LINES // 200):
        rows = [usable[(unit * 37 + row) % len(usable)] for row in range(200)]
        cents = [100 + (unit * 7919 + row * 104_729) % 99_999_900 for row in range(200)]
        total = sum(cents)
        lines += ["", f"单位 {100_001 + unit} 单位{unit} 行政", "收入", f"  一般公共预算  {total // 100}.{total % 100:02}"]
        for heading, half in (("基本支出", slice(0, 100)), ("项目支出", slice(100, 200))):
            lines.append(heading)
            lines += [f"  {code} {name}  {fen // 100}.{fen % 100:02}" for (code, name), fen in zip(rows[half], cents[half])]
    return lines


class Server:
    def __init__(self):
        self.process = subprocess.Popen([budgetc, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.shown = []

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while (head := self.process.stdout.readline()).strip():
            if head.lower().startswith(b"content-length"):
                length = int(head.split(b":")[1])
        assert length, "the server has ended"
        return self.process.stdout.read(length)

    def wait(self, mark):
        """Reads up to the message with a mark near its beginning; keeps the diagnostics on the way."""
        while True:
            message = self.receive()
            if b"publishDiagnostics" in message[:80]:
                self.shown = message
            if mark in message[:400]:
                return

    def memory(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


class Typist:
    def __init__(self, server, lines):
        self.server, self.lines, self.version = server, lines, 1
        self.random = random.Random(SEED)
        self.undo, self.takes_all_back = [], False
        server.send(id=1, method="initialize", params={"capabilities": {"general": {"positionEncodings": ["utf-32"]}}})
        server.wait(b'"id":1')
        server.send(method="initialized", params={})
        server.send(method="textDocument/didOpen", params={"textDocument": {
            "uri": URI, "languageId": "budget", "version": 1, "text": "\n".join(lines)}})
        server.wait(b"publishDiagnostics")

    def put(self, start, count, new):
        """Puts lines in the place of others."""
        end = start + count
        place = {"line": end, "character": 0} if end < len(self.lines) else {
            "line": end - 1, "character": len(self.lines[-1])}
        text = "\n".join(new) + ("\n" if end < len(self.lines) else "")
        self.lines[start:end] = new
        self.version += 1
        self.server.send(method="textDocument/didChange", params={
            "textDocument": {"uri": URI, "version": self.version},
            "contentChanges": [{"range": {"start": {"line": start, "character": 0}, "end": place}, "text": text}]})

    def edit(self):
        self.takes_all_back = bool(self.undo) and (self.takes_all_back or len(self.undo) >= 40)
        if self.undo and (self.takes_all_back or self.random.random() < 0.5):
            return self.put(*self.undo.pop())
        line, count = self.random.randrange(len(self.lines)), 1
        text = self.lines[line]
        start = self.random.randint(0, len(text))
        kind = self.random.randrange(4)
        end = start + self.random.randrange(30) if kind == 0 else start + self.random.randrange(9) if kind == 1 else start
        if end > len(text) and line + 1 < len(self.lines):
            text, count = text + "\n" + self.lines[line + 1], 2
        scrap = "" if kind == 0 else self.random.choice(SCRAPS)
        new = (text[:start] + scrap + text[end:]).split("\n")
        self.undo.append((line, len(new), self.lines[line:line + count]))
        self.put(line, count, new)

    def look(self):
        """Waits until the last text has been told of."""
        self.server.wait(b'"version":%d' % self.version)

    def keystroke(self, column):
        line = len(self.lines) // 2
        while not self.lines[line].startswith("  "):
            line += 1
        text = self.lines[line]
        start = time.perf_counter()
        self.put(line, 1, [text[:column] + "7" + text[column:]])
        self.look()
        took = time.perf_counter() - start
        self.put(line, 1, [text])
        self.look()
        return took


def check(lines):
    """What `check` says of the text, and how long it takes."""
    path = os.path.join(folder, "a.bud")
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("\n".join(lines))
    start = time.perf_counter()
    run = subprocess.run([budgetc, "check", path, "--format", "json"], capture_output=True)
    return json.loads(run.stdout)["diagnostics"], time.perf_counter() - start


URI = "file://" + os.path.join(os.path.abspath(folder), "a.bud")
server = Server()
typist = Typist(server, budget())
assert check(typist.lines)[0] == [], "the text is no good budget"
done, first = 0, 0
while done < EDITS:
    for _ in range(typist.random.randint(1, 9)):
        typist.edit()
        done += 1
    typist.look()
    if done >= 100 and not first:
        first = server.memory()
last = server.memory()
found, took = check(typist.lines)
shown = json.loads(server.shown)["params"]["diagnostics"]
assert [item["code"] for item in shown] == [item["code"] for item in found], f"seed {SEED}: {shown} instead of {found}"
keystrokes = sorted(typist.keystroke(30) for _ in range(200))
middle, slow = statistics.median(keystrokes), keystrokes[189]
print(f"{done} edits; memory {first} KiB after the first hundred, {last} KiB at the end: {last / first:.3f}")
print(f"a keystroke: median {middle * 1000:.2f} ms, p95 {slow * 1000:.2f} ms; a whole check {took * 1000:.1f} ms")
assert last <= first * 1.1, "the memory has grown"
assert middle < took / 2, "a keystroke takes half as long as a whole check"
server.process.kill()
