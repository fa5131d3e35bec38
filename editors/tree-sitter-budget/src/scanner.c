// Cuts a budget into words, each by its place; see grammar.md, section 3, which this follows word for word.
//
// A line belongs to the last line above that starts further left. The scanner keeps the columns of the open blocks, the
// column of the line it is in, and that of the keyword whose free text it may be in.
#include "tree_sitter/parser.h"

#include <stdlib.h>
#include <string.h>

enum Token {
  NEWLINE, INDENT, DEDENT, COMMENT, END,
  BUDGET, DEPARTMENT, UNIT, AMOUNTS, LAYOUT, DATE_WORD, INCLUDE, CLASSIFICATION, LET, ACCOUNT, INCOME, BASIC, PROJECTS,
  PROJECT, RUNNING_COSTS, PERFORMANCE, ASSERT, NOTE, ECONOMIC, GOAL, TASK, INDICATOR,
  SOURCE, TAG, FROM, SIDE, FILTER, FILTER_UNIT, FILTER_PROJECT, UNIT_KIND, INDICATOR_KIND, QUALITATIVE, WEIGHT, DIRECTION,
  MONEY_UNIT,
  CODE, YEAR, AMOUNT, NAME, STRING, CONSTANT, QUANTITY, EQUALS, OPERATOR, BRACKET_LEFT, BRACKET_RIGHT, COMPARISON, VALUE,
  LABEL, DATE, PATH, TABLE, TEXT, TEXT_LINE, UNEXPECTED, UNKNOWN,
};

#include "keywords.h"

#define DEEPEST 200
#define LONGEST 64

typedef struct {
  uint16_t depth;
  uint16_t columns[DEEPEST];
  // The column of the current line, for the text that may stand below it.
  uint16_t column;
  // The column that has been counted already, when an indent or a dedent has been given in front of the line's first word.
  uint16_t counted;
  // Whether no word of the line has been read yet.
  bool at_start;
  // Whether an expression is being read, whose words are cut at its signs.
  bool in_expression;
  // Whether the last token was a cut one, so that a word may begin without a space.
  bool glued;
} Scanner;

void *tree_sitter_budget_external_scanner_create(void) {
  Scanner *scanner = calloc(1, sizeof(Scanner));
  scanner->at_start = true;
  return scanner;
}

void tree_sitter_budget_external_scanner_destroy(void *payload) { free(payload); }

unsigned tree_sitter_budget_external_scanner_serialize(void *payload, char *buffer) {
  Scanner *scanner = payload;
  unsigned size = 0;
  buffer[size++] = (char)(scanner->at_start | scanner->in_expression << 1 | scanner->glued << 2);
  memcpy(buffer + size, &scanner->column, 2);
  memcpy(buffer + size + 2, &scanner->counted, 2);
  size += 4;
  memcpy(buffer + size, scanner->columns, scanner->depth * 2u);
  return size + scanner->depth * 2u;
}

void tree_sitter_budget_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  Scanner *scanner = payload;
  memset(scanner, 0, sizeof(Scanner));
  scanner->at_start = true;
  if (length < 5) return;
  scanner->at_start = buffer[0] & 1;
  scanner->in_expression = buffer[0] >> 1 & 1;
  scanner->glued = buffer[0] >> 2 & 1;
  memcpy(&scanner->column, buffer + 1, 2);
  memcpy(&scanner->counted, buffer + 3, 2);
  scanner->depth = (uint16_t)((length - 5) / 2);
  memcpy(scanner->columns, buffer + 5, scanner->depth * 2u);
}

// Characters

static bool is_line_end(int32_t c) { return c == '\n' || c == '\r'; }

static bool is_gap(int32_t c) { return (c > 0 && c <= 0x20 && !is_line_end(c)) || c == 0xA0 || c == 0x3000; }

static int32_t folded(int32_t c) { return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c; }

static bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }

// Where words of an expression are cut.
static bool is_cut(int32_t c) {
  c = folded(c);
  return c == '+' || c == '*' || c == '(' || c == ')' || c == '=' || c == 0xD7 || c == 0xF7;
}

static bool at_end(TSLexer *lexer) { return lexer->eof(lexer) || is_line_end(lexer->lookahead); }

static bool at_word_end(TSLexer *lexer) { return at_end(lexer) || is_gap(lexer->lookahead); }

