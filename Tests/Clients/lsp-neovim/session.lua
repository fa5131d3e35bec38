-- One session as a user has it: open a unit's file alone, see what is wrong, complete, look, jump, rename, format, mend.
local failures = 0
local function expect(what, holds, seen)
  if not holds then failures = failures + 1 end
  io.stdout:write((holds and 'holds  ' or 'FAILS  ') .. what .. (seen and ('  (' .. tostring(seen) .. ')') or '') .. '\n')
end

vim.o.swapfile = false
vim.opt.runtimepath:prepend(vim.env.RUNTIME)
vim.cmd('filetype off | filetype plugin on')
vim.cmd.edit('单位/甲.bud')
expect('it is a budget', vim.bo.filetype == 'budget')
local buffer = vim.api.nvim_get_current_buf()
-- It likes UTF-8 best; asked to, it counts in any of the three.
local encoding = vim.env.ENCODING or ''
local capabilities = vim.lsp.protocol.make_client_capabilities()
if encoding ~= '' then capabilities.general.positionEncodings = { encoding } end
local id = vim.lsp.start({ name = 'budgetc', cmd = { vim.env.BUDGETC, 'lsp' }, root_dir = vim.fn.getcwd(),
  capabilities = capabilities }, { bufnr = buffer })
local client = vim.lsp.get_client_by_id(id)
expect('it starts', vim.wait(10000, function() return client.initialized end, 20))
expect('columns count as asked', client.offset_encoding == (encoding ~= '' and encoding or 'utf-8'), client.offset_encoding)

local function problems()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(buffer)) do found[#found + 1] = ('%d:%d %s'):format(d.lnum, d.col, d.code) end
  return table.concat(found, ' ')
end
-- 四 spaces, 七 digits, a space and six characters of three bytes, a space.
expect('what is wrong is marked', vim.wait(10000, function() return problems() == '9:31 B0301' end, 20), problems())

local document = { uri = vim.uri_from_bufnr(buffer) }
local function ask(method, parameters)
  parameters.textDocument = document
  local answers = vim.lsp.buf_request_sync(buffer, method, parameters, 10000)
  local answer = answers and answers[id] or {}
  return answer.result, answer.err or answer.error
end
local function line(number) return vim.api.nvim_buf_get_lines(buffer, number, number + 1, false)[1] end
local function at(number, text)
  local column = line(number):find(text, 1, true) - 1
  return { position = { line = number, character = vim.lsp.util.character_offset(buffer, number, column, client.offset_encoding) } }
end

local list = ask('textDocument/completion', { position = { line = 6, character = 7 } })
local first = list and list.items[1] or {}
expect('codes are completed', #list.items > 3 and first.label == '301 工资福利支出', first.label)
local hover = ask('textDocument/hover', at(5, '行政运行'))
expect('an account tells its path', hover and hover.contents.value:find('人力资源和社会保障管理事务', 1, true) ~= nil)
expect('K asks for it', vim.fn.maparg('K', 'n', false, true).desc == 'vim.lsp.buf.hover()')
local places = ask('textDocument/definition', at(7, '人均'))
expect('a name leads to the other file', #places == 1 and places[1].range.start.line == 5 and
  vim.uri_to_fname(places[1].uri):match('2024.bud$') ~= nil)
expect('there is an outline', #(ask('textDocument/documentSymbol', {}) or {}) == 1)

vim.api.nvim_win_set_cursor(0, { 8, line(7):find('人均', 1, true) - 1 })
vim.lsp.buf.rename('标准🎯')
expect('a name is renamed here', vim.wait(10000, function() return line(7):find('* 标准🎯', 1, true) ~= nil end, 20), line(7))
local other = vim.fn.bufnr('2024.bud')
expect('and in the other file', other > 0 and
  vim.api.nvim_buf_get_lines(other, 5, 6, false)[1] == '设 标准🎯 = 2000元/批')

-- The other file is no buffer of the server's; saved, it counts from the disk.
vim.cmd('silent wall')
-- Typed letter by letter: every change goes as a range.
local column = #line(9) - 1
vim.api.nvim_buf_set_text(buffer, 9, column, 9, column + 1, { '' })
vim.api.nvim_buf_set_text(buffer, 9, column, 9, column, { '0' })
expect('mended, nothing is wrong', vim.wait(10000, function() return problems() == '' end, 20), problems())

vim.lsp.buf.format({ async = false, timeout_ms = 10000 })
expect('amounts stand below one another', line(6):find(' 5.00$') == line(9):find(' 1.00$') + (#line(6) - #line(9)) and
  vim.fn.strdisplaywidth(line(6)) == vim.fn.strdisplaywidth(line(9)), line(6))

-- A request that is cancelled at once is either dropped or answered: both are in order, silence is not.
local answered
local _, request = client:request('textDocument/hover', vim.tbl_extend('force', at(5, '行政运行'), { textDocument = document }),
  function(err, result) answered = err and err.code or 'answered' end, buffer)
client:cancel_request(request)
vim.wait(2000, function() return answered ~= nil end, 20)
expect('a cancelled request does no harm', ask('textDocument/hover', at(5, '行政运行')) ~= nil, answered)

client:stop()
expect('it ends', vim.wait(10000, function() return client:is_stopped() end, 20))
os.exit(failures == 0 and 0 or 1)
