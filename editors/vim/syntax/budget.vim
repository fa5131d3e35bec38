" Vim syntax file
" Language: Budget (*.bud)
" Written by editors/generate from editors/generator/language.py.

if exists('b:current_syntax') | finish | endif
let s:cpo = &cpo
set cpo&vim
scriptencoding utf-8

" A statement in the first column is never part of a text.
syntax sync match budgetSync grouphere NONE '^[^#＃\u0001-\u0009\u000b-\u0020\u00a0\u3000]'

syntax match budgetComment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contains=@Spell

" The first word says what a line is.
syntax match budgetLine_budget_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(预算\|budget\|ｂｕｄｇｅｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_budget skipwhite
syntax match budgetLine_department_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(部门\|department\|ｄｅｐａｒｔｍｅｎｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_department skipwhite
syntax match budgetLine_unit_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(单位\|unit\|ｕｎｉｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_unit skipwhite
syntax match budgetLine_amounts_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(金额\|amounts\|ａｍｏｕｎｔｓ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_amounts skipwhite
syntax match budgetLine_layout_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(版式\|layout\|ｌａｙｏｕｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_layout skipwhite
syntax match budgetLine_date_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(日期\|date\|ｄａｔｅ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_date skipwhite
syntax match budgetLine_path_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(引用\|目录\|include\|classification\|ｉｎｃｌｕｄｅ\|ｃｌａｓｓｉｆｉｃａｔｉｏｎ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_path skipwhite
syntax match budgetLine_constant_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(设\|let\|ｌｅｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_constant skipwhite
syntax match budgetLine_account_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(科目\|account\|ａｃｃｏｕｎｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_account skipwhite
syntax match budgetLine_tags_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(收入\|基本支出\|项目支出\|经济分类\|income\|basic\|projects\|economic\|ｉｎｃｏｍｅ\|ｂａｓｉｃ\|ｐｒｏｊｅｃｔｓ\|ｅｃｏｎｏｍｉｃ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_tags skipwhite
syntax match budgetLine_project_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(项目\|project\|ｐｒｏｊｅｃｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_project skipwhite
syntax match budgetLine_runningCosts_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(机关运行经费\|agency-running-costs\|ａｇｅｎｃｙ－ｒｕｎｎｉｎｇ－ｃｏｓｔｓ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_runningCosts skipwhite
syntax match budgetLine_end_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(整体绩效\|performance\|ｐｅｒｆｏｒｍａｎｃｅ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_end skipwhite
syntax match budgetLine_query_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(核对\|assert\|ａｓｓｅｒｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_query skipwhite
syntax match budgetLine_indicator_keyword '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(指标\|indicator\|ｉｎｄｉｃａｔｏｒ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_indicator skipwhite
syntax match budgetLine_entry_kind '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs\%(一般公共预算\|政府性基金预算\|国有资本经营预算\|财政专户\|事业收入\|事业单位经营收入\|上级补助收入\|附属单位上缴收入\|其他收入\|general\|government-fund\|state-capital\|fiscal-account\|operations\|business\|superior\|subsidiary\|other\|ｇｅｎｅｒａｌ\|ｇｏｖｅｒｎｍｅｎｔ－ｆｕｎｄ\|ｓｔａｔｅ－ｃａｐｉｔａｌ\|ｆｉｓｃａｌ－ａｃｃｏｕｎｔ\|ｏｐｅｒａｔｉｏｎｓ\|ｂｕｓｉｎｅｓｓ\|ｓｕｐｅｒｉｏｒ\|ｓｕｂｓｉｄｉａｒｙ\|ｏｔｈｅｒ\)[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_entry skipwhite
syntax match budgetLine_fact_code '^\%ufeff\=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs[0-9０-９]\+[^\u0001-\u0020\u00a0\u3000]\@!' nextgroup=@budget_fact skipwhite

" Free text: the rest of the line, and every deeper line that is no comment.
syntax region budgetGoalText matchgroup=budgetGoalWord start='^\%ufeff\=\z([\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\)\%(目标\|goal\|ｇｏａｌ\)[^\u0001-\u0020\u00a0\u3000]\@!' end='^\%(\z1[\u0001-\u0009\u000b-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\|[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*$\|[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*[#＃]\)\@!'me=s-1 contains=budgetTextLine,budgetTextComment,@Spell
syntax region budgetNoteText matchgroup=budgetNoteWord start='^\%ufeff\=\z([\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\)\%(说明\|note\|ｎｏｔｅ\)[^\u0001-\u0020\u00a0\u3000]\@!' end='^\%(\z1[\u0001-\u0009\u000b-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\|[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*$\|[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*[#＃]\)\@!'me=s-1 contains=budget_table_name,budget_table_comment,budgetTextLine,budgetTextComment,@Spell
syntax region budgetTaskText matchgroup=budgetTaskWord start='^\%ufeff\=\z([\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\)\%(任务\|task\|ｔａｓｋ\)[^\u0001-\u0020\u00a0\u3000]\@!' end='^\%(\z1[\u0001-\u0009\u000b-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\|[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*$\|[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*[#＃]\)\@!'me=s-1 contains=@budget_task,budgetTextLine,budgetTextComment,@Spell

" The number of a table, behind 说明.
syntax match budget_table_name '[^\u0001-\u0020\u00a0\u3000]\+' contained nextgroup=budget_table_text skipwhite
syntax match budget_table_text '.*' contained contains=@Spell
syntax match budget_table_comment '[#＃].*' contained contains=@Spell

" What may stand next, state by state; what is defined last is tried first.
" Nothing more may stand in the line.
syntax match budget_end_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_end_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_end_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_end skipwhite
syntax cluster budget_end contains=budget_end_invalid_end,budget_end_comment,budget_end_gap
" A line that begins with no keyword and no code.
syntax match budget_unknown_plain_unknown '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unknown skipwhite
syntax match budget_unknown_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_unknown_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_unknown skipwhite
syntax cluster budget_unknown contains=budget_unknown_plain_unknown,budget_unknown_comment,budget_unknown_gap
" Behind 预算: the year, then a title.
syntax match budget_budget_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_budget_number_title '[0-9０-９]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_title skipwhite
syntax match budget_budget_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_budget_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_budget skipwhite
syntax cluster budget_budget contains=budget_budget_invalid_end,budget_budget_number_title,budget_budget_comment,budget_budget_gap
" A name that ends the line.
syntax match budget_title_title_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_title_invalid_end '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_title_invalid_end '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_title_invalid_end '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_title_string_end '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_title_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_title_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_title skipwhite
syntax cluster budget_title contains=budget_title_title_end,budget_title_invalid_end,budget_title_string_end,budget_title_comment,budget_title_gap
" Behind 部门: perhaps a code, and the name.
syntax match budget_department_title_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_department_invalid_end '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_department_invalid_end '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_department_invalid_end '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_department_string_end '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_department_code_title '[0-9０-９]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_title skipwhite
syntax match budget_department_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_department_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_department skipwhite
syntax cluster budget_department contains=budget_department_title_end,budget_department_invalid_end,budget_department_string_end,budget_department_code_title,budget_department_comment,budget_department_gap
" Behind 单位: perhaps a code, the name, perhaps the kind.
syntax match budget_unit_title_unitKind '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unit_invalid_unitKind '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unit_invalid_unitKind '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unit_invalid_unitKind '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unit_string_unitKind '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unit_code_unitName '[0-9０-９]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitName skipwhite
syntax match budget_unit_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_unit_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_unit skipwhite
syntax cluster budget_unit contains=budget_unit_title_unitKind,budget_unit_invalid_unitKind,budget_unit_string_unitKind,budget_unit_code_unitName,budget_unit_comment,budget_unit_gap
" The name of a unit.
syntax match budget_unitName_title_unitKind '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unitName_invalid_unitKind '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unitName_invalid_unitKind '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unitName_invalid_unitKind '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unitName_string_unitKind '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_unitKind skipwhite
syntax match budget_unitName_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_unitName_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_unitName skipwhite
syntax cluster budget_unitName contains=budget_unitName_title_unitKind,budget_unitName_invalid_unitKind,budget_unitName_string_unitKind,budget_unitName_comment,budget_unitName_gap
" 行政, 参公 or 事业.
syntax match budget_unitKind_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_unitKind_kind_end '\%(行政\|参公\|事业\|administrative\|civil-service\|institution\|ａｄｍｉｎｉｓｔｒａｔｉｖｅ\|ｃｉｖｉｌ－ｓｅｒｖｉｃｅ\|ｉｎｓｔｉｔｕｔｉｏｎ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_unitKind_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_unitKind_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_unitKind skipwhite
syntax cluster budget_unitKind contains=budget_unitKind_invalid_end,budget_unitKind_kind_end,budget_unitKind_comment,budget_unitKind_gap
" Behind 金额: 元, 万元 or 亿元.
syntax match budget_amounts_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_amounts_kind_end '\%(元\|万元\|亿元\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_amounts_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_amounts_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_amounts skipwhite
syntax cluster budget_amounts contains=budget_amounts_invalid_end,budget_amounts_kind_end,budget_amounts_comment,budget_amounts_gap
" Behind 版式: its name.
syntax match budget_layout_name_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_layout_invalid_end '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_layout_invalid_end '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_layout_invalid_end '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_layout_string_end '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_layout_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_layout_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_layout skipwhite
syntax cluster budget_layout contains=budget_layout_name_end,budget_layout_invalid_end,budget_layout_string_end,budget_layout_comment,budget_layout_gap
" Behind 日期: a date.
syntax match budget_date_number_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_date_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_date_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_date skipwhite
syntax cluster budget_date contains=budget_date_number_end,budget_date_comment,budget_date_gap
" Behind 引用 and 目录: a path.
syntax match budget_path_string_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_path_invalid_end '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_path_string_end '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_path_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_path_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_path skipwhite
syntax cluster budget_path contains=budget_path_string_end,budget_path_invalid_end,budget_path_comment,budget_path_gap
" Behind 机关运行经费: the amount.
syntax match budget_runningCosts_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_runningCosts_number_end '\%([0-9０-９]\{1,3}\%([,，][0-9０-９]\{3}\)\+\|[0-9０-９]\+\)\%([.．][0-9０-９]\+\)\=\%(万元\|亿元\|元\)\=[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_runningCosts_operator_calculation '[=＝]' contained nextgroup=@budget_calculation skipwhite
syntax match budget_runningCosts_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_runningCosts_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_runningCosts skipwhite
syntax cluster budget_runningCosts contains=budget_runningCosts_invalid_end,budget_runningCosts_number_end,budget_runningCosts_operator_calculation,budget_runningCosts_comment,budget_runningCosts_gap
" Behind 设: the name of a quantity, which ends before the sign.
syntax match budget_constant_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_constant_constant_definition '[^\u0001-\u0020\u00a0\u3000+*×÷()=＋＊（）＝]\+' contained nextgroup=@budget_definition skipwhite
syntax match budget_constant_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_constant_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_constant skipwhite
syntax cluster budget_constant contains=budget_constant_invalid_end,budget_constant_constant_definition,budget_constant_comment,budget_constant_gap
" The sign behind the name of a quantity.
syntax match budget_definition_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_definition_operator_calculation '[=＝]' contained nextgroup=@budget_calculation skipwhite
syntax match budget_definition_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_definition_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_definition skipwhite
syntax cluster budget_definition contains=budget_definition_invalid_end,budget_definition_operator_calculation,budget_definition_comment,budget_definition_gap
" Behind 科目: the code, then the name.
syntax match budget_account_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_account_code_accountName '[0-9０-９]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_accountName skipwhite
syntax match budget_account_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_account_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_account skipwhite
syntax cluster budget_account contains=budget_account_invalid_end,budget_account_code_accountName,budget_account_comment,budget_account_gap
" The name of an account.
syntax match budget_accountName_name_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_accountName_invalid_end '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_accountName_invalid_end '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_accountName_invalid_end '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_accountName_string_end '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_accountName_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_accountName_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_accountName skipwhite
syntax cluster budget_accountName contains=budget_accountName_name_end,budget_accountName_invalid_end,budget_accountName_string_end,budget_accountName_comment,budget_accountName_gap
" Behind 项目: its name, then tags.
syntax match budget_project_title_tags '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_project_invalid_tags '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_project_invalid_tags '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_project_invalid_tags '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_project_string_tags '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_project_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_project_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_project skipwhite
syntax cluster budget_project contains=budget_project_title_tags,budget_project_invalid_tags,budget_project_string_tags,budget_project_comment,budget_project_gap
" Behind 核对, or behind the sign: the side.
syntax match budget_query_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_query_keyword_filters '\%(收入\|支出\|income\|spend\|ｉｎｃｏｍｅ\|ｓｐｅｎｄ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_query_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_query_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_query skipwhite
syntax cluster budget_query contains=budget_query_invalid_end,budget_query_keyword_filters,budget_query_comment,budget_query_gap
" What narrows a query, up to the sign.
syntax match budget_filters_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_filters_kind_filters '\%(一般公共预算\|政府性基金预算\|国有资本经营预算\|财政专户\|事业收入\|事业单位经营收入\|上级补助收入\|附属单位上缴收入\|其他收入\|general\|government-fund\|state-capital\|fiscal-account\|operations\|business\|superior\|subsidiary\|other\|ｇｅｎｅｒａｌ\|ｇｏｖｅｒｎｍｅｎｔ－ｆｕｎｄ\|ｓｔａｔｅ－ｃａｐｉｔａｌ\|ｆｉｓｃａｌ－ａｃｃｏｕｎｔ\|ｏｐｅｒａｔｉｏｎｓ\|ｂｕｓｉｎｅｓｓ\|ｓｕｐｅｒｉｏｒ\|ｓｕｂｓｉｄｉａｒｙ\|ｏｔｈｅｒ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filters_tag_filters '\%(上年结转\|人员\|公用\|carryover\|personnel\|public\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filters_keyword_filters '\%(基本支出\|项目支出\|当年\|basic\|projects\|current\|ｂａｓｉｃ\|ｐｒｏｊｅｃｔｓ\|ｃｕｒｒｅｎｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filters_keyword_filterProject '\%(项目\|project\|ｐｒｏｊｅｃｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filterProject skipwhite
syntax match budget_filters_keyword_filterUnit '\%(单位\|unit\|ｕｎｉｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filterUnit skipwhite
syntax match budget_filters_code_filters '[0-9０-９]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filters_operator_assertedValue '\%([>＞<＜][=＝]\|[~～][=＝]\|[=＝≥≤>＞<＜≈]\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_assertedValue skipwhite
syntax match budget_filters_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_filters_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_filters skipwhite
syntax cluster budget_filters contains=budget_filters_invalid_end,budget_filters_kind_filters,budget_filters_tag_filters,budget_filters_keyword_filters,budget_filters_keyword_filterProject,budget_filters_keyword_filterUnit,budget_filters_code_filters,budget_filters_operator_assertedValue,budget_filters_comment,budget_filters_gap
" Behind 单位 in a query: its code.
syntax match budget_filterUnit_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_filterUnit_code_filters '[0-9０-９]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filterUnit_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_filterUnit_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_filterUnit skipwhite
syntax cluster budget_filterUnit contains=budget_filterUnit_invalid_end,budget_filterUnit_code_filters,budget_filterUnit_comment,budget_filterUnit_gap
" Behind 项目 in a query: its name.
syntax match budget_filterProject_name_filters '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filterProject_invalid_filters '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filterProject_invalid_filters '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filterProject_invalid_filters '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filterProject_string_filters '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_filterProject_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_filterProject_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_filterProject skipwhite
syntax cluster budget_filterProject contains=budget_filterProject_name_filters,budget_filterProject_invalid_filters,budget_filterProject_string_filters,budget_filterProject_comment,budget_filterProject_gap
" Behind the sign of an assertion: an amount or a query.
syntax match budget_assertedValue_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_assertedValue_keyword_filters '\%(收入\|支出\|income\|spend\|ｉｎｃｏｍｅ\|ｓｐｅｎｄ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_filters skipwhite
syntax match budget_assertedValue_number_end '\%([0-9０-９]\{1,3}\%([,，][0-9０-９]\{3}\)\+\|[0-9０-９]\+\)\%([.．][0-9０-９]\+\)\=\%(万元\|亿元\|元\)\=[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_assertedValue_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_assertedValue_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_assertedValue skipwhite
syntax cluster budget_assertedValue contains=budget_assertedValue_invalid_end,budget_assertedValue_keyword_filters,budget_assertedValue_number_end,budget_assertedValue_comment,budget_assertedValue_gap
" Behind a source of income: the amount.
syntax match budget_entry_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_entry_number_tags '\%([0-9０-９]\{1,3}\%([,，][0-9０-９]\{3}\)\+\|[0-9０-９]\+\)\%([.．][0-9０-９]\+\)\=\%(万元\|亿元\|元\)\=[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_entry_operator_calculation '[=＝]' contained nextgroup=@budget_calculation skipwhite
syntax match budget_entry_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_entry_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_entry skipwhite
syntax cluster budget_entry contains=budget_entry_invalid_end,budget_entry_number_tags,budget_entry_operator_calculation,budget_entry_comment,budget_entry_gap
" Behind the code of an account: perhaps its name, the amount, tags.
syntax match budget_fact_name_factAmount '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_factAmount skipwhite
syntax match budget_fact_invalid_factAmount '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_factAmount skipwhite
syntax match budget_fact_invalid_factAmount '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_factAmount skipwhite
syntax match budget_fact_invalid_factAmount '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_factAmount skipwhite
syntax match budget_fact_string_factAmount '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_factAmount skipwhite
syntax match budget_fact_number_tags '\%([0-9０-９]\{1,3}\%([,，][0-9０-９]\{3}\)\+\|[0-9０-９]\+\)\%([.．][0-9０-９]\+\)\=\%(万元\|亿元\|元\)\=[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_fact_operator_calculation '[=＝]' contained nextgroup=@budget_calculation skipwhite
syntax match budget_fact_tag_tags '[^\u0001-\u0020\u00a0\u3000]\@1<!\%(上年结转\|人员\|公用\|carryover\|personnel\|public\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_fact_tag_source '[^\u0001-\u0020\u00a0\u3000]\@1<!\%(来自\|from\|ｆｒｏｍ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_source skipwhite
syntax match budget_fact_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_fact_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_fact skipwhite
syntax cluster budget_fact contains=budget_fact_name_factAmount,budget_fact_invalid_factAmount,budget_fact_string_factAmount,budget_fact_number_tags,budget_fact_operator_calculation,budget_fact_tag_tags,budget_fact_tag_source,budget_fact_comment,budget_fact_gap
" Behind the name of an account: the amount, tags.
syntax match budget_factAmount_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_factAmount_number_tags '\%([0-9０-９]\{1,3}\%([,，][0-9０-９]\{3}\)\+\|[0-9０-９]\+\)\%([.．][0-9０-９]\+\)\=\%(万元\|亿元\|元\)\=[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_factAmount_operator_calculation '[=＝]' contained nextgroup=@budget_calculation skipwhite
syntax match budget_factAmount_tag_tags '[^\u0001-\u0020\u00a0\u3000]\@1<!\%(上年结转\|人员\|公用\|carryover\|personnel\|public\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_factAmount_tag_source '[^\u0001-\u0020\u00a0\u3000]\@1<!\%(来自\|from\|ｆｒｏｍ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_source skipwhite
syntax match budget_factAmount_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_factAmount_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_factAmount skipwhite
syntax cluster budget_factAmount contains=budget_factAmount_invalid_end,budget_factAmount_number_tags,budget_factAmount_operator_calculation,budget_factAmount_tag_tags,budget_factAmount_tag_source,budget_factAmount_comment,budget_factAmount_gap
" Tags, behind an amount or a heading.
syntax match budget_tags_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_tags_tag_tags '[^\u0001-\u0020\u00a0\u3000]\@1<!\%(上年结转\|人员\|公用\|carryover\|personnel\|public\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_tags_tag_source '[^\u0001-\u0020\u00a0\u3000]\@1<!\%(来自\|from\|ｆｒｏｍ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_source skipwhite
syntax match budget_tags_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_tags_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_tags skipwhite
syntax cluster budget_tags contains=budget_tags_invalid_end,budget_tags_tag_tags,budget_tags_tag_source,budget_tags_comment,budget_tags_gap
" Behind 来自: a source of income.
syntax match budget_source_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_source_kind_tags '\%(一般公共预算\|政府性基金预算\|国有资本经营预算\|财政专户\|事业收入\|事业单位经营收入\|上级补助收入\|附属单位上缴收入\|其他收入\|general\|government-fund\|state-capital\|fiscal-account\|operations\|business\|superior\|subsidiary\|other\|ｇｅｎｅｒａｌ\|ｇｏｖｅｒｎｍｅｎｔ－ｆｕｎｄ\|ｓｔａｔｅ－ｃａｐｉｔａｌ\|ｆｉｓｃａｌ－ａｃｃｏｕｎｔ\|ｏｐｅｒａｔｉｏｎｓ\|ｂｕｓｉｎｅｓｓ\|ｓｕｐｅｒｉｏｒ\|ｓｕｂｓｉｄｉａｒｙ\|ｏｔｈｅｒ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_source_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_source_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_source skipwhite
syntax cluster budget_source contains=budget_source_invalid_end,budget_source_kind_tags,budget_source_comment,budget_source_gap
" A calculation, up to a tag or the end of the line; its words are cut at the signs.
syntax match budget_calculation_invalid_calculation '[=＝]' contained nextgroup=@budget_calculation skipwhite
syntax match budget_calculation_constant_calculation '[^\u0001-\u0020\u00a0\u3000+*×÷()=＋＊（）＝]\+' contained nextgroup=@budget_calculation skipwhite
syntax match budget_calculation_number_calculation '[0-9０-９][^\u0001-\u0020\u00a0\u3000+*×÷()=＋＊（）＝]*' contained nextgroup=@budget_calculation skipwhite
syntax match budget_calculation_operator_calculation '[^\u0001-\u0020\u00a0\u3000]\@1<![\-/－／][^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_calculation skipwhite
syntax match budget_calculation_operator_calculation '[+*×÷()＋＊（）]' contained nextgroup=@budget_calculation skipwhite
syntax match budget_calculation_tag_tags '[^\u0001-\u0020\u00a0\u3000]\@1<!\%(上年结转\|人员\|公用\|carryover\|personnel\|public\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_tags skipwhite
syntax match budget_calculation_tag_source '[^\u0001-\u0020\u00a0\u3000]\@1<!\%(来自\|from\|ｆｒｏｍ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_source skipwhite
syntax match budget_calculation_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_calculation_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_calculation skipwhite
syntax cluster budget_calculation contains=budget_calculation_invalid_calculation,budget_calculation_constant_calculation,budget_calculation_number_calculation,budget_calculation_operator_calculation,budget_calculation_tag_tags,budget_calculation_tag_source,budget_calculation_comment,budget_calculation_gap
" Behind 指标: its kind.
syntax match budget_indicator_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_indicator_kind_indicatorName '\%(数量\|质量\|时效\|经济成本\|社会成本\|生态环境成本\|经济效益\|社会效益\|生态效益\|可持续影响\|可持续发展\|服务对象满意度\|帮扶对象满意度\|quantity\|quality\|timeliness\|economic-cost\|social-cost\|environmental-cost\|economic-benefit\|social-benefit\|ecological-benefit\|sustainable-impact\|sustainable-development\|client-satisfaction\|beneficiary-satisfaction\|ｑｕａｎｔｉｔｙ\|ｑｕａｌｉｔｙ\|ｔｉｍｅｌｉｎｅｓｓ\|ｅｃｏｎｏｍｉｃ－ｃｏｓｔ\|ｓｏｃｉａｌ－ｃｏｓｔ\|ｅｎｖｉｒｏｎｍｅｎｔａｌ－ｃｏｓｔ\|ｅｃｏｎｏｍｉｃ－ｂｅｎｅｆｉｔ\|ｓｏｃｉａｌ－ｂｅｎｅｆｉｔ\|ｅｃｏｌｏｇｉｃａｌ－ｂｅｎｅｆｉｔ\|ｓｕｓｔａｉｎａｂｌｅ－ｉｍｐａｃｔ\|ｓｕｓｔａｉｎａｂｌｅ－ｄｅｖｅｌｏｐｍｅｎｔ\|ｃｌｉｅｎｔ－ｓａｔｉｓｆａｃｔｉｏｎ\|ｂｅｎｅｆｉｃｉａｒｙ－ｓａｔｉｓｆａｃｔｉｏｎ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_indicatorName skipwhite
syntax match budget_indicator_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_indicator_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_indicator skipwhite
syntax cluster budget_indicator contains=budget_indicator_invalid_end,budget_indicator_kind_indicatorName,budget_indicator_comment,budget_indicator_gap
" The name of an indicator.
syntax match budget_indicatorName_name_measure '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_measure skipwhite
syntax match budget_indicatorName_invalid_measure '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_measure skipwhite
syntax match budget_indicatorName_invalid_measure '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_measure skipwhite
syntax match budget_indicatorName_invalid_measure '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_measure skipwhite
syntax match budget_indicatorName_string_measure '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_measure skipwhite
syntax match budget_indicatorName_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_indicatorName_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_indicatorName skipwhite
syntax cluster budget_indicatorName contains=budget_indicatorName_name_measure,budget_indicatorName_invalid_measure,budget_indicatorName_string_measure,budget_indicatorName_comment,budget_indicatorName_gap
" A comparison, or 定性.
syntax match budget_measure_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_measure_operator_value '\%([>＞<＜][=＝]\|[~～][=＝]\|[=＝≥≤>＞<＜≈]\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_value skipwhite
syntax match budget_measure_keyword_judgement '\%(定性\|qualitative\|ｑｕａｌｉｔａｔｉｖｅ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_judgement skipwhite
syntax match budget_measure_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_measure_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_measure skipwhite
syntax cluster budget_measure contains=budget_measure_invalid_end,budget_measure_operator_value,budget_measure_keyword_judgement,budget_measure_comment,budget_measure_gap
" Behind 定性: the words of the judgement.
syntax match budget_judgement_name_label '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_label skipwhite
syntax match budget_judgement_invalid_label '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_label skipwhite
syntax match budget_judgement_invalid_label '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_label skipwhite
syntax match budget_judgement_invalid_label '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_label skipwhite
syntax match budget_judgement_string_label '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_label skipwhite
syntax match budget_judgement_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_judgement_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_judgement skipwhite
syntax cluster budget_judgement contains=budget_judgement_name_label,budget_judgement_invalid_label,budget_judgement_string_label,budget_judgement_comment,budget_judgement_gap
" The value of an indicator, with or without a minus of its own.
syntax match budget_value_number_label '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_label skipwhite
syntax match budget_value_number_value '[\-－][^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_value skipwhite
syntax match budget_value_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_value_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_value skipwhite
syntax cluster budget_value contains=budget_value_number_label,budget_value_number_value,budget_value_comment,budget_value_gap
" What the value counts; then weight and direction.
syntax match budget_label_unit_weightOrDirection '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_weightOrDirection skipwhite
syntax match budget_label_string_weightOrDirection '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_weightOrDirection skipwhite
syntax match budget_label_kind_end '\%(正向\|反向\|positive\|negative\|ｐｏｓｉｔｉｖｅ\|ｎｅｇａｔｉｖｅ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_label_keyword_weight '\%(权重\|weight\|ｗｅｉｇｈｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_weight skipwhite
syntax match budget_label_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_label_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_label skipwhite
syntax cluster budget_label contains=budget_label_unit_weightOrDirection,budget_label_string_weightOrDirection,budget_label_kind_end,budget_label_keyword_weight,budget_label_comment,budget_label_gap
" Weight and direction.
syntax match budget_weightOrDirection_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_weightOrDirection_kind_end '\%(正向\|反向\|positive\|negative\|ｐｏｓｉｔｉｖｅ\|ｎｅｇａｔｉｖｅ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_weightOrDirection_keyword_weight '\%(权重\|weight\|ｗｅｉｇｈｔ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_weight skipwhite
syntax match budget_weightOrDirection_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_weightOrDirection_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_weightOrDirection skipwhite
syntax cluster budget_weightOrDirection contains=budget_weightOrDirection_invalid_end,budget_weightOrDirection_kind_end,budget_weightOrDirection_keyword_weight,budget_weightOrDirection_comment,budget_weightOrDirection_gap
" Behind 权重: a number.
syntax match budget_weight_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_weight_number_direction '\%([0-9０-９]\{1,3}\%([,，][0-9０-９]\{3}\)\+\|[0-9０-９]\+\)\%([.．][0-9０-９]\+\)\=\%(万元\|亿元\|元\)\=[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_direction skipwhite
syntax match budget_weight_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_weight_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_weight skipwhite
syntax cluster budget_weight contains=budget_weight_invalid_end,budget_weight_number_direction,budget_weight_comment,budget_weight_gap
" 正向 or 反向.
syntax match budget_direction_invalid_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_direction_kind_end '\%(正向\|反向\|positive\|negative\|ｐｏｓｉｔｉｖｅ\|ｎｅｇａｔｉｖｅ\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_direction_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_direction_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_direction skipwhite
syntax cluster budget_direction contains=budget_direction_invalid_end,budget_direction_kind_end,budget_direction_comment,budget_direction_gap
" Behind 任务: its name; the deeper lines below are text.
syntax match budget_task_title_end '[^\u0001-\u0020\u00a0\u3000]\+[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_task_invalid_end '[=＝][^\u0001-\u0020\u00a0\u3000]*[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_task_invalid_end '\%(\%([0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*\|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]\+\)\%(万元\|亿元\|元\|万\|亿\)\=\|\%(上年结转\|人员\|公用\|来自\|carryover\|personnel\|public\|from\|ｃａｒｒｙｏｖｅｒ\|ｐｅｒｓｏｎｎｅｌ\|ｐｕｂｌｉｃ\|ｆｒｏｍ\)\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_task_invalid_end '\%(["＂][^"＂\u000a]*\%(["＂][^\u0001-\u0020\u00a0\u3000]*\)\=\|「[^」\u000a]*\%(」[^\u0001-\u0020\u00a0\u3000]*\)\=\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_task_string_end '\%(["＂][^"＂\u000a]\+["＂]\|「[^」\u000a]\+」\)[^\u0001-\u0020\u00a0\u3000]\@!' contained nextgroup=@budget_end skipwhite
syntax match budget_task_comment '[^\u0001-\u0020\u00a0\u3000]\@1<![#＃].*' contained contains=@Spell
syntax match budget_task_gap '[\u00a0\u3000]\+' contained nextgroup=@budget_task skipwhite
syntax cluster budget_task contains=budget_task_title_end,budget_task_invalid_end,budget_task_string_end,budget_task_comment,budget_task_gap

" The deeper lines of a text; defined last, they are tried first.
syntax match budgetTextLine '^[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs[^\u0001-\u0020\u00a0\u3000].*' contained contains=@Spell
syntax match budgetTextComment '^[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\zs[#＃].*' contained contains=@Spell

" Colours
highlight default link budgetKeyword Statement
highlight default link budgetKind Type
highlight default link budgetTag PreProc
highlight default link budgetCode Identifier
highlight default link budgetNumber Number
highlight default link budgetName Normal
highlight default link budgetTitle Function
highlight default link budgetString String
highlight default link budgetUnit Special
highlight default link budgetConstant Constant
highlight default link budgetOperator Operator
highlight default link budgetText String
highlight default link budgetComment Comment
highlight default link budgetInvalid Error
highlight default link budgetLine_budget_keyword budgetKeyword
highlight default link budgetLine_department_keyword budgetKeyword
highlight default link budgetLine_unit_keyword budgetKeyword
highlight default link budgetLine_amounts_keyword budgetKeyword
highlight default link budgetLine_layout_keyword budgetKeyword
highlight default link budgetLine_date_keyword budgetKeyword
highlight default link budgetLine_path_keyword budgetKeyword
highlight default link budgetLine_constant_keyword budgetKeyword
highlight default link budgetLine_account_keyword budgetKeyword
highlight default link budgetLine_tags_keyword budgetKeyword
highlight default link budgetLine_project_keyword budgetKeyword
highlight default link budgetLine_runningCosts_keyword budgetKeyword
highlight default link budgetLine_end_keyword budgetKeyword
highlight default link budgetLine_query_keyword budgetKeyword
highlight default link budgetLine_indicator_keyword budgetKeyword
highlight default link budgetLine_entry_kind budgetKind
highlight default link budgetLine_fact_code budgetCode
highlight default link budgetGoalText budgetText
highlight default link budgetGoalWord budgetKeyword
highlight default link budgetNoteText budgetText
highlight default link budgetNoteWord budgetKeyword
highlight default link budgetTaskText budgetText
highlight default link budgetTaskWord budgetKeyword
highlight default link budgetTextComment budgetComment
highlight default link budgetTextLine budgetText
highlight default link budget_table_text budgetText
highlight default link budget_table_name budgetName
highlight default link budget_table_comment budgetComment
highlight default link budget_end_invalid_end budgetInvalid
highlight default link budget_end_comment budgetComment
highlight default link budget_unknown_comment budgetComment
highlight default link budget_budget_invalid_end budgetInvalid
highlight default link budget_budget_number_title budgetNumber
highlight default link budget_budget_comment budgetComment
highlight default link budget_title_title_end budgetTitle
highlight default link budget_title_invalid_end budgetInvalid
highlight default link budget_title_string_end budgetString
highlight default link budget_title_comment budgetComment
highlight default link budget_department_title_end budgetTitle
highlight default link budget_department_invalid_end budgetInvalid
highlight default link budget_department_string_end budgetString
highlight default link budget_department_code_title budgetCode
highlight default link budget_department_comment budgetComment
highlight default link budget_unit_title_unitKind budgetTitle
highlight default link budget_unit_invalid_unitKind budgetInvalid
highlight default link budget_unit_string_unitKind budgetString
highlight default link budget_unit_code_unitName budgetCode
highlight default link budget_unit_comment budgetComment
highlight default link budget_unitName_title_unitKind budgetTitle
highlight default link budget_unitName_invalid_unitKind budgetInvalid
highlight default link budget_unitName_string_unitKind budgetString
highlight default link budget_unitName_comment budgetComment
highlight default link budget_unitKind_invalid_end budgetInvalid
highlight default link budget_unitKind_kind_end budgetKind
highlight default link budget_unitKind_comment budgetComment
highlight default link budget_amounts_invalid_end budgetInvalid
highlight default link budget_amounts_kind_end budgetKind
highlight default link budget_amounts_comment budgetComment
highlight default link budget_layout_name_end budgetName
highlight default link budget_layout_invalid_end budgetInvalid
highlight default link budget_layout_string_end budgetString
highlight default link budget_layout_comment budgetComment
highlight default link budget_date_number_end budgetNumber
highlight default link budget_date_comment budgetComment
highlight default link budget_path_string_end budgetString
highlight default link budget_path_invalid_end budgetInvalid
highlight default link budget_path_comment budgetComment
highlight default link budget_runningCosts_invalid_end budgetInvalid
highlight default link budget_runningCosts_number_end budgetNumber
highlight default link budget_runningCosts_operator_calculation budgetOperator
highlight default link budget_runningCosts_comment budgetComment
highlight default link budget_constant_invalid_end budgetInvalid
highlight default link budget_constant_constant_definition budgetConstant
highlight default link budget_constant_comment budgetComment
highlight default link budget_definition_invalid_end budgetInvalid
highlight default link budget_definition_operator_calculation budgetOperator
highlight default link budget_definition_comment budgetComment
highlight default link budget_account_invalid_end budgetInvalid
highlight default link budget_account_code_accountName budgetCode
highlight default link budget_account_comment budgetComment
highlight default link budget_accountName_name_end budgetName
highlight default link budget_accountName_invalid_end budgetInvalid
highlight default link budget_accountName_string_end budgetString
highlight default link budget_accountName_comment budgetComment
highlight default link budget_project_title_tags budgetTitle
highlight default link budget_project_invalid_tags budgetInvalid
highlight default link budget_project_string_tags budgetString
highlight default link budget_project_comment budgetComment
highlight default link budget_query_invalid_end budgetInvalid
highlight default link budget_query_keyword_filters budgetKeyword
highlight default link budget_query_comment budgetComment
highlight default link budget_filters_invalid_end budgetInvalid
highlight default link budget_filters_kind_filters budgetKind
highlight default link budget_filters_tag_filters budgetTag
highlight default link budget_filters_keyword_filters budgetKeyword
highlight default link budget_filters_keyword_filterProject budgetKeyword
highlight default link budget_filters_keyword_filterUnit budgetKeyword
highlight default link budget_filters_code_filters budgetCode
highlight default link budget_filters_operator_assertedValue budgetOperator
highlight default link budget_filters_comment budgetComment
highlight default link budget_filterUnit_invalid_end budgetInvalid
highlight default link budget_filterUnit_code_filters budgetCode
highlight default link budget_filterUnit_comment budgetComment
highlight default link budget_filterProject_name_filters budgetName
highlight default link budget_filterProject_invalid_filters budgetInvalid
highlight default link budget_filterProject_string_filters budgetString
highlight default link budget_filterProject_comment budgetComment
highlight default link budget_assertedValue_invalid_end budgetInvalid
highlight default link budget_assertedValue_keyword_filters budgetKeyword
highlight default link budget_assertedValue_number_end budgetNumber
highlight default link budget_assertedValue_comment budgetComment
highlight default link budget_entry_invalid_end budgetInvalid
highlight default link budget_entry_number_tags budgetNumber
highlight default link budget_entry_operator_calculation budgetOperator
highlight default link budget_entry_comment budgetComment
highlight default link budget_fact_name_factAmount budgetName
highlight default link budget_fact_invalid_factAmount budgetInvalid
highlight default link budget_fact_string_factAmount budgetString
highlight default link budget_fact_number_tags budgetNumber
highlight default link budget_fact_operator_calculation budgetOperator
highlight default link budget_fact_tag_tags budgetTag
highlight default link budget_fact_tag_source budgetTag
highlight default link budget_fact_comment budgetComment
highlight default link budget_factAmount_invalid_end budgetInvalid
highlight default link budget_factAmount_number_tags budgetNumber
highlight default link budget_factAmount_operator_calculation budgetOperator
highlight default link budget_factAmount_tag_tags budgetTag
highlight default link budget_factAmount_tag_source budgetTag
highlight default link budget_factAmount_comment budgetComment
highlight default link budget_tags_invalid_end budgetInvalid
highlight default link budget_tags_tag_tags budgetTag
highlight default link budget_tags_tag_source budgetTag
highlight default link budget_tags_comment budgetComment
highlight default link budget_source_invalid_end budgetInvalid
highlight default link budget_source_kind_tags budgetKind
highlight default link budget_source_comment budgetComment
highlight default link budget_calculation_invalid_calculation budgetInvalid
highlight default link budget_calculation_constant_calculation budgetConstant
highlight default link budget_calculation_number_calculation budgetNumber
highlight default link budget_calculation_operator_calculation budgetOperator
highlight default link budget_calculation_tag_tags budgetTag
highlight default link budget_calculation_tag_source budgetTag
highlight default link budget_calculation_comment budgetComment
highlight default link budget_indicator_invalid_end budgetInvalid
highlight default link budget_indicator_kind_indicatorName budgetKind
highlight default link budget_indicator_comment budgetComment
highlight default link budget_indicatorName_name_measure budgetName
highlight default link budget_indicatorName_invalid_measure budgetInvalid
highlight default link budget_indicatorName_string_measure budgetString
highlight default link budget_indicatorName_comment budgetComment
highlight default link budget_measure_invalid_end budgetInvalid
highlight default link budget_measure_operator_value budgetOperator
highlight default link budget_measure_keyword_judgement budgetKeyword
highlight default link budget_measure_comment budgetComment
highlight default link budget_judgement_name_label budgetName
highlight default link budget_judgement_invalid_label budgetInvalid
highlight default link budget_judgement_string_label budgetString
highlight default link budget_judgement_comment budgetComment
highlight default link budget_value_number_label budgetNumber
highlight default link budget_value_number_value budgetNumber
highlight default link budget_value_comment budgetComment
highlight default link budget_label_unit_weightOrDirection budgetUnit
highlight default link budget_label_string_weightOrDirection budgetString
highlight default link budget_label_kind_end budgetKind
highlight default link budget_label_keyword_weight budgetKeyword
highlight default link budget_label_comment budgetComment
highlight default link budget_weightOrDirection_invalid_end budgetInvalid
highlight default link budget_weightOrDirection_kind_end budgetKind
highlight default link budget_weightOrDirection_keyword_weight budgetKeyword
highlight default link budget_weightOrDirection_comment budgetComment
highlight default link budget_weight_invalid_end budgetInvalid
highlight default link budget_weight_number_direction budgetNumber
highlight default link budget_weight_comment budgetComment
highlight default link budget_direction_invalid_end budgetInvalid
highlight default link budget_direction_kind_end budgetKind
highlight default link budget_direction_comment budgetComment
highlight default link budget_task_title_end budgetTitle
highlight default link budget_task_invalid_end budgetInvalid
highlight default link budget_task_string_end budgetString
highlight default link budget_task_comment budgetComment

let b:current_syntax = 'budget'
let &cpo = s:cpo
unlet s:cpo
