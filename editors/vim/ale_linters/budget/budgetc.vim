" The language server, for ALE.
call ale#Set('budget_budgetc_executable', 'budgetc')

function! BudgetcRoot(buffer) abort
  let l:git = ale#path#FindNearestDirectory(a:buffer, '.git')
  return empty(l:git) ? expand('#' . a:buffer . ':p:h') : fnamemodify(l:git, ':h:h')
endfunction

" ALE takes the columns of the protocol for bytes, and names no encoding.
call ale#linter#Define('budget', {
\   'name': 'budgetc',
\   'lsp': 'stdio',
\   'executable': {b -> ale#Var(b, 'budget_budgetc_executable')},
\   'command': '%e lsp',
\   'project_root': function('BudgetcRoot'),
\   'initialization_options': {'positionEncoding': 'utf-8'},
\})
