(project) @class.around
(project (block) @class.inside)
(unit_section) @class.around
(indicator) @entry.around
(fact) @entry.around
(comment) @comment.around
