-- Neovim 0.11 and later: vim.lsp.enable('budgetc')
return {
  cmd = { 'budgetc', 'lsp' },
  filetypes = { 'budget' },
  root_markers = { '.git' },
}
