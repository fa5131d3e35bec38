" Opens a unit's file and writes down what ALE shows: what is wrong, what can be written, what a word is; renames in both
" files, mends, formats. ALE 3 sends the whole text at each change, cancels no request, formats with programs of its own
" kind (a fixer), and ends a server by closing its input: those are not asked of it.
set nocompatible hidden nomore noswapfile encoding=utf-8
execute 'set runtimepath^=' . fnameescape($RUNTIME)
packadd ale
let g:ale_linters_explicit = 1
let g:ale_linters = {'budget': ['budgetc']}
let g:ale_fixers = {'budget': [{-> {'command': 'budgetc fmt --stdin'}}]}
let g:ale_lint_delay = 50
let g:ale_hover_to_preview = 1
let g:ale_completion_enabled = 0
filetype plugin on
execute 'edit 单位/甲.bud'
ALEEnable

function! s:Shown() abort
  let l:found = map(copy(ale#engine#GetLoclist(bufnr(''))),
    \ {_, mark -> mark.lnum . ':' . mark.col . ' ' . mark.type . ' ' . get(mark, 'code', '')})
  return empty(l:found) ? 'none' : join(l:found, ', ')
endfunction

function! s:Await(found, wanted) abort
  for l:round in range(100)
    if a:found() ==# a:wanted | break | endif
    if l:round == 5 | call ale#Queue(0, 'lint_file') | endif
    sleep 100m
  endfor
  return a:found()
endfunction

let s:out = []
function! s:Tell(what, text) abort
  call add(s:out, a:what . ' ' . a:text)
endfunction

call s:Tell('before', s:Await(funcref('s:Shown'), '10:32 E B0301'))

" What <C-x><C-o> offers behind 301; ALE asks in insert mode only.
function! s:Offered() abort
  let l:items = ale#completion#GetCompletionResult()
  return type(l:items) == v:t_list ? join(map(copy(l:items[:1]), 'v:val.word'), ', ') : 'nothing'
endfunction
function! s:Complete() abort
  call ale#completion#OmniFunc(1, '')
  call s:Tell('completion', s:Await(funcref('s:Offered'), '301, 30101'))
endfunction
inoremap <F5> <Cmd>call <SID>Complete()<CR>
call cursor(7, 1)
call feedkeys("f1a\<F5>\<Esc>", 'xt')

call cursor(6, 1)
call search('行政运行', '', 6)
ALEHover
function! s:Preview() abort
  for l:window in range(1, winnr('$'))
    if getwinvar(l:window, '&previewwindow') | return join(getbufline(winbufnr(l:window), 1, '$'), ' ') =~# '人力资源和社会保障管理事务' | endif
  endfor
  return 0
endfunction
call s:Tell('hover', s:Await(funcref('s:Preview'), 1))
pclose

call cursor(8, 1)
call search('人均', '', 8)
call feedkeys("\<C-u>标准🎯\<CR>", 't')
ALERename
function! s:Line() abort
  return getline(8)
endfunction
call s:Tell('renamed', s:Await(funcref('s:Line'), '    30217 公务接待费 = 20批 * 标准🎯'))
silent wall
call s:Tell('and there', readfile('2024.bud')[5])

call setline(10, substitute(getline(10), '1.0O', '1.00', ''))
call ale#Queue(0, '')
call s:Tell('after', s:Await(funcref('s:Shown'), 'none'))

ALEFix
function! s:First() abort
  return getline(7)
endfunction
call s:Tell('formatted', s:Await(funcref('s:First'), '    30101 基本工资        5.00'))
call writefile(s:out, $OUT)
qall!
