; A line stands in below the one that opens its block.
[
  (income)
  (basic)
  (projects)
  (project)
  (performance)
  (economic)
] @indent.begin

(fact (block)) @indent.begin
