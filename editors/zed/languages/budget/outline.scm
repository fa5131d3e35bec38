(unit (keyword) @context name: (_) @name) @item
(project (keyword) @context name: (_) @name) @item
(task (keyword) @context name: (_) @name) @item
(let (keyword) @context name: (_) @name) @item
(income (keyword) @name) @item
(basic (keyword) @name) @item
(projects (keyword) @name) @item
(performance (keyword) @name) @item