// Words

typedef struct {
  // Folded characters; longer words are no keywords and no numbers.
  int32_t text[LONGEST];
  unsigned length;
  bool too_long;
} Word;

static void push(Word *word, int32_t c) {
  if (word->length < LONGEST) word->text[word->length++] = folded(c);
  else word->too_long = true;
}

static bool spells(const Word *word, const int32_t *spelling, unsigned length) {
  if (word->too_long || word->length != length) return false;
  for (unsigned i = 0; i < length; i++) {
    if (word->text[i] != spelling[i]) return false;
  }
  return true;
}

static const Keyword *keyword_of(const Word *word) {
  for (unsigned i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
    if (spells(word, keywords[i].text, keywords[i].length)) return &keywords[i];
  }
  return NULL;
}

static unsigned without_unit(const Word *word, bool *is_unit) {
  unsigned n = word->length;
  *is_unit = true;
  if (n > 0 && word->text[n - 1] == 0x5143) {
    n--;
    if (n > 0 && (word->text[n - 1] == 0x4E07 || word->text[n - 1] == 0x4EBF)) n--;
  } else if (n > 0 && (word->text[n - 1] == 0x4E07 || word->text[n - 1] == 0x4EBF)) {
    n--;
    *is_unit = false;
  }
  return n;
}

enum Number { NO_NUMBER, DIGITS, GOOD, BAD };

// NUMBER = ( digit+ | digit{1,3} { "," digit{3} }+ ) [ "." digit+ ]
static bool is_well_formed(const int32_t *text, unsigned n) {
  unsigned i = 0, run = 0;
  bool grouped = false;
  while (i < n && text[i] != '.') {
    if (text[i] == ',') {
      if (run == 0 || run > 3 || (grouped && run != 3)) return false;
      grouped = true;
      run = 0;
    } else if (is_digit(text[i])) {
      run++;
    } else {
      return false;
    }
    i++;
  }
  if (run == 0 || (grouped && run != 3)) return false;
  if (i == n) return true;
  if (++i == n) return false;
  for (; i < n; i++) {
    if (!is_digit(text[i])) return false;
  }
  return true;
}

static bool is_exponential(const int32_t *text, unsigned n) {
  unsigned i = 0;
  if (n == 0 || !is_digit(text[0])) return false;
  while (i < n && (is_digit(text[i]) || text[i] == '.')) i++;
  if (i == n || (text[i] != 'e' && text[i] != 'E')) return false;
  i++;
  while (i < n && (text[i] == '+' || text[i] == '-')) i++;
  if (i == n) return false;
  for (; i < n; i++) {
    if (!is_digit(text[i])) return false;
  }
  return true;
}

static enum Number number_of(const Word *word) {
  bool is_unit, has_digit = false, only_signs = true, only_digits = true;
  if (word->too_long) return NO_NUMBER;
  unsigned n = without_unit(word, &is_unit);
  for (unsigned i = 0; i < n; i++) {
    int32_t c = word->text[i];
    if (is_digit(c)) has_digit = true;
    else only_digits = false;
    if (!is_digit(c) && c != ',' && c != '.' && c != '+' && c != '-') only_signs = false;
  }
  if (!has_digit || !(only_signs || is_exponential(word->text, n))) return NO_NUMBER;
  if (!is_unit || !is_well_formed(word->text, n)) return BAD;
  return only_digits && n == word->length ? DIGITS : GOOD;
}

static bool is_comparison(const Word *word, bool rough) {
  const int32_t *t = word->text;
  if (word->length == 1) {
    return t[0] == '=' || t[0] == '>' || t[0] == '<' || t[0] == 0x2265 || t[0] == 0x2264 || (rough && t[0] == 0x2248);
  }
  return word->length == 2 && t[1] == '=' && (t[0] == '>' || t[0] == '<' || (rough && t[0] == '~'));
}

