; What each word is; the names of captures are those that Neovim, tree-sitter's own highlighter and others share.

(keyword) @keyword
(kind) @type
(tag) @attribute
(tag (kind) @type)
(code) @tag
(amount) @number
(quantity) @number
(value) @number
(date) @number
(name) @variable
(table) @variable
(unit name: (name) @module)
(department name: (name) @module)
(project name: (name) @function)
(task name: (name) @function)
(budget title: (name) @function)
(string) @string
(path) @string.special.path
(label) @string.special
(constant) @constant
(operator) @operator
(comparison) @operator
(bracket) @punctuation.bracket
(text) @string.documentation
(comment) @comment
(unexpected) @error
