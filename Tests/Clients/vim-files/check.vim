set encoding=utf-8
scriptencoding utf-8
execute 'set runtimepath^=' . fnameescape($RUNTIME)
filetype plugin indent on
syntax on
runtime plugin/budget.vim
set backspace=indent,eol,start
let s:out = []
function! s:Hold(what, found, expected) abort
  call add(s:out, a:found ==# a:expected ? 'ok ' . a:what : 'FAILED ' . a:what . ': ' . string(a:found) . ' instead of ' . string(a:expected))
endfunction

try
  " What is typed, line by line, and where it comes to stand.
  edit typed.bud
  call s:Hold('filetype', &filetype, 'budget')
  " Each line is typed behind the one before, with Enter in between, as people do; <BS> goes a step out.
  execute "normal! i预算 2025\<CR>收入\<CR>事业收入 1\<CR>其他收入 2\<CR>基本支出 \<CR>2130101 行政运行\<CR>\<Tab>30101 1\<CR>30102 2\<CR>项目 甲\<CR>目标 好\<CR>\<Tab>更好\<CR>更好\<CR>\<BS>指标 数量 甲 ≥ 1\<Esc>"
  call s:Hold('indentation', getline(1, '$'), ['预算 2025', '收入', '  事业收入 1', '  其他收入 2', '基本支出 ', '  2130101 行政运行', '    30101 1', '    30102 2', '项目 甲', '  目标 好', '    更好', '    更好', '  指标 数量 甲 ≥ 1'])
  " A statement without anything behind it goes to the first column when its line is left.
  execute "normal! Go\<CR>收入\<CR>事业收入 1\<Esc>"
  call s:Hold('a statement of one word', getline(line('$') - 1, '$'), ['收入', '  事业收入 1'])
  " Nothing that stands is moved.
  let s:before = getline(1, '$')
  normal! gg=G
  call s:Hold('gg=G', getline(1, '$'), s:before)
  set modified&

  edit county/units/402001.bud
  let s:levels = map([1, 5, 6, 10, 11, 12, 17, 18, 20, 24, 25, 26], 'foldlevel(v:val)')
  call s:Hold('folds', s:levels, [0, 0, 1, 1, 1, 2, 2, 2, 1, 2, 2, 2])
  call s:Hold('comments', &commentstring, '# %s')
  let s:before = getline(1, '$')
  normal! gg=G
  call s:Hold('gg=G of an example', getline(1, '$'), s:before)
  edit!

  " The compiler: a wrong total, in the eighth character of a line of Chinese.
  edit county/2025.bud
  compiler budgetc
  %s/^核对 支出 \+= 收入$/核对 支出 = 支出 政府性基金预算/
  write
  silent! make!
  let s:items = filter(getqflist(), 'v:val.valid')
  call s:Hold('errors', map(copy(s:items), '[bufname(v:val.bufnr), v:val.lnum, v:val.type, strpart(v:val.text, 0, 7)]'), [['county/2025.bud', 33, 'e', '[B0319]']])
  call s:Hold('column', map(copy(s:items), 'strpart(getline(33), v:val.col - 1)'), [getline(33)])
  " A unit is checked through the file that includes it; the column comes in characters.
  edit county/units/402001.bud
  let b:budget_root = 'county/2025.bud'
  unlet! g:current_compiler b:current_compiler
  compiler budgetc
  14s/公用定额/公用标准/
  write
  silent! make!
  let s:items = filter(getqflist(), 'v:val.valid && v:val.lnum == 14')
  call s:Hold('unit', map(copy(s:items), '[fnamemodify(bufname(v:val.bufnr), ":t"), strpart(getline(14), v:val.col - 1, strlen("公用标准"))]'), [['402001.bud', '公用标准']])

  edit format.bud
  call setline(1, ['预算　２０２５', '收入', '    事业收入    1', '    其他收入 22.5'])
  BudgetFormat
  call s:Hold('format', getline(1, '$'), ['预算 2025', '收入', '  事业收入   1', '  其他收入  22.5'])
  set modified&
  BudgetExplain B0302
  call s:Hold('explain', [bufname(''), getline(1)[0:4]], ['budgetc-explain:B0302', 'B0302'])
  close
  edit budgetc-explain:B0301
  call s:Hold('the address of a page', getline(1)[0:4], 'B0301')
  " Without a code, that of the message in the line.
  edit county/2025.bud
  call cursor(1, 1)
  call search('^部门')
  call setqflist([{'bufnr': bufnr(''), 'lnum': line('.'), 'text': '[B0319]: wrong', 'type': 'E'}])
  execute has('nvim') ? 'BudgetExplain' : 'normal K'
  call s:Hold('explain here', getline(1)[0:4], 'B0319')
  close
  call s:Hold('end', 1, 1)
catch
  call add(s:out, 'FAILED ' . v:exception . ' at ' . v:throwpoint)
endtry
call writefile(s:out, $OUT)
qall!
