autocmd BufNewFile,BufRead *.bud setfiletype budget
