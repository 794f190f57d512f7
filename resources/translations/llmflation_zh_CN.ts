<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Cells</name>
    <message>
        <source>“{}” is a number too large or too small to compute with</source>
        <translation>“{}”数值过大或过小，无法计算</translation>
    </message>
    <message>
        <source>“{}” is not a number; write it with a decimal point, without currency, unit or separators, and leave the cell empty where it is unknown</source>
        <translation>“{}”不是数字；请使用小数点，不带货币、单位或分隔符，未知时请将单元格留空</translation>
    </message>
    <message>
        <source>“{}” is not a finite number; leave the cell empty where it is unknown</source>
        <translation>“{}”不是有限的数字；未知时请将单元格留空</translation>
    </message>
    <message>
        <source>no column holds {}; name one `{}` in the header</source>
        <translation>没有{}列；请在标题行中将一列命名为 `{}`</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>文件第 {} 行</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>表格第 {} 行</translation>
    </message>
    <message>
        <source>{} has a quote of the same model, provider and date, and takes this one&apos;s place</source>
        <translation>{}有同一模型、服务商和日期的报价，取代了此报价</translation>
    </message>
    <message>
        <source>“{}” is negative; a price is zero or more</source>
        <translation>“{}”为负数；价格须大于或等于零</translation>
    </message>
    <message>
        <source>“{}” is not a score in percent, 0 to 100</source>
        <translation>“{}”不是 0 至 100 的百分制得分</translation>
    </message>
    <message>
        <source>“{}” is negative</source>
        <translation>“{}”为负数</translation>
    </message>
    <message>
        <source>“{}” is not a date; write a day that exists as YYYY-MM-DD</source>
        <translation>“{}”不是日期；请以 YYYY-MM-DD 格式填写实际存在的日期</translation>
    </message>
    <message>
        <source>{} lies far from the years in which tokens were sold: is the year right?</source>
        <translation>{} 与有 token 出售的年份相差甚远：年份是否正确？</translation>
    </message>
    <message>
        <source>“{}” is neither yes nor no; leave the cell empty where it is unknown</source>
        <translation>“{}”既不是 yes 也不是 no；未知时请将单元格留空</translation>
    </message>
    <message>
        <source>no price: the row is left out of the price floor</source>
        <translation>无价格：该行未计入底价</translation>
    </message>
    <message>
        <source>a price of zero cannot stand on a log axis: the row is left out of the price floor</source>
        <translation>零价格无法在对数轴上表示：该行未计入底价</translation>
    </message>
    <message>
        <source>the model&apos;s name is missing</source>
        <translation>缺少模型名称</translation>
    </message>
    <message>
        <source>the date is missing; a quote needs the day from which it holds</source>
        <translation>缺少日期；报价需要起始生效的日期</translation>
    </message>
    <message>
        <source>{} is before the quote&apos;s date, {}</source>
        <translation>{} 早于报价的日期 {}</translation>
    </message>
    <message>
        <source>is the quote&apos;s own date: the quote holds on no day</source>
        <translation>与报价自身的日期相同：该报价没有有效日期</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>the quote ({}) opened in line {} never closes, so the rest of the file ({} line ends) was read into this one field; close the quote or remove it</source>
        <translation>引号 ({}) 在第 {} 行打开后一直没有闭合，因此文件的其余部分（{} 个换行）都被读入这一个字段；请闭合或删除该引号</translation>
    </message>
    <message>
        <source>a quote stands inside a field that is not quoted; quote the field and double the quote</source>
        <translation>未加引号的字段中有引号；请为该字段加上引号，并将其中的引号写成两个</translation>
    </message>
    <message>
        <source>text follows the quote that should end the field, so it was read up to the next quote that does; double a quote that belongs to the text</source>
        <translation>应结束字段的引号之后还有文本，因此一直读到下一个能结束字段的引号；属于文本的引号请写成两个</translation>
    </message>
    <message>
        <source>byte {} of the field is NUL (0x00), which no text holds; remove it</source>
        <translation>字段的第 {} 个字节是 NUL (0x00)，文本中不应出现；请将其删除</translation>
    </message>
    <message>
        <source>byte {} of the field, 0x{}, is not UTF-8; save the file in that encoding</source>
        <translation>字段的第 {} 个字节 0x{} 不是 UTF-8；请以该编码保存文件</translation>
    </message>
    <message>
        <source>column {} has no name</source>
        <translation>第 {} 列没有名称</translation>
    </message>
    <message>
        <source>columns {} and {} have the same name; rename one</source>
        <translation>第 {} 列和第 {} 列名称相同；请重命名其中一列</translation>
    </message>
    <message>
        <source>the header has {} fields; this is the last one that is read, the others are kept in the file as they are</source>
        <translation>标题行有 {} 个字段；这是读取的最后一个，其余字段在文件中保持原样</translation>
    </message>
    <message>
        <source>the row has 1 field, the header has {}</source>
        <translation>该行有 1 个字段，标题行有 {} 个</translation>
    </message>
    <message>
        <source>the row has {} fields, the header has {}</source>
        <translation>该行有 {} 个字段，标题行有 {} 个</translation>
    </message>
    <message>
        <source>{}; the missing ones are read as empty</source>
        <translation>{}；缺少的字段按空值读取</translation>
    </message>
    <message>
        <source>{}; the others are kept in columns without a name</source>
        <translation>{}；多余的字段保留在无名称的列中</translation>
    </message>
    <message>
        <source>{}; only {} of the others can be shown, the rest is kept in the file as it is</source>
        <translation>{}；多余的字段只能显示 {} 个，其余在文件中保持原样</translation>
    </message>
    <message>
        <source>the file is empty: it needs a line with the names of the columns and a line for each row</source>
        <translation>文件为空：需要一行列名，并且每行数据各占一行</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>文件只有标题行，没有数据行</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}: is larger than 1 MB, which no analysis is; open a .llmflation file</source>
        <translation>{}：大于 1 MB，分析文件不会这么大；请打开 .llmflation 文件</translation>
    </message>
    <message>
        <source>{}: the analysis is larger than 1 MB; shorten its notes and filters</source>
        <translation>{}：分析大于 1 MB；请缩短注释和筛选条件</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>没有这个文件；请检查名称</translation>
    </message>
    <message>
        <source>you have no permission to read it; change its mode or ask its owner for a copy</source>
        <translation>您无权读取；请更改其权限或向所有者索取副本</translation>
    </message>
    <message>
        <source>can&apos;t be read: {}</source>
        <translation>无法读取：{}</translation>
    </message>
    <message>
        <source>is larger than this program or the free memory can take (4 GB); split it</source>
        <translation>大于本程序或可用内存所能容纳的大小（4 GB）；请拆分</translation>
    </message>
    <message>
        <source>is {}; give the name of a file</source>
        <translation>是{}；请给出文件名</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); change its mode or save under another name</source>
        <translation>无法写入（{}）；请更改其权限或另存为其他名称</translation>
    </message>
    <message>
        <source>is a symbolic link that leads back to itself</source>
        <translation>是指回自身的符号链接</translation>
    </message>
    <message>
        <source>{} ({}); the file is as it was</source>
        <translation>{}（{}）；文件保持原样</translation>
    </message>
    <message>
        <source>{} ({}); no file was made</source>
        <translation>{}（{}）；未创建文件</translation>
    </message>
    <message>
        <source>its directory takes no new file</source>
        <translation>所在目录不能新建文件</translation>
    </message>
    <message>
        <source>can&apos;t be given the mode of the old file</source>
        <translation>无法设为旧文件的权限</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>was written but doesn&apos;t read back the same</source>
        <translation>已写入，但读回的内容不一致</translation>
    </message>
    <message>
        <source>is written, but the disk reports an error ({}) and may lose it; save once more, or under another name on another disk</source>
        <translation>已写入，但磁盘报告错误（{}），可能会丢失；请再保存一次，或以其他名称保存到其他磁盘</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); no file was made</source>
        <translation>无法写入（{}）；未创建文件</translation>
    </message>
    <message>
        <source>is {}; move it away, or switch backups off</source>
        <translation>是{}；请将其移走，或关闭备份</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>a FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“{}” has a point where the decimal mark is a comma</source>
        <translation>小数点为逗号，但“{}”中有句点</translation>
    </message>
    <message>
        <source>{}: the column is left out, with {} cells that say something</source>
        <translation>{}：该列不导入，其中有 {} 个非空单元格</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>第 {} 行：{}</translation>
    </message>
    <message>
        <source>{}: {} cells are changed</source>
        <translation>{}：更改 {} 个单元格</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>it has that name</source>
        <translation>已是此名称</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>由其名称得知</translation>
    </message>
    <message>
        <source>no name that we know</source>
        <translation>不是已知的名称</translation>
    </message>
    <message>
        <source>another is {}</source>
        <translation>已有其他列转为 {}</translation>
    </message>
    <message>
        <source>the name “{}” says so</source>
        <translation>由名称“{}”得知</translation>
    </message>
    <message>
        <source>the names of the price columns say different units</source>
        <translation>各价格列的名称所示单位不同</translation>
    </message>
    <message>
        <source>no name and no price says anything else</source>
        <translation>名称和价格均未另作说明</translation>
    </message>
    <message>
        <source>the median of the prices is {}</source>
        <translation>价格的中位数为 {}</translation>
    </message>
    <message>
        <source>the price “{}” says so</source>
        <translation>由价格“{}”得知</translation>
    </message>
    <message>
        <source>no name and no price says another</source>
        <translation>名称和价格均未指明其他货币</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>the tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>the space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>fields begin with it, and none with a double quote</source>
        <translation>有字段以它开头，且没有字段以双引号开头</translation>
    </message>
    <message>
        <source>no field is quoted</source>
        <translation>没有字段加引号</translation>
    </message>
    <message>
        <source>fields begin with it</source>
        <translation>有字段以它开头</translation>
    </message>
    <message>
        <source>no mark cuts the lines alike</source>
        <translation>没有符号能将各行分成相同数量的字段</translation>
    </message>
    <message>
        <source>{} cuts {} % of the lines into {} fields</source>
        <translation>{}将 {} % 的行分成 {} 个字段</translation>
    </message>
    <message>
        <source>the first line has as many fields as the others</source>
        <translation>首行的字段数与其他行相同</translation>
    </message>
    <message>
        <source>they have fewer fields than the table</source>
        <translation>它们的字段数少于表格</translation>
    </message>
    <message>
        <source>nothing in the first row is a number or a date</source>
        <translation>首行中没有数字或日期</translation>
    </message>
    <message>
        <source>“{}” is the name of a column</source>
        <translation>“{}”是列名</translation>
    </message>
    <message>
        <source>“{}” in the first row is no name</source>
        <translation>首行中的“{}”不是名称</translation>
    </message>
    <message>
        <source>no number has one</source>
        <translation>没有数字带小数点</translation>
    </message>
    <message>
        <source>“{}” and {} other numbers have a comma</source>
        <translation>“{}”和另外 {} 个数字带有逗号</translation>
    </message>
    <message>
        <source>{} of {} numbers with a mark have a point</source>
        <translation>{1} 个带小数点的数字中有 {0} 个使用句点</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>no column is {}</source>
        <translation>没有{}列</translation>
    </message>
    <message>
        <source>its text is {}</source>
        <translation>其文本编码为 {}</translation>
    </message>
    <message>
        <source>{} lines stand before the table</source>
        <translation>表格之前有 {} 行</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>没有标题行</translation>
    </message>
    <message>
        <source>its quotes are single ones</source>
        <translation>其引号为单引号</translation>
    </message>
    <message>
        <source>its numbers have a decimal comma</source>
        <translation>其数字使用小数逗号</translation>
    </message>
    <message>
        <source>its prices are {}</source>
        <translation>其价格单位为{}</translation>
    </message>
    <message>
        <source>its prices are in {}</source>
        <translation>其价格以 {} 计</translation>
    </message>
    <message>
        <source>“{}” is in {}, not in {}</source>
        <translation>“{}”以 {} 计，而非 {}</translation>
    </message>
    <message>
        <source>“{}” is in {}; a rate to USD is needed</source>
        <translation>“{}”以 {} 计；需要折合 USD 的汇率</translation>
    </message>
    <message>
        <source>× {} (USD for 1 {})</source>
        <translation>× {}（1 {} 折合的美元数）</translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{}，再 {}</translation>
    </message>
    <message>
        <source>byte {} of the file is no text in {}; choose another encoding</source>
        <translation>文件的第 {} 个字节不是有效的 {} 文本；请选择其他编码</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>每 token</translation>
    </message>
    <message>
        <source>per 1K tokens</source>
        <translation>每 1K token</translation>
    </message>
    <message>
        <source>per 1M tokens</source>
        <translation>每 1M token</translation>
    </message>
    <message>
        <source>the file begins with its byte order mark</source>
        <translation>文件以其字节顺序标记开头</translation>
    </message>
    <message>
        <source>its NULs stand on one side of the pairs of bytes</source>
        <translation>其 NUL 均位于字节对的同一侧</translation>
    </message>
    <message>
        <source>all characters are ASCII</source>
        <translation>所有字符均为 ASCII</translation>
    </message>
    <message>
        <source>all its bytes are valid UTF-8</source>
        <translation>所有字节均为有效的 UTF-8</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8</source>
        <translation>第 {1} 行的字节 {0} 不是 UTF-8</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8, and others are no Windows-1252</source>
        <translation>第 {1} 行的字节 {0} 不是 UTF-8，另有字节不是 Windows-1252</translation>
    </message>
    <message>
        <source>the free memory is not enough for it; split the file</source>
        <translation>可用内存不足；请拆分文件</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the row has two values for {}; &quot;{}&quot; was left out</source>
        <translation>该行的 {} 有两个值；“{}”已排除</translation>
    </message>
    <message>
        <source>an object without members was left out</source>
        <translation>没有成员的对象已排除</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no model and was left out</source>
        <translation>“{}”不是模型，已排除</translation>
    </message>
    <message>
        <source>a model without a price_history, or with an empty one, was left out</source>
        <translation>没有 price_history 或其为空的模型已排除</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>All quotes</source>
        <translation>所有报价</translation>
    </message>
    <message>
        <source>Every quote of the dataset; the mean of input and output price; by month.</source>
        <translation>数据集的所有报价；输入与输出价格的均值；按月。</translation>
    </message>
    <message>
        <source>LLMflation article</source>
        <translation>LLMflation 文章</translation>
    </message>
    <message>
        <source>&quot;Welcome to LLMflation&quot; (a16z, 12 November 2024): models of OpenAI, Anthropic and Meta at OpenAI, Anthropic and Together AI; the mean of input and output price; by month, November 2021 to November 2024.</source>
        <translation>“Welcome to LLMflation”（a16z，2024 年 11 月 12 日）：OpenAI、Anthropic 和 Together AI 提供的 OpenAI、Anthropic 和 Meta 模型；输入与输出价格的均值；按月，2021 年 11 月至 2024 年 11 月。</translation>
    </message>
    <message>
        <source>&quot;LLM inference prices have fallen rapidly but unequally across tasks&quot; (Epoch AI, 12 March 2025): record lows; three parts input to one part output; no reasoning models; 90 % intervals.</source>
        <translation>“LLM inference prices have fallen rapidly but unequally across tasks”（Epoch AI，2025 年 3 月 12 日）：新低；输入与输出按 3:1；不含推理模型；90 % 区间。</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Write a day that exists as YYYY-MM-DD.</source>
        <translation>请以 YYYY-MM-DD 格式填写实际存在的日期。</translation>
    </message>
