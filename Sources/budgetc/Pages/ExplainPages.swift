// swift-format-ignore-file
// Written by `UPDATE_CASES=1 swift test --filter DiagnosticPageTests` from Tests/Cases/diagnostics; not by hand.

/// All pages: `%% CODE`, and below it its files, each below `% NAME`.
let explainPages: StaticString = #"""
  %% B0001
  % en.txt
  error[B0001]: this text is not in UTF-8
    ┌─ failing.bud:5:3
    │
  5 │ # ��ѵ
    │   ^
    │
    = rule: a budget is saved in the encoding UTF-8
    = hint: save the file as UTF-8 in your editor; files of older systems are often in GBK
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  # ��ѵ
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  # 培训
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0001]：这里的文字不是 UTF-8 编码
    ┌─ failing.bud:5:3
    │
  5 │ # ��ѵ
    │   ^
    │
    = 依据：预算源文件用 UTF-8 编码保存
    = 建议：在编辑器里选“另存为 UTF-8”；旧系统导出的文件多半是 GBK 编码
  %% B0002
  % en.txt
  error[B0002]: here is an invisible character, U+200B
    ┌─ failing.bud:6:15
    │
  6 │   2080101 行政运行� 12.00
    │                   ^
    │
    = hint: delete it
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行⟨U+200B⟩ 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0002]：这里有看不见的字符 U+200B
    ┌─ failing.bud:6:15
    │
  6 │   2080101 行政运行� 12.00
    │                   ^
    │
    = 建议：删去它
  %% B0003
  % en.txt
  error[B0003]: the file is empty
    ┌─ failing.bud:1:1
    │
  1 │ # 还没有写
    │ ^
    │
    = hint: begin with budget 2024 and department NAME
  % failing.bud
  # 还没有写
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0003]：文件是空的
    ┌─ failing.bud:1:1
    │
  1 │ # 还没有写
    │ ^
    │
    = 建议：先写 预算 2024 和 部门 某某局
  %% B0101
  % en.txt
  error[B0101]: “基本支処” is not a word of the language
    ┌─ failing.bud:5:1
    │
  5 │ 基本支処
    │ ^^^^^^^^
    │
    = hint: did you mean “基本支出”?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支処
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0101]：不认识“基本支処”
    ┌─ failing.bud:5:1
    │
  5 │ 基本支処
    │ ^^^^^^^^
    │
    = 建议：是不是“基本支出”？
  %% B0102
  % en.txt
  error[B0102]: “人数” cannot be used yet
    ┌─ failing.bud:5:1
    │
  5 │ 人数 86
    │ ^^^^
    │
    = rule: the word is kept for a later version
    = hint: delete this line, or keep it as a remark with # before it
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  人数 86
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  # 人数 86
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0102]：“人数”现在还不能用
    ┌─ failing.bud:5:1
    │
  5 │ 人数 86
    │ ^^^^
    │
    = 依据：这个词留给以后的版本
    = 建议：删去这一行，或在行首加 # 留作备忘
  %% B0103
  % en.txt
  error[B0103]: no colon after “项目”
    ┌─ failing.bud:5:3
    │
  5 │ 项目：党建经费
    │     ^^
    │
    = hint: put a space in its place
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目：党建经费
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0103]：“项目”后面不用冒号
    ┌─ failing.bud:5:3
    │
  5 │ 项目：党建经费
    │     ^^
    │
    = 建议：把冒号改成空格
  %% B0104
  % en.txt
  error[B0104]: this line does not line up with its block
    ┌─ failing.bud:8:2
    │
  6 │   2080101 行政运行 12.00
    │   ------- another line of the block
    …
  8 │  2050803 培训支出 1.00
    │  ^^^^^^^
    │
    = rule: the lines of a block start in one column
    = hint: put 2 spaces before this line
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    2080150 事业运行 8.00
   2050803 培训支出 1.00
  收入
    一般公共预算 21.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    2080150 事业运行 8.00
    2050803 培训支出 1.00
  收入
    一般公共预算 21.00
  % zh.txt
  错误[B0104]：这一行没有和同一块的其他行对齐
    ┌─ failing.bud:8:2
    │
  6 │   2080101 行政运行 12.00
    │   ------- 同一块的另一行
    …
  8 │  2050803 培训支出 1.00
    │  ^^^^^^^
    │
    = 依据：同一块的行从同一列开始
    = 建议：这一行前面空 2 格
  %% B0105
  % en.txt
  error[B0105]: “项目” starts in column 1
    ┌─ failing.bud:7:3
    │
  7 │   项目 党建经费
    │   ^^^^
    │
    = hint: delete the spaces before it
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 15.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 15.00
  % zh.txt
  错误[B0105]：“项目”要顶格写
    ┌─ failing.bud:7:3
    │
  7 │   项目 党建经费
    │   ^^^^
    │
    = 建议：删去前面的空格
  %% B0106
  % en.txt
  error[B0106]: missing here: the project's name
    ┌─ failing.bud:5:3
    │
  5 │ 项目
    │     ^
    │
    = hint: write it as: project NAME
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0106]：这里缺少项目名称
    ┌─ failing.bud:5:3
    │
  5 │ 项目
    │     ^
    │
    = 建议：写法：项目 党建经费
  %% B0107
  % en.txt
  error[B0107]: “左右” is one word too many
    ┌─ failing.bud:6:22
    │
  6 │   2080101 行政运行 12.00 左右
    │                          ^^^^
    │
    = hint: delete it; put remarks behind a #
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00 左右
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00  # 左右
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0107]：这一行多出“左右”
    ┌─ failing.bud:6:22
    │
  6 │   2080101 行政运行 12.00 左右
    │                          ^^^^
    │
    = 建议：删去它；说明性的文字写在 # 后面
  %% B0108
  % en.txt
  error[B0108]: a name with a space needs quotes
    ┌─ failing.bud:5:4
    │
  5 │ 项目 LED 屏采购
    │      ^^^^^^^^^^
    │
    = rule: a name is one word
    = hint: write "LED 屏采购", or delete the space
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 LED 屏采购
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 "LED 屏采购"
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0108]：名称里有空格时要加引号
    ┌─ failing.bud:5:4
    │
  5 │ 项目 LED 屏采购
    │      ^^^^^^^^^^
    │
    = 依据：一个名称是一个词
    = 建议：写成 "LED 屏采购"，或删去空格
  %% B0109
  % en.txt
  error[B0109]: the closing quote is missing, or no space follows it
    ┌─ failing.bud:5:4
    │
  5 │ 项目 "LED 屏采购
    │      ^^^^^^^^^^^
    │
    = hint: add the other quote and a space behind it; use 「」 around a name that holds "
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 "LED 屏采购
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 "LED 屏采购"
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0109]：引号只有一半，或后面没有空格
    ┌─ failing.bud:5:4
    │
  5 │ 项目 "LED 屏采购
    │      ^^^^^^^^^^^
    │
    = 建议：补上另一半引号，后面留一个空格；名称里有 " 时用「」
  %% B0110
  % en.txt
  error[B0110]: “100万元” needs quotes to be a name
    ┌─ failing.bud:5:4
    │
  5 │ 项目 100万元
    │      ^^^^^^^
    │
    = rule: a word that looks like an amount, a tag or a sign is no name
    = hint: write "100万元", or add the name
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 100万元
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 "100万元"
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0110]：“100万元”作名称时要加引号
    ┌─ failing.bud:5:4
    │
  5 │ 项目 100万元
    │      ^^^^^^^
    │
    = 依据：像金额、标记或等号的词不是名称
    = 建议：写成 "100万元"，或补上名称
  %% B0111
  % en.txt
  error[B0111]: “任务” cannot stand here
    ┌─ failing.bud:7:3
    │
  7 │   任务 抓好党建
    │   ^^^^
    │
    = hint: below a project write a code, goal or indicator
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    任务 抓好党建
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0111]：“任务”不能写在这里
    ┌─ failing.bud:7:3
    │
  7 │   任务 抓好党建
    │   ^^^^
    │
    = 建议：项目下面写科目代码、目标 或 指标
  %% B0112
  % en.txt
  error[B0112]: a sign is missing between two numbers
    ┌─ failing.bud:6:22
    │
  6 │   2080101 行政运行 = 12人 2万元/人
    │                           ^^^^^^^^
    │
    = hint: numbers and signs alternate, as in = 20批 * 2000元/批
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 12人 2万元/人
  收入
    一般公共预算 24.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 12人 * 2万元/人
  收入
    一般公共预算 24.00
  % zh.txt
  错误[B0112]：两个数之间缺少运算符号
    ┌─ failing.bud:6:22
    │
  6 │   2080101 行政运行 = 12人 2万元/人
    │                           ^^^^^^^^
    │
    = 建议：数和符号相间，写成 = 20批 * 2000元/批 这样
  %% B0113
  % en.txt
  error[B0113]: “不超过” is not a sign of comparison
    ┌─ failing.bud:7:7
    │
  7 │ 核对 支出 不超过 12.00
    │           ^^^^^^
    │
    = rule: the signs are =, ≥, ≤, >, < or ≈
    = hint: write ≤
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 不超过 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 ≤ 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0113]：“不超过”不是比较符号
    ┌─ failing.bud:7:7
    │
  7 │ 核对 支出 不超过 12.00
    │           ^^^^^^
    │
    = 依据：比较用符号 =、≥、≤、>、< 或 ≈
    = 建议：改为 ≤
  %% B0114
  % en.txt
  error[B0114]: nothing can stand indented below the line above
    ┌─ failing.bud:7:5
    │
  6 │   一般公共预算 12.00
    │   ------------------ this line has no block
  7 │     其中转移支付 2.00
    │     ^^^^^^^^^^^^
    │
    = hint: line it up with the line above
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 12.00
      其中转移支付 2.00
  基本支出
    2080101 行政运行 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 12.00
  基本支出
    2080101 行政运行 12.00
  % zh.txt
  错误[B0114]：上一行下面不能再有缩进的行
    ┌─ failing.bud:7:5
    │
  6 │   一般公共预算 12.00
    │   ------------------ 这一行没有下级
  7 │     其中转移支付 2.00
    │     ^^^^^^^^^^^^
    │
    = 建议：去掉多余的空格，与上一行对齐
  %% B0115
  % en.txt
  error[B0115]: “数量指标” is not a kind of indicator
    ┌─ failing.bud:7:6
    │
  7 │   指标 数量指标 活动场次 ≥ 4 场 权重 60
    │        ^^^^^^^^
    │
    = hint: did you mean “数量”?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    指标 数量指标 活动场次 ≥ 4 场 权重 60
    指标 社会效益 知晓率 ≥ 90 % 权重 20
    指标 服务对象满意度 满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    指标 数量 活动场次 ≥ 4 场 权重 60
    指标 社会效益 知晓率 ≥ 90 % 权重 20
    指标 服务对象满意度 满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0115]：没有“数量指标”这类指标
    ┌─ failing.bud:7:6
    │
  7 │   指标 数量指标 活动场次 ≥ 4 场 权重 60
    │        ^^^^^^^^
    │
    = 建议：是不是“数量”？
  %% B0116
  % en.txt
  error[B0116]: “万” is not a unit of money
    ┌─ failing.bud:3:4
    │
  3 │ 金额 万
    │      ^^
    │
    = hint: write 元, 万元 or 亿元
  % failing.bud
  预算 2024
  部门 甲局
  金额 万
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0116]：“万”不是金额单位
    ┌─ failing.bud:3:4
    │
  3 │ 金额 万
    │      ^^
    │
    = 建议：写 元、万元 或 亿元
  %% B0117
  % en.txt
  error[B0117]: the value “良好” is no number
    ┌─ failing.bud:7:16
    │
  7 │   指标 质量 活动效果 ≥ 良好 权重 60
    │                        ^^^^
    │
    = rule: a number follows the sign, and its unit of measure the number
    = hint: write it as ≥ 90 %; where no number fits, write qualitative 优良中差
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    指标 质量 活动效果 ≥ 良好 权重 60
    指标 社会效益 知晓率 ≥ 90 % 权重 20
    指标 服务对象满意度 满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    指标 质量 活动效果 定性 良好 权重 60
    指标 社会效益 知晓率 ≥ 90 % 权重 20
    指标 服务对象满意度 满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0117]：指标值“良好”不是数
    ┌─ failing.bud:7:16
    │
  7 │   指标 质量 活动效果 ≥ 良好 权重 60
    │                        ^^^^
    │
    = 依据：比较符号后面写数，单位跟在数后面
    = 建议：写成 ≥ 90 % 这样；不能用数表示的写 定性 优良中差
  %% B0118
  % en.txt
  error[B0118]: “基本之出” does not narrow a question
    ┌─ failing.bud:7:7
    │
  7 │ 核对 支出 基本之出 = 12.00
    │           ^^^^^^^^
    │
    = hint: did you mean “基本支出”?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 基本之出 = 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 基本支出 = 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0118]：不能按“基本之出”核对
    ┌─ failing.bud:7:7
    │
  7 │ 核对 支出 基本之出 = 12.00
    │           ^^^^^^^^
    │
    = 建议：是不是“基本支出”？
  %% B0119
  % en.txt
  error[B0119]: no line may follow “economic” in its block
    ┌─ failing.bud:9:3
    │
  7 │   经济分类
    │   -------- the economic block starts here
    …
  9 │   2080150 事业运行 2.00
    │   ^^^^^^^
    │
    = hint: move this line above “economic”
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      30101 基本工资 14.00
    2080150 事业运行 2.00
  收入
    一般公共预算 14.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    2080150 事业运行 2.00
    经济分类
      30101 基本工资 14.00
  收入
    一般公共预算 14.00
  % zh.txt
  错误[B0119]：“经济分类”之后不能再有功能科目
    ┌─ failing.bud:9:3
    │
  7 │   经济分类
    │   -------- 经济分类从这里开始
    …
  9 │   2080150 事业运行 2.00
    │   ^^^^^^^
    │
    = 建议：把这一行移到“经济分类”前面
  %% B0120
  % en.txt
  error[B0120]: “行政基本工资” is not a code
    ┌─ failing.bud:5:4
    │
  5 │ 科目 行政基本工资
    │      ^^^^^^^^^^^^
    │
    = rule: a code is made of digits
    = hint: write it as: account 3010101 NAME
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 行政基本工资
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 3010101 行政基本工资
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0120]：“行政基本工资”不是代码
    ┌─ failing.bud:5:4
    │
  5 │ 科目 行政基本工资
    │      ^^^^^^^^^^^^
    │
    = 依据：代码只由数字组成
    = 建议：写法：科目 3010101 行政基本工资
  %% B0121
  % en.txt
  error[B0121]: a block has two “economic” lines
    ┌─ failing.bud:9:3
    │
  7 │   经济分类
    │   -------- the first
    …
  9 │   经济分类
    │   ^^^^^^^^
    │
    = hint: join the two
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      30101 基本工资 8.00
    经济分类
      30201 办公费 4.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      30101 基本工资 8.00
      30201 办公费 4.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0121]：一块里写了两个“经济分类”
    ┌─ failing.bud:9:3
    │
  7 │   经济分类
    │   -------- 第一个在这里
    …
  9 │   经济分类
    │   ^^^^^^^^
    │
    = 建议：合成一个
  %% B0122
  % en.txt
  error[B0122]: there is nothing between these quotes
    ┌─ failing.bud:5:4
    │
  5 │ 项目 ""
    │      ^^
    │
    = hint: write the name between the quotes
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 ""
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 "LED 屏采购"
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0122]：引号里没有字
    ┌─ failing.bud:5:4
    │
  5 │ 项目 ""
    │      ^^
    │
    = 建议：在引号里写上名称
  %% B0123
  % en.txt
  error[B0123]: this bracket is never closed
    ┌─ failing.bud:6:18
    │
  6 │   2080101 行政运行 = (12人 + 2人 * 1万元/人
    │                      ^
    │
    = hint: add the closing bracket, or delete this one
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = (12人 + 2人 * 1万元/人
  收入
    一般公共预算 14.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = (12人 + 2人) * 1万元/人
  收入
    一般公共预算 14.00
  % zh.txt
  错误[B0123]：这个左括号没有右括号
    ┌─ failing.bud:6:18
    │
  6 │   2080101 行政运行 = (12人 + 2人 * 1万元/人
    │                      ^
    │
    = 建议：补上右括号，或删去左括号
  %% B0124
  % en.txt
  error[B0124]: “在职人数/2” cannot stand in a calculation
    ┌─ failing.bud:7:18
    │
  7 │   2080101 行政运行 = 在职人数/2 * 1万元/人
    │                      ^^^^^^^^^^
    │
    = rule: a calculation holds numbers, names of “let”, brackets and + - * /
    = hint: a sign has a space on either side: 在职人数 / 2
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 在职人数 = 12人
  基本支出
    2080101 行政运行 = 在职人数/2 * 1万元/人
  收入
    一般公共预算 6.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 在职人数 = 12人
  基本支出
    2080101 行政运行 = 在职人数 / 2 * 1万元/人
  收入
    一般公共预算 6.00
  % zh.txt
  错误[B0124]：算式里不能写“在职人数/2”
    ┌─ failing.bud:7:18
    │
  7 │   2080101 行政运行 = 在职人数/2 * 1万元/人
    │                      ^^^^^^^^^^
    │
    = 依据：算式里只有数、“设”的名称、括号和 + - * /
    = 建议：符号两边要有空格：在职人数 / 2
  %% B0125
  % en.txt
  error[B0125]: a sign of comparison has a space on either side
    ┌─ failing.bud:7:7
    │
  7 │ 核对 支出 =12.00
    │           ^^^^^^
    │
    = hint: write = 12.00
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 =12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 = 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0125]：比较符号两边要有空格
    ┌─ failing.bud:7:7
    │
  7 │ 核对 支出 =12.00
    │           ^^^^^^
    │
    = 建议：写成 = 12.00
  %% B0201
  % en.txt
  error[B0201]: there is no account 2050883 in 2024
    ┌─ failing.bud:6:3
    │
  6 │   2050883 培训支出 1.00
    │   ^^^^^^^
    │
    = rule: a code stands in the classification of its year
    = hint: did you mean 2050803 培训支出? (the list below 20508 进修及培训 may be incomplete)
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2050883 培训支出 1.00
  收入
    一般公共预算 1.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2050803 培训支出 1.00
  收入
    一般公共预算 1.00
  % zh.txt
  错误[B0201]：2024 年没有科目 2050883
    ┌─ failing.bud:6:3
    │
  6 │   2050883 培训支出 1.00
    │   ^^^^^^^
    │
    = 依据：科目代码要在当年的政府收支分类科目里
    = 建议：是不是 2050803 培训支出？（目录里 20508 进修及培训 的下级未必齐全）
  %% B0202
  % en.txt
  error[B0202]: 2080101 is “行政运行”
    ┌─ failing.bud:6:11
    │
  6 │   2080101 事业运行 12.00
    │           ^^^^^^^^ “事业运行” here
    │
    = rule: a name beside a code is the account's own
    = hint: “事业运行” is 2080150 事业运行, 2081650 事业运行, 2082850 事业运行; correct the name or the code
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 事业运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080150 事业运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0202]：2080101 是“行政运行”
    ┌─ failing.bud:6:11
    │
  6 │   2080101 事业运行 12.00
    │           ^^^^^^^^ 写的是“事业运行”
    │
    = 依据：代码旁的名称要与目录一致
    = 建议：“事业运行”是 2080150 事业运行、2081650 事业运行、2082850 事业运行；改名称，或改代码
  %% B0203
  % en.txt
  error[B0203]: “208010” is no code: 6 digits
    ┌─ failing.bud:6:3
    │
  6 │   208010 行政运行 12.00
    │   ^^^^^^
    │
    = rule: codes have 3, 5, 7 or 9 digits and begin with 2 or 3
    = hint: did you mean 20801 人力资源和社会保障管理事务, 2080101 行政运行, 2080102 一般行政管理事务?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    208010 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0203]：208010 有 6 位数字，不是科目代码
    ┌─ failing.bud:6:3
    │
  6 │   208010 行政运行 12.00
    │   ^^^^^^
    │
    = 依据：类 3 位、款 5 位、项 7 位、明细 7 或 9 位，以 2 或 3 开头
    = 建议：是不是 20801 人力资源和社会保障管理事务、2080101 行政运行、2080102 一般行政管理事务？
  %% B0204
  % en.txt
  error[B0204]: 2080150 stands beside its superior
    ┌─ failing.bud:8:3
    │
  6 │   20801
    │   - the superior
    …
  8 │   2080150 事业运行 8.00
    │   ^^^^^^^
    │
    = rule: a superior holds its subordinates; side by side they count twice
    = hint: indent the subordinate below, or delete the superior
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    20801
      2080101 行政运行 12.00
    2080150 事业运行 8.00
  收入
    一般公共预算 20.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    20801
      2080101 行政运行 12.00
      2080150 事业运行 8.00
  收入
    一般公共预算 20.00
  % zh.txt
  错误[B0204]：2080150 与它的上级科目并列
    ┌─ failing.bud:8:3
    │
  6 │   20801
    │   - 上级在这里
    …
  8 │   2080150 事业运行 8.00
    │   ^^^^^^^
    │
    = 依据：上级已包含下级，并列会重复计算
    = 建议：把下级缩进写在上级下面，或删去上级
  %% B0205
  % en.txt
  error[B0205]: 2080101 stands here twice
    ┌─ failing.bud:7:3
    │
  6 │   2080101 行政运行 12.00
    │   ------- first here
  7 │   2080101 行政运行 8.00
    │   ^^^^^^^
    │
    = rule: one account, one line, or its money would count twice
    = hint: join the two lines, or tell them apart by a tag
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    2080101 行政运行 8.00
  收入
    一般公共预算 20.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 20.00
  收入
    一般公共预算 20.00
  % zh.txt
  错误[B0205]：2080101 在这里写了两次
    ┌─ failing.bud:7:3
    │
  6 │   2080101 行政运行 12.00
    │   ------- 第一次在这里
  7 │   2080101 行政运行 8.00
    │   ^^^^^^^
    │
    = 依据：同一科目、同样标记只写一行，否则会重复计算
    = 建议：合成一行，或用标记区分
  %% B0206
  % en.txt
  error[B0206]: 2080101 is not below 2050803
    ┌─ failing.bud:7:5
    │
  6 │   2050803 培训支出 1.00
    │   ------- indented below “培训支出”
  7 │     2080101 行政运行 12.00
    │     ^^^^^^^
    │
    = rule: an indented line is subordinate to the line above
    = hint: correct the code or the indentation
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2050803 培训支出 1.00
      2080101 行政运行 12.00
  收入
    一般公共预算 13.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2050803 培训支出 1.00
    2080101 行政运行 12.00
  收入
    一般公共预算 13.00
  % zh.txt
  错误[B0206]：2080101 不是 2050803 的下级
    ┌─ failing.bud:7:5
    │
  6 │   2050803 培训支出 1.00
    │   ------- 缩进在“培训支出”下面
  7 │     2080101 行政运行 12.00
    │     ^^^^^^^
    │
    = 依据：缩进的行要是上一行的下级科目
    = 建议：改代码，或调整缩进
  %% B0207
  % en.txt
  error[B0207]: money cannot stand at 20801 人力资源和社会保障管理事务
    ┌─ failing.bud:6:3
    │
  6 │   20801 人力资源和社会保障管理事务 12.00
    │   ^^^^^
    │
    = rule: functional money stands at seven digits (项)
    = hint: write its subordinates and their amounts below it
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    20801 人力资源和社会保障管理事务 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0207]：金额不能直接写在 20801 人力资源和社会保障管理事务
    ┌─ failing.bud:6:3
    │
  6 │   20801 人力资源和社会保障管理事务 12.00
    │   ^^^^^
    │
    = 依据：功能科目的金额写到项（7 位）
    = 建议：在它下面写下级科目和金额
  %% B0208
  % en.txt
  error[B0208]: 1030101 is no account of expenditure
    ┌─ failing.bud:6:3
    │
  6 │   1030101 教育费附加收入 12.00
    │   ^^^^^^^
    │
    = rule: functional codes begin with 2, economic ones with 3
    = hint: did you mean 2030101 现役部队?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    1030101 教育费附加收入 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0208]：1030101 不是支出科目
    ┌─ failing.bud:6:3
    │
  6 │   1030101 教育费附加收入 12.00
    │   ^^^^^^^
    │
    = 依据：功能分类以 2 开头，部门经济分类以 3 开头
    = 建议：是不是 2030101 现役部队？
  %% B0209
  % en.txt
  error[B0209]: account 3019801 has no superior 30198
    ┌─ failing.bud:5:4
    │
  5 │ 科目 3019801 津补贴
    │      ^^^^^^^
    │
    = rule: the superior is in the list or declared itself
    = hint: did you mean the superior 30108 机关事业单位基本养老保险缴费, 30199 其他工资福利支出?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 3019801 津补贴
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 3010201 津补贴
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0209]：科目 3019801 没有上级 30198
    ┌─ failing.bud:5:4
    │
  5 │ 科目 3019801 津补贴
    │      ^^^^^^^
    │
    = 依据：上级要在目录里，或另行声明
    = 建议：上级是不是 30108 机关事业单位基本养老保险缴费、30199 其他工资福利支出？
  %% B0210
  % en.txt
  error[B0210]: account 3010101 is declared twice
    ┌─ failing.bud:6:4
    │
  5 │ 科目 3010101 行政基本工资
    │      ------- first here
  6 │ 科目 3010101 事业基本工资
    │      ^^^^^^^
    │
    = rule: an account is declared once
    = hint: delete this line, or use another code
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 3010101 行政基本工资
  科目 3010101 事业基本工资
  基本支出
    2080101 行政运行
      3010101 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 3010101 行政基本工资
  科目 3010102 事业基本工资
  基本支出
    2080101 行政运行
      3010101 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0210]：科目 3010101 声明了两次
    ┌─ failing.bud:6:4
    │
  5 │ 科目 3010101 行政基本工资
    │      ------- 第一次在这里
  6 │ 科目 3010101 事业基本工资
    │      ^^^^^^^
    │
    = 依据：一个科目只声明一次
    = 建议：删去这一行，或换一个代码
  %% B0211
  % en.txt
  error[B0211]: unit 321001 is described in two ways
    ┌─ failing.bud:8:11
    │
  5 │ 单位 321001 甲局本级 行政
    │             -------- “甲局本级” here
    …
  8 │ 单位 321001 甲局机关
    │             ^^^^^^^^
    │
    = hint: write the same in both places, or another code
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  单位 321001 甲局本级 行政
  基本支出
    2080101 行政运行 12.00
  单位 321001 甲局机关
  项目支出
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 15.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  单位 321001 甲局本级 行政
  基本支出
    2080101 行政运行 12.00
  单位 321001 甲局本级
  项目支出
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 15.00
  % zh.txt
  错误[B0211]：单位 321001 前后写得不一样
    ┌─ failing.bud:8:11
    │
  5 │ 单位 321001 甲局本级 行政
    │             -------- 前面写的是“甲局本级”
    …
  8 │ 单位 321001 甲局机关
    │             ^^^^^^^^
    │
    = 建议：两处写成一样，或换一个代码
  %% B0212
  % en.txt
  error[B0212]: “budget” stands twice
    ┌─ failing.bud:5:1
    │
  1 │ 预算 2024
    │ ---- first here
    …
  5 │ 预算 2025
    │ ^^^^
    │
    = rule: a fact is written once
    = hint: delete one of the two lines
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  预算 2025
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0212]：“预算”写了两次
    ┌─ failing.bud:5:1
    │
  1 │ 预算 2024
    │ ---- 第一次在这里
    …
  5 │ 预算 2025
    │ ^^^^
    │
    = 依据：一项事实只写一次
    = 建议：删去其中一行
  %% B0213
  % en.txt
  error[B0213]: the line “department” is missing
    ┌─ failing.bud:1:1
    │
  1 │ 预算 2024
    │ ^
    │
    = hint: add a line at the top: department 321 NAME
  % failing.bud
  预算 2024
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0213]：没有写“部门”这一行
    ┌─ failing.bud:1:1
    │
  1 │ 预算 2024
    │ ^
    │
    = 建议：在文件开头加一行：部门 321 某某局
  %% B0214
  % en.txt
  error[B0214]: “department” belongs in the root file only
    ┌─ part.bud:1:1
    │
  1 │ 部门 乙局
    │ ^^^^
    │
    = rule: an included file says nothing of year, department, layout and date
    = hint: move this line to the root file
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 part.bud
  收入
    一般公共预算 12.00
  % good.bud
  金额 元
  基本支出
    2080101 行政运行 120000
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 good.bud
  收入
    一般公共预算 12.00
  % part.bud
  部门 乙局
  金额 元
  基本支出
    2080101 行政运行 120000
  % zh.txt
  错误[B0214]：“部门”只能写在主文件里
    ┌─ part.bud:1:1
    │
  1 │ 部门 乙局
    │ ^^^^
    │
    = 依据：被引用的文件不写年度、部门、版式和日期
    = 建议：把这一行移到主文件
  %% B0215
  % en.txt
  error[B0215]: this block belongs to no unit
    ┌─ failing.bud:5:1
    │
  5 │ 基本支出
    │ ^^^^^^^^
    …
  7 │ 单位 321001 甲局本级 行政
    │             -------- this budget is written by unit
    │
    = rule: money belongs to the unit above it in the same file
    = hint: write “unit CODE NAME” above it
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  单位 321001 甲局本级 行政
  项目支出
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 15.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  单位 321001 甲局本级 行政
  基本支出
    2080101 行政运行 12.00
  项目支出
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 15.00
  % zh.txt
  错误[B0215]：这一块不属于任何单位
    ┌─ failing.bud:5:1
    │
  5 │ 基本支出
    │ ^^^^^^^^
    …
  7 │ 单位 321001 甲局本级 行政
    │             -------- 本预算分单位编写
    │
    = 依据：收支属于上面最近的“单位”，不带进引用的文件
    = 建议：在它上面写“单位 代码 名称”
  %% B0216
  % en.txt
  error[B0216]: there is no unit 321010
    ┌─ failing.bud:8:10
    │
  8 │ 核对 支出 单位 321010 = 12.00
    │                ^^^^^^
    │
    = hint: did you mean 321001?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  单位 321001 甲局本级 行政
  基本支出
    2080101 行政运行 12.00
  核对 支出 单位 321010 = 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  单位 321001 甲局本级 行政
  基本支出
    2080101 行政运行 12.00
  核对 支出 单位 321001 = 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0216]：没有代码为 321010 的单位
    ┌─ failing.bud:8:10
    │
  8 │ 核对 支出 单位 321010 = 12.00
    │                ^^^^^^
    │
    = 建议：是不是 321001？
  %% B0217
  % en.txt
  error[B0217]: there is no project “党建活动”
    ┌─ failing.bud:7:10
    │
  7 │ 核对 支出 项目 党建活动 = 3.00
    │                ^^^^^^^^
    │
    = hint: write the name of a project line
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  核对 支出 项目 党建活动 = 3.00
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  核对 支出 项目 党建经费 = 3.00
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0217]：没有项目“党建活动”
    ┌─ failing.bud:7:10
    │
  7 │ 核对 支出 项目 党建活动 = 3.00
    │                ^^^^^^^^
    │
    = 建议：写“项目”行里的名称
  %% B0218
  % en.txt
  error[B0218]: “2024-02-30” is not a date
    ┌─ failing.bud:5:4
    │
  5 │ 日期 2024-02-30
    │      ^^^^^^^^^^
    │
    = hint: write it as 2024-04-17
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  日期 2024-02-30
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  日期 2024-02-29
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0218]：“2024-02-30”不是日期
    ┌─ failing.bud:5:4
    │
  5 │ 日期 2024-02-30
    │      ^^^^^^^^^^
    │
    = 建议：写成 2024-04-17 这样
  %% B0219
  % en.txt
  error[B0219]: “24” is not a budget year
    ┌─ failing.bud:1:4
    │
  1 │ 预算 24
    │      ^^
    │
    = hint: write a year of four digits from 1994 to 2100, as 2024
  % failing.bud
  预算 24
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0219]：“24”不是预算年度
    ┌─ failing.bud:1:4
    │
  1 │ 预算 24
    │      ^^
    │
    = 建议：写 1994 到 2100 之间的四位年份，如 2024
  %% B0220
  % en.txt
  error[B0220]: line 3 of own.tsv is no account
    ┌─ failing.bud:5:4
    │
  5 │ 目录 own.tsv
    │      ^^^^^^^
    │
    = rule: a line holds code, tab, name, and perhaps a fund such as general
    = hint: correct that line
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  目录 own.tsv
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % good.tsv
  code␉name
  2080188␉数字人社
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  目录 good.tsv
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % own.tsv
  code␉name
  2080188␉数字人社
  20801X9␉其他
  % zh.txt
  错误[B0220]：own.tsv 第 3 行不是科目
    ┌─ failing.bud:5:4
    │
  5 │ 目录 own.tsv
    │      ^^^^^^^
    │
    = 依据：每行：代码、制表符、名称，可再加 general 等资金类别
    = 建议：改正这一行
  %% B0221
  % en.txt
  error[B0221]: a condition like “20801” stands there already
    ┌─ failing.bud:7:11
    │
  7 │ 核对 支出 208 20801 = 12.00
    │               ^^^^^
    │
    = rule: a question has one condition of a kind
    = hint: delete one, or write two assertions
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 208 20801 = 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 20801 = 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0221]：“20801”前面已有同类的条件
    ┌─ failing.bud:7:11
    │
  7 │ 核对 支出 208 20801 = 12.00
    │               ^^^^^
    │
    = 依据：每类条件只写一个
    = 建议：删去一个，或分成两行核对
  %% B0222
  % en.txt
  error[B0222]: “208” does not narrow income
    ┌─ failing.bud:9:7
    │
  9 │ 核对 收入 208 = 12.00
    │           ^^^
    │
    = rule: income is told apart by source, unit, current and carryover
    = hint: delete it, or ask for spend
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 12.00
  基本支出
    2080101 行政运行 12.00
  核对 收入 208 = 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 12.00
  基本支出
    2080101 行政运行 12.00
  核对 收入 一般公共预算 = 12.00
  % zh.txt
  错误[B0222]：收入不能按“208”核对
    ┌─ failing.bud:9:7
    │
  9 │ 核对 收入 208 = 12.00
    │           ^^^
    │
    = 依据：收入只分来源、单位、当年和上年结转
    = 建议：删去它，或改为“支出”
  %% B0223
  % en.txt
  error[B0223]: several units are called “中心小学”
     ┌─ failing.bud:11:4
     │
   8 │ 单位 321002 中心小学
     │             -------- another one
     …
  11 │ 单位 中心小学
     │      ^^^^^^^^
     │
     = rule: nothing is guessed: a code tells units of one name apart
     = hint: write the unit's code
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  单位 321001 中心小学
  基本支出
    2050202 小学教育 12.00
  单位 321002 中心小学
  基本支出
    2050202 小学教育 8.00
  单位 中心小学
  项目支出
    2050202 小学教育 1.00
  收入
    一般公共预算 21.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  单位 321001 中心小学
  基本支出
    2050202 小学教育 12.00
  单位 321002 中心小学
  基本支出
    2050202 小学教育 8.00
  单位 321001 中心小学
  项目支出
    2050202 小学教育 1.00
  收入
    一般公共预算 21.00
  % zh.txt
  错误[B0223]：叫“中心小学”的单位不止一个
     ┌─ failing.bud:11:4
     │
   8 │ 单位 321002 中心小学
     │             -------- 另一个在这里
     …
  11 │ 单位 中心小学
     │      ^^^^^^^^
     │
     = 依据：不作猜测：同名单位要用代码区分
     = 建议：写上单位代码
  %% B0224
  % en.txt
  error[B0224]: no functional code stands above 30101
    ┌─ failing.bud:6:3
    │
  6 │   30101 基本工资 12.00
    │   ^^^^^
    │
    = rule: an economic line is indented below a functional one
    = hint: add a functional line above it, as 2080101
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    30101 基本工资 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行
      30101 基本工资 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0224]：经济科目 30101 上面没有功能科目
    ┌─ failing.bud:6:3
    │
  6 │   30101 基本工资 12.00
    │   ^^^^^
    │
    = 依据：先写功能科目，经济科目缩进写在它下面
    = 建议：在上面加一行功能科目，如 2080101
  %% B0225
  % en.txt
  error[B0225]: the functional code 2080101 cannot stand below economic
    ┌─ failing.bud:8:5
    │
  8 │     2080101 行政运行 12.00
    │     ^^^^^^^
    │
    = rule: below “economic” stand economic codes only
    = hint: write a code that begins with 3, or move it above “economic”
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      30101 基本工资 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0225]：“经济分类”下面不能写功能科目 2080101
    ┌─ failing.bud:8:5
    │
  8 │     2080101 行政运行 12.00
    │     ^^^^^^^
    │
    = 依据：“经济分类”下面只写经济科目
    = 建议：写 3 开头的代码，或移到“经济分类”前面
  %% B0226
  % en.txt
  error[B0226]: a class such as 235 cannot be declared
    ┌─ failing.bud:5:4
    │
  5 │ 科目 235 数据支出
    │      ^^^
    │
    = rule: “account” declares details of accounts that there are
    = hint: declare a subordinate, or use an own classification file
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 235 数据支出
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0226]：类一级科目 235 不能声明
    ┌─ failing.bud:5:4
    │
  5 │ 科目 235 数据支出
    │      ^^^
    │
    = 依据：“科目”只声明已有科目的明细
    = 建议：声明它的下级，或用“目录”引入自己的科目目录
  %% B0227
  % en.txt
  error[B0227]: the list has 30101 基本工资 already
    ┌─ failing.bud:5:4
    │
  5 │ 科目 30101 工资
    │      ^^^^^
    │
    = rule: what the list has needs no declaration
    = hint: delete this line; a local detail needs another code
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 30101 工资
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 3010101 行政基本工资
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0227]：目录里已有 30101 基本工资
    ┌─ failing.bud:5:4
    │
  5 │ 科目 30101 工资
    │      ^^^^^
    │
    = 依据：目录里有的科目不用声明
    = 建议：删去这一行；明细科目换一个代码
  %% B0228
  % en.txt
  warning[B0228]: unit 312001 does not begin with its department's 321
    ┌─ failing.bud:5:4
    │
  2 │ 部门 321 甲局
    │      --- the department's code
    …
  5 │ 单位 312001 甲局本级 行政
    │      ^^^^^^
    │
    = rule: a unit's code begins with that of the department in charge
    = hint: check the unit's code
  % failing.bud
  预算 2024
  部门 321 甲局
  金额 万元
  版式 四川
  单位 312001 甲局本级 行政
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 321 甲局
  金额 万元
  版式 四川
  单位 321001 甲局本级 行政
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  警告[B0228]：单位代码 312001 不以部门代码 321 开头
    ┌─ failing.bud:5:4
    │
  2 │ 部门 321 甲局
    │      --- 部门代码
    …
  5 │ 单位 312001 甲局本级 行政
    │      ^^^^^^
    │
    = 依据：单位代码的前几位是主管部门的代码
    = 建议：核对单位代码
  %% B0301
  % en.txt
  error[B0301]: “12.5O” cannot be read as an amount
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 12.5O
    │                    ^^^^^
    │
    = hint: write it as 1849.85
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.5O
  收入
    一般公共预算 12.50
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.50
  收入
    一般公共预算 12.50
  % zh.txt
  错误[B0301]：看不懂金额“12.5O”
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 12.5O
    │                    ^^^^^
    │
    = 建议：写成 1849.85 这样
  %% B0302
  % en.txt
  error[B0302]: 30101 states 394.10 万元, its parts are 394.11 万元
    ┌─ failing.bud:9:16
    │
  9 │     30101 基本工资 394.10
    │                    ^^^^^^ 2 parts, 0.01 万元 more
    │
    = rule: the amount over parts is their sum
    = hint: write 394.11 万元, or correct a part
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 3010101 行政基本工资
  科目 3010102 事业基本工资
  基本支出
    2080101 行政运行
      30101 基本工资 394.10
        3010101 行政基本工资 215.34
        3010102 事业基本工资 178.77
  收入
    一般公共预算 394.11
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  科目 3010101 行政基本工资
  科目 3010102 事业基本工资
  基本支出
    2080101 行政运行
      30101 基本工资 394.11
        3010101 行政基本工资 215.34
        3010102 事业基本工资 178.77
  收入
    一般公共预算 394.11
  % zh.txt
  错误[B0302]：30101 写明 394.10 万元，下级合计 394.11 万元
    ┌─ failing.bud:9:16
    │
  9 │     30101 基本工资 394.10
    │                    ^^^^^^ 2 个下级合计多 0.01 万元
    │
    = 依据：上级科目的金额等于下级之和
    = 建议：改为 394.11 万元，或改正下级
  %% B0303
  % en.txt
  error[B0303]: a comma in “18,49.85” is out of place
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 18,49.85
    │                    ^^^^^^^^
    │
    = rule: commas stand between thousands only
    = hint: write 1,849.85, or no commas: 1849.85
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 18,49.85
  收入
    一般公共预算 1849.85
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 1,849.85
  收入
    一般公共预算 1849.85
  % zh.txt
  错误[B0303]：金额“18,49.85”的逗号位置不对
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 18,49.85
    │                    ^^^^^^^^
    │
    = 依据：逗号只用来分隔千位
    = 建议：写成 1,849.85，或不用逗号：1849.85
  %% B0304
  % en.txt
  error[B0304]: the amount “12.345.6” has several points
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 12.345.6
    │                    ^^^^^^^^
    │
    = hint: keep one point; use commas between thousands
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.345.6
  收入
    一般公共预算 12345.60
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12,345.6
  收入
    一般公共预算 12345.60
  % zh.txt
  错误[B0304]：金额“12.345.6”有几个小数点
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 12.345.6
    │                    ^^^^^^^^
    │
    = 建议：只留一个小数点；千位用逗号
  %% B0305
  % en.txt
  error[B0305]: the amount “1e5” has an exponent
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 1e5
    │                    ^^^
    │
    = hint: write all digits, such as 100000
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 1e5
  收入
    一般公共预算 100000.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 100000
  收入
    一般公共预算 100000.00
  % zh.txt
  错误[B0305]：金额“1e5”用了科学计数法
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 1e5
    │                    ^^^
    │
    = 建议：把数字全部写出来，如 100000
  %% B0306
  % en.txt
  error[B0306]: the amount “-12.00” has a sign
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 -12.00
    │                    ^^^^^^
    │
    = rule: budget money has no sign and is never negative
    = hint: delete the sign, or put the word in quotes if it is a name
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 -12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0306]：金额“-12.00”带有正负号
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 -12.00
    │                    ^^^^^^
    │
    = 依据：预算金额不为负，也不写正号
    = 建议：删去符号；表示名称时加引号
  %% B0307
  % en.txt
  error[B0307]: the unit of “12万” is not complete
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 12万
    │                    ^^^^
    │
    = hint: write 12万元
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12万
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12万元
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0307]：金额“12万”的单位不完整
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 12万
    │                    ^^^^
    │
    = 建议：写成 12万元
  %% B0308
  % en.txt
  error[B0308]: “120000.125元” is finer than a fen
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 120000.125元
    │                    ^^^^^^^^^^^^
    │
    = rule: money is kept to the fen: two decimals of 元, six of 万元
    = hint: delete the decimals beyond it
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 120000.125元
  收入
    一般公共预算 12.000013
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 120000.13元
  收入
    一般公共预算 12.000013
  % zh.txt
  错误[B0308]：金额“120000.125元”的小数位超过了分
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 120000.125元
    │                    ^^^^^^^^^^^^
    │
    = 依据：金额最细到分：元两位小数，万元六位
    = 建议：删去多余的小数位
  %% B0309
  % en.txt
  error[B0309]: this amount is too large to add up
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 99999999999999999999
    │                    ^^^^^^^^^^^^^^^^^^^^
    │
    = hint: check digits and unit; the most is about 9·10^16 元
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 99999999999999999999
  收入
    一般公共预算 9999.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 9999
  收入
    一般公共预算 9999.00
  % zh.txt
  错误[B0309]：金额太大，无法计算
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 99999999999999999999
    │                    ^^^^^^^^^^^^^^^^^^^^
    │
    = 建议：核对位数和单位；合计最多约 9 亿亿元
  %% B0310
  % en.txt
  error[B0310]: the unit of this file's amounts is not stated
    ┌─ failing.bud:5:16
    │
  5 │   2080101 行政运行 12.00
    │                    ^^^^^
    │
    = rule: a bare number needs an “amounts” line above it
    = hint: write at the top: amounts 万元 (or 元)
  % failing.bud
  预算 2024
  部门 甲局
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0310]：没有写明这个文件的金额单位
    ┌─ failing.bud:5:16
    │
  5 │   2080101 行政运行 12.00
    │                    ^^^^^
    │
    = 依据：数字后没有单位时，前面要有“金额”一行
    = 建议：在文件开头写：金额 万元（或 元）
  %% B0311
  % en.txt
  error[B0311]: 2080101 行政运行 has no amount
    ┌─ failing.bud:6:3
    │
  6 │   2080101 行政运行
    │   ^^^^^^^
    │
    = rule: a lowest line states an amount
    = hint: write the amount behind it, or subordinate lines below
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0311]：2080101 行政运行 没有金额
    ┌─ failing.bud:6:3
    │
  6 │   2080101 行政运行
    │   ^^^^^^^
    │
    = 依据：最低一级的行要写金额
    = 建议：在行尾写金额，或在下面写下级科目
  %% B0312
  % en.txt
  error[B0312]: the result is in “人·月”, not in 元
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 = 3人 * 2月
    │                    ^^^^^^^^^^^
    │
    = rule: the units of a calculation cancel to 元
    = hint: multiply by a price, as 2000元/人
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 3人 * 2月
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 3人 * 2月 * 5000元/人·月
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0312]：算式的结果以“人·月”计，不是元
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 = 3人 * 2月
    │                    ^^^^^^^^^^^
    │
    = 依据：算式里的单位要约成元
    = 建议：补上单价，如 2000元/人
  %% B0313
  % en.txt
  error[B0313]: “元” and “人” do not add
    ┌─ failing.bud:6:23
    │
  6 │   2080101 行政运行 = 12万元 + 3人
    │                             ^
    │                               --- “3人” is in “人”
    │
    = rule: numbers that are added have one unit
    = hint: give both the same unit
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 12万元 + 3人
  收入
    一般公共预算 12.60
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 12万元 + 3人 * 2000元/人
  收入
    一般公共预算 12.60
  % zh.txt
  错误[B0313]：“元”和“人”不能相加
    ┌─ failing.bud:6:23
    │
  6 │   2080101 行政运行 = 12万元 + 3人
    │                             ^
    │                               --- “3人”以“人”计
    │
    = 依据：相加减的数要有同样的单位
    = 建议：改成同样的单位
  %% B0314
  % en.txt
  error[B0314]: this divides by zero
    ┌─ failing.bud:7:23
    │
  7 │   2080101 行政运行 = 12万元 / 人数
    │                             ^
    │
    = hint: check the number behind the sign
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 人数 = 0
  基本支出
    2080101 行政运行 = 12万元 / 人数
  收入
    一般公共预算 2.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 人数 = 6
  基本支出
    2080101 行政运行 = 12万元 / 人数
  收入
    一般公共预算 2.00
  % zh.txt
  错误[B0314]：算式除以了零
    ┌─ failing.bud:7:23
    │
  7 │   2080101 行政运行 = 12万元 / 人数
    │                             ^
    │
    = 建议：核对除号后面的数
  %% B0315
  % en.txt
  error[B0315]: “在编人数” is not defined
    ┌─ failing.bud:7:18
    │
  7 │   2080101 行政运行 = 在编人数 * 2万元/人
    │                      ^^^^^^^^
    │
    = rule: a constant belongs to its unit
    = hint: did you mean “在职人数”?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 在职人数 = 6人
  基本支出
    2080101 行政运行 = 在编人数 * 2万元/人
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 在职人数 = 6人
  基本支出
    2080101 行政运行 = 在职人数 * 2万元/人
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0315]：没有设定“在编人数”
    ┌─ failing.bud:7:18
    │
  7 │   2080101 行政运行 = 在编人数 * 2万元/人
    │                      ^^^^^^^^
    │
    = 依据：常量只在它的单位里有效
    = 建议：是不是“在职人数”？
  %% B0316
  % en.txt
  error[B0316]: “甲数” is defined by itself
    ┌─ failing.bud:5:3
    │
  5 │ 设 甲数 = 乙数 + 1人
    │    ^^^^
    │
    = hint: give one of the constants a number
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 甲数 = 乙数 + 1人
  设 乙数 = 甲数 - 1人
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 甲数 = 乙数 + 1人
  设 乙数 = 6人
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0316]：“甲数”的算式又用到它自己
    ┌─ failing.bud:5:3
    │
  5 │ 设 甲数 = 乙数 + 1人
    │    ^^^^
    │
    = 建议：给其中一个写上数
  %% B0317
  % en.txt
  error[B0317]: “在职人数” is defined twice
    ┌─ failing.bud:6:3
    │
  5 │ 设 在职人数 = 6人
    │    -------- first here
  6 │ 设 在职人数 = 4人
    │    ^^^^^^^^
    │
    = rule: a name is defined once
    = hint: delete one, or use another name
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 在职人数 = 6人
  设 在职人数 = 4人
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 在职人数 = 6人
  设 编制人数 = 4人
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0317]：“在职人数”设定了两次
    ┌─ failing.bud:6:3
    │
  5 │ 设 在职人数 = 6人
    │    -------- 第一次在这里
  6 │ 设 在职人数 = 4人
    │    ^^^^^^^^
    │
    = 依据：一个名称只设定一次
    = 建议：删去一个，或换一个名称
  %% B0318
  % en.txt
  error[B0318]: by economic code 11.00 万元, by function 12.00 万元
    ┌─ failing.bud:7:3
    │
  7 │   经济分类
    │   ^^^^^^^^
    │
    = rule: the same money has one total in both classifications
    = hint: they differ by 1.00 万元; check both sides
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      30101 基本工资 8.00
      30201 办公费 3.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      30101 基本工资 9.00
      30201 办公费 3.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0318]：经济分类合计 11.00 万元，功能分类 12.00 万元
    ┌─ failing.bud:7:3
    │
  7 │   经济分类
    │   ^^^^^^^^
    │
    = 依据：同一笔钱按两种分类合计应当相等
    = 建议：相差 1.00 万元，核对两边的金额
  %% B0319
  % en.txt
  error[B0319]: the assertion fails by 1.00 万元
    ┌─ failing.bud:7:1
    │
  7 │ 核对 支出 208 = 13.00
    │ ^^^^^^^^^^^^^^^^^^^^^ 支出 208 12.00 万元, but on the right 13.00 万元
    │
    = rule: left = right
    = hint: check the lines it sums, or correct the number here
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 208 = 13.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  核对 支出 208 = 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0319]：核对不符，相差 1.00 万元
    ┌─ failing.bud:7:1
    │
  7 │ 核对 支出 208 = 13.00
    │ ^^^^^^^^^^^^^^^^^^^^^ 支出 208 12.00 万元，而右边是 13.00 万元
    │
    = 依据：左边=右边
    = 建议：核对有关的行，或改正这里的数
  %% B0320
  % en.txt
  error[B0320]: nobody can tell “支出 208 301”
    ┌─ failing.bud:9:4
    │
  9 │ 核对 支出 208 301 = 12.00
    │      ^^^^^^^^^^^^
    │
    = rule: “economic” gives totals only: which function they belong to is not known
    = hint: ask by function or by economic code, not both
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      30101 基本工资 12.00
  核对 支出 208 301 = 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      30101 基本工资 12.00
  核对 支出 301 = 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0320]：“支出 208 301”答不出来
    ┌─ failing.bud:9:4
    │
  9 │ 核对 支出 208 301 = 12.00
    │      ^^^^^^^^^^^^
    │
    = 依据：“经济分类”只写合计，看不出哪个功能科目用了多少
    = 建议：只按功能或只按经济分类核对
  %% B0321
  % en.txt
  error[B0321]: “12.人” cannot be read as a quantity
    ┌─ failing.bud:6:18
    │
  6 │   2080101 行政运行 = 12.人 * 1万元/人
    │                      ^^^^^
    │
    = hint: write it as 20批, 2000元/批 or 16%
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 12.人 * 1万元/人
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 12人 * 1万元/人
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0321]：看不懂数量“12.人”
    ┌─ failing.bud:6:18
    │
  6 │   2080101 行政运行 = 12.人 * 1万元/人
    │                      ^^^^^
    │
    = 建议：写成 20批、2000元/批 或 16% 这样
  %% B0322
  % en.txt
  error[B0322]: the result is -10.00 万元
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 = 2万元 - 12万元
    │                    ^^^^^^^^^^^^^^^^
    │
    = rule: budget money is never negative
    = hint: check the numbers around the minus sign
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 2万元 - 12万元
  收入
    一般公共预算 10.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 = 12万元 - 2万元
  收入
    一般公共预算 10.00
  % zh.txt
  错误[B0322]：算式的结果是 -10.00 万元
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 = 2万元 - 12万元
    │                    ^^^^^^^^^^^^^^^^
    │
    = 依据：预算金额不为负
    = 建议：核对减号两边的数
  %% B0323
  % en.txt
  error[B0323]: “在职人数” is of a unit and of the whole budget
    ┌─ failing.bud:7:3
    │
  5 │ 设 在职人数 = 6人
    │    -------- the other
    …
  7 │ 设 在职人数 = 4人
    │    ^^^^^^^^
    │
    = rule: below “unit” a constant is of that unit; a name is never of both
    = hint: give one of the two another name
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 在职人数 = 6人
  单位 321001 甲局本级 行政
  设 在职人数 = 4人
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  设 全局人数 = 6人
  单位 321001 甲局本级 行政
  设 在职人数 = 4人
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0323]：“在职人数”既属于单位，又属于全部预算
    ┌─ failing.bud:7:3
    │
  5 │ 设 在职人数 = 6人
    │    -------- 另一个在这里
    …
  7 │ 设 在职人数 = 4人
    │    ^^^^^^^^
    │
    = 依据：写在“单位”下面的只管这个单位，一个名称只用一处
    = 建议：给其中一个换名称
  %% B0324
  % en.txt
  error[B0324]: the amount “￥120,000” has a sign of currency
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 ￥120,000
    │                    ^^^^^^^^^
    │
    = rule: all money is in 元, without a sign before it
    = hint: write 120,000
  % failing.bud
  预算 2024
  部门 甲局
  金额 元
  版式 四川
  基本支出
    2080101 行政运行 ￥120,000
  收入
    一般公共预算 120,000
  % mended.bud
  预算 2024
  部门 甲局
  金额 元
  版式 四川
  基本支出
    2080101 行政运行 120,000
  收入
    一般公共预算 120,000
  % zh.txt
  错误[B0324]：金额“￥120,000”前有货币符号
    ┌─ failing.bud:6:16
    │
  6 │   2080101 行政运行 ￥120,000
    │                    ^^^^^^^^^
    │
    = 依据：预算的金额都是人民币，不写货币符号
    = 建议：写成 120,000
  %% B0325
  % en.txt
  error[B0325]: agency running costs are 0.50 万元 off the units'
    ┌─ failing.bud:5:8
    │
  5 │ 机关运行经费 12.50
    │              ^^^^^ 12.50 万元 here, 12.00 万元 of public money of agencies
    │
    = rule: they are the public money of administrative and civil-service units
    = hint: write 12.00 万元, or correct the units' kinds or lines; this line may also be left out
  % failing.bud
  预算 2025
  部门 甲区民政局
  金额 万元
  版式 上海
  机关运行经费 12.50
  单位 甲区民政局本部 行政
  基本支出
    2080201 行政运行
      30201 办公费 12.00
  单位 甲区救助站 事业
  基本支出
    2080201 行政运行
      30201 办公费 3.00
  收入
    一般公共预算 3.00
  单位 甲区民政局本部
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2025
  部门 甲区民政局
  金额 万元
  版式 上海
  机关运行经费 12.00
  单位 甲区民政局本部 行政
  基本支出
    2080201 行政运行
      30201 办公费 12.00
  单位 甲区救助站 事业
  基本支出
    2080201 行政运行
      30201 办公费 3.00
  收入
    一般公共预算 3.00
  单位 甲区民政局本部
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0325]：机关运行经费与各单位的数相差 0.50 万元
    ┌─ failing.bud:5:8
    │
  5 │ 机关运行经费 12.50
    │              ^^^^^ 这里写 12.50 万元，行政、参公单位的公用经费合计 12.00 万元
    │
    = 依据：机关运行经费就是行政、参公单位的公用经费
    = 建议：改为 12.00 万元，或改正单位的性质和公用经费；这一行也可以不写
  %% B0326
  % en.txt
  error[B0326]: agency running costs exceed the public money
    ┌─ failing.bud:5:8
    │
  5 │ 机关运行经费 1200.00
    │              ^^^^^^^ 1,200.00 万元 here, public money that may be agencies' is 15.00 万元
    │
    = rule: they are part of the public money in basic expenditure of the general public budget
    = hint: check the figure and its unit (元, 万元), or correct the public money
  % failing.bud
  预算 2025
  部门 甲区民政局
  金额 万元
  版式 上海
  机关运行经费 1200.00
  收入
    一般公共预算 15.00
  基本支出
    2080201 行政运行
      30201 办公费 15.00
  % mended.bud
  预算 2025
  部门 甲区民政局
  金额 万元
  版式 上海
  机关运行经费 12.00
  收入
    一般公共预算 15.00
  基本支出
    2080201 行政运行
      30201 办公费 15.00
  % zh.txt
  错误[B0326]：机关运行经费多于公用经费
    ┌─ failing.bud:5:8
    │
  5 │ 机关运行经费 1200.00
    │              ^^^^^^^ 这里写 1,200.00 万元，可以算作机关的公用经费只有 15.00 万元
    │
    = 依据：机关运行经费是一般公共预算基本支出中公用经费的一部分
    = 建议：核对这个数和它的单位（元、万元），或改正公用经费
  %% B0327
  % en.txt
  error[B0327]: no space before the amount “=20批×200元/批”
    ┌─ failing.bud:8:14
    │
  8 │     30201 办公费=20批×200元/批
    │                 ^^^^^^^^^^^^^^
    │
    = rule: a space stands between the name and the amount
    = hint: put a space before the amount
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.40
      30101 基本工资 12.00
      30201 办公费=20批×200元/批
  收入
    一般公共预算 12.40
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.40
      30101 基本工资 12.00
      30201 办公费  =20批×200元/批
  收入
    一般公共预算 12.40
  % zh.txt
  错误[B0327]：金额“=20批×200元/批”前面没有空格
    ┌─ failing.bud:8:14
    │
  8 │     30201 办公费=20批×200元/批
    │                 ^^^^^^^^^^^^^^
    │
    = 依据：名称和金额之间要有空格
    = 建议：在金额前加空格
  %% B0401
  % en.txt
  error[B0401]: “carryover” stands twice
    ┌─ failing.bud:6:27
    │
  6 │   2080101 行政运行 12.00 上年结转 上年结转
    │                                   ^^^^^^^^
    │
    = hint: delete one
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00 上年结转 上年结转
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00 上年结转
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0401]：“上年结转”写了两次
    ┌─ failing.bud:6:27
    │
  6 │   2080101 行政运行 12.00 上年结转 上年结转
    │                                   ^^^^^^^^
    │
    = 建议：删去一个
  %% B0402
  % en.txt
  error[B0402]: “personnel” contradicts a tag above
    ┌─ failing.bud:7:22
    │
  7 │     30228 工会经费 12.00 人员
    │                          ^^^^
    │
    = rule: a tag on a heading holds for the lines below
    = hint: delete one of the two tags
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 公用
      30228 工会经费 12.00 人员
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行
      30228 工会经费 12.00 人员
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0402]：“人员”与上级行的标记相反
    ┌─ failing.bud:7:22
    │
  7 │     30228 工会经费 12.00 人员
    │                          ^^^^
    │
    = 依据：上级行的标记对下面各行都有效
    = 建议：删去其中一个标记
  %% B0403
  % en.txt
  error[B0403]: project money has no personnel or public part
    ┌─ failing.bud:6:23
    │
  6 │   2080104 综合业务管理 3.00 上年结转 公用
    │                             ^^^^^^^^
    │
    = rule: personnel and public money are parts of basic expenditure
    = hint: delete the tag
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转 公用
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0403]：项目支出不分人员和公用
    ┌─ failing.bud:6:23
    │
  6 │   2080104 综合业务管理 3.00 上年结转 公用
    │                             ^^^^^^^^
    │
    = 依据：人员经费和公用经费只属于基本支出
    = 建议：删去这个标记
  %% B0404
  % en.txt
  error[B0404]: “from” is not written with a fiscal source
    ┌─ failing.bud:6:25
    │
  6 │   2080101 行政运行 12.00 来自 一般公共预算
    │                               ^^^^^^^^^^^^
    │
    = rule: the functional code tells which appropriation pays
    = hint: delete “from” and the source
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00 来自 一般公共预算
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0404]：“一般公共预算”不用写“来自”
    ┌─ failing.bud:6:25
    │
  6 │   2080101 行政运行 12.00 来自 一般公共预算
    │                               ^^^^^^^^^^^^
    │
    = 依据：财政拨款由功能科目决定
    = 建议：删去“来自”和它后面的词
  %% B0405
  % en.txt
  error[B0405]: “general” stands twice
    ┌─ failing.bud:7:3
    │
  6 │   一般公共预算 10.00
    │   ------------ first here
  7 │   一般公共预算 2.00
    │   ^^^^^^^^^^^^
    │
    = rule: one source, one line
    = hint: join the two lines, or tag one as carryover
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 10.00
    一般公共预算 2.00
  基本支出
    2080101 行政运行 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 10.00
    一般公共预算 2.00 上年结转
  基本支出
    2080101 行政运行 12.00
  % zh.txt
  错误[B0405]：“一般公共预算”写了两行
    ┌─ failing.bud:7:3
    │
  6 │   一般公共预算 10.00
    │   ------------ 第一行在这里
  7 │   一般公共预算 2.00
    │   ^^^^^^^^^^^^
    │
    = 依据：同一来源、同样标记只写一行
    = 建议：合成一行，或给一行标上“上年结转”
  %% B0406
  % en.txt
  error[B0406]: income takes no tag “personnel”
    ┌─ failing.bud:6:16
    │
  6 │   一般公共预算 12.00 人员
    │                      ^^^^
    │
    = hint: income may be tagged carryover only; delete it
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 12.00 人员
  基本支出
    2080101 行政运行 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 12.00
  基本支出
    2080101 行政运行 12.00
  % zh.txt
  错误[B0406]：收入不能标“人员”
    ┌─ failing.bud:6:16
    │
  6 │   一般公共预算 12.00 人员
    │                      ^^^^
    │
    = 建议：收入只能标“上年结转”；删去它
  %% B0407
  % en.txt
  error[B0407]: this block mixes sources and has economic lines
    ┌─ failing.bud:8:3
    │
  8 │   经济分类
    │   ^^^^^^^^
    │
    = rule: a block with “economic” has money of one source
    = hint: write one block for each source
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    2080150 事业运行 3.00 来自 事业收入
    经济分类
      30101 基本工资 15.00
  收入
    一般公共预算 12.00
    事业收入 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
    经济分类
      30101 基本工资 12.00
  基本支出
    2080150 事业运行 3.00 来自 事业收入
    经济分类
      30101 基本工资 3.00
  收入
    一般公共预算 12.00
    事业收入 3.00
  % zh.txt
  错误[B0407]：这一块的钱不止一种来源，分不清经济科目
    ┌─ failing.bud:8:3
    │
  8 │   经济分类
    │   ^^^^^^^^
    │
    = 依据：有“经济分类”的一块只能有一种来源
    = 建议：按来源分成几块写
  %% B0408
  % en.txt
  error[B0408]: 2090101 基本养老金 is social insurance fund money
    ┌─ failing.bud:6:3
    │
  6 │   2090101 12.00
    │   ^^^^^^^
    │
    = rule: that fund is no part of a department's budget
    = hint: use another account, as one of class 208
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2090101 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0408]：2090101 基本养老金 属于社会保险基金预算
    ┌─ failing.bud:6:3
    │
  6 │   2090101 12.00
    │   ^^^^^^^
    │
    = 依据：社会保险基金不列入部门预算
    = 建议：改用 208 类等科目
  %% B0409
  % en.txt
  error[B0409]: “economic” is tagged “from”, the functional lines are not
    ┌─ failing.bud:8:3
    │
  6 │   2080104 综合业务管理 3.00 上年结转
    │   ------- the same money
    …
  8 │   经济分类 来自 事业收入
    │   ^^^^^^^^
    │
    = rule: “economic” is the same money, of the same source and year
    = hint: delete the tag, or tag the functional lines as well
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    2080101 行政运行 2.00 上年结转
    经济分类 来自 事业收入
      30201 办公费 5.00
  收入
    一般公共预算 5.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    2080101 行政运行 2.00 上年结转
    经济分类
      30201 办公费 5.00
  收入
    一般公共预算 5.00
  % zh.txt
  错误[B0409]：“经济分类”标了“来自”，功能科目没有
    ┌─ failing.bud:8:3
    │
  6 │   2080104 综合业务管理 3.00 上年结转
    │   ------- 同一笔钱
    …
  8 │   经济分类 来自 事业收入
    │   ^^^^^^^^
    │
    = 依据：“经济分类”是同一笔钱，来源和结转随功能科目
    = 建议：删去“经济分类”的标记，或给功能科目也标上
  %% B0501
  % en.txt
  error[B0501]: project “党建经费” stands twice
    ┌─ failing.bud:7:4
    │
  5 │ 项目 党建经费
    │      -------- first here
    …
  7 │ 项目 党建经费
    │      ^^^^^^^^
    │
    = rule: a project's name is used once in a unit
    = hint: join the two, or use another name
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 6.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
  项目 党员培训
    2080104 综合业务管理 3.00 上年结转
  收入
    一般公共预算 6.00
  % zh.txt
  错误[B0501]：项目“党建经费”写了两次
    ┌─ failing.bud:7:4
    │
  5 │ 项目 党建经费
    │      -------- 第一次在这里
    …
  7 │ 项目 党建经费
    │      ^^^^^^^^
    │
    = 依据：一个单位里项目不重名
    = 建议：合成一个项目，或换一个名称
  %% B0502
  % en.txt
  error[B0502]: project “党建经费” has no money
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党建经费
    │      ^^^^^^^^
    │
    = hint: write a code and an amount below it, as 2080104 10.00
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    目标 办好主题党日
    指标 数量 活动场次 ≥ 4 场
    指标 社会效益 知晓率 ≥ 90 %
    指标 服务对象满意度 满意度 ≥ 90 %
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00
    目标 办好主题党日
    指标 数量 活动场次 ≥ 4 场
    指标 社会效益 知晓率 ≥ 90 %
    指标 服务对象满意度 满意度 ≥ 90 %
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0502]：项目“党建经费”没有金额
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党建经费
    │      ^^^^^^^^
    │
    = 建议：在下面写科目和金额，如 2080104 10.00
  %% B0503
  % en.txt
  error[B0503]: the goal stands twice
    ┌─ failing.bud:8:3
    │
  7 │   目标 办好主题党日
    │   ---- first here
  8 │   目标 订阅党报党刊
    │   ^^^^
    │
    = hint: join the two; a blank line parts paragraphs
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    目标 办好主题党日
    目标 订阅党报党刊
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    目标 办好主题党日，订阅党报党刊
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0503]：目标写了两次
    ┌─ failing.bud:8:3
    │
  7 │   目标 办好主题党日
    │   ---- 第一次在这里
  8 │   目标 订阅党报党刊
    │   ^^^^
    │
    = 建议：合成一个目标，分段时空一行
  %% B0504
  % en.txt
  error[B0504]: the weights total 110, not 90 or 100
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党建经费
    │      ^^^^^^^^ 3 weights
    …
  7 │   指标 数量 活动场次 ≥ 4 场 权重 60
    │             -------- weight 60
  8 │   指标 社会效益 知晓率 ≥ 90 % 权重 30
    │                 ------ weight 30
  9 │   指标 服务对象满意度 满意度 ≥ 95 % 权重 20
    │                       ------ weight 20
    │
    = rule: weights total 90 (execution holds the other 10) or 100
    = hint: change one of the weights
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    指标 数量 活动场次 ≥ 4 场 权重 60
    指标 社会效益 知晓率 ≥ 90 % 权重 30
    指标 服务对象满意度 满意度 ≥ 95 % 权重 20
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    指标 数量 活动场次 ≥ 4 场 权重 50
    指标 社会效益 知晓率 ≥ 90 % 权重 30
    指标 服务对象满意度 满意度 ≥ 95 % 权重 20
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0504]：权重合计 110，应为 90 或 100
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党建经费
    │      ^^^^^^^^ 3 个指标的权重
    …
  7 │   指标 数量 活动场次 ≥ 4 场 权重 60
    │             -------- 权重 60
  8 │   指标 社会效益 知晓率 ≥ 90 % 权重 30
    │                 ------ 权重 30
  9 │   指标 服务对象满意度 满意度 ≥ 95 % 权重 20
    │                       ------ 权重 20
    │
    = 依据：权重合计 90（预算执行率占 10）或 100
    = 建议：调整其中一个权重
  %% B0505
  % en.txt
  error[B0505]: “60万元” is not a weight
    ┌─ failing.bud:7:23
    │
  7 │   指标 数量 活动场次 ≥ 4 场 权重 60万元
    │                                  ^^^^^^
    │
    = rule: a weight is a number with two decimals at most
    = hint: write weight 15
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    指标 数量 活动场次 ≥ 4 场 权重 60万元
    指标 社会效益 知晓率 ≥ 90 % 权重 20
    指标 服务对象满意度 满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00 上年结转
    指标 数量 活动场次 ≥ 4 场 权重 60
    指标 社会效益 知晓率 ≥ 90 % 权重 20
    指标 服务对象满意度 满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  错误[B0505]：“60万元”不是权重
    ┌─ failing.bud:7:23
    │
  7 │   指标 数量 活动场次 ≥ 4 场 权重 60万元
    │                                  ^^^^^^
    │
    = 依据：权重是不带单位的数，最多两位小数
    = 建议：写成 权重 15
  %% B0506
  % en.txt
  warning[B0506]: project “党员培训” has no goal
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党员培训
    │      ^^^^^^^^
    │
    = rule: a project with money of this year states a goal
    = hint: write goal and indicator lines below it
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0506]：项目“党员培训”没有目标
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党员培训
    │      ^^^^^^^^
    │
    = 依据：当年安排资金的项目都要填报绩效目标
    = 建议：在下面写 目标 和 指标
  %% B0507
  % en.txt
  warning[B0507]: project “党员培训” has no indicators
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党员培训
    │      ^^^^^^^^
    │
    = rule: indicators measure a goal
    = hint: write indicators, as indicator quantity NAME ≥ 100 人 weight 20
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0507]：项目“党员培训”没有指标
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党员培训
    │      ^^^^^^^^
    │
    = 依据：目标要用指标衡量
    = 建议：写指标，如 指标 数量 培训人数 ≥ 100 人 权重 20
  %% B0508
  % en.txt
  warning[B0508]: no indicator of benefit or of satisfaction
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党员培训
    │      ^^^^^^^^
    │
    = rule: output, benefit and satisfaction are each measured
    = hint: add one, as indicator social-benefit NAME ≥ 90 %
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 90
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0508]：缺少效益指标、满意度指标
    ┌─ failing.bud:5:4
    │
  5 │ 项目 党员培训
    │      ^^^^^^^^
    │
    = 依据：产出、效益、满意度各要有指标
    = 建议：补上指标，如 指标 社会效益 政策知晓率 ≥ 90 %
  %% B0509
  % en.txt
  warning[B0509]: indicator “培训人数” stands twice
     ┌─ failing.bud:11:9
     │
   8 │   指标 数量 培训人数 ≥ 60 人 权重 20
     │             -------- first here
     …
  11 │   指标 数量 培训人数 ≥ 80 人 权重 20
     │             ^^^^^^^^
     │
     = rule: a name is used once in its kind within a goal
     = hint: delete one, or tell them apart
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 20
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
    指标 数量 培训人数 ≥ 80 人 权重 20
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 20
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
    指标 数量 培训场次 ≥ 4 场 权重 20
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0509]：指标“培训人数”写了两次
     ┌─ failing.bud:11:9
     │
   8 │   指标 数量 培训人数 ≥ 60 人 权重 20
     │             -------- 第一次在这里
     …
  11 │   指标 数量 培训人数 ≥ 80 人 权重 20
     │             ^^^^^^^^
     │
     = 依据：同一目标、同一类指标不重名
     = 建议：删去一个，或写明差别
  %% B0510
  % en.txt
  warning[B0510]: “≥” contradicts “negative”
    ┌─ failing.bud:8:9
    │
  8 │   指标 数量 培训人数 ≥ 60 人 权重 40 反向
    │             ^^^^^^^^
    │
    = rule: more is better with ≥ (positive), less with ≤ (negative)
    = hint: correct the sign or the direction
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 40 反向
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 40 正向
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0510]：“≥”与“反向”相反
    ┌─ failing.bud:8:9
    │
  8 │   指标 数量 培训人数 ≥ 60 人 权重 40 反向
    │             ^^^^^^^^
    │
    = 依据：≥ 是越多越好（正向），≤ 是越少越好（反向）
    = 建议：改符号，或改方向
  %% B0511
  % en.txt
  warning[B0511]: a qualitative indicator has the number “90分”
    ┌─ failing.bud:9:11
    │
  9 │   指标 社会效益 知晓情况 定性 90分 权重 40
    │                 ^^^^^^^^
    │
    = rule: a qualitative indicator is judged in words
    = hint: write ≥ 90分, or a judgement such as 优良中差
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓情况 定性 90分 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓情况 定性 优良中差 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0511]：定性指标的值是数“90分”
    ┌─ failing.bud:9:11
    │
  9 │   指标 社会效益 知晓情况 定性 90分 权重 40
    │                 ^^^^^^^^
    │
    = 依据：定性指标用文字评价
    = 建议：写成 ≥ 90分，或写评价，如 优良中差
  %% B0512
  % en.txt
  warning[B0512]: 900% is not between 0 and 100%
    ┌─ failing.bud:9:11
    │
  9 │   指标 社会效益 知晓率 ≥ 900 % 权重 40
    │                 ^^^^^^
    │
    = rule: a share lies between 0 and 100%, a growth rate need not
    = hint: check the value; say so in the name if it is a growth rate
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 900 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0512]：900% 不在 0 到 100% 之间
    ┌─ failing.bud:9:11
    │
  9 │   指标 社会效益 知晓率 ≥ 900 % 权重 40
    │                 ^^^^^^
    │
    = 依据：占比在 0 到 100% 之间，增长率除外
    = 建议：核对数值；是增长率时在名称里写明
  %% B0513
  % en.txt
  warning[B0513]: costs exceed the project: 300,000.00 元
     ┌─ failing.bud:11:11
     │
  11 │   指标 经济成本 培训费用 ≤ 300000 元 权重 20
     │                 ^^^^^^^^ project “党员培训” has 30,000.00 元
     │
     = rule: the cost indicators do not exceed the project's money
     = hint: check the values and units of the costs
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 20
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
    指标 经济成本 培训费用 ≤ 300000 元 权重 20
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员，提高履职能力。
    指标 数量 培训人数 ≥ 60 人 权重 20
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
    指标 经济成本 培训费用 ≤ 30000 元 权重 20
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0513]：成本指标合计 300,000.00 元，超过项目金额
     ┌─ failing.bud:11:11
     │
  11 │   指标 经济成本 培训费用 ≤ 300000 元 权重 20
     │                 ^^^^^^^^ 项目“党员培训”共 30,000.00 元
     │
     = 依据：成本指标合计不超过项目金额
     = 建议：核对成本指标的值和单位
  %% B0514
  % en.txt
  warning[B0514]: task “强化服务” stands twice
     ┌─ failing.bud:11:6
     │
   9 │   任务 强化服务
     │        -------- first here
     …
  11 │   任务 强化服务
     │        ^^^^^^^^
     │
     = rule: a task is written once
     = hint: join the two, or tell them apart
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  整体绩效
    目标 服务群众。
    任务 强化服务
      简化办事流程。
    任务 强化服务
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  整体绩效
    目标 服务群众。
    任务 强化服务
      简化办事流程。
    任务 规范执法
  收入
    一般公共预算 12.00
  % zh.txt
  警告[B0514]：任务“强化服务”写了两次
     ┌─ failing.bud:11:6
     │
   9 │   任务 强化服务
     │        -------- 第一次在这里
     …
  11 │   任务 强化服务
     │        ^^^^^^^^
     │
     = 依据：一项任务只写一次
     = 建议：合成一项，或写明差别
  %% B0515
  % en.txt
  warning[B0515]: a cost indicator with the sign “≥”
    ┌─ failing.bud:9:11
    │
  9 │   指标 经济成本 活动费用 ≥ 30000 元
    │                 ^^^^^^^^
    │
    = rule: a cost is what is not to be exceeded: ≤ or =
    = hint: write ≤ 30000 元; say so in the name if it is what is saved (节约)
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00
    目标 办好主题党日
    指标 数量 主题党日活动 ≥ 4 场
    指标 经济成本 活动费用 ≥ 30000 元
    指标 社会效益 知晓率 ≥ 90 %
    指标 服务对象满意度 党员满意度 ≥ 90 %
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00
    目标 办好主题党日
    指标 数量 主题党日活动 ≥ 4 场
    指标 经济成本 活动费用 ≤ 30000 元
    指标 社会效益 知晓率 ≥ 90 %
    指标 服务对象满意度 党员满意度 ≥ 90 %
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0515]：成本指标写成了“≥”
    ┌─ failing.bud:9:11
    │
  9 │   指标 经济成本 活动费用 ≥ 30000 元
    │                 ^^^^^^^^
    │
    = 依据：成本是不能超过的数，用 ≤ 或 =
    = 建议：写成 ≤ 30000 元；是节约的钱时，在名称里写明
  %% B0601
  % en.txt
  warning[B0601]: general: 1.00 万元 out of balance
    ┌─ failing.bud:6:3
    │
  6 │   一般公共预算 13.00
    │   ^^^^^^^^^^^^ income 13.00 万元, spending 12.00 万元
    │
    = rule: income equals spending, in every fund
    = hint: check the income and the spending of this source
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 13.00
  基本支出
    2080101 行政运行 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  收入
    一般公共预算 12.00
  基本支出
    2080101 行政运行 12.00
  % zh.txt
  警告[B0601]：一般公共预算：收支相差 1.00 万元
    ┌─ failing.bud:6:3
    │
  6 │   一般公共预算 13.00
    │   ^^^^^^^^^^^^ 收入 13.00 万元，支出 12.00 万元
    │
    = 依据：收入总计等于支出总计，各类资金也一样
    = 建议：核对这类资金的收入和支出
  %% B0602
  % en.txt
  warning[B0602]: 2050803 and 30216 differ in basic expenditure
    ┌─ failing.bud:7:5
    │
  7 │     30216 培训费 3.00
    │     ^^^^^ 2050803: 3.00 万元
    …
  9 │     30216 培训费 1.00
    │     ----- 30216: 4.00 万元
    │
    = rule: one contribution has one amount in both classifications
    = hint: check the amounts of both sides
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2050803 培训支出
      30216 培训费 3.00
    2080101 行政运行
      30216 培训费 1.00
  收入
    一般公共预算 4.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2050803 培训支出
      30216 培训费 3.00
    2080101 行政运行
      30201 办公费 1.00
  收入
    一般公共预算 4.00
  % zh.txt
  警告[B0602]：基本支出里 2050803 与 30216 不等
    ┌─ failing.bud:7:5
    │
  7 │     30216 培训费 3.00
    │     ^^^^^ 2050803 合计 3.00 万元
    …
  9 │     30216 培训费 1.00
    │     ----- 30216 合计 4.00 万元
    │
    = 依据：同一笔缴费按功能和经济分类应当相等
    = 建议：核对两边的金额
  %% B0603
  % en.txt
  warning[B0603]: the goal says 30 万元, the project has 3.00 万元
    ┌─ failing.bud:7:12
    │
  5 │ 项目 党员培训
    │      -------- the project
    …
  7 │   目标 使用财政资金30万元，全年培训党员。
    │                    ^^^^^^
    │
    = rule: a text names the amount of the budget
    = hint: correct the text or the amount
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 使用财政资金30万元，全年培训党员。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 使用财政资金3万元，全年培训党员。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0603]：目标里写 30 万元，项目金额是 3.00 万元
    ┌─ failing.bud:7:12
    │
  5 │ 项目 党员培训
    │      -------- 项目在这里
    …
  7 │   目标 使用财政资金30万元，全年培训党员。
    │                    ^^^^^^
    │
    = 依据：文字里的金额与预算一致
    = 建议：改正文字或金额
  %% B0604
  % en.txt
  warning[B0604]: the text speaks of 2022, the budget is of 2024
    ┌─ failing.bud:7:8
    │
  7 │   目标 落实2022年度目标任务，全年培训党员。
    │            ^^^^
    │
    = rule: texts are of the budget's year; another is named in comparisons only
    = hint: write 2024
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 落实2022年度目标任务，全年培训党员。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 落实2024年度目标任务，全年培训党员。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0604]：文字里的 2022 年不是预算年度
    ┌─ failing.bud:7:8
    │
  7 │   目标 落实2022年度目标任务，全年培训党员。
    │            ^^^^
    │
    = 依据：文字与预算年度一致；只有比较时提上年
    = 建议：改为 2024
  %% B0605
  % en.txt
  warning[B0605]: “XX” is still to be filled in
    ┌─ failing.bud:7:12
    │
  7 │   目标 全年培训党员XX人次。
    │                    ^^
    │
    = hint: write what belongs there
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员XX人次。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党员培训
    2080104 综合业务管理 3.00
    目标 全年培训党员60人次。
    指标 数量 培训人数 ≥ 60 人 权重 40
    指标 社会效益 知晓率 ≥ 90 % 权重 40
    指标 服务对象满意度 学员满意度 ≥ 90 % 权重 10
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0605]：“XX”还没有填
    ┌─ failing.bud:7:12
    │
  7 │   目标 全年培训党员XX人次。
    │                    ^^
    │
    = 建议：写上实际内容
  %% B0606
  % en.txt
  warning[B0606]: the note says none, but 表4 has 5.00 万元
    ┌─ failing.bud:7:7
    │
  7 │ 说明 表4 本年部门无政府性基金预算支出。
    │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    │
    = rule: only an empty table has a note that there is none
    = hint: delete the note, or check the money
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目支出
    2120804 农村基础设施建设支出 5.00
  说明 表4 本年部门无政府性基金预算支出。
  收入
    政府性基金预算 5.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目支出
    2120804 农村基础设施建设支出 5.00
  收入
    政府性基金预算 5.00
  % zh.txt
  警告[B0606]：说明写没有，但表4有 5.00 万元
    ┌─ failing.bud:7:7
    │
  7 │ 说明 表4 本年部门无政府性基金预算支出。
    │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    │
    = 依据：空表才写“本年无此项支出”
    = 建议：删去说明，或核对金额
  %% B0607
  % en.txt
  warning[B0607]: the note of 表5 speaks of “政府性基金”
    ┌─ failing.bud:7:12
    │
  7 │ 说明 表5 本年部门无政府性基金预算支出。
    │                    ^^^^^^^^^^
    │
    = rule: 表5 is the table of “国有资本经营”
    = hint: write “国有资本经营”, or another table's number
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  说明 表5 本年部门无政府性基金预算支出。
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  说明 表5 本年部门无国有资本经营预算支出。
  收入
    一般公共预算 12.00
  % zh.txt
  警告[B0607]：表5的说明写的是“政府性基金”
    ┌─ failing.bud:7:12
    │
  7 │ 说明 表5 本年部门无政府性基金预算支出。
    │                    ^^^^^^^^^^
    │
    = 依据：表5是“国有资本经营”的表
    = 建议：改为“国有资本经营”，或改表号
  %% B0608
  % en.txt
  warning[B0608]: spending of 12.00 万元, and no income
    ┌─ failing.bud:5:1
    │
  5 │ 基本支出
    │ ^^^^^^^^
    │
    = rule: total income equals total spending
    = hint: write sources and amounts below income, as general 12.00万元
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  警告[B0608]：有支出 12.00 万元，没有写收入
    ┌─ failing.bud:5:1
    │
  5 │ 基本支出
    │ ^^^^^^^^
    │
    = 依据：收入总计等于支出总计
    = 建议：在“收入”下面写来源和金额，如 一般公共预算 12.00万元
  %% B0609
  % en.txt
  warning[B0609]: unit 321001: 1.00 万元 out of balance
    ┌─ failing.bud:7:3
    │
  7 │   一般公共预算 13.00
    │   ^^^^^^^^^^^^ income 13.00 万元, spending 12.00 万元
    │
    = rule: each unit balances in every fund, not only all of them together
    = hint: check general: has some of it been written under another unit?

  warning[B0609]: unit 321002: 1.00 万元 out of balance
     ┌─ failing.bud:12:3
     │
  12 │   一般公共预算 4.00
     │   ^^^^^^^^^^^^ income 4.00 万元, spending 5.00 万元
     │
     = rule: each unit balances in every fund, not only all of them together
     = hint: check general: has some of it been written under another unit?
  % failing.bud
  预算 2024
  部门 321 甲局
  金额 万元
  版式 四川
  单位 321001 甲局本级 行政
  收入
    一般公共预算 13.00
  基本支出
    2080101 行政运行 12.00
  单位 321002 甲站 事业
  收入
    一般公共预算 4.00
  基本支出
    2080150 事业运行 5.00
  % mended.bud
  预算 2024
  部门 321 甲局
  金额 万元
  版式 四川
  单位 321001 甲局本级 行政
  收入
    一般公共预算 12.00
  基本支出
    2080101 行政运行 12.00
  单位 321002 甲站 事业
  收入
    一般公共预算 5.00
  基本支出
    2080150 事业运行 5.00
  % zh.txt
  警告[B0609]：单位 321001 的收支相差 1.00 万元
    ┌─ failing.bud:7:3
    │
  7 │   一般公共预算 13.00
    │   ^^^^^^^^^^^^ 收入 13.00 万元，支出 12.00 万元
    │
    = 依据：部门合计相等，但每个单位各类资金的收支也要相等
    = 建议：核对“一般公共预算”：是不是写到别的单位去了？

  警告[B0609]：单位 321002 的收支相差 1.00 万元
     ┌─ failing.bud:12:3
     │
  12 │   一般公共预算 4.00
     │   ^^^^^^^^^^^^ 收入 4.00 万元，支出 5.00 万元
     │
     = 依据：部门合计相等，但每个单位各类资金的收支也要相等
     = 建议：核对“一般公共预算”：是不是写到别的单位去了？
  %% B0610
  % en.txt
  warning[B0610]: the date is in 2023, the budget is of 2024
    ┌─ failing.bud:5:4
    │
  5 │ 日期 2023-02-20
    │      ^^^^^^^^^^
    │
    = rule: a budget is published in its year, or in the December before
    = hint: check the date and the year of the budget
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  日期 2023-02-20
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  日期 2024-02-20
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  警告[B0610]：日期在 2023 年，预算是 2024 年的
    ┌─ failing.bud:5:4
    │
  5 │ 日期 2023-02-20
    │      ^^^^^^^^^^
    │
    = 依据：预算在当年公开，最早在上年 12 月
    = 建议：核对日期和预算年度
  %% B0611
  % en.txt
  warning[B0611]: the text says 6场, the indicator 4 场
    ┌─ failing.bud:7:16
    │
  7 │   目标 全年开展主题党日活动6场，覆盖全体党员
    │                            ^^^
  8 │   指标 数量 主题党日活动 ≥ 4 场
    │             ------------ this indicator
    │
    = rule: a goal and its indicators name one number
    = hint: correct the text or the indicator
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00
    目标 全年开展主题党日活动6场，覆盖全体党员
    指标 数量 主题党日活动 ≥ 4 场
    指标 社会效益 知晓率 ≥ 90 %
    指标 服务对象满意度 党员满意度 ≥ 90 %
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00
    目标 全年开展主题党日活动4场，覆盖全体党员
    指标 数量 主题党日活动 ≥ 4 场
    指标 社会效益 知晓率 ≥ 90 %
    指标 服务对象满意度 党员满意度 ≥ 90 %
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0611]：目标里写 6场，指标写 4 场
    ┌─ failing.bud:7:16
    │
  7 │   目标 全年开展主题党日活动6场，覆盖全体党员
    │                            ^^^
  8 │   指标 数量 主题党日活动 ≥ 4 场
    │             ------------ 这个指标
    │
    = 依据：目标里的数与指标一致
    = 建议：改正文字或指标
  %% B0612
  % en.txt
  warning[B0612]: this line of text stands twice
    ┌─ failing.bud:9:5
    │
  8 │     确保各支部三会一课制度落到实处。
    │     -------------------------------- first here
  9 │     确保各支部三会一课制度落到实处。
    │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    │
    = rule: a text does not say one line twice
    = hint: delete one of the two
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00
    目标 办好主题党日，
      确保各支部三会一课制度落到实处。
      确保各支部三会一课制度落到实处。
    指标 数量 主题党日活动 ≥ 4 场
    指标 社会效益 知晓率 ≥ 90 %
    指标 服务对象满意度 党员满意度 ≥ 90 %
  收入
    一般公共预算 3.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  项目 党建经费
    2080104 综合业务管理 3.00
    目标 办好主题党日，
      确保各支部三会一课制度落到实处。
    指标 数量 主题党日活动 ≥ 4 场
    指标 社会效益 知晓率 ≥ 90 %
    指标 服务对象满意度 党员满意度 ≥ 90 %
  收入
    一般公共预算 3.00
  % zh.txt
  警告[B0612]：这一行文字写了两次
    ┌─ failing.bud:9:5
    │
  8 │     确保各支部三会一课制度落到实处。
    │     -------------------------------- 第一次在这里
  9 │     确保各支部三会一课制度落到实处。
    │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    │
    = 依据：同一段文字里不重复整行
    = 建议：删去一行
  %% B0613
  % en.txt
  warning[B0613]: without the unit's kind 机关运行经费 cannot be told
    ┌─ failing.bud:5:4
    │
  5 │ 单位 甲区民政局本部
    │      ^^^^^^^^^^^^^^ public money of 12.00 万元
    │
    = rule: 机关运行经费 in 表9 is the public money of administrative and civil-service units
    = hint: write administrative, civil-service or institution behind the unit's name; else state agency-running-costs with their amount
  % failing.bud
  预算 2025
  部门 甲区民政局
  金额 万元
  版式 上海
  单位 甲区民政局本部
  基本支出
    2080201 行政运行
      30201 办公费 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2025
  部门 甲区民政局
  金额 万元
  版式 上海
  单位 甲区民政局本部 行政
  基本支出
    2080201 行政运行
      30201 办公费 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  警告[B0613]：单位的性质没有写，机关运行经费算不出来
    ┌─ failing.bud:5:4
    │
  5 │ 单位 甲区民政局本部
    │      ^^^^^^^^^^^^^^ 公用经费 12.00 万元
    │
    = 依据：表9的机关运行经费是行政、参公单位的公用经费
    = 建议：在“单位”的名称后写行政、参公或事业；公用经费不按单位写的，写“机关运行经费”和金额
  %% B0701
  % en.txt
  error[B0701]: there is no file “units/本及.bud”
    ┌─ failing.bud:5:4
    │
  5 │ 引用 units/本及.bud
    │      ^^^^^^^^^^^^^^
    │
    = rule: a path starts from the folder of this file
    = hint: did you mean “本级.bud”?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 units/本及.bud
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 units/本级.bud
  收入
    一般公共预算 12.00
  % units/本级.bud
  金额 万元
  基本支出
    2080101 行政运行 12.00
  % zh.txt
  错误[B0701]：找不到文件“units/本及.bud”
    ┌─ failing.bud:5:4
    │
  5 │ 引用 units/本及.bud
    │      ^^^^^^^^^^^^^^
    │
    = 依据：路径从写这一行的文件所在文件夹算起
    = 建议：是不是“本级.bud”？
  %% B0702
  % en.txt
  error[B0702]: “../part.bud” lies outside the root file's folder
    ┌─ failing.bud:5:4
    │
  5 │ 引用 ../part.bud
    │      ^^^^^^^^^^^
    │
    = rule: includes stay in the root file's folder, links as well
    = hint: copy the file into the folder
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 ../part.bud
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0702]：“../part.bud”在主文件的文件夹之外
    ┌─ failing.bud:5:4
    │
  5 │ 引用 ../part.bud
    │      ^^^^^^^^^^^
    │
    = 依据：只引用主文件所在文件夹里的文件，链接也不例外
    = 建议：把文件复制进来
  %% B0703
  % en.txt
  error[B0703]: this include leads back to “part.bud”
    ┌─ part2.bud:1:4
    │
  1 │ 引用 part.bud
    │      ^^^^^^^^
    │
    ├─ failing.bud:5:4
    │
  5 │ 引用 part.bud
    │      -------- it is included here
    │
    = rule: no file includes itself, by any way round
    = hint: delete one of the includes
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 part.bud
  收入
    一般公共预算 12.00
  % good.bud
  金额 万元
  基本支出
    2080101 行政运行 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 good.bud
  收入
    一般公共预算 12.00
  % part.bud
  金额 万元
  基本支出
    2080101 行政运行 12.00
  引用 part2.bud
  % part2.bud
  引用 part.bud
  % zh.txt
  错误[B0703]：引用绕回了“part.bud”
    ┌─ part2.bud:1:4
    │
  1 │ 引用 part.bud
    │      ^^^^^^^^
    │
    ├─ failing.bud:5:4
    │
  5 │ 引用 part.bud
    │      -------- 它在这里被引用
    │
    = 依据：文件不能引用自己，也不能绕回自己
    = 建议：删去其中一个“引用”
  %% B0704
  % en.txt
  error[B0704]: “good.bud” is included twice
    ┌─ failing.bud:6:4
    │
  5 │ 引用 good.bud
    │      -------- first here
  6 │ 引用 good.bud
    │      ^^^^^^^^
    │
    = rule: its money would count twice
    = hint: delete one of the two lines
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 good.bud
  引用 good.bud
  收入
    一般公共预算 12.00
  % good.bud
  金额 万元
  基本支出
    2080101 行政运行 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 good.bud
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0704]：“good.bud”引用了两次
    ┌─ failing.bud:6:4
    │
  5 │ 引用 good.bud
    │      -------- 第一次在这里
  6 │ 引用 good.bud
    │      ^^^^^^^^
    │
    = 依据：引用两次会重复计算
    = 建议：删去其中一行
  %% B0705
  % en.txt
  error[B0705]: “unreadable.bud” cannot be read
    ┌─ failing.bud:5:4
    │
  5 │ 引用 unreadable.bud
    │      ^^^^^^^^^^^^^^ permission denied
    │
    = hint: check that the file can be opened
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  引用 unreadable.bud
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % unreadable.bud
  # 不给读
  % zh.txt
  错误[B0705]：读不了“unreadable.bud”
    ┌─ failing.bud:5:4
    │
  5 │ 引用 unreadable.bud
    │      ^^^^^^^^^^^^^^ 没有权限
    │
    = 建议：检查这个文件能不能打开
  %% B0801
  % en.txt
  error[B0801]: there is no layout “四州”
    ┌─ failing.bud:4:4
    │
  4 │ 版式 四州
    │      ^^^^
    │
    = hint: did you mean “四川”?
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四州
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0801]：没有版式“四州”
    ┌─ failing.bud:4:4
    │
  4 │ 版式 四州
    │      ^^^^
    │
    = 建议：是不是“四川”？
  %% B0802
  % en.txt
  error[B0802]: the layout has no table “表4-9”
    ┌─ failing.bud:7:4
    │
  7 │ 说明 表4-9 本年无此项支出
    │      ^^^^^
    │
    = hint: its tables are 表1, 表1-1, 表1-2, 表2, 表2-1, 表3, 表3-1, 表3-2, 表3-3, 表4, 表4-1, 表5, 表6, 表7
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  说明 表4-9 本年无此项支出
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  说明 表4 本年无此项支出
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0802]：版式没有“表4-9”
    ┌─ failing.bud:7:4
    │
  7 │ 说明 表4-9 本年无此项支出
    │      ^^^^^
    │
    = 建议：可写 表1、表1-1、表1-2、表2、表2-1、表3、表3-1、表3-2、表3-3、表4、表4-1、表5、表6、表7
  %% B0803
  % en.txt
  error[B0803]: layout “四川” has no tables for 2010
    ┌─ failing.bud:4:4
    │
  4 │ 版式 四川
    │      ^^^^
    │
    = rule: its tables are those of 2018–2035
    = hint: check the year of the budget, or choose another layout
  % failing.bud
  预算 2010
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  错误[B0803]：版式“四川”没有 2010 年的表
    ┌─ failing.bud:4:4
    │
  4 │ 版式 四川
    │      ^^^^
    │
    = 依据：这个版式的表用于 2018–2035 年
    = 建议：核对预算年度，或换一个版式
  %% B0804
  % en.txt
  note[B0804]: 表2-1 “工资福利支出”: 2.01 printed, parts make 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ column “总计”, 0.01 万元 apart
    │
    = rule: every cell is rounded by itself, a sum is not made of printed numbers
    = hint: nothing is wrong; a note under the table can tell readers so

  note[B0804]: 表2-1 “工资福利支出”: 2.01 printed, parts make 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ column “当年财政拨款安排·合计”, 0.01 万元 apart
    │
    = rule: every cell is rounded by itself, a sum is not made of printed numbers
    = hint: nothing is wrong; a note under the table can tell readers so

  note[B0804]: 表2-1 “工资福利支出”: 2.01 printed, parts make 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ column “当年财政拨款安排·一般公共预算拨款·小计”, 0.01 万元 apart
    │
    = rule: every cell is rounded by itself, a sum is not made of printed numbers
    = hint: nothing is wrong; a note under the table can tell readers so

  note[B0804]: 表2-1 “工资福利支出”: 2.01 printed, parts make 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ column “当年财政拨款安排·一般公共预算拨款·基本支出”, 0.01 万元 apart
    │
    = rule: every cell is rounded by itself, a sum is not made of printed numbers
    = hint: nothing is wrong; a note under the table can tell readers so

  note[B0804]: 表3-1 “工资福利支出”: 2.01 printed, parts make 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ column “合计”, 0.01 万元 apart
    │
    = rule: every cell is rounded by itself, a sum is not made of printed numbers
    = hint: nothing is wrong; a note under the table can tell readers so

  note[B0804]: 表3-1 “工资福利支出”: 2.01 printed, parts make 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ column “基本支出·人员经费”, 0.01 万元 apart
    │
    = rule: every cell is rounded by itself, a sum is not made of printed numbers
    = hint: nothing is wrong; a note under the table can tell readers so
  % failing.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行
      30101 基本工资 1.004
      30102 津贴补贴 1.004
  收入
    一般公共预算 2.008
  % mended.bud
  预算 2024
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行
      30101 基本工资 1.00
      30102 津贴补贴 1.00
  收入
    一般公共预算 2.00
  % zh.txt
  提示[B0804]：表2-1“工资福利支出”印 2.01，各项相加 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ “总计”栏，差 0.01 万元
    │
    = 依据：每格各自四舍五入，合计不由印出的数相加
    = 建议：这是尾差，不用改；怕人问时用“说明 表2-1”写一句

  提示[B0804]：表2-1“工资福利支出”印 2.01，各项相加 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ “当年财政拨款安排·合计”栏，差 0.01 万元
    │
    = 依据：每格各自四舍五入，合计不由印出的数相加
    = 建议：这是尾差，不用改；怕人问时用“说明 表2-1”写一句

  提示[B0804]：表2-1“工资福利支出”印 2.01，各项相加 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ “当年财政拨款安排·一般公共预算拨款·小计”栏，差 0.01 万元
    │
    = 依据：每格各自四舍五入，合计不由印出的数相加
    = 建议：这是尾差，不用改；怕人问时用“说明 表2-1”写一句

  提示[B0804]：表2-1“工资福利支出”印 2.01，各项相加 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ “当年财政拨款安排·一般公共预算拨款·基本支出”栏，差 0.01 万元
    │
    = 依据：每格各自四舍五入，合计不由印出的数相加
    = 建议：这是尾差，不用改；怕人问时用“说明 表2-1”写一句

  提示[B0804]：表3-1“工资福利支出”印 2.01，各项相加 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ “合计”栏，差 0.01 万元
    │
    = 依据：每格各自四舍五入，合计不由印出的数相加
    = 建议：这是尾差，不用改；怕人问时用“说明 表3-1”写一句

  提示[B0804]：表3-1“工资福利支出”印 2.01，各项相加 2.00
    ┌─ failing.bud:4:1
    │
  4 │ 版式 四川
    │ ^^^^ “基本支出·人员经费”栏，差 0.01 万元
    │
    = 依据：每格各自四舍五入，合计不由印出的数相加
    = 建议：这是尾差，不用改；怕人问时用“说明 表3-1”写一句
  %% B0805
  % en.txt
  warning[B0805]: layout “central”: held against no published table
    ┌─ failing.bud:4:4
    │
  4 │ 版式 中央
    │      ^^^^
    │
    = rule: its tables are made from memory
    = hint: before publishing, compare its tables with the forms of the year
  % failing.bud
  预算 2025
  部门 甲局
  金额 万元
  版式 中央
  基本支出
    2080101 行政运行 12.00
      30101 基本工资 12.00
  收入
    一般公共预算 12.00
  % mended.bud
  预算 2025
  部门 甲局
  金额 万元
  版式 四川
  基本支出
    2080101 行政运行 12.00
      30101 基本工资 12.00
  收入
    一般公共预算 12.00
  % zh.txt
  警告[B0805]：版式“中央”还没有与公开的表核对过
    ┌─ failing.bud:4:4
    │
  4 │ 版式 中央
    │      ^^^^
    │
    = 依据：它的各表凭记忆编成
    = 建议：公开前对照当年下发的表样
  """#
