" Vim indent file
" Language: Budget (*.bud)

if exists('b:did_indent') | finish | endif
let b:did_indent = 1

setlocal indentexpr=budget#Indent(v:lnum)
" A line is indented anew when the keyword of a statement has been typed, and when the line is left.
setlocal indentkeys=o,O,!^F,<Space>,*<Return>
setlocal autoindent

let b:undo_indent = 'setlocal indentexpr< indentkeys< autoindent<'