// A word up to a space. `good` says whether a quotation is closed, not empty, and ends its word.
static void read_word(TSLexer *lexer, Word *word, bool *quoted, bool *good) {
  int32_t first = folded(lexer->lookahead);
  *quoted = first == '"' || first == 0x300C;
  *good = false;
  if (!*quoted) {
    while (!at_word_end(lexer)) {
      push(word, lexer->lookahead);
      lexer->advance(lexer, false);
    }
    lexer->mark_end(lexer);
    return;
  }
  bool is_corner = first == 0x300C, is_empty = true;
  lexer->advance(lexer, false);
  while (!at_end(lexer)) {
    bool closes = is_corner ? lexer->lookahead == 0x300D : folded(lexer->lookahead) == '"';
    lexer->advance(lexer, false);
    if (closes) {
      *good = !is_empty && at_word_end(lexer);
      break;
    }
    is_empty = false;
  }
  while (!at_word_end(lexer)) lexer->advance(lexer, false);
  lexer->mark_end(lexer);
}

// The rest of the line, less the spaces at its end.
static void read_rest(TSLexer *lexer) {
  while (!at_end(lexer)) {
    bool gap = is_gap(lexer->lookahead);
    lexer->advance(lexer, false);
    if (!gap) lexer->mark_end(lexer);
  }
}

// What should not stand here, up to a comment.
static bool unexpected(TSLexer *lexer, const bool *valid) {
  if (!valid[UNEXPECTED]) return false;
  bool after_gap = false;
  while (!at_end(lexer) && !(after_gap && folded(lexer->lookahead) == '#')) {
    after_gap = is_gap(lexer->lookahead);
    lexer->advance(lexer, false);
    if (!after_gap) lexer->mark_end(lexer);
  }
  lexer->result_symbol = UNEXPECTED;
  return true;
}

static bool give(TSLexer *lexer, enum Token token) {
  lexer->result_symbol = token;
  return true;
}

// Parts of calculations

static bool scan_expression(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  int32_t first = folded(lexer->lookahead);
  scanner->glued = false;
  if (is_cut(lexer->lookahead)) {
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    scanner->glued = !at_word_end(lexer);
    if (first == '(') return give(lexer, BRACKET_LEFT);
    if (first == ')') return give(lexer, BRACKET_RIGHT);
    if (first == '=') return unexpected(lexer, valid);
    return give(lexer, OPERATOR);
  }
  Word word = {0};
  while (!at_word_end(lexer) && !is_cut(lexer->lookahead)) {
    push(&word, lexer->lookahead);
    lexer->advance(lexer, false);
  }
  lexer->mark_end(lexer);
  bool is_whole = at_word_end(lexer);
  scanner->glued = !is_whole;
  if (word.length == 1 && is_whole && (first == '-' || first == '/')) return give(lexer, OPERATOR);
  return give(lexer, is_digit(first) ? QUANTITY : CONSTANT);
}

// A tag, which ends a calculation, by looking ahead; the lexer is left behind the word.
static bool scan_tag(TSLexer *lexer, const Word *word, const bool *valid) {
  const Keyword *keyword = keyword_of(word);
  if (!keyword || !(keyword->roles & (ROLE_TAG | ROLE_FROM))) return false;
  if (keyword->roles & ROLE_FROM) return valid[FROM] && give(lexer, FROM);
  return valid[TAG] && give(lexer, TAG);
}

// The first word of a line

static bool scan_first(Scanner *scanner, TSLexer *lexer, const bool *valid, uint16_t column) {
  // Where the blocks stand is looked at before the word is taken.
  lexer->mark_end(lexer);
  if (valid[TEXT_LINE] && column > scanner->column) {
    scanner->at_start = false;
    read_rest(lexer);
    return give(lexer, TEXT_LINE);
  }
  Word word = {0};
  int32_t first = folded(lexer->lookahead);
  // Read without taking it: its end is marked below, when it is the word that is given.
  while (!at_word_end(lexer)) {
    push(&word, lexer->lookahead);
    lexer->advance(lexer, false);
  }
  const Keyword *keyword = first == '"' || first == 0x300C ? NULL : keyword_of(&word);
  bool is_statement = keyword && keyword->line >= BUDGET && keyword->line <= NOTE;
  uint16_t target = is_statement ? 0 : column;
  uint16_t top = scanner->depth > 0 ? scanner->columns[scanner->depth - 1] : 0;
  if (target > top && valid[INDENT] && scanner->depth < DEEPEST) {
    scanner->columns[scanner->depth++] = target;
    scanner->counted = column;
    return give(lexer, INDENT);
  }
  if (target < top) {
    uint16_t below = scanner->depth > 1 ? scanner->columns[scanner->depth - 2] : 0;
    if (target <= below) {
      scanner->depth--;
      scanner->counted = column;
      return give(lexer, DEDENT);
    }
    // Out of its column: it is read as a line of the block it stands in.
    scanner->columns[scanner->depth - 1] = target;
  }
  scanner->at_start = false;
  scanner->in_expression = false;
  scanner->column = target;
  lexer->mark_end(lexer);
  if (keyword && keyword->line && valid[keyword->line]) return give(lexer, (enum Token)keyword->line);
  if (keyword && keyword->roles & ROLE_SOURCE && valid[SOURCE]) return give(lexer, SOURCE);
  if (number_of(&word) == DIGITS && valid[CODE]) return give(lexer, CODE);
  return valid[UNKNOWN] && give(lexer, UNKNOWN);
}

