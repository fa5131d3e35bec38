[
  (unit_section)
  (income)
  (basic)
  (projects)
  (project)
  (performance)
  (economic)
  (fact (block))
  (goal)
  (task)
  (note)
] @fold
