" Writes what each character of $FILE is coloured as to $OUT: line, character, the group that its group links to.
set encoding=utf-8
set fileformats=unix,dos
execute 'set runtimepath^=' . fnameescape($RUNTIME)
syntax on
execute 'edit ' . fnameescape($FILE)
set syntax=budget
let s:rows = []
let s:links = {}
" budget_fact_number_tags links to budgetNumber, and that to a group of the colour scheme.
function! s:Class(id) abort
  if !has_key(s:links, a:id)
    let l:link = matchstr(execute('highlight ' . synIDattr(a:id, 'name')), 'links to \zsbudget\a\+')
    let s:links[a:id] = synIDattr(a:id, 'name') !~# '^budget' ? '-' : empty(l:link) ? synIDattr(a:id, 'name') : l:link
  endif
  return s:links[a:id]
endfunction
for s:line in range(1, line('$'))
  " All groups of a line first: patterns matched in between would disturb Vim's own going along it.
  let s:ids = map(range(1, len(getline(s:line))), 'synID(s:line, v:val, 0)')
  let s:column = 0
  let s:number = &bomb && s:line == 1 ? 1 : 0
  for s:character in split(getline(s:line), '\zs')
    call add(s:rows, (s:line - 1) . ' ' . s:number . ' ' . (s:ids[s:column] > 0 ? s:Class(s:ids[s:column]) : '-'))
    let s:column += strlen(s:character)
    let s:number += 1
  endfor
endfor
call writefile(s:rows, $OUT)
qall!