// Any other word

static bool scan_keyword(TSLexer *lexer, const Word *word, const bool *valid) {
  const Keyword *keyword = keyword_of(word);
  if (!keyword) {
    if (valid[MONEY_UNIT]) {
      static const int32_t units[3][2] = {{0x5143, 0}, {0x4E07, 0x5143}, {0x4EBF, 0x5143}};
      for (unsigned i = 0; i < 3; i++) {
        if (spells(word, units[i], i == 0 ? 1 : 2)) return give(lexer, MONEY_UNIT);
      }
    }
    return false;
  }
  uint32_t roles = keyword->roles;
  if (valid[TAG] && roles & ROLE_TAG) return give(lexer, TAG);
  if (valid[FROM] && roles & ROLE_FROM) return give(lexer, FROM);
  if (valid[SOURCE] && roles & ROLE_SOURCE) return give(lexer, SOURCE);
  if (valid[SIDE] && roles & ROLE_SIDE) return give(lexer, SIDE);
  if (valid[FILTER] && roles & ROLE_FILTER) return give(lexer, FILTER);
  if (valid[FILTER_UNIT] && keyword->line == UNIT) return give(lexer, FILTER_UNIT);
  if (valid[FILTER_PROJECT] && keyword->line == PROJECT) return give(lexer, FILTER_PROJECT);
  if (valid[UNIT_KIND] && !valid[NAME] && roles & ROLE_UNIT_KIND) return give(lexer, UNIT_KIND);
  if (valid[INDICATOR_KIND] && roles & ROLE_INDICATOR_KIND) return give(lexer, INDICATOR_KIND);
  if (valid[QUALITATIVE] && roles & ROLE_QUALITATIVE) return give(lexer, QUALITATIVE);
  if (valid[WEIGHT] && roles & ROLE_WEIGHT) return give(lexer, WEIGHT);
  if (valid[DIRECTION] && roles & ROLE_DIRECTION) return give(lexer, DIRECTION);
  return false;
}

static bool scan_word(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  int32_t first = folded(lexer->lookahead);
  // The sign before a calculation is cut off its word.
  if (first == '=' && valid[EQUALS]) {
    lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    scanner->in_expression = true;
    scanner->glued = !at_word_end(lexer);
    return give(lexer, EQUALS);
  }
  // The name of a quantity ends before the sign.
  if (valid[CONSTANT] && !valid[QUANTITY]) {
    while (!at_word_end(lexer) && !is_cut(lexer->lookahead)) lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    scanner->glued = !at_word_end(lexer);
    return give(lexer, CONSTANT);
  }
  Word word = {0};
  bool quoted, good;
  read_word(lexer, &word, &quoted, &good);
  if (quoted) {
    if (good && valid[PATH]) return give(lexer, PATH);
    if (good && valid[TABLE]) return give(lexer, TABLE);
    if (good && valid[STRING]) return give(lexer, STRING);
    return unexpected(lexer, valid);
  }
  if (scan_keyword(lexer, &word, valid)) return true;
  enum Number number = number_of(&word);
  if (valid[COMPARISON] && is_comparison(&word, !valid[NAME] && (valid[CODE] || valid[FILTER]))) return give(lexer, COMPARISON);
  if (number == DIGITS && valid[YEAR]) return give(lexer, YEAR);
  if (number == DIGITS && valid[CODE]) return give(lexer, CODE);
  if ((number == DIGITS || number == GOOD) && valid[AMOUNT]) return give(lexer, AMOUNT);
  if (valid[VALUE]) {
    // A minus of its own belongs to the number behind it.
    if (word.length == 1 && word.text[0] == '-') {
      while (is_gap(lexer->lookahead)) lexer->advance(lexer, false);
      while (!at_word_end(lexer)) lexer->advance(lexer, false);
      lexer->mark_end(lexer);
    }
    return give(lexer, VALUE);
  }
  if (valid[DATE]) return give(lexer, DATE);
  if (valid[PATH]) return give(lexer, PATH);
  if (valid[TABLE]) return give(lexer, TABLE);
  if (valid[LABEL]) return give(lexer, LABEL);
  const Keyword *keyword = keyword_of(&word);
  bool is_tag = keyword && keyword->roles & (ROLE_TAG | ROLE_FROM);
  if (valid[NAME] && number == NO_NUMBER && !is_tag && first != '=') return give(lexer, NAME);
  return unexpected(lexer, valid);
}

