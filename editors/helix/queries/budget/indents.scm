[
  (income)
  (basic)
  (projects)
  (project)
  (performance)
  (economic)
  (block)
] @indent
