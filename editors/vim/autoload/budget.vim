" What the plugin files of budgets share.
scriptencoding utf-8

" generated: begin
let s:lead = '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*'
let s:statement = '^\%(预算\|部门\|单位\|金额\|版式\|日期\|引用\|设\|科目\|目录\|收入\|基本支出\|项目支出\|项目\|机关运行经费\|整体绩效\|核对\|说明\|budget\|department\|unit\|amounts\|layout\|date\|include\|let\|account\|classification\|income\|basic\|projects\|project\|agency-running-costs\|performance\|assert\|note\|ｂｕｄｇｅｔ\|ｄｅｐａｒｔｍｅｎｔ\|ｕｎｉｔ\|ａｍｏｕｎｔｓ\|ｌａｙｏｕｔ\|ｄａｔｅ\|ｉｎｃｌｕｄｅ\|ｌｅｔ\|ａｃｃｏｕｎｔ\|ｃｌａｓｓｉｆｉｃａｔｉｏｎ\|ｉｎｃｏｍｅ\|ｂａｓｉｃ\|ｐｒｏｊｅｃｔｓ\|ｐｒｏｊｅｃｔ\|ａｇｅｎｃｙ－ｒｕｎｎｉｎｇ－ｃｏｓｔｓ\|ｐｅｒｆｏｒｍａｎｃｅ\|ａｓｓｅｒｔ\|ｎｏｔｅ\)[^\u0001-\u0020\u00a0\u3000]\@!'
let s:opener = '^\%(收入\|基本支出\|项目支出\|项目\|整体绩效\|经济分类\|income\|basic\|projects\|project\|performance\|economic\|ｉｎｃｏｍｅ\|ｂａｓｉｃ\|ｐｒｏｊｅｃｔｓ\|ｐｒｏｊｅｃｔ\|ｐｅｒｆｏｒｍａｎｃｅ\|ｅｃｏｎｏｍｉｃ\)[^\u0001-\u0020\u00a0\u3000]\@!'
let s:text = '^\%(目标\|说明\|任务\|goal\|note\|task\|ｇｏａｌ\|ｎｏｔｅ\|ｔａｓｋ\)[^\u0001-\u0020\u00a0\u3000]\@!'
" generated: end

" The column of a line's first word as the compiler counts it: a tab is 4, an ideographic space 2; -1 of a blank line and
" of a comment, which belong to no block.
function! budget#Column(line) abort
  let l:text = getline(a:line)
  let l:lead = matchstr(l:text, s:lead)
  let l:rest = strpart(l:text, strlen(l:lead))
  if l:rest ==# '' || l:rest =~# '^[#＃]' | return -1 | endif
  return strchars(l:lead) + 3 * count(l:lead, "\t") + count(l:lead, "\u3000")
endfunction

function! s:Rest(line) abort
  return strpart(getline(a:line), strlen(matchstr(getline(a:line), s:lead)))
endfunction

" The column of the keyword whose free text the lines above leave open; -1 of none.
function! s:TextColumn(line) abort
  let [l:least, l:found, l:line] = [9999, -1, a:line - 1]
  while l:line > 0 && l:least > 0
    let l:column = budget#Column(l:line)
    if l:column >= 0 && l:column < l:least
      let l:least = l:column
      if s:Rest(l:line) =~# s:text | let l:found = l:column | endif
    endif
    let l:line -= 1
  endwhile
  return l:found
endfunction

" A statement stands in the first column. A new line stands further in below one that opens a block, else beside the line
" above. Other lines are left where they are: that says what they belong to.
function! budget#Indent(line) abort
  let l:text = s:TextColumn(a:line)
  if s:Rest(a:line) !=# ''
    return s:Rest(a:line) =~# s:statement && (l:text < 0 || budget#Column(a:line) <= l:text) ? 0 : -1
  endif
  let l:above = a:line - 1
  while l:above > 0 && budget#Column(l:above) < 0 | let l:above -= 1 | endwhile
  if l:above == 0 | return 0 | endif
  let l:column = budget#Column(l:above)
  let l:opens = s:Rest(l:above) =~# s:opener && (l:text < 0 || l:column <= l:text)
  return l:opens ? l:column + shiftwidth() : l:column
