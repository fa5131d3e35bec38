" Vim filetype plugin
" Language: Budget (*.bud)

if exists('b:did_ftplugin') | finish | endif
let b:did_ftplugin = 1
let s:cpo = &cpo
set cpo&vim

setlocal commentstring=#\ %s comments=b:# formatoptions-=t
setlocal expandtab shiftwidth=2 softtabstop=2
setlocal suffixesadd=.bud
" gf on the path behind 引用, which starts from the folder of the file.
setlocal path^=.
" Nothing is closed at first.
setlocal foldmethod=expr foldexpr=budget#Fold(v:lnum) foldlevel=99
" In Neovim K is the language server's, unless another program is set for it.
if executable('budgetc') && !has('nvim')
  setlocal keywordprg=:BudgetExplain
endif

command! -buffer -bar BudgetFormat call budget#Format()
command! -buffer -bar -nargs=? BudgetExplain call budget#Explain(<q-args>)

let b:undo_ftplugin = 'setlocal commentstring< comments< formatoptions< expandtab< shiftwidth< softtabstop<'
      \ . ' suffixesadd< path< foldmethod< foldexpr< foldlevel< keywordprg<'
      \ . ' | delcommand BudgetFormat | delcommand BudgetExplain'

let &cpo = s:cpo
unlet s:cpo