static bool scan_end(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  lexer->mark_end(lexer);
  if (!scanner->at_start) {
    scanner->at_start = true;
    scanner->in_expression = scanner->glued = false;
    return valid[NEWLINE] && give(lexer, NEWLINE);
  }
  if (scanner->depth > 0 && valid[DEDENT]) {
    scanner->depth--;
    return give(lexer, DEDENT);
  }
  return false;
}

bool tree_sitter_budget_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  Scanner *scanner = payload;
  uint32_t column = scanner->counted;
  scanner->counted = 0;
  // Something went wrong when all may stand: then only lines are told apart.
  bool recovering = valid[END];
  bool had_gap = !scanner->glued;
  while (!lexer->eof(lexer)) {
    int32_t c = lexer->lookahead;
    if (is_gap(c) || c == 0xFEFF) {
      column += c == '\t' ? 4 : c == 0x3000 ? 2 : c == 0xFEFF ? 0 : 1;
      had_gap = true;
      lexer->advance(lexer, true);
    } else if (is_line_end(c)) {
      if (!scanner->at_start) {
        lexer->advance(lexer, false);
        if (c == '\r' && lexer->lookahead == '\n') lexer->advance(lexer, false);
        lexer->mark_end(lexer);
        scanner->at_start = true;
        scanner->in_expression = scanner->glued = false;
        return (valid[NEWLINE] || recovering) && give(lexer, NEWLINE);
      }
      column = 0;
      lexer->advance(lexer, true);
    } else {
      break;
    }
  }
  if (lexer->eof(lexer)) return scan_end(scanner, lexer, valid);
  if (column > 60000) column = 60000;
  bool is_text = !scanner->at_start && valid[TEXT];
  if (folded(lexer->lookahead) == '#' && had_gap && !is_text && valid[COMMENT]) {
    lexer->mark_end(lexer);
    read_rest(lexer);
    return give(lexer, COMMENT);
  }
  if (recovering) {
    Word word = {0};
    bool quoted, good;
    scanner->at_start = false;
    read_word(lexer, &word, &quoted, &good);
    return give(lexer, UNEXPECTED);
  }
  if (scanner->at_start) return scan_first(scanner, lexer, valid, (uint16_t)column);
  if (is_text) {
    read_rest(lexer);
    return give(lexer, TEXT);
  }
  if (scanner->in_expression) {
    if (had_gap && (valid[TAG] || valid[FROM])) {
      // A whole word that is a tag ends the calculation.
      Word word = {0};
      lexer->mark_end(lexer);
      if (is_cut(lexer->lookahead)) return scan_expression(scanner, lexer, valid);
      while (!at_word_end(lexer) && !is_cut(lexer->lookahead)) {
        push(&word, lexer->lookahead);
        lexer->advance(lexer, false);
      }
      bool is_whole = at_word_end(lexer);
      lexer->mark_end(lexer);
      if (is_whole && scan_tag(lexer, &word, valid)) {
        scanner->in_expression = scanner->glued = false;
        return true;
      }
      scanner->glued = !is_whole;
      if (is_whole && word.length == 1 && (word.text[0] == '-' || word.text[0] == '/')) return give(lexer, OPERATOR);
      return give(lexer, is_digit(word.text[0]) ? QUANTITY : CONSTANT);
    }
    return scan_expression(scanner, lexer, valid);
  }
  return scan_word(scanner, lexer, valid);
}
