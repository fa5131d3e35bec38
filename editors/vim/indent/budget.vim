" Vim indent file
" Language: Budget (*.bud)

if exists('b:did_indent') | finish | endif
let b:did_indent = 1

setlocal indentexpr=budget#Indent(v:lnum)
" A line is indented anew when the keyword of a statement has been typed.
setlocal indentkeys=o,O,!^F,<Space>
setlocal autoindent

let b:undo_indent = 'setlocal indentexpr< indentkeys< autoindent<'