endfunction

function! budget#Fold(line) abort
  let l:column = budget#Column(a:line)
  if l:column < 0 | return '=' | endif
  let l:next = a:line + 1
  while l:next <= line('$') && budget#Column(l:next) < 0 | let l:next += 1 | endwhile
  let l:level = l:column / 2
  return l:next <= line('$') && budget#Column(l:next) > l:column ? '>' . (l:level + 1) : l:level
endfunction

" The compiler counts characters, the quickfix list bytes.
function! budget#FixColumns(command) abort
  let l:list = a:command =~# '^l' ? getloclist(0) : getqflist()
  for l:item in l:list
    if !l:item.valid || l:item.bufnr <= 0 || l:item.col <= 0 | continue | endif
    call bufload(l:item.bufnr)
    let l:text = get(getbufline(l:item.bufnr, l:item.lnum), 0, '')
    let l:byte = byteidx(l:text, l:item.col - 1)
    let l:item.col = l:byte < 0 ? strlen(l:text) + 1 : l:byte + 1
  endfor
  if a:command =~# '^l' | call setloclist(0, l:list, 'r') | else | call setqflist(l:list, 'r') | endif
endfunction

" Writes the buffer in canonical form; what has an error of syntax stays as it is.
function! budget#Format() abort
  let l:errors = tempname()
  let l:lines = systemlist('budgetc fmt --stdin 2>' . shellescape(l:errors), getline(1, '$'))
  if v:shell_error
    echohl ErrorMsg | echomsg join(readfile(l:errors), ' ') | echohl None
  elseif l:lines !=# getline(1, '$')
    let l:view = winsaveview()
    call setline(1, l:lines)
    if line('$') > len(l:lines) | execute 'silent ' . (len(l:lines) + 1) . ',$delete _' | endif
    call winrestview(l:view)
  endif
  call delete(l:errors)
endfunction

" The code of a message of the line that the cursor is in, whoever found it; empty without one.
function! s:CodeHere() abort
  let l:codes = []
  if has('nvim')
    let l:codes = luaeval('vim.tbl_map(function(d) return tostring(d.code) end, vim.diagnostic.get(0, {lnum = _A}))', line('.') - 1)
  endif
  let l:found = copy(get(get(get(g:, 'ale_buffer_info', {}), bufnr(''), {}), 'loclist', []))
  let l:codes += map(filter(l:found, 'v:val.lnum == line(".")'), 'get(v:val, "code", "")')
  let l:listed = filter(getloclist(0) + getqflist(), 'v:val.bufnr == bufnr("") && v:val.lnum == line(".")')
  let l:codes += map(l:listed, {_, item -> matchstr(item.text, 'B\d\{4}')})
  return get(filter(l:codes, {_, code -> code =~# '^B\d\{4}$'}), 0, '')
endfunction

" The page of a message, in a window of its own; without a code, of the message of this line.
function! budget#Explain(code) abort
  let l:code = a:code =~? '^B\d\{2,4}$' ? a:code : s:CodeHere()
  if empty(l:code)
    echohl ErrorMsg | echomsg 'no message in this line; with a code: :BudgetExplain B0302' | echohl None
  else
    execute 'new' fnameescape('budgetc-explain:' . l:code)
  endif
endfunction

" Fills the buffer of a page's address, as the language server gives it: budgetc-explain:B0302.
function! budget#Page(address) abort
  setlocal buftype=nofile bufhidden=wipe noswapfile nobuflisted modifiable
  silent! call setline(1, systemlist('budgetc explain ' . shellescape(matchstr(a:address, '[^:/]*$'))))
  setlocal nomodifiable
  nnoremap <buffer> <silent> q :close<CR>
endfunction
