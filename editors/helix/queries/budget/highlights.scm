(keyword) @keyword
(kind) @type.builtin
(tag) @attribute
(tag (kind) @type.builtin)
(code) @tag
(amount) @constant.numeric
(quantity) @constant.numeric
(value) @constant.numeric
(date) @constant.numeric
(name) @variable
(table) @variable
(unit name: (name) @namespace)
(department name: (name) @namespace)
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
(text) @markup.raw
(comment) @comment.line
(unexpected) @error
