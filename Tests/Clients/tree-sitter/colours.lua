-- nvim --headless --clean -l colours.lua PARSER RUNTIME FILE: Neovim loads the parser and its queries, and colours and folds.
local library, runtime, file = _G.arg[1], _G.arg[2], _G.arg[3]
vim.opt.runtimepath:prepend(runtime)
vim.treesitter.language.add('budget', { path = library })
vim.cmd.edit(file)
vim.bo.filetype = 'budget'
local buffer = vim.api.nvim_get_current_buf()
vim.treesitter.start(buffer, 'budget')
vim.treesitter.get_parser(buffer, 'budget'):parse(true)
local function class(line, column) return (vim.treesitter.get_captures_at_pos(buffer, line, column)[1] or {}).capture end
local expected = { { 0, 0, 'keyword' }, { 0, 7, 'number' }, { 7, 2, 'tag' }, { 7, 10, 'variable' }, { 8, 24, 'number' } }
for _, e in ipairs(expected) do
  if class(e[1], e[2]) ~= e[3] then
    print(('%d:%d is %s instead of %s'):format(e[1], e[2], tostring(class(e[1], e[2])), e[3]))
    os.exit(1)
  end
end
vim.wo.foldmethod = 'expr'
vim.wo.foldexpr = 'v:lua.vim.treesitter.foldexpr()'
vim.cmd('normal! zM')
if vim.fn.foldclosed(7) ~= 7 then
  print('no fold at line 7')
  os.exit(1)
end
os.exit(0)
