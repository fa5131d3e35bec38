"""Regular expressions as values, written in the dialect of each editor.

Only what all of them share is here: there is no looking ahead or behind, which Emacs lacks. What must end or begin a word
says so beside its pattern, and each dialect has its own way to hold it.
"""

# What parts words: control characters, the space, the no-break space and the ideographic space. A line feed ends the line.
GAP = ((0x01, 0x09), (0x0B, 0x20), (0xA0, 0xA0), (0x3000, 0x3000))


class Pattern:
    def emit(self, dialect):
        raise NotImplementedError

    def __add__(self, other):
        return Sequence([self, other])

    def __or__(self, other):
        return Choice([self, other])


class Characters(Pattern):
    """One character of a set, or one outside it; never a line feed."""

    def __init__(self, ranges, negated=False):
        self.ranges = tuple(ranges)
        self.negated = negated

    def emit(self, dialect):
        return dialect.characters(self.ranges, self.negated)


class Text(Pattern):
    """The characters themselves."""

    def __init__(self, text):
        self.text = text

    def emit(self, dialect):
        return "".join(dialect.literal(character) for character in self.text)


class Sequence(Pattern):
    def __init__(self, parts):
        self.parts = list(parts)

    def emit(self, dialect):
        return "".join(part.emit(dialect) for part in self.parts)


class Choice(Pattern):
    def __init__(self, parts):
        self.parts = list(parts)

    def emit(self, dialect):
        return dialect.group(dialect.bar.join(part.emit(dialect) for part in self.parts))


class Repeat(Pattern):
    """A part from `least` to `most` times; without end where `most` is None."""

    def __init__(self, part, least, most):
        self.part, self.least, self.most = part, least, most

    def emit(self, dialect):
        inner = self.part.emit(dialect)
        if not isinstance(self.part, (Characters, Choice)) and not (isinstance(self.part, Text) and len(self.part.text) == 1):
            inner = dialect.group(inner)
        return inner + dialect.repeat(self.least, self.most)


def chars(text):
    """A set of single characters."""
    return Characters([(ord(c), ord(c)) for c in text])


def some(part):
    return Repeat(part, 1, None)


def any_(part):
    return Repeat(part, 0, None)


def maybe(part):
    return Repeat(part, 0, 1)


def words(spellings):
    """One of the words, in their order."""
    return Choice([Text(word) for word in spellings])


gap = Characters(GAP)
word_character = Characters(((0x01, 0x20),) + GAP[2:], negated=True)


class Dialect:
    bar = "|"
    special = set("\\^$.|?*+()[]{}")
    special_in_set = set("\\]^-[&~")

    def group(self, inner):
        return f"(?:{inner})"

    def literal(self, character):
        return "\\" + character if character in self.special else character

    def repeat(self, least, most):
        return {(0, None): "*", (1, None): "+", (0, 1): "?"}.get((least, most)) or (
            "{%d}" % least if least == most else "{%d,%s}" % (least, "" if most is None else most))

    def characters(self, ranges, negated):
        inner = "".join(
            self.in_set(first) if first == last else f"{self.in_set(first)}-{self.in_set(last)}" for first, last in ranges)
        return f"[{'^' if negated else ''}{inner}]"

    def in_set(self, code):
        if code < 0x21 or code in (0xA0, 0x3000):
            return self.escape(code)
        return "\\" + chr(code) if chr(code) in self.special_in_set else chr(code)

    def escape(self, code):
        raise NotImplementedError

    # What must stand around a word.
    @property
    def word_end(self):
        return f"(?!{word_character.emit(self)})"

    @property
    def word_start(self):
        return f"(?<!{word_character.emit(self)})"


class Oniguruma(Dialect):
    """TextMate, VS Code, Sublime Text and bat."""

    def escape(self, code):
        return "\\x{%X}" % code


class PCRE(Dialect):
    """Kate."""

    def escape(self, code):
        return "\\x{%X}" % code


class Python(Dialect):
    def escape(self, code):
        return "\\u%04x" % code


class Vim(Dialect):
    bar = "\\|"
    special = set("\\^$.*[]~/")
    special_in_set = set("\\]^-")

    def group(self, inner):
        return f"\\%({inner}\\)"

    def repeat(self, least, most):
        return {(0, None): "*", (1, None): "\\+", (0, 1): "\\="}.get((least, most)) or (
            "\\{%d}" % least if least == most else "\\{%d,%s}" % (least, "" if most is None else most))

    def escape(self, code):
        return "\\u%04x" % code

    @property
    def word_end(self):
        return f"{word_character.emit(self)}\\@!"

    @property
    def word_start(self):
        return f"{word_character.emit(self)}\\@1<!"


class Elisp(Dialect):
    """Emacs; its reader wants every backslash twice, which `elisp_string` sees to."""

    bar = "\\|"
    special = set("\\^$.*+?[]")
    special_in_set = set()

    def group(self, inner):
        return f"\\(?:{inner}\\)"

    def repeat(self, least, most):
        return {(0, None): "*", (1, None): "+", (0, 1): "?"}.get((least, most)) or (
            "\\{%d\\}" % least if least == most else "\\{%d,%s\\}" % (least, "" if most is None else most))

    def characters(self, ranges, negated):
        # In a set a bracket stands first and a hyphen last, for there is no escape.
        singles = sorted((r for r in ranges if r[0] == r[1] and chr(r[0]) in "]-"), key=lambda r: chr(r[0]) != "]")
        others = [r for r in ranges if r not in singles]
        first = [r for r in singles if chr(r[0]) == "]"]
        last = [r for r in singles if chr(r[0]) == "-"]
        return super().characters(tuple(first + others + last), negated)

    def escape(self, code):
        return chr(code)


def elisp_string(text):
    out = []
    for character in text:
        code = ord(character)
        if character in '\\"':
            out.append("\\" + character)
        elif code < 0x20 or code in (0xA0, 0x3000):
            # Written so that people see it; `\x…` would run on into a following letter.
            out.append("\\u%04x" % code)
        else:
            out.append(character)
    return '"' + "".join(out) + '"'
