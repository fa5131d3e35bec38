" Vim compiler file
" Compiler: budgetc, checking the file, or b:budget_root, which includes it

if exists('current_compiler') | finish | endif
let current_compiler = 'budgetc'
let s:cpo = &cpo
set cpo&vim

execute 'CompilerSet makeprg=' . escape('budgetc check --format short $* ' . (exists('b:budget_root') ? shellescape(b:budget_root) : '%:S'), ' \|"')
CompilerSet errorformat=%f:%l:%c:\ %trror%m,%f:%l:%c:\ %tarning%m,%f:%l:%c:\ %tote%m,%-G%.%#

augroup budgetc
  autocmd!
  autocmd QuickFixCmdPost make,lmake call budget#FixColumns(expand('<amatch>'))
augroup END

let &cpo = s:cpo
unlet s:cpo
