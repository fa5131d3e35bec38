" Opens a unit's file, writes down what ALE shows, mends it, and writes down what is shown then.
set nocompatible hidden nomore noswapfile encoding=utf-8
packadd ale
let g:ale_linters_explicit = 1
let g:ale_linters = {'budget': ['budgetc']}
let g:ale_lint_delay = 50
call ale#linter#Define('budget', {'name': 'budgetc', 'lsp': 'stdio', 'executable': $BUDGETC,
  \ 'command': '%e lsp', 'language': 'budget', 'project_root': {buffer -> getcwd()}})
filetype plugin on
execute 'edit 单位/甲.bud'
setfiletype budget
ALEEnable

function! s:Shown() abort
  let l:found = map(copy(ale#engine#GetLoclist(bufnr(''))),
    \ {_, mark -> mark.lnum . ':' . mark.col . ' ' . mark.type . ' ' . get(mark, 'code', '')})
  return empty(l:found) ? 'none' : join(l:found, ', ')
endfunction

function! s:Await(wanted) abort
  for l:round in range(100)
    if s:Shown() ==# a:wanted | break | endif
    if l:round == 5 | call ale#Queue(0, 'lint_file') | endif
    sleep 100m
  endfor
  return s:Shown()
endfunction

let s:before = s:Await('10:20 E B0301')
call setline(10, substitute(getline(10), '1.0O', '1.00', ''))
call ale#Queue(0, '')
let s:after = s:Await('none')
call writefile(['before ' . s:before, 'after ' . s:after], $OUT)
qall!
