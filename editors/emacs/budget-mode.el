;;; budget-mode.el --- Major mode for public budgets  -*- lexical-binding: t; coding: utf-8 -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1"))
;; Keywords: languages
;; URL: https://github.com/budgetc/budgetc
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; Colours, indentation, imenu, comments and checking of budget sources (*.bud).
;;
;;   (add-to-list 'load-path "…/editors/emacs")
;;   (require 'budget-mode)
;;
;; `M-x eglot' starts the language server (`budgetc lsp').  Without it `flymake-mode' runs `budgetc check'.  A file that
;; another includes is checked through `budget-root-file', best set in .dir-locals.el:
;;
;;   ((budget-mode . ((budget-root-file . "../2025.bud"))))

;;; Code:

(require 'cl-lib)
(require 'compile)

(defgroup budget nil "Public budgets as text." :group 'languages :prefix "budget-")

(defcustom budget-program "budgetc" "The compiler." :type 'string)

(defcustom budget-indent-offset 2 "How far a line stands in below the line that opens its block." :type 'integer
  :safe #'integerp)

(defcustom budget-root-file nil
  "The file to check in place of the visited one, which it includes.
It is relative to the folder of the visited file."
  :type '(choice (const :tag "The visited file" nil) file) :local t :safe (lambda (value) (or (null value) (stringp value))))

;;;; Faces

(defface budget-keyword '((t :inherit font-lock-keyword-face)) "Words that say what a line is.")
(defface budget-kind '((t :inherit font-lock-type-face)) "Sources of income, kinds of unit and of indicator.")
(defface budget-tag '((t :inherit font-lock-preprocessor-face)) "Tags behind an amount.")
(defface budget-code '((t :inherit font-lock-builtin-face)) "Codes of accounts, departments and units.")
(defface budget-number '((t :inherit font-lock-constant-face)) "Amounts, quantities, values, dates.")
(defface budget-name '((t :inherit default)) "Names of accounts, tables, layouts.")
(defface budget-title '((t :inherit font-lock-function-name-face)) "Names of departments, units, projects, tasks.")
(defface budget-string '((t :inherit font-lock-string-face)) "Quotations and paths.")
(defface budget-unit '((t :inherit font-lock-doc-face)) "What the value of an indicator counts.")
(defface budget-constant '((t :inherit font-lock-variable-name-face)) "Named quantities.")
(defface budget-operator '((t :inherit font-lock-operator-face)) "Signs of calculations and comparisons.")
(defface budget-text '((t :inherit font-lock-doc-face)) "Free text.")
(defface budget-comment '((t :inherit font-lock-comment-face)) "Comments.")
(defface budget-invalid '((t :inherit font-lock-warning-face)) "What has no place where it stands.")

;;;; The language, from word to word

;; generated: begin
(defconst budget--gap
  "[\u0001-\u0009\u000b- \u00a0\u3000]"
  "What parts words.")

(defconst budget--gaps
  "\u0001-\u0009\u000b- \u00a0\u3000"
  "The same for `skip-chars-forward'.")

(defconst budget--faces
  '((keyword . budget-keyword) (kind . budget-kind) (tag . budget-tag) (code . budget-code) (number . budget-number) (name . budget-name) (title . budget-title) (string . budget-string) (unit . budget-unit) (constant . budget-constant) (operator . budget-operator) (text . budget-text) (comment . budget-comment) (invalid . budget-invalid))
  "The face of each class.")

(defconst budget--text-line
  "\\(\\(?:目标\\|说明\\|任务\\|goal\\|note\\|task\\|ｇｏａｌ\\|ｎｏｔｅ\\|ｔａｓｋ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)"
  "A word whose deeper lines below are text.")

(defconst budget--statement
  "\\(\\(?:预算\\|部门\\|单位\\|金额\\|版式\\|日期\\|引用\\|设\\|科目\\|目录\\|收入\\|基本支出\\|项目支出\\|项目\\|机关运行经费\\|整体绩效\\|核对\\|说明\\|budget\\|department\\|unit\\|amounts\\|layout\\|date\\|include\\|let\\|account\\|classification\\|income\\|basic\\|projects\\|project\\|agency-running-costs\\|performance\\|assert\\|note\\|ｂｕｄｇｅｔ\\|ｄｅｐａｒｔｍｅｎｔ\\|ｕｎｉｔ\\|ａｍｏｕｎｔｓ\\|ｌａｙｏｕｔ\\|ｄａｔｅ\\|ｉｎｃｌｕｄｅ\\|ｌｅｔ\\|ａｃｃｏｕｎｔ\\|ｃｌａｓｓｉｆｉｃａｔｉｏｎ\\|ｉｎｃｏｍｅ\\|ｂａｓｉｃ\\|ｐｒｏｊｅｃｔｓ\\|ｐｒｏｊｅｃｔ\\|ａｇｅｎｃｙ－ｒｕｎｎｉｎｇ－ｃｏｓｔｓ\\|ｐｅｒｆｏｒｍａｎｃｅ\\|ａｓｓｅｒｔ\\|ｎｏｔｅ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)"
  "A word that begins a statement.")

(defconst budget--opener
  "\\(\\(?:收入\\|基本支出\\|项目支出\\|项目\\|整体绩效\\|经济分类\\|income\\|basic\\|projects\\|project\\|performance\\|economic\\|ｉｎｃｏｍｅ\\|ｂａｓｉｃ\\|ｐｒｏｊｅｃｔｓ\\|ｐｒｏｊｅｃｔ\\|ｐｅｒｆｏｒｍａｎｃｅ\\|ｅｃｏｎｏｍｉｃ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)"
  "A word whose line always has a block.")

(defconst budget--fact
  "[0-9０-９]+\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)"
  "A code at the beginning of a line.")

(defconst budget--imenu
  '(("单位" "^[\u0001-\u0009\u000b- \u00a0\u3000]*\\(?:单位\\|unit\\|ｕｎｉｔ\\)[\u0001-\u0009\u000b- \u00a0\u3000]+\\([^\u000a#＃]*[^\u000a#＃ \u0009\u3000]\\)" 1) ("项目" "^[\u0001-\u0009\u000b- \u00a0\u3000]*\\(?:项目\\|project\\|ｐｒｏｊｅｃｔ\\)[\u0001-\u0009\u000b- \u00a0\u3000]+\\([^\u000a#＃]*[^\u000a#＃ \u0009\u3000]\\)" 1) ("任务" "^[\u0001-\u0009\u000b- \u00a0\u3000]*\\(?:任务\\|task\\|ｔａｓｋ\\)[\u0001-\u0009\u000b- \u00a0\u3000]+\\([^\u000a#＃]*[^\u000a#＃ \u0009\u3000]\\)" 1) ("设" "^[\u0001-\u0009\u000b- \u00a0\u3000]*\\(?:设\\|let\\|ｌｅｔ\\)[\u0001-\u0009\u000b- \u00a0\u3000]+\\([^\u000a#＃]*[^\u000a#＃ \u0009\u3000]\\)" 1) ("科目" "^[\u0001-\u0009\u000b- \u00a0\u3000]*\\(?:科目\\|account\\|ａｃｃｏｕｎｔ\\)[\u0001-\u0009\u000b- \u00a0\u3000]+\\([^\u000a#＃]*[^\u000a#＃ \u0009\u3000]\\)" 1))
  "What `imenu' lists.")

(defconst budget--outline
  "\\(?:预算\\|部门\\|单位\\|金额\\|版式\\|日期\\|引用\\|设\\|科目\\|目录\\|收入\\|基本支出\\|项目支出\\|项目\\|机关运行经费\\|整体绩效\\|核对\\|说明\\|budget\\|department\\|unit\\|amounts\\|layout\\|date\\|include\\|let\\|account\\|classification\\|income\\|basic\\|projects\\|project\\|agency-running-costs\\|performance\\|assert\\|note\\|ｂｕｄｇｅｔ\\|ｄｅｐａｒｔｍｅｎｔ\\|ｕｎｉｔ\\|ａｍｏｕｎｔｓ\\|ｌａｙｏｕｔ\\|ｄａｔｅ\\|ｉｎｃｌｕｄｅ\\|ｌｅｔ\\|ａｃｃｏｕｎｔ\\|ｃｌａｓｓｉｆｉｃａｔｉｏｎ\\|ｉｎｃｏｍｅ\\|ｂａｓｉｃ\\|ｐｒｏｊｅｃｔｓ\\|ｐｒｏｊｅｃｔ\\|ａｇｅｎｃｙ－ｒｕｎｎｉｎｇ－ｃｏｓｔｓ\\|ｐｅｒｆｏｒｍａｎｃｅ\\|ａｓｓｅｒｔ\\|ｎｏｔｅ\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)"
  "What begins a heading.")

(defconst budget--lines
  '(
    ("\\(\\(?:目标\\|goal\\|ｇｏａｌ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword text)
    ("\\(\\(?:说明\\|note\\|ｎｏｔｅ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword table)
    ("\\(\\(?:任务\\|task\\|ｔａｓｋ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword task)
    ("\\(\\(?:预算\\|budget\\|ｂｕｄｇｅｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword budget)
    ("\\(\\(?:部门\\|department\\|ｄｅｐａｒｔｍｅｎｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword department)
    ("\\(\\(?:单位\\|unit\\|ｕｎｉｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword unit)
    ("\\(\\(?:金额\\|amounts\\|ａｍｏｕｎｔｓ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword amounts)
    ("\\(\\(?:版式\\|layout\\|ｌａｙｏｕｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword layout)
    ("\\(\\(?:日期\\|date\\|ｄａｔｅ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword date)
    ("\\(\\(?:引用\\|目录\\|include\\|classification\\|ｉｎｃｌｕｄｅ\\|ｃｌａｓｓｉｆｉｃａｔｉｏｎ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword path)
    ("\\(\\(?:设\\|let\\|ｌｅｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword constant)
    ("\\(\\(?:科目\\|account\\|ａｃｃｏｕｎｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword account)
    ("\\(\\(?:收入\\|基本支出\\|项目支出\\|经济分类\\|income\\|basic\\|projects\\|economic\\|ｉｎｃｏｍｅ\\|ｂａｓｉｃ\\|ｐｒｏｊｅｃｔｓ\\|ｅｃｏｎｏｍｉｃ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword tags)
    ("\\(\\(?:项目\\|project\\|ｐｒｏｊｅｃｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword project)
    ("\\(\\(?:机关运行经费\\|agency-running-costs\\|ａｇｅｎｃｙ－ｒｕｎｎｉｎｇ－ｃｏｓｔｓ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword runningCosts)
    ("\\(\\(?:整体绩效\\|performance\\|ｐｅｒｆｏｒｍａｎｃｅ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword end)
    ("\\(\\(?:核对\\|assert\\|ａｓｓｅｒｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword query)
    ("\\(\\(?:指标\\|indicator\\|ｉｎｄｉｃａｔｏｒ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword indicator)
    ("\\(\\(?:一般公共预算\\|政府性基金预算\\|国有资本经营预算\\|财政专户\\|事业收入\\|事业单位经营收入\\|上级补助收入\\|附属单位上缴收入\\|其他收入\\|general\\|government-fund\\|state-capital\\|fiscal-account\\|operations\\|business\\|superior\\|subsidiary\\|other\\|ｇｅｎｅｒａｌ\\|ｇｏｖｅｒｎｍｅｎｔ－ｆｕｎｄ\\|ｓｔａｔｅ－ｃａｐｉｔａｌ\\|ｆｉｓｃａｌ－ａｃｃｏｕｎｔ\\|ｏｐｅｒａｔｉｏｎｓ\\|ｂｕｓｉｎｅｓｓ\\|ｓｕｐｅｒｉｏｒ\\|ｓｕｂｓｉｄｉａｒｙ\\|ｏｔｈｅｒ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" kind entry)
    ("\\([0-9０-９]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" code fact)
    )
  "What the first word of a line is, and the state behind it.")

(defconst budget--states
  '(
    ;; The number of a table, behind 说明.
    (table ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" name text))
    ;; Nothing more may stand in the line.
    (end
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; A line that begins with no keyword and no code.
    (unknown
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" nil unknown)
     )
    ;; Behind 预算: the year, then a title.
    (budget
     ("\\([0-9０-９]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number title)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; A name that ends the line.
    (title
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string end)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" title end)
     )
    ;; Behind 部门: perhaps a code, and the name.
    (department
     ("\\([0-9０-９]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" code title)
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string end)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" title end)
     )
    ;; Behind 单位: perhaps a code, the name, perhaps the kind.
    (unit
     ("\\([0-9０-９]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" code unitName)
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string unitKind)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid unitKind)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid unitKind)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid unitKind)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" title unitKind)
     )
    ;; The name of a unit.
    (unitName
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string unitKind)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid unitKind)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid unitKind)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid unitKind)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" title unitKind)
     )
    ;; 行政, 参公 or 事业.
    (unitKind
     ("\\(\\(?:行政\\|参公\\|事业\\|administrative\\|civil-service\\|institution\\|ａｄｍｉｎｉｓｔｒａｔｉｖｅ\\|ｃｉｖｉｌ－ｓｅｒｖｉｃｅ\\|ｉｎｓｔｉｔｕｔｉｏｎ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" kind end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 金额: 元, 万元 or 亿元.
    (amounts
     ("\\(\\(?:元\\|万元\\|亿元\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" kind end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 版式: its name.
    (layout
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string end)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" name end)
     )
    ;; Behind 日期: a date.
    (date
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number end)
     )
    ;; Behind 引用 and 目录: a path.
    (path
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string end)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string end)
     )
    ;; Behind 机关运行经费: the amount.
    (runningCosts
     ("\\([=＝]\\)" operator calculation)
     ("\\(\\(?:[0-9０-９]\\{1,3\\}\\(?:[,，][0-9０-９]\\{3\\}\\)+\\|[0-9０-９]+\\)\\(?:[.．][0-9０-９]+\\)?\\(?:万元\\|亿元\\|元\\)?\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 设: the name of a quantity, which ends before the sign.
    (constant
     ("\\([^\u0001- \u00a0\u3000+*×÷()=＋＊（）＝]+\\)" constant definition)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; The sign behind the name of a quantity.
    (definition
     ("\\([=＝]\\)" operator calculation)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 科目: the code, then the name.
    (account
     ("\\([0-9０-９]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" code accountName)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; The name of an account.
    (accountName
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string end)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" name end)
     )
    ;; Behind 项目: its name, then tags.
    (project
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string tags)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid tags)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid tags)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid tags)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" title tags)
     )
    ;; Behind 核对, or behind the sign: the side.
    (query
     ("\\(\\(?:收入\\|支出\\|income\\|spend\\|ｉｎｃｏｍｅ\\|ｓｐｅｎｄ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword filters)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; What narrows a query, up to the sign.
    (filters
     ("\\(\\(?:[>＞<＜][=＝]\\|[~～][=＝]\\|[=＝≥≤>＞<＜≈]\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" operator assertedValue)
     ("\\([0-9０-９]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" code filters)
     ("\\(\\(?:单位\\|unit\\|ｕｎｉｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword filterUnit)
     ("\\(\\(?:项目\\|project\\|ｐｒｏｊｅｃｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword filterProject)
     ("\\(\\(?:基本支出\\|项目支出\\|当年\\|basic\\|projects\\|current\\|ｂａｓｉｃ\\|ｐｒｏｊｅｃｔｓ\\|ｃｕｒｒｅｎｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword filters)
     ("\\(\\(?:上年结转\\|人员\\|公用\\|carryover\\|personnel\\|public\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" tag filters)
     ("\\(\\(?:一般公共预算\\|政府性基金预算\\|国有资本经营预算\\|财政专户\\|事业收入\\|事业单位经营收入\\|上级补助收入\\|附属单位上缴收入\\|其他收入\\|general\\|government-fund\\|state-capital\\|fiscal-account\\|operations\\|business\\|superior\\|subsidiary\\|other\\|ｇｅｎｅｒａｌ\\|ｇｏｖｅｒｎｍｅｎｔ－ｆｕｎｄ\\|ｓｔａｔｅ－ｃａｐｉｔａｌ\\|ｆｉｓｃａｌ－ａｃｃｏｕｎｔ\\|ｏｐｅｒａｔｉｏｎｓ\\|ｂｕｓｉｎｅｓｓ\\|ｓｕｐｅｒｉｏｒ\\|ｓｕｂｓｉｄｉａｒｙ\\|ｏｔｈｅｒ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" kind filters)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 单位 in a query: its code.
    (filterUnit
     ("\\([0-9０-９]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" code filters)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 项目 in a query: its name.
    (filterProject
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string filters)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid filters)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid filters)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid filters)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" name filters)
     )
    ;; Behind the sign of an assertion: an amount or a query.
    (assertedValue
     ("\\(\\(?:[0-9０-９]\\{1,3\\}\\(?:[,，][0-9０-９]\\{3\\}\\)+\\|[0-9０-９]+\\)\\(?:[.．][0-9０-９]+\\)?\\(?:万元\\|亿元\\|元\\)?\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number end)
     ("\\(\\(?:收入\\|支出\\|income\\|spend\\|ｉｎｃｏｍｅ\\|ｓｐｅｎｄ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword filters)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind a source of income: the amount.
    (entry
     ("\\([=＝]\\)" operator calculation)
     ("\\(\\(?:[0-9０-９]\\{1,3\\}\\(?:[,，][0-9０-９]\\{3\\}\\)+\\|[0-9０-９]+\\)\\(?:[.．][0-9０-９]+\\)?\\(?:万元\\|亿元\\|元\\)?\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number tags)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind the code of an account: perhaps its name, the amount, tags.
    (fact
     ("\\(\\(?:来自\\|from\\|ｆｒｏｍ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" tag source t)
     ("\\(\\(?:上年结转\\|人员\\|公用\\|carryover\\|personnel\\|public\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" tag tags t)
     ("\\([=＝]\\)" operator calculation)
     ("\\(\\(?:[0-9０-９]\\{1,3\\}\\(?:[,，][0-9０-９]\\{3\\}\\)+\\|[0-9０-９]+\\)\\(?:[.．][0-9０-９]+\\)?\\(?:万元\\|亿元\\|元\\)?\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number tags)
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string factAmount)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid factAmount)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid factAmount)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid factAmount)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" name factAmount)
     )
    ;; Behind the name of an account: the amount, tags.
    (factAmount
     ("\\(\\(?:来自\\|from\\|ｆｒｏｍ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" tag source t)
     ("\\(\\(?:上年结转\\|人员\\|公用\\|carryover\\|personnel\\|public\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" tag tags t)
     ("\\([=＝]\\)" operator calculation)
     ("\\(\\(?:[0-9０-９]\\{1,3\\}\\(?:[,，][0-9０-９]\\{3\\}\\)+\\|[0-9０-９]+\\)\\(?:[.．][0-9０-９]+\\)?\\(?:万元\\|亿元\\|元\\)?\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number tags)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Tags, behind an amount or a heading.
    (tags
     ("\\(\\(?:来自\\|from\\|ｆｒｏｍ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" tag source t)
     ("\\(\\(?:上年结转\\|人员\\|公用\\|carryover\\|personnel\\|public\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" tag tags t)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 来自: a source of income.
    (source
     ("\\(\\(?:一般公共预算\\|政府性基金预算\\|国有资本经营预算\\|财政专户\\|事业收入\\|事业单位经营收入\\|上级补助收入\\|附属单位上缴收入\\|其他收入\\|general\\|government-fund\\|state-capital\\|fiscal-account\\|operations\\|business\\|superior\\|subsidiary\\|other\\|ｇｅｎｅｒａｌ\\|ｇｏｖｅｒｎｍｅｎｔ－ｆｕｎｄ\\|ｓｔａｔｅ－ｃａｐｉｔａｌ\\|ｆｉｓｃａｌ－ａｃｃｏｕｎｔ\\|ｏｐｅｒａｔｉｏｎｓ\\|ｂｕｓｉｎｅｓｓ\\|ｓｕｐｅｒｉｏｒ\\|ｓｕｂｓｉｄｉａｒｙ\\|ｏｔｈｅｒ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" kind tags)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; A calculation, up to a tag or the end of the line; its words are cut at the signs.
    (calculation
     ("\\(\\(?:来自\\|from\\|ｆｒｏｍ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" tag source t)
     ("\\(\\(?:上年结转\\|人员\\|公用\\|carryover\\|personnel\\|public\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" tag tags t)
     ("\\([+*×÷()＋＊（）]\\)" operator calculation)
     ("\\([/－／-]\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" operator calculation t)
     ("\\([0-9０-９][^\u0001- \u00a0\u3000+*×÷()=＋＊（）＝]*\\)" number calculation)
     ("\\([^\u0001- \u00a0\u3000+*×÷()=＋＊（）＝]+\\)" constant calculation)
     ("\\([=＝]\\)" invalid calculation)
     )
    ;; Behind 指标: its kind.
    (indicator
     ("\\(\\(?:数量\\|质量\\|时效\\|经济成本\\|社会成本\\|生态环境成本\\|经济效益\\|社会效益\\|生态效益\\|可持续影响\\|可持续发展\\|服务对象满意度\\|帮扶对象满意度\\|quantity\\|quality\\|timeliness\\|economic-cost\\|social-cost\\|environmental-cost\\|economic-benefit\\|social-benefit\\|ecological-benefit\\|sustainable-impact\\|sustainable-development\\|client-satisfaction\\|beneficiary-satisfaction\\|ｑｕａｎｔｉｔｙ\\|ｑｕａｌｉｔｙ\\|ｔｉｍｅｌｉｎｅｓｓ\\|ｅｃｏｎｏｍｉｃ－ｃｏｓｔ\\|ｓｏｃｉａｌ－ｃｏｓｔ\\|ｅｎｖｉｒｏｎｍｅｎｔａｌ－ｃｏｓｔ\\|ｅｃｏｎｏｍｉｃ－ｂｅｎｅｆｉｔ\\|ｓｏｃｉａｌ－ｂｅｎｅｆｉｔ\\|ｅｃｏｌｏｇｉｃａｌ－ｂｅｎｅｆｉｔ\\|ｓｕｓｔａｉｎａｂｌｅ－ｉｍｐａｃｔ\\|ｓｕｓｔａｉｎａｂｌｅ－ｄｅｖｅｌｏｐｍｅｎｔ\\|ｃｌｉｅｎｔ－ｓａｔｉｓｆａｃｔｉｏｎ\\|ｂｅｎｅｆｉｃｉａｒｙ－ｓａｔｉｓｆａｃｔｉｏｎ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" kind indicatorName)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; The name of an indicator.
    (indicatorName
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string measure)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid measure)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid measure)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid measure)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" name measure)
     )
    ;; A comparison, or 定性.
    (measure
     ("\\(\\(?:定性\\|qualitative\\|ｑｕａｌｉｔａｔｉｖｅ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword judgement)
     ("\\(\\(?:[>＞<＜][=＝]\\|[~～][=＝]\\|[=＝≥≤>＞<＜≈]\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" operator value)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 定性: the words of the judgement.
    (judgement
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string label)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid label)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid label)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid label)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" name label)
     )
    ;; The value of an indicator, with or without a minus of its own.
    (value
     ("\\([－-]\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number value)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number label)
     )
    ;; What the value counts; then weight and direction.
    (label
     ("\\(\\(?:权重\\|weight\\|ｗｅｉｇｈｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword weight)
     ("\\(\\(?:正向\\|反向\\|positive\\|negative\\|ｐｏｓｉｔｉｖｅ\\|ｎｅｇａｔｉｖｅ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" kind end)
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string weightOrDirection)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" unit weightOrDirection)
     )
    ;; Weight and direction.
    (weightOrDirection
     ("\\(\\(?:权重\\|weight\\|ｗｅｉｇｈｔ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" keyword weight)
     ("\\(\\(?:正向\\|反向\\|positive\\|negative\\|ｐｏｓｉｔｉｖｅ\\|ｎｅｇａｔｉｖｅ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" kind end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 权重: a number.
    (weight
     ("\\(\\(?:[0-9０-９]\\{1,3\\}\\(?:[,，][0-9０-９]\\{3\\}\\)+\\|[0-9０-９]+\\)\\(?:[.．][0-9０-９]+\\)?\\(?:万元\\|亿元\\|元\\)?\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" number direction)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; 正向 or 反向.
    (direction
     ("\\(\\(?:正向\\|反向\\|positive\\|negative\\|ｐｏｓｉｔｉｖｅ\\|ｎｅｇａｔｉｖｅ\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" kind end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     )
    ;; Behind 任务: its name; the deeper lines below are text.
    (task
     ("\\(\\(?:[\"＂][^\"＂\u000a]+[\"＂]\\|「[^」\u000a]+」\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" string end)
     ("\\(\\(?:[\"＂][^\"＂\u000a]*\\(?:[\"＂][^\u0001- \u00a0\u3000]*\\)?\\|「[^」\u000a]*\\(?:」[^\u0001- \u00a0\u3000]*\\)?\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\(\\(?:\\(?:[0-9０-９,.+，．＋－-]*[0-9０-９][0-9０-９,.+，．＋－-]*\\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+＋－-]*[0-9０-９]+\\)\\(?:万元\\|亿元\\|元\\|万\\|亿\\)?\\|\\(?:上年结转\\|人员\\|公用\\|来自\\|carryover\\|personnel\\|public\\|from\\|ｃａｒｒｙｏｖｅｒ\\|ｐｅｒｓｏｎｎｅｌ\\|ｐｕｂｌｉｃ\\|ｆｒｏｍ\\)\\)\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([=＝][^\u0001- \u00a0\u3000]*\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" invalid end)
     ("\\([^\u0001- \u00a0\u3000]+\\)\\(?:[\u0001-\u0009\u000b- \u00a0\u3000]\\|$\\)" title end)
     )
    )
  "What may stand next: pattern, class, state behind it, whether it begins a word.")
;; generated: end

(defun budget--column ()
  "The column of the first word of this line, as the compiler counts it."
  (save-excursion
    (beginning-of-line)
    (let ((column 0))
      (while (looking-at budget--gap)
        (setq column (+ column (pcase (char-after) (?\t 4) (?\u3000 2) (_ 1))))
        (forward-char))
      column)))

(defun budget--first-word ()
  "Go to the first word of this line.
Return non-nil when there is one, and it begins no comment."
  (beginning-of-line)
  (when (eq (char-after) ?\ufeff) (forward-char))
  (skip-chars-forward budget--gaps)
  (not (or (eolp) (memq (char-after) '(?# ?＃)))))

(defun budget--text-column ()
  "The column of the keyword whose text the lines above leave open, or nil.
Deeper lines than that are text."
  (save-excursion
    (beginning-of-line)
    (let ((least most-positive-fixnum) found)
      ;; A line further left than all lines between is what they stand below.
      (while (and (> least 0) (zerop (forward-line -1)))
        (when (budget--first-word)
          (let ((column (budget--column)))
            (when (< column least)
              (setq least column)
              (when (looking-at budget--text-line) (setq found column))))))
      found)))

(defun budget--tokens (textual)
  "The words of this line, as a list of (START END CLASS).
All of it is text when TEXTUAL."
  (save-excursion
    (let ((end (line-end-position)) (tokens nil) (state nil))
      (when (budget--first-word)
        (cond
         (textual (setq state 'text))
         ((cl-loop for (pattern class next) in budget--lines
                   when (looking-at pattern)
                   return (progn (push (list (match-beginning 1) (match-end 1) class) tokens)
                                 (goto-char (match-end 1))
                                 (setq state next))))
         (t (setq state 'unknown))))
      (skip-chars-forward budget--gaps end)
      (while (< (point) end)
        (cond
         ((eq state 'text)
          (let ((start (point)))
            (goto-char end)
            (skip-chars-backward budget--gaps start)
            (push (list start (point) 'text) tokens)
            (goto-char end)))
         ((and (memq (char-after) '(?# ?＃)) (or (bolp) (looking-back budget--gap (1- (point)))
                                                 (eq (char-before) ?\ufeff)))
          (push (list (point) end 'comment) tokens)
          (goto-char end))
         (t (let ((fresh (looking-back budget--gap (1- (point)))))
              (unless (cl-loop for (pattern class next starts) in (alist-get state budget--states)
                               when (and (or fresh (not starts)) (looking-at pattern))
                               return (progn (when class (push (list (match-beginning 1) (match-end 1) class) tokens))
                                             (goto-char (match-end 1))
                                             (setq state next)
                                             t))
                ;; Whatever happens, the line comes to its end.
                (forward-char)))))
        (skip-chars-forward budget--gaps end))
      (nreverse tokens))))

(defun budget--each-line (limit function)
  "Call FUNCTION with the tokens of every line from point to LIMIT."
  (beginning-of-line)
  (let ((text-column (budget--text-column)) (going t))
    (while (and going (< (point) limit))
      (save-excursion
        (if (not (budget--first-word))
            (funcall function (budget--tokens nil))
          (let ((column (budget--column)))
            (when (and text-column (<= column text-column)) (setq text-column nil))
            (funcall function (budget--tokens text-column))
            (when (and (null text-column) (looking-at budget--text-line)) (setq text-column column)))))
      (setq going (zerop (forward-line 1))))))

;;;; Colours

(defvar budget--font-lock-keywords '(budget--font-lock) "One function does it all.")

(defun budget--font-lock (limit)
  "Colour the lines from point to LIMIT."
  (budget--each-line
   limit
   (lambda (tokens)
     (pcase-dolist (`(,start ,end ,class) tokens)
       (put-text-property start end 'face (alist-get class budget--faces)))))
  (goto-char limit)
  nil)

(defun budget--extend-change (start end _old-length)
  "From the line of START to the statement behind END.
Whether lines are text follows from those above them."
  (save-excursion
    (goto-char end)
    (forward-line 1)
    (while (and (not (eobp)) (or (not (budget--first-word)) (> (budget--column) 0))) (forward-line 1))
    (cons (progn (goto-char start) (line-beginning-position)) (max end (point)))))

(defun budget--syntax-propertize (start end)
  "Mark comments and quotations between START and END, for motion and filling."
  (goto-char start)
  (budget--each-line
   end
   (lambda (tokens)
     (pcase-dolist (`(,first ,last ,class) tokens)
       (pcase class
         ('comment (put-text-property first (1+ first) 'syntax-table (string-to-syntax "<")))
         ('string
          (when (memq (char-after first) '(?\" ?＂ ?「))
            (put-text-property first (1+ first) 'syntax-table (string-to-syntax "|"))
            (put-text-property (1- last) last 'syntax-table (string-to-syntax "|")))))))))

(defvar budget-mode-syntax-table
  (let ((table (make-syntax-table)))
    ;; Only what begins a word is a comment or a quotation; `budget--syntax-propertize' finds it.
    (modify-syntax-entry ?# "." table)
    (modify-syntax-entry ?\" "." table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?_ "_" table)
    table))

;;;; Indentation

(defun budget--indent-columns ()
  "The columns that this line may stand in, the likeliest first."
  (save-excursion
    (beginning-of-line)
    (let* ((text-column (budget--text-column))
           (is-statement (save-excursion (and (budget--first-word) (looking-at budget--statement))))
           (columns nil) (least most-positive-fixnum))
      (if is-statement
          (list 0)
        (while (and (> least 0) (zerop (forward-line -1)))
          (when (budget--first-word)
            (let ((column (budget--column)))
              (when (< column least)
                (when (and (= least most-positive-fixnum) (not (and text-column (> column text-column))))
                  ;; The nearest line: its block, if it always has one, else beside it and then below it.
                  (cond ((looking-at budget--opener) (push (+ column budget-indent-offset) columns))
                        ((looking-at budget--fact)
                         (push column columns)
                         (push (+ column budget-indent-offset) columns))
                        ((looking-at budget--text-line)
                         (push column columns)
                         (push (+ column budget-indent-offset) columns))))
                (push column columns)
                (setq least column)))))
        (push 0 columns)
        (cl-remove-duplicates (nreverse columns) :from-end t)))))

(defun budget-indent-line ()
  "Indent this line; again, to the next column it may stand in."
  (interactive)
  (let* ((columns (budget--indent-columns))
         (now (budget--column))
         (is-empty (save-excursion (beginning-of-line) (looking-at-p (concat budget--gap "*$"))))
         (is-key (memq this-command '(indent-for-tab-command budget-indent-line)))
         (column
          (cond
           ;; A key again, or on an empty line that stands where it would, asks for the next column.
           ((and is-key (or (eq last-command this-command) (and is-empty (= now (car columns)))))
            (or (cadr (memq now columns)) (car columns)))
           ;; Where a line stands says what it belongs to: it is left there if it may be.
           ((and (not is-empty) (memq now columns)) now)
           (t (car columns))))
         (offset (- (point-max) (point))))
    (unless (= column now)
      (beginning-of-line)
      (delete-region (point) (progn (skip-chars-forward budget--gaps (line-end-position)) (point)))
      (insert (make-string column ?\s)))
    (if (< (- (point-max) offset) (+ (line-beginning-position) column))
        (back-to-indentation)
      (goto-char (- (point-max) offset)))))

(defun budget--electric-statement ()
  "Put a statement into the first column.
That is once its keyword has been typed, or its line is left."
  (when (memq last-command-event '(?\s ?\u3000 ?\n))
    (save-excursion
      (let ((end (if (eq last-command-event ?\n) (progn (forward-line -1) (line-end-position)) (1- (point)))))
        (when (and (> (budget--column) 0)
                   (save-excursion
                     (and (budget--first-word) (looking-at budget--statement) (= (match-end 1) end)
                          (let ((text-column (budget--text-column)))
                            (not (and text-column (> (budget--column) text-column)))))))
          (beginning-of-line)
          (delete-region (point) (progn (skip-chars-forward budget--gaps) (point))))))))

;;;; Checking

(defun budget--root ()
  "The file to check: `budget-root-file', or the visited one."
  (if budget-root-file (expand-file-name budget-root-file) buffer-file-name))

(defvar budget--message
  "^\\(.+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(error\\|warning\\|note\\)\\[\\(B[0-9]+\\)\\]: \\(.*\\)$"
  "A line of `budgetc check --format short'.")

(defvar-local budget--process nil "The check that is running.")

(defun budget-flymake (report &rest _)
  "Check the buffer with `budgetc check', and give the messages to REPORT."
  (unless (executable-find budget-program) (error "There is no %s" budget-program))
  (when (process-live-p budget--process) (kill-process budget--process))
  (let* ((source (current-buffer)) (root (budget--root)) (is-own (null budget-root-file)))
    (setq budget--process
          (make-process
           :name "budgetc" :noquery t :connection-type 'pipe
           :buffer (generate-new-buffer " *budgetc*")
           :command (list budget-program "check" "--format" "short" "--max-errors" "0" (if is-own "-" root))
           :sentinel
           (lambda (process _event)
             (when (memq (process-status process) '(exit signal))
               (unwind-protect
                   (when (and (buffer-live-p source) (eq process (buffer-local-value 'budget--process source)))
                     (funcall report (budget--diagnostics (process-buffer process) source is-own)))
                 (kill-buffer (process-buffer process)))))))
    ;; A file that others include is checked as it was saved: its root alone can be read.
    (when is-own
      (save-restriction
        (widen)
        (process-send-region budget--process (point-min) (point-max))))
    (process-send-eof budget--process)))

(declare-function flymake-make-diagnostic "flymake")
(declare-function flymake-diag-region "flymake")

(defun budget--diagnostics (output source is-own)
  "The messages in OUTPUT that are about the buffer SOURCE.
When IS-OWN it has been checked itself, else a file that includes it."
  (let ((found nil) (file (buffer-file-name source)) (root (buffer-local-value 'budget-root-file source)))
    (with-current-buffer output
      (goto-char (point-min))
      (while (re-search-forward budget--message nil t)
        (let* ((path (match-string 1)) (line (string-to-number (match-string 2)))
               (column (string-to-number (match-string 3)))
               (kind (pcase (match-string 4) ("error" :error) ("warning" :warning) (_ :note)))
               (text (format "%s [%s]" (match-string 6) (match-string 5)))
               (folder (if root (file-name-directory (expand-file-name root (file-name-directory (or file "")))) default-directory)))
          (when (if is-own (equal path "<stdin>") (and file (file-equal-p (expand-file-name path folder) file)))
            (with-current-buffer source
              (pcase-let ((`(,start . ,end) (flymake-diag-region source line column)))
                (push (flymake-make-diagnostic source start end kind text) found)))))))
    (nreverse found)))

(declare-function flymake-diagnostics "flymake")
(declare-function flymake-diagnostic-text "flymake")
(declare-function flymake-diagnostic-data "flymake")

(defun budget--code-here ()
  "The code of a message of the line that point is in, or nil."
  (when (bound-and-true-p flymake-mode)
    (let ((codes (mapcar (lambda (found)
                           (let ((text (flymake-diagnostic-text found)) (data (flymake-diagnostic-data found)))
                             ;; Eglot keeps what the server sent.
                             (or (and (consp data) (plist-get (cdr (assq 'eglot-lsp-diag data)) :code))
                                 (and (string-match "B[0-9]\\{4\\}" text) (match-string 0 text)))))
                         (flymake-diagnostics (line-beginning-position) (line-end-position)))))
      (car (delq nil codes)))))

(defun budget-explain (code)
  "Show the page of the message CODE; at first that of the message in this line."
  (interactive (list (read-string "Code: " (budget--code-here))))
  (with-help-window (help-buffer)
    (with-current-buffer standard-output (call-process budget-program nil t nil "explain" code))))

(defun budget-format-buffer ()
  "Write the buffer in canonical form, with `budgetc fmt'.
What has an error of syntax stays as it is."
  (interactive)
  (let ((output (generate-new-buffer " *budgetc fmt*")) (errors (make-temp-file "budgetc")))
    (unwind-protect
        (if (zerop (call-process-region (point-min) (point-max) budget-program nil (list output errors) nil "fmt" "--stdin"))
            (replace-buffer-contents output)
          (message "%s" (with-temp-buffer (insert-file-contents errors) (string-trim (buffer-string)))))
      (kill-buffer output)
      (delete-file errors))))

;;;; The mode

(defvar budget-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c C-f") #'budget-format-buffer)
    (define-key map (kbd "C-c C-e") #'budget-explain)
    (define-key map (kbd "C-c C-c") #'compile)
    map))

(defvar flymake-diagnostic-functions)

;;;###autoload
(define-derived-mode budget-mode prog-mode "Budget"
  "Major mode for public budgets as text.

\\{budget-mode-map}"
  (setq-local comment-start "# "
              comment-start-skip "\\(?:^\\|[ \t\u3000\u00a0]\\)\\([#＃]+[ \t\u3000]*\\)"
              comment-end ""
              comment-use-syntax t
              indent-line-function #'budget-indent-line
              indent-tabs-mode nil
              electric-indent-inhibit t
              ;; Columns are counted in characters, not in cells.
              compilation-error-screen-columns nil
              syntax-propertize-function #'budget--syntax-propertize
              font-lock-defaults '(budget--font-lock-keywords t)
              font-lock-extend-after-change-region-function #'budget--extend-change
              imenu-generic-expression budget--imenu
              outline-regexp budget--outline
              compile-command (concat budget-program " check --format short "
                                      (if (budget--root) (shell-quote-argument (file-relative-name (budget--root))) "-")))
  (add-hook 'flymake-diagnostic-functions #'budget-flymake nil t)
  (add-hook 'post-self-insert-hook #'budget--electric-statement nil t))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.bud\\'" . budget-mode))

(add-to-list 'compilation-error-regexp-alist-alist
             '(budgetc "^\\(.+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(note\\)\\)\\[B[0-9]+\\]: "
                       1 2 3 (4 . 5)))
(add-to-list 'compilation-error-regexp-alist 'budgetc)

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs `(budget-mode . ,(lambda (&rest _) (list budget-program "lsp")))))

(provide 'budget-mode)

;;; budget-mode.el ends here
