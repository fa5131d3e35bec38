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
(unit name: (name) @title)
(department name: (name) @title)
(project name: (name) @title)
(task name: (name) @title)
(budget title: (name) @title)
(string) @string
(path) @string.special
(label) @string.special
(constant) @constant
(operator) @operator
(comparison) @operator
(bracket) @punctuation.bracket
(text) @text.literal
(comment) @comment
