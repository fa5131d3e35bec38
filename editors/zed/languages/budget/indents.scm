[
  (income)
  (basic)
  (projects)
  (project)
  (performance)
  (economic)
] @indent
