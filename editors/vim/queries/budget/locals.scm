; A named quantity belongs to its unit, or to the whole budget.
(file) @local.scope
(unit_section) @local.scope

(let name: (constant) @local.definition.constant)
(expression (constant) @local.reference)
