"""Opens every page that `check` built in Chromium, looks at it as a reader might, and prints it."""

import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

folder = pathlib.Path(sys.argv[1])
axe = (pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js").read_text("utf-8")
problems = []


def squeeze(text):
    return re.sub(r"\s", "", text)


def accessibility(page, name, how):
    page.evaluate(axe)
    found = page.evaluate("axe.run()")["violations"]
    for violation in found:
        nodes = [node["target"] for node in violation["nodes"]][:3]
        problems.append(f"{name}: axe, {how}: {violation['id']}: {violation['help']} {nodes}")


def widths(page, name):
    for width in (320, 360, 768, 1024, 1440, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        if over > 0:
            problems.append(f"{name}: {over} px over the edge at {width} px")
        # What lies open must fit without being scrolled to, unless it is a list of blocks.
        wide = page.evaluate("""[...document.querySelectorAll('.scroll')].filter(e =>
            getComputedStyle(e).overflowX == 'visible' && e.scrollWidth > e.clientWidth + 1).map(e => e.parentNode.id)""")
        if wide:
            problems.append(f"{name}: {wide} lie open at {width} px and do not fit")


def secrets(text, name, source):
    path = pathlib.Path(source)
    for word in (".bud", str(path.parent), path.stem + ".", "/tmp", str(folder)):
        if word in text:
            problems.append(f"{name}: the page holds “{word}”")
    for word in ("<script", "javascript:", " style=", " onclick", "http://", "https://", "src="):
        if word in text:
            problems.append(f"{name}: the page holds “{word}”")


def keyboard(page, name):
    """From the top of the page by Tab: the skip link comes first, and every region that can be scrolled is reached."""
    page.set_viewport_size({"width": 360, "height": 700})
    page.evaluate("scrollTo(0, 0)")
    wanted = page.evaluate("[...document.querySelectorAll('.scroll')].map(e => e.getAttribute('aria-labelledby'))")
    seen = []
    for step in range(400):
        page.keyboard.press("Tab")
        where = page.evaluate("""(() => { const e = document.activeElement;
            return e === document.body ? null : [e.className, e.getAttribute('aria-labelledby'), e.getAttribute('href'),
            getComputedStyle(e).outlineStyle] })()""")
        if where is None:
            break
        if step == 0 and where[0] != "skip":
            problems.append(f"{name}: the first stop of the keyboard is {where}")
        if where[3] == "none":
            problems.append(f"{name}: nothing shows that {where} has the keyboard")
        seen.append(where[1] if where[0] == "scroll" else where[2])
    missing = [region for region in wanted if region not in seen]
    if missing:
        problems.append(f"{name}: the keyboard does not reach {missing}")
    if len(wanted) > 1 and "#contents" not in seen:
        problems.append(f"{name}: the keyboard finds no way back to the contents")


def sticky(page, name):
    """Scrolled halfway down a long table, its header stands at the top of the window, or of the table's own."""
    for width in (360, 1440):
        page.set_viewport_size({"width": width, "height": 600})
        for table in page.query_selector_all(".sheet:not(.form) .scroll"):
            offset = table.evaluate("""e => { const head = e.querySelector('thead'); if (!head) return null;
                const own = getComputedStyle(e).overflowY != 'visible';
                if (own) { if (e.scrollHeight < e.clientHeight + 50) return null; e.scrollTop = 100; }
                else { const box = e.getBoundingClientRect(); if (box.height < 1000) return null;
                  scrollTo(0, scrollY + box.top + 300); }
                return head.getBoundingClientRect().top - (own ? e.getBoundingClientRect().top : 0) }""")
            if offset is not None and abs(offset) > 1.5:
                problems.append(f"{name}: at {width} px a header stands {offset} px from the top")


def pages_of(pdf):
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True).stdout.decode("utf-8")
    sizes = subprocess.run(["pdfinfo", "-f", "1", "-l", "9999", pdf], capture_output=True, check=True).stdout.decode()
    shapes = [float(m[1]) > float(m[2]) for m in re.finditer(r"^Page +\d+ size: +([\d.]+) x ([\d.]+) pts", sizes, re.M)]
    return [squeeze(page) for page in text.split("\f")[:-1]], shapes


def paper(page, name, tables, lying, pdf):
    """Each table on pages of its own, its header on each, the page's number below, lying where it is said to lie."""
    page.pdf(path=pdf, prefer_css_page_size=True)
    texts, shapes = pages_of(pdf)
    if len(texts) != len(shapes):
        problems.append(f"{name}: {len(texts)} pages of text, {len(shapes)} of paper")
    for number, text in enumerate(texts, 1):
        if number > 1 and not text.endswith(f"—{number}—"):
            problems.append(f"{name}: page {number} ends in {text[-12:]}")
    if "—1—" in texts[0]:
        problems.append(f"{name}: the cover has a number")
    if any(word in text for text in texts for word in ("钱从哪里来", "Wherethemoney", "回到目录", "Backtocontents")):
        problems.append(f"{name}: the overview is printed")
    first = 2 if len(tables) > 1 else 1
    starts = []
    for table in tables:
        number = table["number"] if table["numbering"] == "above-title" else ""
        heading = squeeze(number + table["title"])
        found = [i for i in range(first, len(texts)) if texts[i].startswith(heading)]
        if len(found) != 1:
            problems.append(f"{name}: {heading} begins on the pages {[i + 1 for i in found]}")
            return
        starts += found
    if starts != sorted(starts) or starts[0] != first:
        problems.append(f"{name}: the tables begin on the pages {starts}")
    for index, (table, start) in enumerate(zip(tables, starts)):
        end = starts[index + 1] if index + 1 < len(starts) else len(texts)
        heads = [squeeze(cell["text"]) for row in table["header"] for cell in row]
        for number in range(start, end):
            # A head in a narrow column is broken between the words of its neighbours.
            missing = [head for head in heads if not all(letter in texts[number] for letter in head)]
            if missing:
                problems.append(f"{name}: {table['number']} has no {missing} on page {number + 1}")
            if shapes[number] != lying[index]:
                problems.append(f"{name}: page {number + 1} of {table['number']} stands or lies as it should not")


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
    pages = sorted(folder.glob("*.html"), key=lambda path: int(path.stem))
    for path in pages:
        name = path.with_suffix(".source").read_text("utf-8").strip()
        tables = json.loads(path.with_suffix(".json").read_text("utf-8"))["tables"]
        secrets(path.read_text("utf-8"), name, name)
        for scheme, width in (("light", 360), ("dark", 1440)):
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            asked = []
            page.on("request", lambda request: asked.append(request.url))
            page.on("console", lambda message: problems.append(f"{name}: the browser says {message.text}"))
            page.goto(path.resolve().as_uri())
            if asked != [path.resolve().as_uri()]:
                problems.append(f"{name}: the page asks for {asked[1:]}")
            accessibility(page, name, f"{scheme}, {width} px")
            if scheme == "dark":
                widths(page, name)
                keyboard(page, name)
                sticky(page, name)
                page.set_viewport_size({"width": 1440, "height": 900})
                # On paper a page is light whatever the reader prefers.
                page.emulate_media(media="print", color_scheme="dark")
                accessibility(page, name, "print")
                ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
                if ground not in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"):
                    problems.append(f"{name}: the paper is {ground}")
                lying = page.evaluate("[...document.querySelectorAll('.sheet')].map(e => e.matches('.lying'))")
                paper(page, name, tables, lying, str(path.with_suffix(".pdf")))
            page.close()
    browser.close()
print(f"{len(pages)} pages")
print("\n".join(problems[:40]))
sys.exit(1 if problems or not pages else 0)
