" The page of a message, at the address that the language server gives for its code.
augroup budgetc_explain
  autocmd!
  autocmd BufReadCmd budgetc-explain:* call budget#Page(expand('<amatch>'))
augroup END
