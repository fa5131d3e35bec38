" The language server, for ALE.
call ale#Set('budget_budgetc_executable', 'budgetc')

function! BudgetcRoot(buffer) abort
  let l:git = ale#path#FindNearestDirectory(a:buffer, '.git')
  return empty(l:git) ? expand('#' . a:buffer . ':p:h') : fnamemodify(l:git, ':h:h')
endfunction

call ale#linter#Define('budget', {
\   'name': 'budgetc',
\   'lsp': 'stdio',
\   'executable': {b -> ale#Var(b, 'budget_budgetc_executable')},
\   'command': '%e lsp',
\   'project_root': function('BudgetcRoot'),
\})