</context>
<context>
    <name>llmflation</name>
    <message>
        <source>mean of input and output price</source>
        <translation>输入与输出价格的均值</translation>
    </message>
    <message>
        <source>3:1 blend of input and output price</source>
        <translation>输入与输出价格按 3:1 混合</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>输出价格</translation>
    </message>
    <message>
        <source>%1 % input, %2 % output price</source>
        <translation>%1 % 输入价格，%2 % 输出价格</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Cheapest model per month at a minimum %1 score</source>
        <translation>达到最低 %1 得分的每月最便宜模型</translation>
    </message>
    <message>
        <source>Record-low prices at a minimum %1 score</source>
        <translation>达到最低 %1 得分的新低价格</translation>
    </message>
    <message>
        <source>scores with %1 shots only</source>
        <translation>仅 %1 个示例 (shot) 的得分</translation>
    </message>
    <message>
        <source>scores with %1 to %2 shots only</source>
        <translation>仅 %1 至 %2 个示例 (shot) 的得分</translation>
    </message>
    <message>
        <source>USD per million tokens, log scale</source>
        <translation>每百万 token 美元数，对数刻度</translation>
    </message>
    <message>
        <source>Tokens per USD, log scale</source>
        <translation>每美元 token 数，对数刻度</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <translation>由 %1 销售</translation>
    </message>
    <message>
        <source>open weights only</source>
        <translation>仅开放权重</translation>
    </message>
    <message>
        <source>no open weights</source>
        <translation>不含开放权重</translation>
    </message>
    <message>
        <source>reasoning models only</source>
        <translation>仅推理模型</translation>
    </message>
    <message>
        <source>no reasoning models</source>
        <translation>不含推理模型</translation>
    </message>
    <message>
        <source>chain-of-thought scores only</source>
        <translation>仅思维链得分</translation>
    </message>
    <message>
        <source>no chain-of-thought scores</source>
        <translation>不含思维链得分</translation>
    </message>
    <message>
        <source>quotes dated from %1</source>
        <translation>%1 起的报价</translation>
    </message>
    <message>
        <source>quotes dated to %1</source>
        <translation>截至 %1 的报价</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>bands: %1 % confidence and prediction</source>
        <translation>区间带：%1 % 置信与预测</translation>
    </message>
    <message>
        <source>band: %1 % confidence</source>
        <translation>区间带：%1 % 置信</translation>
    </message>
    <message>
        <source>band: %1 % prediction</source>
        <translation>区间带：%1 % 预测</translation>
    </message>
    <message>
        <source> by Student’s t, too narrow where months repeat a price</source>
        <translation>（按 Student t，价格逐月重复时过窄）</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>No quotes yet. Open a dataset or add rows to the table.</source>
        <translation>尚无报价。请打开数据集或在表格中添加行。</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores. Choose another benchmark.</source>
        <translation>此数据集没有 %1 得分。请选择其他基准。</translation>
    </message>
    <message>
        <source>No quote with a price and a %1 score passes the filters. Choose other filters or another benchmark.</source>
        <translation>没有同时具有价格和 %1 得分的报价通过筛选。请更改筛选条件或选择其他基准。</translation>
    </message>
    <message>
        <source>No quote reaches %1 %2. The highest score is %3: lower the threshold.</source>
        <translation>没有报价达到 %1 %2。最高得分为 %3：请降低阈值。</translation>
    </message>
    <message>
        <source>No quote that reaches %1 %2 holds in the months shown. Lower the threshold or choose other dates.</source>
        <translation>所示月份内没有达到 %1 %2 的有效报价。请降低阈值或更改日期。</translation>
    </message>
    <message>
        <source>%1× cheaper per year</source>
        <translation>每年便宜 %1×</translation>
    </message>
    <message>
        <source>%1× dearer per year</source>
        <translation>每年变贵 %1×</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽幅</translation>
    </message>
    <message>
        <source>Half-page figure</source>
        <translation>半页插图</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>方形配图</translation>
    </message>
    <message>
        <source>%1 per Mtok</source>
        <translation>每 Mtok %1</translation>
    </message>
    <message>
        <source>%1 (%2 in, %3 out)</source>
        <translation>%1（输入 %2，输出 %3）</translation>
    </message>
    <message>
        <source>no %1 score</source>
        <translation>无 %1 得分</translation>
    </message>
    <message>
        <source>price held since %1</source>
        <translation>价格自 %1 起有效</translation>
    </message>
    <message>
        <source>price held %1 to %2</source>
        <translation>价格有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>as cheap</source>
        <translation>同价</translation>
    </message>
    <message>
        <source>%1 % dearer</source>
        <translation>贵 %1 %</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>贵 %1</translation>
    </message>
    <message>
        <source>no other model qualifies</source>
        <translation>没有其他模型达标</translation>
    </message>
    <message>
        <source>next: %1, %2, %3</source>
        <translation>其次：%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1，%2：%3，%4</translation>
    </message>
    <message>
        <source>left out by the filters</source>
        <translation>被筛选排除</translation>
    </message>
    <message>
        <source>left out: see the problems in its row</source>
        <translation>已排除：见该行的问题</translation>
    </message>
    <message>
        <source>Moore’s law: 2× in 2 years</source>
        <translation>摩尔定律：2 年 2×</translation>
    </message>
    <message>
        <source>Moore’s law: G. E. Moore, IEDM 1975</source>
        <translation>摩尔定律：G. E. Moore, IEDM 1975</translation>
    </message>
    <message>
        <source>Dennard-era compute: 1.52× a year</source>
        <translation>Dennard 时代算力：每年 1.52×</translation>
    </message>
    <message>
        <source>Dennard era, 1986–2003: Hennessy &amp; Patterson, Computer Architecture, 6th ed., fig. 1.1</source>
        <translation>Dennard 时代，1986–2003：Hennessy &amp; Patterson, Computer Architecture, 6th ed., fig. 1.1</translation>
    </message>
    <message>
        <source>Edholm’s law: 2× in 18 months</source>
        <translation>Edholm 定律：18 个月 2×</translation>
    </message>
    <message>
        <source>Edholm’s law: S. Cherry, IEEE Spectrum, July 2004</source>
        <translation>Edholm 定律：S. Cherry, IEEE Spectrum, July 2004</translation>
    </message>
    <message>
        <source>%1× a year</source>
        <translation>每年 %1×</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 stood at %2</source>
        <translation>%1为 %2</translation>
    </message>
    <message>
        <source>%1 stood at %2 and again at %3</source>
        <translation>%1为 %2，之后仍为 %3</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, a factor of %4</source>
        <translation>%1从 %2 降至 %3，倍数为 %4</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, a factor of %4</source>
        <translation>%1从 %2 升至 %3，倍数为 %4</translation>
    </message>
    <message>
        <source>too few points for a fitted rate</source>
        <translation>点数太少，无法拟合速率</translation>
    </message>
    <message>
        <source>fitted rate: %1× dearer a year</source>
        <translation>拟合速率：每年变贵 %1×</translation>
    </message>
    <message>
        <source>fitted rate %1× a year</source>
        <translation>拟合速率每年 %1×</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 不低于 %2</translation>
    </message>
    <message>
        <source>No model with %1 has a price in the months shown.</source>
        <translation>所示月份内，%1 的模型均无价格。</translation>
    </message>
    <message>
        <source>The cheapest model with %1</source>
        <translation>%1 的最便宜模型</translation>
    </message>
    <message>
        <source>The record-low price with %1</source>
        <translation>%1 的新低价格</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>尚无报价。</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores.</source>
        <translation>此数据集没有 %1 得分。</translation>
    </message>
    <message>
        <source>Prices are in US dollars per million tokens, as of %1.</source>
        <translation>价格为每百万 token 的美元数，截至 %1。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>输入 $/Mtok</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>输出 $/Mtok</translation>
    </message>
    <message>
        <source>Price $/Mtok</source>
        <translation>价格 $/Mtok</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>示例数</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>%1 示例数</translation>
    </message>
    <message>
        <source>CoT</source>
        <translation>CoT</translation>
    </message>
    <message>
        <source>%1 CoT</source>
        <translation>%1 CoT</translation>
    </message>
    <message>
        <source>Params (B)</source>
        <translation>参数 (B)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>Score source</source>
        <translation>得分来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>%1 score</source>
        <translation>%1 得分</translation>
    </message>
    <message>
        <source>%1 chain of thought</source>
        <translation>%1 思维链</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>开放权重</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>price source</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>score source</source>
        <translation>得分来源</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>最初十分钟</translation>
    </message>
    <message>
        <source>The dataset’s format</source>
        <translation>数据集的格式</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>疑难解答</translation>
    </message>
    <message>
        <source>The default dataset</source>
        <translation>默认数据集</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each month, the &lt;b&gt;price floor&lt;/b&gt; is the lowest price, in US dollars per million tokens, of a model whose benchmark score reaches the threshold. A price holds from its day until the same model’s next price at the same provider.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;dashed line&lt;/b&gt; falls at a fixed rate, ten times a year unless you choose another, at the height that fits the floor best.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;measured rate&lt;/b&gt; comes from a least-squares line through the logarithm of the floor. Monthly points repeat a price, so the interval of Student’s t, which takes them for independent, is too narrow; the interval of Newey and West allows for that.&lt;/p&gt;&lt;p&gt;The article “Welcome to LLMflation” (Guido Appenzeller, a16z, 12 November 2024) finds a fall of 1,000 times in three years at MMLU 42; this dataset gives the same. Its 62 times at MMLU 83 is not reproduced: with the article’s models and providers it is 51 here, and 120 with every provider of Llama.&lt;/p&gt;&lt;p&gt;Weak spots of the dataset: 75 of its prices start on the day they were first seen and may be older; some models publish MMLU with chain of thought only; after the middle of 2025 few publish it at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对于每个月，&lt;b&gt;底价&lt;/b&gt;是基准得分达到阈值的模型中的最低价格，以每百万 token 的美元数计。价格自其日期起有效，直到同一模型在同一服务商处的下一个价格为止。&lt;/p&gt;&lt;p&gt;&lt;b&gt;虚线&lt;/b&gt;以固定速率下降，除非您另选，否则为每年十倍；其高度取与底价最吻合的位置。&lt;/p&gt;&lt;p&gt;&lt;b&gt;实测速率&lt;/b&gt;来自对底价对数的最小二乘直线。逐月的点会重复同一价格，因此把各点视为独立的 Student t 区间过窄；Newey–West 区间考虑了这一点。&lt;/p&gt;&lt;p&gt;文章“Welcome to LLMflation”（Guido Appenzeller，a16z，2024 年 11 月 12 日）得出 MMLU 42 的价格在三年内下降 1,000 倍；此数据集的结果相同。文章中 MMLU 83 的 62 倍未能重现：采用文章的模型和服务商时，这里为 51；采用 Llama 的所有服务商时为 120。&lt;/p&gt;&lt;p&gt;数据集的弱点：有 75 个价格从首次见到之日算起，实际可能更早；有些模型仅公布带思维链的 MMLU；2025 年年中以后，几乎没有模型再公布 MMLU。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;How fast the price of a given quality of language model falls.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. It never uses the network.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;给定质量的语言模型，价格下降得有多快。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布；不提供任何担保。它从不使用网络。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>观看导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What It Measures</source>
        <translation>测量内容(&amp;W)</translation>
    </message>
    <message>
        <source>What It Measures</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>&amp;About LLMflation</source>
        <translation>关于 LLMflation(&amp;A)</translation>
    </message>
    <message>
        <source>About LLMflation</source>
        <translation>关于 LLMflation</translation>
    </message>
    <message>
        <source>filtered: vendor</source>
        <translation>已筛除：厂商</translation>
    </message>
    <message>
        <source>filtered: provider</source>
        <translation>已筛除：服务商</translation>
    </message>
    <message>
        <source>filtered: weights</source>
        <translation>已筛除：权重</translation>
    </message>
    <message>
        <source>filtered: reasoning</source>
        <translation>已筛除：推理</translation>
    </message>
    <message>
        <source>filtered: date</source>
        <translation>已筛除：日期</translation>
    </message>
    <message>
        <source>filtered: chain of thought</source>
        <translation>已筛除：思维链</translation>
    </message>
    <message>
        <source>filtered: shots</source>
        <translation>已筛除：示例数</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最便宜</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>row with an error</source>
        <translation>行有错误</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>holds on no day</source>
        <translation>无有效日期</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>已于 %1 结束</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>早于 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>晚于 %1</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>得分过低</translation>
    </message>
    <message>
        <source>The cheapest quote that qualifies: it is the floor.</source>
        <translation>达标报价中最便宜的一个：即为底价。</translation>
    </message>
    <message>
        <source>It qualifies, but is dearer, or of one price and comes after: higher scores come first, then earlier dates.</source>
        <translation>达标，但价格更高，或价格相同而排在后面：得分较高者优先，其次是日期较早者。</translation>
    </message>
    <message>
        <source>A cell of the row can’t be read. See the marked cell.</source>
        <translation>该行有单元格无法读取。请查看标记的单元格。</translation>
    </message>
    <message>
        <source>Nobody can say what it cost, or when.</source>
        <translation>无法得知它的价格或时间。</translation>
    </message>
    <message>
        <source>The same model is quoted once more for that day, or was withdrawn by then.</source>
        <translation>同一模型在当天另有报价，或届时已下架。</translation>
    </message>
    <message>
        <source>It was withdrawn, or superseded by a later quote of the same model at the same provider, before the month began.</source>
        <translation>在该月开始之前，它已下架，或已被同一模型在同一服务商处的后续报价取代。</translation>
    </message>
    <message>
        <source>Record lows are looked for from that month on.</source>
        <translation>新低从该月起开始查找。</translation>
    </message>
    <message>
        <source>It is dated after the as-of date.</source>
        <translation>其日期晚于截至日期。</translation>
    </message>
    <message>
        <source>A price of zero has no place on a logarithmic axis.</source>
        <translation>零价格无法在对数轴上表示。</translation>
    </message>
    <message>
        <source>Whether it reaches the threshold is unknown.</source>
        <translation>是否达到阈值未知。</translation>
    </message>
    <message>
        <source>Its score lies below the threshold.</source>
        <translation>其得分低于阈值。</translation>
    </message>
    <message>
        <source>One of the filters leaves it out.</source>
        <translation>它被某个筛选条件排除。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>链接：</translation>
    </message>
    <message>
        <source>Open a page of %1 in the browser?</source>
        <translation>在浏览器中打开 %1 的页面？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Same price</source>
        <translation>价格相同</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>便宜 %1</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>%1 dearer per year</source>
        <translation>每年变贵 %1</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>实测速率</translation>
    </message>
    <message>
        <source>Least squares through the logarithms of the floor’s prices.</source>
        <translation>对底价的对数作最小二乘拟合。</translation>
    </message>
    <message>
        <source>%1 interval, Student t</source>
        <translation>%1 区间，Student t</translation>
    </message>
    <message>
        <source>Takes the errors of the points for independent. A floor repeats its price from month to month, so this interval is too narrow: don’t read it alone.</source>
        <translation>假定各点误差相互独立。底价会逐月重复，因此该区间过窄：请勿单独参考。</translation>
    </message>
    <message>
        <source>%1 interval, Newey–West</source>
        <translation>%1 区间，Newey–West</translation>
    </message>
    <message>
        <source>Allows for errors that last from one point to the next; for many points.</source>
        <translation>考虑了从一个点延续到下一个点的误差；适用于点数较多的情况。</translation>
    </message>
    <message>
        <source>%1 interval, bootstrap</source>
        <translation>%1 区间，bootstrap</translation>
    </message>
    <message>
        <source>Robust rate, Theil–Sen</source>
        <translation>稳健速率，Theil–Sen</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of points: a few odd prices don’t move it.</source>
        <translation>所有点对之间斜率的中位数：少数异常价格不会影响它。</translation>
    </message>
    <message>
        <source>p-value of %1×, Student t</source>
        <translation>%1× 的 p 值，Student t</translation>
    </message>
    <message>
        <source>How often a rate as far from the chosen one would be measured if that one were true and the errors independent. Points that repeat a price make it too small.</source>
        <translation>假如所选速率为真且误差独立，测得与其相差同样远的速率的概率。重复价格的点会使其过小。</translation>
    </message>
    <message>
        <source>Price halves every</source>
        <translation>价格减半周期</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>At the measured rate.</source>
        <translation>按实测速率计算。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>The share of the prices’ variance that the trend explains, and the points it is fitted to.</source>
        <translation>趋势所解释的价格方差比例，以及拟合所用的点数。</translation>
    </message>
    <message>
        <source>%1 per year lies inside both intervals</source>
        <translation>每年 %1 位于两个区间之内</translation>
    </message>
    <message>
        <source>%1 per year lies inside all intervals</source>
        <translation>每年 %1 位于所有区间之内</translation>
    </message>
    <message>
        <source>%1 per year lies outside both intervals</source>
        <translation>每年 %1 位于两个区间之外</translation>
    </message>
    <message>
        <source>%1 per year lies outside all intervals</source>
        <translation>每年 %1 位于所有区间之外</translation>
    </message>
    <message>
        <source>%1 per year: inside %2, outside %3</source>
        <translation>每年 %1：在 %2 之内，在 %3 之外</translation>
    </message>
    <message>
        <source>%1 per year: inside %2 only</source>
        <translation>每年 %1：仅在 %2 之内</translation>
    </message>
    <message>
        <source>%1 per year: inside all but %2</source>
        <translation>每年 %1：除 %2 外均在区间之内</translation>
    </message>
    <message>
        <source>Student t</source>
        <translation>Student t</translation>
    </message>
    <message>
        <source>Newey–West</source>
        <translation>Newey–West</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>No quotes</source>
        <translation>无报价</translation>
    </message>
    <message>
        <source>No row has a price and a score that the filters let pass: choose another benchmark or preset, or add rows.</source>
        <translation>没有行同时具有价格和得分并通过筛选：请选择其他基准或预设，或添加行。</translation>
    </message>
    <message>
        <source>No model reaches %1</source>
        <translation>没有模型达到 %1</translation>
    </message>
    <message>
        <source>The highest score among the rows used is %1: lower the threshold.</source>
        <translation>所用各行的最高得分为 %1：请降低阈值。</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>%1 年内</translation>
    </message>
    <message>
        <source>No trend from %1: it takes three.</source>
        <translation>%1无法得出趋势：至少需要三个。</translation>
    </message>
    <message>
        <source>%1 by the filters and dates</source>
        <translation>%1 因筛选和日期</translation>
    </message>
    <message>
        <source>%1 without a score in %2</source>
        <translation>%1 无 %2 得分</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 无价格</translation>
    </message>
    <message>
        <source>%1 free of charge</source>
        <translation>%1 免费</translation>
    </message>
    <message>
        <source>%1 with an error</source>
        <translation>%1 有错误</translation>
    </message>
    <message>
        <source>%1 of %2 rows used</source>
        <translation>使用 %1 / %2 行</translation>
    </message>
    <message>
        <source>%1; left out: %2</source>
        <translation>%1；已排除：%2</translation>
    </message>
    <message>
        <source>Reading the dataset anew …</source>
        <translation>正在重新读取数据集…</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>截至 %1 · %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Recovered the edits of %1</source>
        <translation>已恢复 %1 的编辑</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>For each month, the price floor is the lowest blended price among the quotes that hold in that month and whose score reaches the threshold. A quote holds from its date to the next quote of the same model at the same provider.</source>
        <translation>对于每个月，底价是在该月有效且得分达到阈值的报价中的最低混合价格。报价自其日期起有效，直到同一模型在同一服务商处的下一个报价为止。</translation>
    </message>
    <message>
        <source>The price floor is each quote whose score reaches the threshold and whose blended price is below every earlier one.</source>
        <translation>底价由得分达到阈值且混合价格低于此前所有报价的各个报价构成。</translation>
    </message>
    <message>
        <source>The rate is ordinary least squares of the logarithm of the floor price on time. Student’s t takes the points for independent and is too narrow where they repeat a price; Newey–West allows for autocorrelation; the bootstrap draws the models anew.</source>
        <translation>速率由底价的对数对时间作普通最小二乘得出。Student t 将各点视为独立，在价格重复处过窄；Newey–West 考虑了自相关；bootstrap 对模型重新抽样。</translation>
    </message>
    <message>
        <source>The chart is made anew by</source>
        <translation>重新生成此图表的命令：</translation>
    </message>
    <message>
        <source>Quotes on the floor: %1</source>
        <translation>构成底价的报价：%1</translation>
    </message>
    <message>
        <source>No quote reaches this score.</source>
        <translation>没有报价达到此得分。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>每百万 token 价格</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The price floor</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Each line is the price of the cheapest model that reaches a score, month by month. The dashed line falls ten times a year. Click a month to see why its model is the cheapest.</source>
        <translation>每条线是达到某一得分的最便宜模型的逐月价格。虚线每年下降十倍。单击某个月可查看其模型为何最便宜。</translation>
    </message>
    <message>
        <source>The score that you need</source>
        <translation>您需要的得分</translation>
    </message>
    <message>
        <source>Drag a slider, or type a number: chart, figures and table follow at once. Add thresholds with the plus button.</source>
        <translation>拖动滑块或输入数字：图表、数据和表格会立即随之更新。用加号按钮添加阈值。</translation>
    </message>
    <message>
        <source>How fast it falls</source>
        <translation>下降有多快</translation>
    </message>
    <message>
        <source>The decline, the rate a year with its intervals, and what drove the fall. Rest the pointer on a figure to read what it takes for granted.</source>
        <translation>降幅、年速率及其区间，以及下降的原因。将指针停在数据上可查看其前提假设。</translation>
    </message>
    <message>
        <source>The prices behind it</source>
        <translation>背后的价格</translation>
    </message>
    <message>
        <source>Every price with its source. Type to correct one; Undo takes it back. Open or drop a file of your own to see it instead.</source>
        <translation>每个价格及其来源。直接输入即可更正；“撤销”可还原。打开或拖入您自己的文件即可改为查看该文件。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>带走结果</translation>
    </message>
    <message>
        <source>Export the chart as PNG, SVG or PDF, or copy it. F1 opens the guide at the panel that you are in.</source>
        <translation>将图表导出为 PNG、SVG 或 PDF，或复制图表。按 F1 打开指南中关于当前面板的部分。</translation>
    </message>
    <message>
        <source>trend: %1 a year</source>
        <translation>趋势：每年 %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>Row %1 deleted: %2</source>
        <translation>已删除第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1 added: %2</source>
        <translation>已添加第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 → %4</source>
        <translation>第 %1 行，%2：%3 → %4</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>构成底价</translation>
    </message>
    <message>
        <source>Mean $/Mtok</source>
        <translation>均值 $/Mtok</translation>
    </message>
    <message>
        <source>Input only $/Mtok</source>
        <translation>仅输入 $/Mtok</translation>
    </message>
    <message>
        <source>Output only $/Mtok</source>
        <translation>仅输出 $/Mtok</translation>
    </message>
    <message>
        <source>%1:%2 $/Mtok</source>
        <translation>%1:%2 $/Mtok</translation>
    </message>
    <message>
        <source>Blended price: %1 × input + %2 × output, US dollars per million tokens. Worked out from the row, not part of the file.</source>
        <translation>混合价格：%1 × 输入 + %2 × 输出，每百万 token 美元数。由该行计算得出，不属于文件内容。</translation>
    </message>
    <message>
        <source>The first day on which the quote no longer holds: its own end, or the next quote of the same model at the same provider. Worked out, not part of the file.</source>
        <translation>报价不再有效的第一天：其自身的截止日期，或同一模型在同一服务商处的下一个报价。计算得出，不属于文件内容。</translation>
    </message>
    <message>
        <source>The score thresholds at which the quote is the cheapest at some time. Worked out, not part of the file.</source>
        <translation>该报价曾在某时为最便宜的得分阈值。计算得出，不属于文件内容。</translation>
    </message>
    <message>
        <source>Draws the models anew 2,000 times, finds the floor of each draw and fits it: takes models, not months, for independent. Honest about a floor that a few models carry.</source>
        <translation>对模型重新抽样 2,000 次，求出每次抽样的底价并拟合：将模型而非月份视为独立。能如实反映仅由少数模型支撑的底价。</translation>
    </message>
    <message>
        <source>Too few draws of the models have a trend.</source>
        <translation>能得出趋势的模型抽样太少。</translation>
    </message>
    <message>
        <source>What went past the last column was not pasted.</source>
        <translation>超出最后一列的内容未粘贴。</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Welcome to LLMflation: the Article’s Figures</source>
        <translation>Welcome to LLMflation：文章中的数字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Epoch AI: MMLU by Record Lows</source>
        <translation>Epoch AI：MMLU，历史新低(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Chatbot Arena: Elo by the Month</source>
        <translation>Chatbot Arena：按月 Elo(&amp;C)</translation>
    </message>
    <message>
        <source>Sample Datase&amp;ts</source>
        <translation>示例数据集(&amp;T)</translation>
    </message>
    <message>
        <source>LLM &amp;Price History, 2021 to 2026</source>
        <translation>LLM 价格历史，2021 至 2026(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Epoch AI’s MMLU Data, 2025</source>
        <translation>Epoch AI 的 MMLU 数据，2025(&amp;E)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln rows of %1</source>
        <translation>
            <numerusform>已从 %1 导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln cells</source>
        <translation>
            <numerusform>%1：%Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln rows</source>
        <translation>
            <numerusform>复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln rows</source>
        <translation>
            <numerusform>删除 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln problems, see the marked cells</source>
        <translation>
            <numerusform>%1：%Ln 个问题，见标记的单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cells</source>
        <translation>
            <numerusform>粘贴 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replaced in %Ln cells</source>
        <translation>
            <numerusform>在 %Ln 个单元格中替换了 %1 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Rows</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %Ln Cells</source>
        <translation>
            <numerusform>填充 %Ln 个单元格(&amp;F)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the file have no model or no date and are left out.</source>
        <translation>
            <numerusform>文件中有 %Ln 行没有模型或日期，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prices are not written as US dollars per million tokens.</source>
        <translation>
            <numerusform>%Ln 个价格不是以每百万 token 美元表示的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record lows</source>
        <translation>
            <numerusform>%Ln 个新低</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells changed</source>
        <translation>
            <numerusform>更改了 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows added</source>
        <translation>
            <numerusform>新增 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows deleted</source>
        <translation>
            <numerusform>删除了 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; those of %Ln other datasets are offered at the next start</source>
        <translation>
            <numerusform>%1；另外 %Ln 个数据集的编辑将在下次启动时提供恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>where chart.llmflation holds:</source>
        <translation>其中 chart.llmflation 的内容为：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln odd prices</source>
        <translation>
            <numerusform>%Ln 个异常价格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisBar</name>
    <message>
        <source>input + output mean</source>
        <translation>输入与输出均值</translation>
    </message>
    <message>
        <source>3 : 1 input to output</source>
        <translation>输入与输出 3 : 1</translation>
    </message>
    <message>
        <source>input only</source>
        <translation>仅输入</translation>
    </message>
    <message>
        <source>output only</source>
        <translation>仅输出</translation>
    </message>
    <message>
        <source>%1 % input</source>
        <translation>%1 % 输入</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>基准(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>Fl&amp;oor</source>
        <translation>底价(&amp;O)</translation>
    </message>
    <message>
        <source>Pre&amp;set</source>
        <translation>预设(&amp;S)</translation>
    </message>
    <message>
        <source>Rate of the dashed line per year, and confidence of the intervals</source>
        <translation>虚线的年速率和区间的置信度</translation>
    </message>
    <message>
        <source>Vendors, providers, flags, shots and dates of the quotes that count</source>
        <translation>计入的报价的厂商、服务商、标志、示例数和日期</translation>
    </message>
    <message>
        <source>Other weight…</source>
        <translation>其他权重…</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>record lows</source>
        <translation>新低</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dashed line %1 per year, %2 intervals</source>
        <translation>虚线每年 %1，%2 区间</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>筛选 (%1)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisFiles</name>
    <message>
        <source>its dataset has %1 rows, and had %2 when the analysis was saved</source>
        <translation>其数据集有 %1 行，保存分析时为 %2 行</translation>
    </message>
    <message>
        <source>the analysis of %1</source>
        <translation>%1 的分析</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesModel</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesPanel</name>
    <message>
        <source>Why This Model?</source>
        <translation>为何是此模型？</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Quotes that qualify and quotes left out</source>
        <translation>达标的报价和被排除的报价</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Quotes of the month</source>
        <translation>该月的报价</translation>
    </message>
    <message>
        <source>Show in the &amp;Dataset</source>
        <translation>在数据集中显示(&amp;D)</translation>
    </message>
    <message>
        <source>%1 qualify, %2 left out</source>
        <translation>%1 个达标，%2 个已排除</translation>
    </message>
    <message>
        <source>the dearest %1 are not listed</source>
        <translation>最贵的 %1 个未列出</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartMenu</name>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Tokens per &amp;Dollar</source>
        <translation>每美元 token 数(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>&amp;Trend and Its Band</source>
        <translation>趋势及其区间带(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>预测(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>All &amp;Quotes</source>
        <translation>所有报价(&amp;Q)</translation>
    </message>
    <message>
        <source>Colours of &amp;Vendors</source>
        <translation>按厂商着色(&amp;V)</translation>
    </message>
    <message>
        <source>Cross&amp;hair</source>
        <translation>十字线(&amp;H)</translation>
    </message>
    <message>
        <source>Forecast &amp;Length</source>
        <translation>预测长度(&amp;L)</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>&amp;Reference Laws</source>
        <translation>参考定律(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Own Rate…</source>
        <translation>自定义速率(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartNotes</name>
    <message>
        <source>Add Note</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>移除注释</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑注释</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartOutput</name>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>导出报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy Chart as I&amp;mage</source>
        <translation>将图表复制为图像(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size.</source>
        <translation>内存不足，无法生成该尺寸的图片。</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>Could not export %1</source>
        <translation>无法导出 %1</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size</source>
        <translation>内存不足，无法生成该尺寸的图片</translation>
    </message>
    <message>
        <source>Chart copied as an image</source>
        <translation>图表已复制为图像</translation>
    </message>
    <message>
        <source>Chart printed</source>
        <translation>图表已打印</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartPanel</name>
    <message>
        <source>Copy &amp;Summary</source>
        <translation>复制摘要(&amp;S)</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>价格图表</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>摘要已复制</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>移动注释</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>移除注释</translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation>适合视图(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;Note Here…</source>
        <translation>在此添加注释(&amp;N)…</translation>
    </message>
    <message>
        <source>Add Note at This &amp;Date…</source>
        <translation>在此日期添加注释(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit Note…</source>
        <translation>编辑注释(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove Note</source>
        <translation>移除注释(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>编辑注释(&amp;E)</translation>
    </message>
    <message>
        <source>Arrow keys move the note (finely with Shift), Enter leaves it there, Esc puts it back</source>
        <translation>方向键移动注释（按住 Shift 微调），Enter 放下，Esc 放回原处</translation>
    </message>
    <message>
        <source>&amp;Move Note</source>
        <translation>移动注释(&amp;M)</translation>
    </message>
    <message>
        <source>The note is not in view</source>
        <translation>注释不在视图中</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetImports</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Merge File…</source>
        <translation>合并文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Compare &amp;with File…</source>
        <translation>与文件比较(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Join Scores…</source>
        <translation>联接得分(&amp;J)…</translation>
    </message>
    <message>
        <source>Could not import %1</source>
        <translation>无法导入 %1</translation>
    </message>
    <message>
        <source>Could not read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>从 %1 采纳</translation>
    </message>
    <message>
        <source>No scores in %1</source>
        <translation>%1 中没有得分</translation>
    </message>
    <message>
        <source>It needs a column of models and one of scores that this dataset has, too, under names like model and mmlu.</source>
        <translation>文件需要一个模型列和一个此数据集也有的得分列，列名形如 model 和 mmlu。</translation>
    </message>
    <message>
        <source>Join scores of %1</source>
        <translation>联接 %1 的得分</translation>
    </message>
    <message>
        <source>Opened as it is, it would be misread: %1.</source>
        <translation>若按原样打开，会被误读：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1; refused: %L2</source>
        <translation>%1；被拒绝：%L2</translation>
    </message>
    <message>
        <source>%1: cells: %L2, new rows: %L3</source>
        <translation>%1：单元格：%L2，新行：%L3</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetModel</name>
    <message>
        <source>Left out of the price floor: a cell has an error, or the quote holds on no day.</source>
        <translation>未计入底价：有单元格出错，或该报价没有有效日期。</translation>
    </message>
    <message>
        <source>Left out of the price floor: no price.</source>
        <translation>未计入底价：无价格。</translation>
    </message>
    <message>
        <source>Left out of the price floor: a price of zero.</source>
        <translation>未计入底价：价格为零。</translation>
    </message>
    <message>
        <source>Left out of the price floor by the analysis filters.</source>
        <translation>未计入底价：被分析筛选排除。</translation>
    </message>
    <message>
        <source>Left out of the price floor: no score in the chosen benchmark.</source>
        <translation>未计入底价：在所选基准中无得分。</translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation>文件中为“%1”</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetPanel</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Problem of the current cell</source>
        <translation>当前单元格的问题</translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation>行数和问题</translation>
    </message>
    <message>
        <source>Filter the dataset</source>
        <translation>筛选数据集</translation>
    </message>
    <message>
        <source>Filter: vendor = Meta or text…</source>
        <translation>筛选：vendor = Meta 或文本…</translation>
    </message>
    <message>
        <source>Words that a row holds, and conditions on columns, such as:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</source>
        <translation>行中包含的词，以及对列的条件，例如：
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</translation>
    </message>
    <message>
        <source>Price quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Edit Ce&amp;ll</source>
        <translation>编辑单元格(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>查找和替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the Dataset</source>
        <translation>筛选数据集(&amp;L)</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>下一个问题(&amp;R)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Problem</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>筛选隐藏了第 %1 行。</translation>
    </message>
    <message>
        <source>No row is like that. Esc in the filter shows all rows.</source>
        <translation>没有符合的行。在筛选框中按 Esc 显示所有行。</translation>
    </message>
    <message>
        <source>No column is called “%1”.</source>
        <translation>没有名为“%1”的列。</translation>
    </message>
</context>
<context>
    <name>llmflation::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>选择日期 (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>llmflation::Document</name>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Edit %1 of row %2</source>
        <translation>编辑第 %2 行的%1</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>编辑 %2 的%1</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>恢复编辑</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>内存不足，无法打开。</translation>
    </message>
</context>
<context>
    <name>llmflation::DocumentFiles</name>
    <message>
        <source>Could not open %1</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>已打开 %1：%2</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>A dataset is saved as a table</source>
        <translation>数据集保存为表格</translation>
    </message>
    <message>
        <source>A name that ends in %1 stands for something else. Choose one that ends in .csv or .tsv.</source>
        <translation>以 %1 结尾的名称另有含义。请选择以 .csv 或 .tsv 结尾的名称。</translation>
    </message>
    <message>
        <source>Could not save %1</source>
        <translation>无法保存 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Keep a &amp;Backup When Saving</source>
        <translation>保存时保留备份(&amp;B)</translation>
    </message>
    <message>
        <source>Save Anal&amp;ysis</source>
        <translation>保存分析(&amp;Y)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Save Ana&amp;lysis As…</source>
        <translation>分析另存为(&amp;L)…</translation>
    </message>
    <message>
        <source>The name of an analysis ends in %1. Choose such a name.</source>
        <translation>分析的名称须以 %1 结尾。请选择这样的名称。</translation>
    </message>
    <message>
        <source>Opening cancelled</source>
        <translation>已取消打开</translation>
    </message>
    <message>
        <source>The dataset that it names can’t be read. Put it there, or correct dataset.path in %1.
%2</source>
        <translation>无法读取其指定的数据集。请将数据集放到该处，或更正 %1 中的 dataset.path。
%2</translation>
    </message>
</context>
<context>
    <name>llmflation::DriversCard</name>
    <message>
        <source>Price of the same model</source>
        <translation>同一模型的价格</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>换服务商</translation>
    </message>
    <message>
        <source>Open weights enter</source>
        <translation>开放权重进入</translation>
    </message>
    <message>
        <source>New model, same vendor</source>
        <translation>新模型，同一厂商</translation>
    </message>
    <message>
        <source>New model, other vendor</source>
        <translation>新模型，其他厂商</translation>
    </message>
    <message>
        <source>What drove the fall</source>
        <translation>下降的原因</translation>
    </message>
    <message>
        <source>Threshold whose fall is shown</source>
        <translation>所示降幅的阈值</translation>
    </message>
    <message>
        <source>The price has not changed.</source>
        <translation>价格没有变化。</translation>
    </message>
    <message>
        <source>What drove the fall: %1</source>
        <translation>下降的原因：%1</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportDialog</name>
    <message>
        <source>Trans&amp;parent ground</source>
        <translation>透明背景(&amp;P)</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>The&amp;me:</source>
        <translation>主题(&amp;M)：</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file’s name has to end in .png, .svg or .pdf.</source>
        <translation>文件名须以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>A picture of %L1 × %L2 pixels.</source>
        <translation>%L1 × %L2 像素的图片。</translation>
    </message>
    <message>
        <source>Sharp at every size; laid out for %1 × %2 pixels.</source>
        <translation>任意尺寸均清晰；按 %1 × %2 像素排版。</translation>
    </message>
    <message>
        <source>Sharp at every size; %1 × %2 mm.</source>
        <translation>任意尺寸均清晰；%1 × %2 毫米。</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>替换 %1？</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportPreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>图片预览</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportSize</name>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>in</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 %4)</source>
        <translation>%1 (%2 × %3 %4)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>尺寸(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;Width × height:</source>
        <translation>宽 × 高(&amp;W)：</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>缩放(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportWords</name>
    <message>
        <source>Reset Wor&amp;ds</source>
        <translation>重置文字(&amp;D)</translation>
    </message>
    <message>
        <source>Take the words that the settings give</source>
        <translation>采用由设置生成的文字</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>副标题(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>注释(&amp;N)：</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>无注释</translation>
    </message>
</context>
<context>
    <name>llmflation::FileChangeBar</name>
    <message>
        <source>File Changed on Disk</source>
        <translation>磁盘上的文件已更改</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Save Else&amp;where…</source>
        <translation>另存到别处(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>Read the file once more</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Keep both: what you see goes to another file</source>
        <translation>两者都保留：当前所见内容存入另一个文件</translation>
    </message>
    <message>
        <source>Go on with what you see; saving replaces the file</source>
        <translation>继续使用当前所见内容；保存时将替换文件</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. What you see is in no file now.</source>
        <translation>%1 已被移除或重命名。当前所见内容已不在任何文件中。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
</context>
<context>
    <name>llmflation::FilterForm</name>
    <message>
        <source>Not a date: write %1</source>
        <translation>不是日期：请填写 %1</translation>
    </message>
    <message>
        <source>Open &amp;weights</source>
        <translation>开放权重(&amp;W)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>仅开放</translation>
    </message>
    <message>
        <source>Closed only</source>
        <translation>仅封闭</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>推理(&amp;R)</translation>
    </message>
    <message>
        <source>Reasoning only</source>
        <translation>仅推理</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不含</translation>
    </message>
    <message>
        <source>&amp;Chain of thought</source>
        <translation>思维链(&amp;C)</translation>
    </message>
    <message>
        <source>With only</source>
        <translation>仅含</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Fewest shots</source>
        <translation>最少示例数</translation>
    </message>
    <message>
        <source>Most shots</source>
        <translation>最多示例数</translation>
    </message>
    <message>
        <source>S&amp;hots</source>
        <translation>示例数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dated from</source>
        <translation>日期从(&amp;D)</translation>
    </message>
    <message>
        <source>Dated &amp;to</source>
        <translation>日期至(&amp;T)</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>第一个月</translation>
    </message>
    <message>
        <source>Floor &amp;since</source>
        <translation>底价自(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>YYYY-MM</translation>
    </message>
    <message>
        <source>latest quote, %1</source>
        <translation>最新报价，%1</translation>
    </message>
</context>
<context>
    <name>llmflation::FiltersPanel</name>
    <message>
        <source>%1 of %2 quotes in use</source>
        <translation>使用 %1 / %2 个报价</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Let every quote through</source>
        <translation>让所有报价通过</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>(no vendor)</source>
        <translation>（无厂商）</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>(no provider)</source>
        <translation>（无服务商）</translation>
    </message>
</context>
<context>
    <name>llmflation::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>所有显示的行</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>整个单元格(&amp;W)</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>替换(&amp;E)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>不是正则表达式：%1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>已从另一端继续</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>替换范围</translation>
    </message>
</context>
<context>
    <name>llmflation::FitMenu</name>
    <message>
        <source>&amp;Dashed Line and Intervals</source>
        <translation>虚线和区间(&amp;D)</translation>
    </message>
    <message>
        <source>Dashed line, cheaper per year</source>
        <translation>虚线，每年便宜</translation>
    </message>
    <message>
        <source>&amp;Other Rate…</source>
        <translation>其他速率(&amp;O)…</translation>
    </message>
    <message>
        <source>Confidence of the intervals</source>
        <translation>区间的置信度</translation>
    </message>
</context>
<context>
    <name>llmflation::Guide</name>
    <message>
        <source>LLMflation Guide</source>
        <translation>LLMflation 指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>llmflation::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Steps that can be undone and done again</source>
        <translation>可撤销和重做的步骤</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>转为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>列 %1 转为什么</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportDialog</name>
    <message>
        <source>Sa&amp;ve Mapping…</source>
        <translation>保存映射(&amp;V)…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Rows as they will be</source>
        <translation>导入后的行</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;1 First rows</source>
        <translation>&amp;1 前几行</translation>
    </message>
    <message>
        <source>&amp;2 Refused</source>
        <translation>&amp;2 被拒绝</translation>
    </message>
    <message>
        <source>&amp;3 Changed</source>
        <translation>&amp;3 已更改</translation>
    </message>
    <message>
        <source>Mappin&amp;g:</source>
        <translation>映射(&amp;G)：</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>自动推测</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>Name, for files with the same columns:</source>
        <translation>名称，用于列相同的文件：</translation>
    </message>
    <message>
        <source>No column is %1: choose one above.</source>
        <translation>没有列对应%1：请在上方选择一列。</translation>
    </message>
    <message>
        <source> and none is </source>
        <translation>，也没有列对应</translation>
    </message>
    <message>
        <source>The prices are in %1: type a rate.</source>
        <translation>价格以 %1 计：请输入汇率。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>…另有 %L1 项</translation>
    </message>
    <message>
        <source>Line %1: %2%3</source>
        <translation>第 %1 行：%2%3</translation>
    </message>
    <message>
        <source>Of the first %L1 rows: %2</source>
        <translation>前 %L1 行中：%2</translation>
    </message>
    <message>
        <source>%L1 taken (%L2 of them changed), %L3 refused.</source>
        <translation>导入 %L1（其中已更改 %L2），被拒绝 %L3。</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行数：%1</translation>
    </message>
    <message>
        <source>Or type a date under Missing dates.</source>
        <translation>或在“缺失的日期”中输入日期。</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportForm</name>
    <message>
        <source>Take re&amp;fused rows too, to be mended in the table</source>
        <translation>同时导入被拒绝的行，留待在表格中修正(&amp;F)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>双引号</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>单引号</translation>
    </message>
    <message>
        <source>Point: 0.15</source>
        <translation>句点：0.15</translation>
    </message>
    <message>
        <source>Comma: 0,15</source>
        <translation>逗号：0,15</translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>无列名</translation>
    </message>
    <message>
        <source>1.08</source>
        <translation>1.08</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>Lines &amp;before:</source>
        <translation>前置行数(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>分隔符(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Quote:</source>
        <translation>引号(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>标题行(&amp;H)：</translation>
    </message>
    <message>
        <source>Decimal &amp;mark:</source>
        <translation>小数点(&amp;M)：</translation>
    </message>
    <message>
        <source>Prices are &amp;per:</source>
        <translation>价格单位，每(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>货币(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>汇率(&amp;R)：</translation>
    </message>
    <message>
        <source>Miss&amp;ing dates:</source>
        <translation>缺失的日期(&amp;I)：</translation>
    </message>
    <message>
        <source>JSON has none</source>
        <translation>JSON 没有此项</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>无需填写</translation>
    </message>
    <message>
        <source>USD for 1 %1: prices are multiplied</source>
        <translation>1 %1 折合的美元数：价格将乘以该数</translation>
    </message>
    <message>
        <source>type how many USD 1 %1 is</source>
        <translation>请输入 1 %1 折合多少美元</translation>
    </message>
    <message>
        <source>rows without one are refused</source>
        <translation>没有日期的行会被拒绝</translation>
    </message>
    <message>
        <source>is put in where there is none</source>
        <translation>填入没有日期的行</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportPreviewModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
</context>
<context>
    <name>llmflation::JoinDialog</name>
    <message>
        <source>Not taken, as they are no columns of scores of this dataset: %1.</source>
        <translation>未采用（此数据集没有这些得分列）：%1。</translation>
    </message>
    <message>
        <source>&amp;Replace scores that are there already</source>
        <translation>替换已有的得分(&amp;R)</translation>
    </message>
    <message>
        <source>Join Scores of %1</source>
        <translation>联接 %1 的得分</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>Model in this dataset</source>
        <translation>此数据集中的模型</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>That name is the &amp;model:</source>
        <translation>该名称对应的模型(&amp;M)：</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>alike but for case, vendor or date</source>
        <translation>仅大小写、厂商或日期不同</translation>
    </message>
    <message>
        <source>several models are alike: choose one</source>
        <translation>有多个相似模型：请选择一个</translation>
    </message>
    <message>
        <source>no model has such a name</source>
        <translation>没有此名称的模型</translation>
    </message>
    <message>
        <source> and are replaced</source>
        <translation>，将被替换</translation>
    </message>
    <message>
        <source> and stay</source>
        <translation>，保持不变</translation>
    </message>
    <message>
        <source>Empty cells that get a score: %L1; cells that say something else%3: %L2.</source>
        <translation>将填入分数的空单元格：%L1；内容不同的单元格%3：%L2。</translation>
    </message>
</context>
<context>
    <name>llmflation::Journal</name>
    <message>
        <source>Unsaved edits can’t be kept for recovery (%1); save often</source>
        <translation>无法保留未保存的编辑以供恢复 (%1)；请经常保存</translation>
    </message>
</context>
<context>
    <name>llmflation::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation>适合视图(&amp;F)</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>适合视图</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;Threshold</source>
        <translation>添加阈值(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>为何是此模型？(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Copy &amp;Figures</source>
        <translation>复制数据(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>数据已复制</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open in New Window…</source>
        <translation>在新窗口中打开…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>llmflation::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>All &amp;new</source>
        <translation>全选新增(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o new</source>
        <translation>不选新增(&amp;O)</translation>
    </message>
    <message>
        <source>All &amp;different</source>
        <translation>全选不同(&amp;D)</translation>
    </message>
    <message>
        <source>No di&amp;fferent</source>
        <translation>不选不同(&amp;F)</translation>
    </message>
    <message>
        <source> Columns that this dataset has not, and that are left out: %1.</source>
        <translation>此数据集没有、因而不采纳的列：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Take Over %L1</source>
        <translation>采纳 %L1 项(&amp;T)</translation>
    </message>
    <message>
        <source>Rows that are new: %L1, equal: %L2, different: %L3 (cells: %L4), in this dataset only: %L5.</source>
        <translation>新行：%L1，相同：%L2，不同：%L3（单元格：%L4），仅在此数据集中：%L5。</translation>
    </message>
</context>
<context>
    <name>llmflation::MergeModel</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅在此处</translation>
    </message>
    <message>
        <source>Take over %1 of %2</source>
        <translation>采纳 %2 的%1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In this dataset</source>
        <translation>此数据集中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
</context>
<context>
    <name>llmflation::NameFilterList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>在%1中查找</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>Quotes that count once the name is ticked, of all that it has</source>
        <translation>勾选该名称后计入的报价数，以及其报价总数</translation>
    </message>
</context>
<context>
    <name>llmflation::NativeDialogs</name>
    <message>
        <source>Open Dataset or Analysis</source>
        <translation>打开数据集或分析</translation>
    </message>
    <message>
        <source>Tables and analyses (*.csv *.tsv *.txt *.llmflation);;Tables (*.csv *.tsv *.txt);;Analyses (*.llmflation);;All files (*)</source>
        <translation>表格和分析 (*.csv *.tsv *.txt *.llmflation);;表格 (*.csv *.tsv *.txt);;分析 (*.llmflation);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save Analysis</source>
        <translation>保存分析</translation>
    </message>
    <message>
        <source>Save Dataset</source>
        <translation>保存数据集</translation>
    </message>
    <message>
        <source>Analyses (*.llmflation)</source>
        <translation>分析 (*.llmflation)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>是否保存对 %1 的更改？</translation>
    </message>
    <message>
        <source>They are lost if you don’t save them.</source>
        <translation>如果不保存，更改将会丢失。</translation>
    </message>
    <message>
        <source>%1 has changed on disk</source>
        <translation>%1 在磁盘上已更改</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened or saved here. Overwriting it loses that change.</source>
        <translation>自在此打开或保存以来，其他程序更改了该文件。覆盖将丢失那些更改。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Reload %1 without your changes?</source>
        <translation>重新加载 %1 并放弃您的更改？</translation>
    </message>
    <message>
        <source>Changes that you have not saved are lost. To keep both, save yours elsewhere first.</source>
        <translation>尚未保存的更改将会丢失。若要两者都保留，请先将您的更改另存到别处。</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Web page in one file (*.html);;PDF (*.pdf)</source>
        <translation>单文件网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Could not print the chart</source>
        <translation>无法打印图表</translation>
    </message>
    <message>
        <source>The printer, or the file to print to, could not be opened. Choose another one.</source>
        <translation>无法打开打印机或要打印到的文件。请另选一个。</translation>
    </message>
    <message>
        <source>Rate of a Line</source>
        <translation>直线的速率</translation>
    </message>
    <message>
        <source>Times cheaper per year:</source>
        <translation>每年便宜的倍数：</translation>
    </message>
    <message>
        <source>Blended Price</source>
        <translation>混合价格</translation>
    </message>
    <message>
        <source>Share of the input price, in per cent:</source>
        <translation>输入价格所占百分比：</translation>
    </message>
    <message>
        <source>Note on the Chart</source>
        <translation>图表注释</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>文本：</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tables and price lists (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>表格和价目表 (*.csv *.tsv *.txt *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>导入 %1？</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open As It Is</source>
        <translation>按原样打开(&amp;O)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>llmflation::OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep what is open (Esc)</source>
        <translation>保留已打开的内容 (Esc)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
</context>
<context>
    <name>llmflation::PanelLayout</name>
    <message>
        <source>&amp;Thresholds</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>为何是此模型？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Lock Panels</source>
        <translation>锁定面板(&amp;L)</translation>
    </message>
</context>
<context>
    <name>llmflation::PastePricesDialog</name>
    <message>
        <source>Paste Prices</source>
        <translation>粘贴价格</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste as It Is</source>
        <translation>按原样粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>列出前 %1 个。</translation>
    </message>
    <message>
        <source>Pasted prices and what they become</source>
        <translation>粘贴的价格及其转换结果</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴内容</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>转为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Decimal commas: %1 is %2</source>
        <translation>小数逗号：%1 即 %2</translation>
    </message>
    <message>
        <source>Separators of thousands: %1 is %2</source>
        <translation>千位分隔符：%1 即 %2</translation>
    </message>
    <message>
        <source>&amp;Commas that can be read in two ways (%1):</source>
        <translation>有两种读法的逗号 (%1)(&amp;C)：</translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>（保持原样）</translation>
    </message>
</context>
<context>
    <name>llmflation::PreferencesDialog</name>
    <message>
        <source>&amp;Save files of your own when the window is at rest</source>
        <translation>窗口空闲时保存您自己的文件(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the file as it was &amp;before the last save (name.csv~)</source>
        <translation>保留上次保存前的文件 (name.csv~)(&amp;B)</translation>
    </message>
    <message>
        <source>Remember the files that were &amp;open</source>
        <translation>记住已打开的文件(&amp;O)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>A newly opened dataset begins with</source>
        <translation>新打开的数据集的初始设置</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Stands before each price. A label only: prices are US dollars and are not converted.</source>
        <translation>显示在每个价格之前。仅为标签：价格以美元计，不作换算。</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Another language takes effect when the program starts again.</source>
        <translation>更改语言后，下次启动程序时生效。</translation>
    </message>
    <message>
        <source>&amp;Currency label:</source>
        <translation>货币标签(&amp;C)：</translation>
    </message>
    <message>
        <source>Up to eight scores with blanks between them</source>
        <translation>最多八个得分，以空格分隔</translation>
    </message>
    <message>
        <source>0.5 is the article’s mean; 0.75 is three input tokens to one output token</source>
        <translation>0.5 为文章采用的均值；0.75 为三个输入 token 对一个输出 token</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>T&amp;hresholds:</source>
        <translation>阈值(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Weight of the input price:</source>
        <translation>输入价格的权重(&amp;W)：</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of intervals:</source>
        <translation>区间的置信度(&amp;N)：</translation>
    </message>
    <message>
        <source>Cl&amp;ear List Now</source>
        <translation>立即清空列表(&amp;E)</translation>
    </message>
    <message>
        <source>Thresholds: write one to eight numbers</source>
        <translation>阈值：请填写一至八个数字</translation>
    </message>
    <message>
        <source>Open wh&amp;at was open last time</source>
        <translation>打开上次打开的文件(&amp;A)</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>A price of zero: free, or unknown? An unknown one is an empty cell.</source>
        <translation>价格为零：免费还是未知？未知价格应为空单元格。</translation>
    </message>
    <message>
        <source>A price per token? Others of the model are about %1.</source>
        <translation>是每个 token 的价格吗？该模型的其他价格约为 %1。</translation>
    </message>
    <message>
        <source>A price per token? No tokens were ever that cheap.</source>
        <translation>是每个 token 的价格吗？从未有过如此便宜的 token。</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? Others of the model are about %1.</source>
        <translation>是每 1,000 个 token 的价格吗？该模型的其他价格约为 %1。</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? No tokens were ever that cheap.</source>
        <translation>是每 1,000 个 token 的价格吗？从未有过如此便宜的 token。</translation>
    </message>
    <message>
        <source>%1 the model&apos;s other prices, about %2</source>
        <translation>为该模型其他价格（约 %2）的 %1</translation>
    </message>
    <message>
        <source>1/%1 of the model&apos;s other prices, about %2</source>
        <translation>为该模型其他价格（约 %2）的 1/%1</translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <translation>文本前后有空格</translation>
    </message>
    <message>
        <source>Elsewhere mostly written otherwise</source>
        <translation>其他地方多为另一种写法</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>可能是</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsPanel</name>
    <message>
        <source>Check &amp;Prices</source>
        <translation>检查价格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>修正(&amp;M)</translation>
    </message>
    <message>
        <source>Mend All &amp;Certain</source>
        <translation>修正所有确定项(&amp;C)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>How many problems</source>
        <translation>问题数量</translation>
    </message>
    <message>
        <source>Writes what the selected cells could be</source>
        <translation>在所选单元格中写入可能的正确值</translation>
    </message>
    <message>
        <source>Takes away spaces and unites spellings; leaves prices alone</source>
        <translation>去除空格并统一写法；不改动价格</translation>
    </message>
    <message>
        <source>&amp;Go to the Cell</source>
        <translation>转到单元格(&amp;G)</translation>
    </message>
    <message>
        <source>Errors: %1 · warnings: %2 · notes: %3</source>
        <translation>错误：%1 · 警告：%2 · 提示：%3</translation>
    </message>
    <message>
        <source>%1 more are not listed</source>
        <translation>另有 %1 个未列出</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>None: every cell can be read, and no price is odd</source>
        <translation>没有：每个单元格都可读取，也没有异常价格</translation>
    </message>
</context>
<context>
    <name>llmflation::RecentFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>llmflation::RecoveryDialog</name>
    <message>
        <source>no cell is other than before</source>
        <translation>没有单元格与之前不同</translation>
    </message>
    <message>
        <source>Last edit %1: %2</source>
        <translation>最后编辑于 %1：%2</translation>
    </message>
    <message>
        <source>The file was too large to be kept with the edits, and %1 can’t be read now. Put it back there and start the program again.</source>
        <translation>文件过大，未能与编辑一同保留，而 %1 现在无法读取。请将其放回原处并重新启动程序。</translation>
    </message>
    <message>
        <source>The file has changed since: the last edits (%1) don’t fit it any more and can’t be recovered.</source>
        <translation>文件此后已更改：最后的编辑 (%1) 与其不再相符，无法恢复。</translation>
    </message>
    <message>
        <source>The file has changed since. Recovering opens what you saw, with your edits; the file stays as it is until you save.</source>
        <translation>文件此后已更改。恢复将打开您当时所见的内容及您的编辑；在您保存之前，文件保持不变。</translation>
    </message>
    <message>
        <source>The file is no longer there. Recovering opens what you saw, with your edits.</source>
        <translation>文件已不存在。恢复将打开您当时所见的内容及您的编辑。</translation>
    </message>
    <message>
        <source>Recover Unsaved Edits</source>
        <translation>恢复未保存的编辑</translation>
    </message>
    <message>
        <source>an untitled dataset</source>
        <translation>未命名的数据集</translation>
    </message>
    <message>
        <source>The program ended before your edits of %1 were saved</source>
        <translation>程序在保存您对 %1 的编辑之前已结束</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Ask again when the program starts the next time</source>
        <translation>下次启动程序时再询问</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>llmflation::ResultCard</name>
    <message>
        <source>Copy Figures</source>
        <translation>复制数据</translation>
    </message>
</context>
<context>
    <name>llmflation::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>llmflation::TableColumns</name>
    <message>
        <source>Colu&amp;mn…</source>
        <translation>列(&amp;M)…</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>升序排序(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降序排序(&amp;D)</translation>
    </message>
    <message>
        <source>Th&amp;en Ascending</source>
        <translation>再按升序(&amp;E)</translation>
    </message>
    <message>
        <source>Then De&amp;scending</source>
        <translation>再按降序(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;File&apos;s Order</source>
        <translation>文件中的顺序(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Width as Needed</source>
        <translation>自适应宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Keep &amp;Models in Sight</source>
        <translation>固定显示模型列(&amp;M)</translation>
    </message>
</context>
<context>
    <name>llmflation::TableEditing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for &amp;Spreadsheet</source>
        <translation>复制到电子表格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Fill Do&amp;wn</source>
        <translation>向下填充(&amp;W)</translation>
    </message>
    <message>
        <source>Fill Ri&amp;ght</source>
        <translation>向右填充(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>插入行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>创建行副本(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete Rows</source>
        <translation>删除行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open Link…</source>
        <translation>打开链接(&amp;O)…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>插入行</translation>
    </message>
</context>
<context>
    <name>llmflation::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>跟随桌面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>llmflation::ThresholdStrip</name>
    <message>
        <source>+ Add threshold</source>
        <translation>+ 添加阈值</translation>
    </message>
    <message>
        <source>each tick above a slider is a model’s score</source>
        <translation>滑块上方的每个刻度是一个模型的得分</translation>
    </message>
    <message>
        <source>Remove this threshold</source>
        <translation>移除此阈值</translation>
    </message>
    <message>
        <source>Remove threshold</source>
        <translation>移除阈值</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 不低于</translation>
    </message>
    <message>
        <source>Minimum %1 score</source>
        <translation>最低 %1 得分</translation>
    </message>
</context>
<context>
    <name>llmflation::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
</TS>
