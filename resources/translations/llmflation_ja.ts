<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Cells</name>
    <message>
        <source>“{}” is a number too large or too small to compute with</source>
        <translation>「{}」は大きすぎるか小さすぎて計算できない数値です</translation>
    </message>
    <message>
        <source>“{}” is not a number; write it with a decimal point, without currency, unit or separators, and leave the cell empty where it is unknown</source>
        <translation>「{}」は数値ではありません。小数点にピリオドを使い、通貨、単位、桁区切りなしで入力し、不明な場合はセルを空にしてください</translation>
    </message>
    <message>
        <source>“{}” is not a finite number; leave the cell empty where it is unknown</source>
        <translation>「{}」は有限の数値ではありません。不明な場合はセルを空にしてください</translation>
    </message>
    <message>
        <source>no column holds {}; name one `{}` in the header</source>
        <translation>{}の列がありません。ヘッダーで列の 1 つを `{}` という名前にしてください</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>ファイルの {} 行目</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>表の {} 行目</translation>
    </message>
    <message>
        <source>{} has a quote of the same model, provider and date, and takes this one&apos;s place</source>
        <translation>{}に同じモデル、提供元、日付の価格情報があり、この行の代わりに使われます</translation>
    </message>
    <message>
        <source>“{}” is negative; a price is zero or more</source>
        <translation>「{}」は負の値です。価格は 0 以上です</translation>
    </message>
    <message>
        <source>“{}” is not a score in percent, 0 to 100</source>
        <translation>「{}」は 0~100 パーセントのスコアではありません</translation>
    </message>
    <message>
        <source>“{}” is negative</source>
        <translation>「{}」は負の値です</translation>
    </message>
    <message>
        <source>“{}” is not a date; write a day that exists as YYYY-MM-DD</source>
        <translation>「{}」は日付ではありません。実在する日付を YYYY-MM-DD の形式で入力してください</translation>
    </message>
    <message>
        <source>{} lies far from the years in which tokens were sold: is the year right?</source>
        <translation>{} はトークンが販売されていた年から大きく離れています。年は正しいですか?</translation>
    </message>
    <message>
        <source>“{}” is neither yes nor no; leave the cell empty where it is unknown</source>
        <translation>「{}」は yes でも no でもありません。不明な場合はセルを空にしてください</translation>
    </message>
    <message>
        <source>no price: the row is left out of the price floor</source>
        <translation>価格なし: この行は底値から除外されます</translation>
    </message>
    <message>
        <source>a price of zero cannot stand on a log axis: the row is left out of the price floor</source>
        <translation>価格 0 は対数軸に表示できません。この行は底値から除外されます</translation>
    </message>
    <message>
        <source>the model&apos;s name is missing</source>
        <translation>モデル名がありません</translation>
    </message>
    <message>
        <source>the date is missing; a quote needs the day from which it holds</source>
        <translation>日付がありません。価格情報には、有効になる日付が必要です</translation>
    </message>
    <message>
        <source>{} is before the quote&apos;s date, {}</source>
        <translation>{} は価格情報の日付 {} より前です</translation>
    </message>
    <message>
        <source>is the quote&apos;s own date: the quote holds on no day</source>
        <translation>価格情報自体の日付と同じです。この価格情報が有効な日はありません</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>the quote ({}) opened in line {} never closes, so the rest of the file ({} line ends) was read into this one field; close the quote or remove it</source>
        <translation>{1} 行目で始まる引用符 ({0}) が閉じられていないため、ファイルの残り（改行 {2} 個）がこの 1 つのフィールドに読み込まれました。引用符を閉じるか、削除してください</translation>
    </message>
    <message>
        <source>a quote stands inside a field that is not quoted; quote the field and double the quote</source>
        <translation>引用符で囲まれていないフィールドの中に引用符があります。フィールドを引用符で囲み、中の引用符を 2 つ重ねてください</translation>
    </message>
    <message>
        <source>text follows the quote that should end the field, so it was read up to the next quote that does; double a quote that belongs to the text</source>
        <translation>フィールドを閉じるはずの引用符の後にテキストが続くため、フィールドを閉じる次の引用符まで読み取られました。テキストに含まれる引用符は 2 つ重ねてください</translation>
    </message>
    <message>
        <source>byte {} of the field is NUL (0x00), which no text holds; remove it</source>
        <translation>フィールドの {} バイト目は、テキストに使えない NUL (0x00) です。削除してください</translation>
    </message>
    <message>
        <source>byte {} of the field, 0x{}, is not UTF-8; save the file in that encoding</source>
        <translation>フィールドの {} バイト目 0x{} は UTF-8 ではありません。ファイルを UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>column {} has no name</source>
        <translation>{} 列目に名前がありません</translation>
    </message>
    <message>
        <source>columns {} and {} have the same name; rename one</source>
        <translation>{} 列目と {} 列目の名前が同じです。一方の名前を変更してください</translation>
    </message>
    <message>
        <source>the header has {} fields; this is the last one that is read, the others are kept in the file as they are</source>
        <translation>ヘッダーには {} 個のフィールドがあります。読み取られるのはこのフィールドまでで、残りはファイル内にそのまま保持されます</translation>
    </message>
    <message>
        <source>the row has 1 field, the header has {}</source>
        <translation>この行のフィールドは 1 個、ヘッダーは {} 個です</translation>
    </message>
    <message>
        <source>the row has {} fields, the header has {}</source>
        <translation>この行のフィールドは {} 個、ヘッダーは {} 個です</translation>
    </message>
    <message>
        <source>{}; the missing ones are read as empty</source>
        <translation>{}。不足分は空として読み取られます</translation>
    </message>
    <message>
        <source>{}; the others are kept in columns without a name</source>
        <translation>{}。余分なフィールドは名前のない列に保持されます</translation>
    </message>
    <message>
        <source>{}; only {} of the others can be shown, the rest is kept in the file as it is</source>
        <translation>{}。余分なフィールドのうち {} 個だけを表示でき、残りはファイル内にそのまま保持されます</translation>
    </message>
    <message>
        <source>the file is empty: it needs a line with the names of the columns and a line for each row</source>
        <translation>ファイルが空です。列名の行と、データ 1 件ごとに 1 行が必要です</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>ファイルにはヘッダーだけがあり、データの行がありません</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}: is larger than 1 MB, which no analysis is; open a .llmflation file</source>
        <translation>{}: 1 MB を超えています。分析ファイルはそれほど大きくなりません。.llmflation ファイルを開いてください</translation>
    </message>
    <message>
        <source>{}: the analysis is larger than 1 MB; shorten its notes and filters</source>
        <translation>{}: 分析が 1 MB を超えています。注釈とフィルターを短くしてください</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>そのファイルはありません。名前を確認してください</translation>
    </message>
    <message>
        <source>you have no permission to read it; change its mode or ask its owner for a copy</source>
        <translation>読み取る権限がありません。権限を変更するか、所有者に複製を頼んでください</translation>
    </message>
    <message>
        <source>can&apos;t be read: {}</source>
        <translation>読み取れません: {}</translation>
    </message>
    <message>
        <source>is larger than this program or the free memory can take (4 GB); split it</source>
        <translation>本プログラムまたは空きメモリの上限（4 GB）を超えています。分割してください</translation>
    </message>
    <message>
        <source>is {}; give the name of a file</source>
        <translation>{}です。ファイル名を指定してください</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); change its mode or save under another name</source>
        <translation>書き込めません（{}）。権限を変更するか、別名で保存してください</translation>
    </message>
    <message>
        <source>is a symbolic link that leads back to itself</source>
        <translation>自分自身に戻るシンボリックリンクです</translation>
    </message>
    <message>
        <source>{} ({}); the file is as it was</source>
        <translation>{}（{}）。ファイルは元のままです</translation>
    </message>
    <message>
        <source>{} ({}); no file was made</source>
        <translation>{}（{}）。ファイルは作成されていません</translation>
    </message>
    <message>
        <source>its directory takes no new file</source>
        <translation>フォルダーに新しいファイルを作れません</translation>
    </message>
    <message>
        <source>can&apos;t be given the mode of the old file</source>
        <translation>元のファイルの権限を設定できません</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>was written but doesn&apos;t read back the same</source>
        <translation>書き込みましたが、読み戻すと一致しません</translation>
    </message>
    <message>
        <source>is written, but the disk reports an error ({}) and may lose it; save once more, or under another name on another disk</source>
        <translation>書き込みましたが、ディスクがエラー（{}）を報告しており、失われるおそれがあります。もう一度保存するか、別のディスクに別名で保存してください</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); no file was made</source>
        <translation>書き込めません（{}）。ファイルは作成されていません</translation>
    </message>
    <message>
        <source>is {}; move it away, or switch backups off</source>
        <translation>{}です。移動するか、バックアップをオフにしてください</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“{}” has a point where the decimal mark is a comma</source>
        <translation>小数点はコンマですが、「{}」にはピリオドがあります</translation>
    </message>
    <message>
        <source>{}: the column is left out, with {} cells that say something</source>
        <translation>{}: 列を除外（値のあるセル {} 個）</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>{} 行目: {}</translation>
    </message>
    <message>
        <source>{}: {} cells are changed</source>
        <translation>{}: {} 個のセルを変更</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>it has that name</source>
        <translation>同じ列名</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>列名から判断</translation>
    </message>
    <message>
        <source>no name that we know</source>
        <translation>既知の列名ではない</translation>
    </message>
    <message>
        <source>another is {}</source>
        <translation>別の列が既に {}</translation>
    </message>
    <message>
        <source>the name “{}” says so</source>
        <translation>列名「{}」から判断</translation>
    </message>
    <message>
        <source>the names of the price columns say different units</source>
        <translation>価格の列名が示す単位が一致しない</translation>
    </message>
    <message>
        <source>no name and no price says anything else</source>
        <translation>列名にも価格にも他の単位の記載なし</translation>
    </message>
    <message>
        <source>the median of the prices is {}</source>
        <translation>価格の中央値が {}</translation>
    </message>
    <message>
        <source>the price “{}” says so</source>
        <translation>価格「{}」から判断</translation>
    </message>
    <message>
        <source>no name and no price says another</source>
        <translation>列名にも価格にも他の通貨の記載なし</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>the tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>the space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>fields begin with it, and none with a double quote</source>
        <translation>この記号で始まるフィールドがあり、二重引用符で始まるものはない</translation>
    </message>
    <message>
        <source>no field is quoted</source>
        <translation>引用符で囲まれたフィールドなし</translation>
    </message>
    <message>
        <source>fields begin with it</source>
        <translation>この記号で始まるフィールドがある</translation>
    </message>
    <message>
        <source>no mark cuts the lines alike</source>
        <translation>各行を同じ数のフィールドに分ける記号なし</translation>
    </message>
    <message>
        <source>{} cuts {} % of the lines into {} fields</source>
        <translation>{}により {} % の行が {} 個のフィールドに分かれる</translation>
    </message>
    <message>
        <source>the first line has as many fields as the others</source>
        <translation>最初の行のフィールド数が他の行と同じ</translation>
    </message>
    <message>
        <source>they have fewer fields than the table</source>
        <translation>表よりフィールドが少ない</translation>
    </message>
    <message>
        <source>nothing in the first row is a number or a date</source>
        <translation>最初の行に数値も日付もない</translation>
    </message>
    <message>
        <source>“{}” is the name of a column</source>
        <translation>「{}」は列名</translation>
    </message>
    <message>
        <source>“{}” in the first row is no name</source>
        <translation>最初の行の「{}」は列名ではない</translation>
    </message>
    <message>
        <source>no number has one</source>
        <translation>小数点のある数値なし</translation>
    </message>
    <message>
        <source>“{}” and {} other numbers have a comma</source>
        <translation>「{}」と他 {} 個の数値にコンマがある</translation>
    </message>
    <message>
        <source>{} of {} numbers with a mark have a point</source>
        <translation>小数点のある数値 {1} 個中 {0} 個がピリオド</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>no column is {}</source>
        <translation>{}の列がない</translation>
    </message>
    <message>
        <source>its text is {}</source>
        <translation>文字コードが {}</translation>
    </message>
    <message>
        <source>{} lines stand before the table</source>
        <translation>表の前に {} 行ある</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>ヘッダーがない</translation>
    </message>
    <message>
        <source>its quotes are single ones</source>
        <translation>引用符が一重</translation>
    </message>
    <message>
        <source>its numbers have a decimal comma</source>
        <translation>数値の小数点がコンマ</translation>
    </message>
    <message>
        <source>its prices are {}</source>
        <translation>価格が {}</translation>
    </message>
    <message>
        <source>its prices are in {}</source>
        <translation>価格が {} 建て</translation>
    </message>
    <message>
        <source>“{}” is in {}, not in {}</source>
        <translation>「{}」は {} 建てで、{} 建てではありません</translation>
    </message>
    <message>
        <source>“{}” is in {}; a rate to USD is needed</source>
        <translation>「{}」は {} 建てです。USD へのレートが必要です</translation>
    </message>
    <message>
        <source>× {} (USD for 1 {})</source>
        <translation>× {}（1 {} あたりの USD）</translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{}、次に {}</translation>
    </message>
    <message>
        <source>byte {} of the file is no text in {}; choose another encoding</source>
        <translation>ファイルの {} バイト目は {} のテキストではありません。別の文字コードを選んでください</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>1 トークンあたり</translation>
    </message>
    <message>
        <source>per 1K tokens</source>
        <translation>1,000 トークンあたり</translation>
    </message>
    <message>
        <source>per 1M tokens</source>
        <translation>100 万トークンあたり</translation>
    </message>
    <message>
        <source>the file begins with its byte order mark</source>
        <translation>ファイルがバイト順マークで始まる</translation>
    </message>
    <message>
        <source>its NULs stand on one side of the pairs of bytes</source>
        <translation>NUL が 2 バイトの組の片側にのみある</translation>
    </message>
    <message>
        <source>all characters are ASCII</source>
        <translation>すべての文字が ASCII</translation>
    </message>
    <message>
        <source>all its bytes are valid UTF-8</source>
        <translation>すべてのバイトが有効な UTF-8</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8</source>
        <translation>{1} 行目のバイト {0} が UTF-8 ではない</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8, and others are no Windows-1252</source>
        <translation>{1} 行目のバイト {0} が UTF-8 ではなく、Windows-1252 ではないバイトもある</translation>
    </message>
    <message>
        <source>the free memory is not enough for it; split the file</source>
        <translation>空きメモリが足りません。ファイルを分割してください</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the row has two values for {}; &quot;{}&quot; was left out</source>
        <translation>この行には {} の値が 2 つあります。「{}」は除外されました</translation>
    </message>
    <message>
        <source>an object without members was left out</source>
        <translation>メンバーのないオブジェクトは除外されました</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no model and was left out</source>
        <translation>「{}」はモデルではないため、除外されました</translation>
    </message>
    <message>
        <source>a model without a price_history, or with an empty one, was left out</source>
        <translation>price_history がないか空のモデルは除外されました</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>All quotes</source>
        <translation>すべての価格情報</translation>
    </message>
    <message>
        <source>Every quote of the dataset; the mean of input and output price; by month.</source>
        <translation>データセットのすべての価格情報。入力価格と出力価格の平均。月別。</translation>
    </message>
    <message>
        <source>LLMflation article</source>
        <translation>LLMflation の記事</translation>
    </message>
    <message>
        <source>&quot;Welcome to LLMflation&quot; (a16z, 12 November 2024): models of OpenAI, Anthropic and Meta at OpenAI, Anthropic and Together AI; the mean of input and output price; by month, November 2021 to November 2024.</source>
        <translation>「Welcome to LLMflation」（a16z、2024 年 11 月 12 日）: OpenAI、Anthropic、Together AI が提供する OpenAI、Anthropic、Meta のモデル。入力価格と出力価格の平均。月別、2021 年 11 月～2024 年 11 月。</translation>
    </message>
    <message>
        <source>&quot;LLM inference prices have fallen rapidly but unequally across tasks&quot; (Epoch AI, 12 March 2025): record lows; three parts input to one part output; no reasoning models; 90 % intervals.</source>
        <translation>「LLM inference prices have fallen rapidly but unequally across tasks」（Epoch AI、2025 年 3 月 12 日）: 最安値更新。入力 3 : 出力 1。推論モデルを除く。90 % 区間。</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Write a day that exists as YYYY-MM-DD.</source>
        <translation>実在する日付を YYYY-MM-DD の形式で入力してください。</translation>
    </message>
</context>
<context>
    <name>llmflation</name>
    <message>
        <source>mean of input and output price</source>
        <translation>入力価格と出力価格の平均</translation>
    </message>
    <message>
        <source>3:1 blend of input and output price</source>
        <translation>入力価格と出力価格の 3:1 ブレンド</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>入力価格</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>出力価格</translation>
    </message>
    <message>
        <source>%1 % input, %2 % output price</source>
        <translation>入力価格 %1 %、出力価格 %2 %</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>他 %1</translation>
    </message>
    <message>
        <source>Cheapest model per month at a minimum %1 score</source>
        <translation>%1 スコアが基準以上のモデルの月別最安値</translation>
    </message>
    <message>
        <source>Record-low prices at a minimum %1 score</source>
        <translation>%1 スコアが基準以上のモデルの最安値更新</translation>
    </message>
    <message>
        <source>scores with %1 shots only</source>
        <translation>%1 ショットのスコアのみ</translation>
    </message>
    <message>
        <source>scores with %1 to %2 shots only</source>
        <translation>%1~%2 ショットのスコアのみ</translation>
    </message>
    <message>
        <source>USD per million tokens, log scale</source>
        <translation>100 万トークンあたりの米ドル、対数目盛</translation>
    </message>
    <message>
        <source>Tokens per USD, log scale</source>
        <translation>1 米ドルあたりのトークン数、対数目盛</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <translation>提供元: %1</translation>
    </message>
    <message>
        <source>open weights only</source>
        <translation>オープンウェイトのみ</translation>
    </message>
    <message>
        <source>no open weights</source>
        <translation>オープンウェイトを除く</translation>
    </message>
    <message>
        <source>reasoning models only</source>
        <translation>推論モデルのみ</translation>
    </message>
    <message>
        <source>no reasoning models</source>
        <translation>推論モデルを除く</translation>
    </message>
    <message>
        <source>chain-of-thought scores only</source>
        <translation>思考連鎖のスコアのみ</translation>
    </message>
    <message>
        <source>no chain-of-thought scores</source>
        <translation>思考連鎖のスコアを除く</translation>
    </message>
    <message>
        <source>quotes dated from %1</source>
        <translation>%1 以降の価格情報</translation>
    </message>
    <message>
        <source>quotes dated to %1</source>
        <translation>%1 までの価格情報</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>bands: %1 % confidence and prediction</source>
        <translation>バンド: %1 % 信頼区間と予測区間</translation>
    </message>
    <message>
        <source>band: %1 % confidence</source>
        <translation>バンド: %1 % 信頼区間</translation>
    </message>
    <message>
        <source>band: %1 % prediction</source>
        <translation>バンド: %1 % 予測区間</translation>
    </message>
    <message>
        <source> by Student’s t, too narrow where months repeat a price</source>
        <translation>（Student t による。同じ価格が続く月があると狭すぎる）</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>データ: %1</translation>
    </message>
    <message>
        <source>No quotes yet. Open a dataset or add rows to the table.</source>
        <translation>価格情報がまだありません。データセットを開くか、表に行を追加してください。</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores. Choose another benchmark.</source>
        <translation>このデータセットには %1 のスコアがありません。別のベンチマークを選んでください。</translation>
    </message>
    <message>
        <source>No quote with a price and a %1 score passes the filters. Choose other filters or another benchmark.</source>
        <translation>価格と %1 スコアがあり、フィルターを通る価格情報がありません。別のフィルターかベンチマークを選んでください。</translation>
    </message>
    <message>
        <source>No quote reaches %1 %2. The highest score is %3: lower the threshold.</source>
        <translation>%1 %2 に達する価格情報がありません。最高スコアは %3 です。しきい値を下げてください。</translation>
    </message>
    <message>
        <source>No quote that reaches %1 %2 holds in the months shown. Lower the threshold or choose other dates.</source>
        <translation>%1 %2 に達し、表示中の月に有効な価格情報がありません。しきい値を下げるか、別の日付を選んでください。</translation>
    </message>
    <message>
        <source>%1× cheaper per year</source>
        <translation>年 %1× の値下がり</translation>
    </message>
    <message>
        <source>%1× dearer per year</source>
        <translation>年 %1× の値上がり</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>スライド、16:9</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>ワイド</translation>
    </message>
    <message>
        <source>Half-page figure</source>
        <translation>半ページの図</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>正方形の投稿</translation>
    </message>
    <message>
        <source>%1 per Mtok</source>
        <translation>%1/Mtok</translation>
    </message>
    <message>
        <source>%1 (%2 in, %3 out)</source>
        <translation>%1（入力 %2、出力 %3）</translation>
    </message>
    <message>
        <source>no %1 score</source>
        <translation>%1 スコアなし</translation>
    </message>
    <message>
        <source>price held since %1</source>
        <translation>%1 から有効な価格</translation>
    </message>
    <message>
        <source>price held %1 to %2</source>
        <translation>%1 から %2 まで有効だった価格</translation>
    </message>
    <message>
        <source>as cheap</source>
        <translation>同額</translation>
    </message>
    <message>
        <source>%1 % dearer</source>
        <translation>%1 % 高い</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>%1 高い</translation>
    </message>
    <message>
        <source>no other model qualifies</source>
        <translation>条件を満たす他のモデルなし</translation>
    </message>
    <message>
        <source>next: %1, %2, %3</source>
        <translation>次点: %1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1、%2: %3、%4</translation>
    </message>
    <message>
        <source>left out by the filters</source>
        <translation>フィルターで除外</translation>
    </message>
    <message>
        <source>left out: see the problems in its row</source>
        <translation>除外: 行の問題を確認してください</translation>
    </message>
    <message>
        <source>Moore’s law: 2× in 2 years</source>
        <translation>ムーアの法則: 2 年で 2×</translation>
    </message>
    <message>
        <source>Moore’s law: G. E. Moore, IEDM 1975</source>
        <translation>ムーアの法則: G. E. Moore, IEDM 1975</translation>
    </message>
    <message>
        <source>Dennard-era compute: 1.52× a year</source>
        <translation>デナード期の計算性能: 年 1.52×</translation>
    </message>
    <message>
        <source>Dennard era, 1986–2003: Hennessy &amp; Patterson, Computer Architecture, 6th ed., fig. 1.1</source>
        <translation>デナード期、1986–2003: Hennessy &amp; Patterson, Computer Architecture, 6th ed., fig. 1.1</translation>
    </message>
    <message>
        <source>Edholm’s law: 2× in 18 months</source>
        <translation>エドホルムの法則: 18 か月で 2×</translation>
    </message>
    <message>
        <source>Edholm’s law: S. Cherry, IEEE Spectrum, July 2004</source>
        <translation>エドホルムの法則: S. Cherry, IEEE Spectrum, July 2004</translation>
    </message>
    <message>
        <source>%1× a year</source>
        <translation>年 %1×</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 stood at %2</source>
        <translation>%1は %2</translation>
    </message>
    <message>
        <source>%1 stood at %2 and again at %3</source>
        <translation>%1は %2、その後も %3</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, a factor of %4</source>
        <translation>%1は %2 から %3 に下落、倍率 %4</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, a factor of %4</source>
        <translation>%1は %2 から %3 に上昇、倍率 %4</translation>
    </message>
    <message>
        <source>too few points for a fitted rate</source>
        <translation>点が少なすぎて下落率を推定できません</translation>
    </message>
    <message>
        <source>fitted rate: %1× dearer a year</source>
        <translation>推定: 年 %1× の値上がり</translation>
    </message>
    <message>
        <source>fitted rate %1× a year</source>
        <translation>推定下落率: 年 %1×</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 %2 以上</translation>
    </message>
    <message>
        <source>No model with %1 has a price in the months shown.</source>
        <translation>表示中の月に、%1 のモデルの価格はありません。</translation>
    </message>
    <message>
        <source>The cheapest model with %1</source>
        <translation>%1 の最安モデル</translation>
    </message>
    <message>
        <source>The record-low price with %1</source>
        <translation>%1 の最安値更新</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>価格情報がまだありません。</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores.</source>
        <translation>このデータセットには %1 のスコアがありません。</translation>
    </message>
    <message>
        <source>Prices are in US dollars per million tokens, as of %1.</source>
        <translation>価格は 100 万トークンあたりの米ドル、%1 時点です。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>開発元</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>入力 $/Mtok</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>出力 $/Mtok</translation>
    </message>
    <message>
        <source>Price $/Mtok</source>
        <translation>価格 $/Mtok</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>ショット数</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>%1 ショット数</translation>
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
        <translation>パラメーター (B)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>価格の出典</translation>
    </message>
    <message>
        <source>Score source</source>
        <translation>スコアの出典</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>開発元</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>%1 score</source>
        <translation>%1 スコア</translation>
    </message>
    <message>
        <source>%1 chain of thought</source>
        <translation>%1 思考連鎖</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>オープンウェイト</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>price source</source>
        <translation>価格の出典</translation>
    </message>
    <message>
        <source>score source</source>
        <translation>スコアの出典</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>最初の 10 分</translation>
    </message>
    <message>
        <source>The dataset’s format</source>
        <translation>データセットの形式</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>The default dataset</source>
        <translation>既定のデータセット</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each month, the &lt;b&gt;price floor&lt;/b&gt; is the lowest price, in US dollars per million tokens, of a model whose benchmark score reaches the threshold. A price holds from its day until the same model’s next price at the same provider.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;dashed line&lt;/b&gt; falls at a fixed rate, ten times a year unless you choose another, at the height that fits the floor best.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;measured rate&lt;/b&gt; comes from a least-squares line through the logarithm of the floor. Monthly points repeat a price, so the interval of Student’s t, which takes them for independent, is too narrow; the interval of Newey and West allows for that.&lt;/p&gt;&lt;p&gt;The article “Welcome to LLMflation” (Guido Appenzeller, a16z, 12 November 2024) finds a fall of 1,000 times in three years at MMLU 42; this dataset gives the same. Its 62 times at MMLU 83 is not reproduced: with the article’s models and providers it is 51 here, and 120 with every provider of Llama.&lt;/p&gt;&lt;p&gt;Weak spots of the dataset: 75 of its prices start on the day they were first seen and may be older; some models publish MMLU with chain of thought only; after the middle of 2025 few publish it at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各月の&lt;b&gt;底値&lt;/b&gt;は、ベンチマークのスコアがしきい値に達するモデルの、100 万トークンあたりの最低価格（米ドル）です。価格はその日から、同じモデルの同じ提供元での次の価格まで有効です。&lt;/p&gt;&lt;p&gt;&lt;b&gt;破線&lt;/b&gt;は一定の率で下がります。別の率を選ばなければ年 10 分の 1 で、底値に最もよく合う高さに引かれます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;実測の下落率&lt;/b&gt;は、底値の対数に最小二乗法で当てはめた直線から求めます。月ごとの点は同じ価格を繰り返すため、点を独立とみなす Student t の区間は狭すぎます。Newey–West の区間はこの点を考慮しています。&lt;/p&gt;&lt;p&gt;記事「Welcome to LLMflation」（Guido Appenzeller、a16z、2024 年 11 月 12 日）は、MMLU 42 で 3 年間に 1,000 分の 1 の下落としており、このデータセットでも同じ結果になります。MMLU 83 での 62 倍は再現されません。記事のモデルと提供元では 51 倍、Llama のすべての提供元を含めると 120 倍です。&lt;/p&gt;&lt;p&gt;データセットの弱点: 価格のうち 75 件は初めて確認された日を開始日としており、実際にはもっと古い可能性があります。MMLU を思考連鎖ありでしか公表していないモデルもあります。2025 年半ば以降は、MMLU を公表するモデル自体がわずかです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;How fast the price of a given quality of language model falls.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. It never uses the network.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;一定の品質の言語モデルの価格が、どれだけ速く下がるか。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。無保証です。ネットワークは一切使用しません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>ユーザーガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>手法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>ツアーを開始(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What It Measures</source>
        <translation>測定の内容(&amp;W)</translation>
    </message>
    <message>
        <source>What It Measures</source>
        <translation>測定の内容</translation>
    </message>
    <message>
        <source>&amp;About LLMflation</source>
        <translation>LLMflation について(&amp;A)</translation>
    </message>
    <message>
        <source>About LLMflation</source>
        <translation>LLMflation について</translation>
    </message>
    <message>
        <source>filtered: vendor</source>
        <translation>除外: 開発元</translation>
    </message>
    <message>
        <source>filtered: provider</source>
        <translation>除外: 提供元</translation>
    </message>
    <message>
        <source>filtered: weights</source>
        <translation>除外: ウェイト</translation>
    </message>
    <message>
        <source>filtered: reasoning</source>
        <translation>除外: 推論</translation>
    </message>
    <message>
        <source>filtered: date</source>
        <translation>除外: 日付</translation>
    </message>
    <message>
        <source>filtered: chain of thought</source>
        <translation>除外: 思考連鎖</translation>
    </message>
    <message>
        <source>filtered: shots</source>
        <translation>除外: ショット数</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最安</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>条件を満たす</translation>
    </message>
    <message>
        <source>row with an error</source>
        <translation>エラーのある行</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>holds on no day</source>
        <translation>有効な日なし</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 より後</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>スコア不足</translation>
    </message>
    <message>
        <source>The cheapest quote that qualifies: it is the floor.</source>
        <translation>条件を満たす最安の価格情報で、これが底値です。</translation>
    </message>
    <message>
        <source>It qualifies, but is dearer, or of one price and comes after: higher scores come first, then earlier dates.</source>
        <translation>条件を満たしますが、より高いか、同額で順位が下です。スコアの高いもの、次に日付の早いものが優先されます。</translation>
    </message>
    <message>
        <source>A cell of the row can’t be read. See the marked cell.</source>
        <translation>行に読み取れないセルがあります。印の付いたセルを確認してください。</translation>
    </message>
    <message>
        <source>Nobody can say what it cost, or when.</source>
        <translation>いくらだったか、またはいつの価格かが不明です。</translation>
    </message>
    <message>
        <source>The same model is quoted once more for that day, or was withdrawn by then.</source>
        <translation>同じモデルの別の価格情報が同じ日にあるか、その日までに提供が終了しています。</translation>
    </message>
    <message>
        <source>It was withdrawn, or superseded by a later quote of the same model at the same provider, before the month began.</source>
        <translation>その月が始まる前に提供が終了したか、同じモデルの同じ提供元での新しい価格情報に置き換えられました。</translation>
    </message>
    <message>
        <source>Record lows are looked for from that month on.</source>
        <translation>最安値更新はその月から調べます。</translation>
    </message>
    <message>
        <source>It is dated after the as-of date.</source>
        <translation>基準日より後の日付です。</translation>
    </message>
    <message>
        <source>A price of zero has no place on a logarithmic axis.</source>
        <translation>価格 0 は対数軸に表示できません。</translation>
    </message>
    <message>
        <source>Whether it reaches the threshold is unknown.</source>
        <translation>しきい値に達するかどうか不明です。</translation>
    </message>
    <message>
        <source>Its score lies below the threshold.</source>
        <translation>スコアがしきい値を下回っています。</translation>
    </message>
    <message>
        <source>One of the filters leaves it out.</source>
        <translation>いずれかのフィルターで除外されています。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>リンク:</translation>
    </message>
    <message>
        <source>Open a page of %1 in the browser?</source>
        <translation>%1 のページをブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Same price</source>
        <translation>同じ価格</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 安い</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>年 %1</translation>
    </message>
    <message>
        <source>%1 dearer per year</source>
        <translation>年 %1 の値上がり</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>実測の下落率</translation>
    </message>
    <message>
        <source>Least squares through the logarithms of the floor’s prices.</source>
        <translation>底値の価格の対数に対する最小二乗法。</translation>
    </message>
    <message>
        <source>%1 interval, Student t</source>
        <translation>%1 区間、Student t</translation>
    </message>
    <message>
        <source>Takes the errors of the points for independent. A floor repeats its price from month to month, so this interval is too narrow: don’t read it alone.</source>
        <translation>点の誤差を独立とみなします。底値は月ごとに同じ価格を繰り返すため、この区間は狭すぎます。単独で読まないでください。</translation>
    </message>
    <message>
        <source>%1 interval, Newey–West</source>
        <translation>%1 区間、Newey–West</translation>
    </message>
    <message>
        <source>Allows for errors that last from one point to the next; for many points.</source>
        <translation>次の点まで続く誤差を考慮します。点が多い場合に適します。</translation>
    </message>
    <message>
        <source>%1 interval, bootstrap</source>
        <translation>%1 区間、ブートストラップ</translation>
    </message>
    <message>
        <source>Robust rate, Theil–Sen</source>
        <translation>ロバストな下落率、Theil–Sen</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of points: a few odd prices don’t move it.</source>
        <translation>すべての点の組の傾きの中央値です。少数の外れた価格には影響されません。</translation>
    </message>
    <message>
        <source>p-value of %1×, Student t</source>
        <translation>%1× の p 値、Student t</translation>
    </message>
    <message>
        <source>How often a rate as far from the chosen one would be measured if that one were true and the errors independent. Points that repeat a price make it too small.</source>
        <translation>選んだ下落率が正しく誤差が独立な場合に、これほど離れた率が測定される確率です。同じ価格を繰り返す点があると小さくなりすぎます。</translation>
    </message>
    <message>
        <source>Price halves every</source>
        <translation>価格の半減期間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>At the measured rate.</source>
        <translation>実測の下落率の場合。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>当てはまり</translation>
    </message>
    <message>
        <source>The share of the prices’ variance that the trend explains, and the points it is fitted to.</source>
        <translation>価格の分散のうちトレンドで説明できる割合と、当てはめに使った点の数です。</translation>
    </message>
    <message>
        <source>%1 per year lies inside both intervals</source>
        <translation>年 %1 は両方の区間の内側</translation>
    </message>
    <message>
        <source>%1 per year lies inside all intervals</source>
        <translation>年 %1 はすべての区間の内側</translation>
    </message>
    <message>
        <source>%1 per year lies outside both intervals</source>
        <translation>年 %1 は両方の区間の外側</translation>
    </message>
    <message>
        <source>%1 per year lies outside all intervals</source>
        <translation>年 %1 はすべての区間の外側</translation>
    </message>
    <message>
        <source>%1 per year: inside %2, outside %3</source>
        <translation>年 %1: %2 の内側、%3 の外側</translation>
    </message>
    <message>
        <source>%1 per year: inside %2 only</source>
        <translation>年 %1: %2 のみの内側</translation>
    </message>
    <message>
        <source>%1 per year: inside all but %2</source>
        <translation>年 %1: %2 以外のすべての内側</translation>
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
        <translation>ブートストラップ</translation>
    </message>
    <message>
        <source>No quotes</source>
        <translation>価格情報なし</translation>
    </message>
    <message>
        <source>No row has a price and a score that the filters let pass: choose another benchmark or preset, or add rows.</source>
        <translation>価格とスコアがあり、フィルターを通る行がありません。別のベンチマークかプリセットを選ぶか、行を追加してください。</translation>
    </message>
    <message>
        <source>No model reaches %1</source>
        <translation>%1 に達するモデルなし</translation>
    </message>
    <message>
        <source>The highest score among the rows used is %1: lower the threshold.</source>
        <translation>使用中の行の最高スコアは %1 です。しきい値を下げてください。</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>%1 年間で</translation>
    </message>
    <message>
        <source>No trend from %1: it takes three.</source>
        <translation>%1 ではトレンドを求められません。3 つ必要です。</translation>
    </message>
    <message>
        <source>%1 by the filters and dates</source>
        <translation>フィルターと日付で %1</translation>
    </message>
    <message>
        <source>%1 without a score in %2</source>
        <translation>%2 のスコアなし %1</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>価格なし %1</translation>
    </message>
    <message>
        <source>%1 free of charge</source>
        <translation>無料 %1</translation>
    </message>
    <message>
        <source>%1 with an error</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows used</source>
        <translation>%2 行中 %1 行を使用</translation>
    </message>
    <message>
        <source>%1; left out: %2</source>
        <translation>%1、除外: %2</translation>
    </message>
    <message>
        <source>Reading the dataset anew …</source>
        <translation>データセットを再読み込み中…</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>%1 時点 · %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>設定(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Recovered the edits of %1</source>
        <translation>%1 の編集を復元しました</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>For each month, the price floor is the lowest blended price among the quotes that hold in that month and whose score reaches the threshold. A quote holds from its date to the next quote of the same model at the same provider.</source>
        <translation>各月の底値は、その月に有効で、スコアがしきい値に達する価格情報のうち最も低いブレンド価格です。価格情報はその日付から、同じモデルの同じ提供元での次の価格情報まで有効です。</translation>
    </message>
    <message>
        <source>The price floor is each quote whose score reaches the threshold and whose blended price is below every earlier one.</source>
        <translation>底値は、スコアがしきい値に達し、ブレンド価格がそれ以前のどれよりも低い各価格情報です。</translation>
    </message>
    <message>
        <source>The rate is ordinary least squares of the logarithm of the floor price on time. Student’s t takes the points for independent and is too narrow where they repeat a price; Newey–West allows for autocorrelation; the bootstrap draws the models anew.</source>
        <translation>下落率は、底値の価格の対数を時間に回帰した通常の最小二乗法によります。Student t は点を独立とみなし、同じ価格を繰り返す場合は狭すぎます。Newey–West は自己相関を考慮し、ブートストラップはモデルを再抽出します。</translation>
    </message>
    <message>
        <source>The chart is made anew by</source>
        <translation>このグラフを再作成するコマンド:</translation>
    </message>
    <message>
        <source>Quotes on the floor: %1</source>
        <translation>底値の価格情報: %1</translation>
    </message>
    <message>
        <source>No quote reaches this score.</source>
        <translation>このスコアに達する価格情報はありません。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>100 万トークンあたりの価格</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>The price floor</source>
        <translation>底値</translation>
    </message>
    <message>
        <source>Each line is the price of the cheapest model that reaches a score, month by month. The dashed line falls ten times a year. Click a month to see why its model is the cheapest.</source>
        <translation>各線は、あるスコアに達する最安モデルの月ごとの価格です。破線は年 10 分の 1 に下がります。月をクリックすると、そのモデルが最安である理由を確認できます。</translation>
    </message>
    <message>
        <source>The score that you need</source>
        <translation>必要なスコア</translation>
    </message>
    <message>
        <source>Drag a slider, or type a number: chart, figures and table follow at once. Add thresholds with the plus button.</source>
        <translation>スライダーをドラッグするか数値を入力すると、グラフ、数値、表がすぐに更新されます。しきい値は + ボタンで追加します。</translation>
    </message>
    <message>
        <source>How fast it falls</source>
        <translation>下落の速さ</translation>
    </message>
    <message>
        <source>The decline, the rate a year with its intervals, and what drove the fall. Rest the pointer on a figure to read what it takes for granted.</source>
        <translation>下落、区間付きの年間下落率、下落の要因です。数値にポインターを合わせると、その前提を確認できます。</translation>
    </message>
    <message>
        <source>The prices behind it</source>
        <translation>元になる価格</translation>
    </message>
    <message>
        <source>Every price with its source. Type to correct one; Undo takes it back. Open or drop a file of your own to see it instead.</source>
        <translation>すべての価格とその出典です。入力して修正でき、「元に戻す」で取り消せます。自分のファイルを表示するには、開くかドロップしてください。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>持ち出す</translation>
    </message>
    <message>
        <source>Export the chart as PNG, SVG or PDF, or copy it. F1 opens the guide at the panel that you are in.</source>
        <translation>グラフを PNG、SVG、PDF でエクスポートするか、コピーします。F1 を押すと、現在のパネルのガイドが開きます。</translation>
    </message>
    <message>
        <source>trend: %1 a year</source>
        <translation>トレンド: 年 %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2 までに %1</translation>
    </message>
    <message>
        <source>Row %1 deleted: %2</source>
        <translation>%1 行目を削除: %2</translation>
    </message>
    <message>
        <source>Row %1 added: %2</source>
        <translation>%1 行目を追加: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 → %4</source>
        <translation>%1 行目、%2: %3 → %4</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>底値</translation>
    </message>
    <message>
        <source>Mean $/Mtok</source>
        <translation>平均 $/Mtok</translation>
    </message>
    <message>
        <source>Input only $/Mtok</source>
        <translation>入力のみ $/Mtok</translation>
    </message>
    <message>
        <source>Output only $/Mtok</source>
        <translation>出力のみ $/Mtok</translation>
    </message>
    <message>
        <source>%1:%2 $/Mtok</source>
        <translation>%1:%2 $/Mtok</translation>
    </message>
    <message>
        <source>Blended price: %1 × input + %2 × output, US dollars per million tokens. Worked out from the row, not part of the file.</source>
        <translation>ブレンド価格: %1 × 入力 + %2 × 出力、100 万トークンあたりの米ドル。行から計算した値で、ファイルには含まれません。</translation>
    </message>
    <message>
        <source>The first day on which the quote no longer holds: its own end, or the next quote of the same model at the same provider. Worked out, not part of the file.</source>
        <translation>価格情報が有効でなくなる最初の日: 自身の終了日、または同じモデルの同じ提供元での次の価格情報の日。計算した値で、ファイルには含まれません。</translation>
    </message>
    <message>
        <source>The score thresholds at which the quote is the cheapest at some time. Worked out, not part of the file.</source>
        <translation>この価格情報がいずれかの時点で最安となるスコアのしきい値。計算した値で、ファイルには含まれません。</translation>
    </message>
    <message>
        <source>Draws the models anew 2,000 times, finds the floor of each draw and fits it: takes models, not months, for independent. Honest about a floor that a few models carry.</source>
        <translation>モデルを 2,000 回再抽出し、それぞれの底値を求めて当てはめます。月ではなくモデルを独立とみなします。少数のモデルに支えられた底値の不確かさも正直に示します。</translation>
    </message>
    <message>
        <source>Too few draws of the models have a trend.</source>
        <translation>トレンドを求められるモデルの抽出が少なすぎます。</translation>
    </message>
    <message>
        <source>What went past the last column was not pasted.</source>
        <translation>最後の列を超えた分は貼り付けられませんでした。</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Welcome to LLMflation: the Article’s Figures</source>
        <translation>Welcome to LLMflation：記事の数値(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Epoch AI: MMLU by Record Lows</source>
        <translation>Epoch AI：MMLU、最安値更新(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Chatbot Arena: Elo by the Month</source>
        <translation>Chatbot Arena：月ごとの Elo(&amp;C)</translation>
    </message>
    <message>
        <source>Sample Datase&amp;ts</source>
        <translation>サンプルデータセット(&amp;T)</translation>
    </message>
    <message>
        <source>LLM &amp;Price History, 2021 to 2026</source>
        <translation>LLM 価格の推移、2021～2026 年(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Epoch AI’s MMLU Data, 2025</source>
        <translation>Epoch AI の MMLU データ、2025 年(&amp;E)</translation>
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
            <numerusform>%1 から %Ln 行をインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln cells</source>
        <translation>
            <numerusform>%1: %Ln 個のセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln rows</source>
        <translation>
            <numerusform>%Ln 行を複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln rows</source>
        <translation>
            <numerusform>%Ln 行を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln problems, see the marked cells</source>
        <translation>
            <numerusform>%1: %Ln 件の問題があります。印の付いたセルを参照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cells</source>
        <translation>
            <numerusform>%Ln 個のセルを貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 件の問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replaced in %Ln cells</source>
        <translation>
            <numerusform>%Ln 個のセルで %1 か所を置換しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Rows</source>
        <translation>
            <numerusform>%Ln 行をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %Ln Cells</source>
        <translation>
            <numerusform>%Ln 個のセルを埋める(&amp;F)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the file have no model or no date and are left out.</source>
        <translation>
            <numerusform>ファイルの %Ln 行はモデルまたは日付がないため除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prices are not written as US dollars per million tokens.</source>
        <translation>
            <numerusform>%Ln 件の価格が 100 万トークンあたりの米ドルで書かれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record lows</source>
        <translation>
            <numerusform>%Ln 件の最安値更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells changed</source>
        <translation>
            <numerusform>%Ln 個のセルを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows added</source>
        <translation>
            <numerusform>%Ln 行を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows deleted</source>
        <translation>
            <numerusform>%Ln 行を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; those of %Ln other datasets are offered at the next start</source>
        <translation>
            <numerusform>%1。ほかの %Ln 個のデータセットの編集は次回の起動時に提示されます</numerusform>
        </translation>
    </message>
    <message>
        <source>where chart.llmflation holds:</source>
        <translation>chart.llmflation の内容:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln odd prices</source>
        <translation>
            <numerusform>%Ln 件の不自然な価格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisBar</name>
    <message>
        <source>input + output mean</source>
        <translation>入力 + 出力の平均</translation>
    </message>
    <message>
        <source>3 : 1 input to output</source>
        <translation>入力 3 : 出力 1</translation>
    </message>
    <message>
        <source>input only</source>
        <translation>入力のみ</translation>
    </message>
    <message>
        <source>output only</source>
        <translation>出力のみ</translation>
    </message>
    <message>
        <source>%1 % input</source>
        <translation>入力 %1 %</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>底値</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>ベンチマーク(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>価格(&amp;P)</translation>
    </message>
    <message>
        <source>Fl&amp;oor</source>
        <translation>底値(&amp;O)</translation>
    </message>
    <message>
        <source>Pre&amp;set</source>
        <translation>プリセット(&amp;S)</translation>
    </message>
    <message>
        <source>Rate of the dashed line per year, and confidence of the intervals</source>
        <translation>破線の年間下落率と区間の信頼水準</translation>
    </message>
    <message>
        <source>Vendors, providers, flags, shots and dates of the quotes that count</source>
        <translation>対象とする価格情報の開発元、提供元、フラグ、ショット数、日付</translation>
    </message>
    <message>
        <source>Other weight…</source>
        <translation>その他の重み…</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>record lows</source>
        <translation>最安値更新</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dashed line %1 per year, %2 intervals</source>
        <translation>破線: 年 %1、区間: %2</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>フィルター (%1)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisFiles</name>
    <message>
        <source>its dataset has %1 rows, and had %2 when the analysis was saved</source>
        <translation>データセットは %1 行です（分析の保存時は %2 行）</translation>
    </message>
    <message>
        <source>the analysis of %1</source>
        <translation>%1 の分析</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesModel</name>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesPanel</name>
    <message>
        <source>Why This Model?</source>
        <translation>このモデルの理由</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quotes that qualify and quotes left out</source>
        <translation>条件を満たす価格情報と除外された価格情報</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Quotes of the month</source>
        <translation>この月の価格情報</translation>
    </message>
    <message>
        <source>Show in the &amp;Dataset</source>
        <translation>データセットで表示(&amp;D)</translation>
    </message>
    <message>
        <source>%1 qualify, %2 left out</source>
        <translation>該当 %1、除外 %2</translation>
    </message>
    <message>
        <source>the dearest %1 are not listed</source>
        <translation>最も高い %1 件は表示していません</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartMenu</name>
    <message>
        <source>&amp;Chart</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
    <message>
        <source>Tokens per &amp;Dollar</source>
        <translation>1 ドルあたりのトークン数(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>&amp;Trend and Its Band</source>
        <translation>トレンドとバンド(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>予測(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>All &amp;Quotes</source>
        <translation>すべての価格情報(&amp;Q)</translation>
    </message>
    <message>
        <source>Colours of &amp;Vendors</source>
        <translation>開発元の色(&amp;V)</translation>
    </message>
    <message>
        <source>Cross&amp;hair</source>
        <translation>十字線(&amp;H)</translation>
    </message>
    <message>
        <source>Forecast &amp;Length</source>
        <translation>予測の長さ(&amp;L)</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 か月</translation>
    </message>
    <message>
        <source>&amp;Reference Laws</source>
        <translation>参考の法則(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Own Rate…</source>
        <translation>任意の率(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartNotes</name>
    <message>
        <source>Add Note</source>
        <translation>注釈を追加</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>注釈を削除</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>注釈を編集</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartOutput</name>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>グラフをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>データをエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>レポートをエクスポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy Chart as I&amp;mage</source>
        <translation>グラフを画像としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>印刷プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>グラフをエクスポート</translation>
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
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size.</source>
        <translation>このサイズの画像を作るにはメモリが足りません。</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 をエクスポートしました</translation>
    </message>
    <message>
        <source>Could not export %1</source>
        <translation>%1 をエクスポートできませんでした</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size</source>
        <translation>このサイズの画像を作るにはメモリが足りません</translation>
    </message>
    <message>
        <source>Chart copied as an image</source>
        <translation>グラフを画像としてコピーしました</translation>
    </message>
    <message>
        <source>Chart printed</source>
        <translation>グラフを印刷しました</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartPanel</name>
    <message>
        <source>Copy &amp;Summary</source>
        <translation>要約をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>価格グラフ</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>要約をコピーしました</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>注釈を移動</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>注釈を削除</translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;Note Here…</source>
        <translation>ここに注釈を追加(&amp;N)…</translation>
    </message>
    <message>
        <source>Add Note at This &amp;Date…</source>
        <translation>この日付に注釈を追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit Note…</source>
        <translation>注釈を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove Note</source>
        <translation>注釈を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>注釈を編集(&amp;E)</translation>
    </message>
    <message>
        <source>Arrow keys move the note (finely with Shift), Enter leaves it there, Esc puts it back</source>
        <translation>矢印キーで注釈を移動（Shift で微調整）、Enter で確定、Esc で元に戻します</translation>
    </message>
    <message>
        <source>&amp;Move Note</source>
        <translation>注釈を移動(&amp;M)</translation>
    </message>
    <message>
        <source>The note is not in view</source>
        <translation>注釈は表示範囲の外にあります</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetImports</name>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Merge File…</source>
        <translation>ファイルを統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Compare &amp;with File…</source>
        <translation>ファイルと比較(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Join Scores…</source>
        <translation>スコアを結合(&amp;J)…</translation>
    </message>
    <message>
        <source>Could not import %1</source>
        <translation>%1 をインポートできませんでした</translation>
    </message>
    <message>
        <source>Could not read %1</source>
        <translation>%1 を読み取れませんでした</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 を統合</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>%1 から取り込み</translation>
    </message>
    <message>
        <source>No scores in %1</source>
        <translation>%1 にスコアがありません</translation>
    </message>
    <message>
        <source>It needs a column of models and one of scores that this dataset has, too, under names like model and mmlu.</source>
        <translation>モデルの列と、このデータセットにもあるスコアの列が必要です。列名は model や mmlu などです。</translation>
    </message>
    <message>
        <source>Join scores of %1</source>
        <translation>%1 のスコアを結合</translation>
    </message>
    <message>
        <source>Opened as it is, it would be misread: %1.</source>
        <translation>このまま開くと正しく読み取れません: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1; refused: %L2</source>
        <translation>%1。拒否: %L2</translation>
    </message>
    <message>
        <source>%1: cells: %L2, new rows: %L3</source>
        <translation>%1: セル: %L2、新しい行: %L3</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetModel</name>
    <message>
        <source>Left out of the price floor: a cell has an error, or the quote holds on no day.</source>
        <translation>底値から除外: セルにエラーがあるか、価格情報が有効な日がありません。</translation>
    </message>
    <message>
        <source>Left out of the price floor: no price.</source>
        <translation>底値から除外: 価格がありません。</translation>
    </message>
    <message>
        <source>Left out of the price floor: a price of zero.</source>
        <translation>底値から除外: 価格が 0 です。</translation>
    </message>
    <message>
        <source>Left out of the price floor by the analysis filters.</source>
        <translation>分析のフィルターで底値から除外されています。</translation>
    </message>
    <message>
        <source>Left out of the price floor: no score in the chosen benchmark.</source>
        <translation>底値から除外: 選択したベンチマークのスコアがありません。</translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation>ファイルでは「%1」</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetPanel</name>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Problem of the current cell</source>
        <translation>現在のセルの問題</translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation>行数と問題</translation>
    </message>
    <message>
        <source>Filter the dataset</source>
        <translation>データセットを絞り込む</translation>
    </message>
    <message>
        <source>Filter: vendor = Meta or text…</source>
        <translation>フィルター: vendor = Meta または文字列…</translation>
    </message>
    <message>
        <source>Words that a row holds, and conditions on columns, such as:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</source>
        <translation>行に含まれる語や、列に対する条件。例:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</translation>
    </message>
    <message>
        <source>Price quotes</source>
        <translation>価格情報</translation>
    </message>
    <message>
        <source>Edit Ce&amp;ll</source>
        <translation>セルを編集(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>検索と置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the Dataset</source>
        <translation>データセットを絞り込む(&amp;L)</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>次の問題(&amp;R)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Problem</source>
        <translation>前の問題(&amp;V)</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>フィルターにより %1 行目は非表示です。</translation>
    </message>
    <message>
        <source>No row is like that. Esc in the filter shows all rows.</source>
        <translation>一致する行はありません。フィルターで Esc を押すとすべての行を表示します。</translation>
    </message>
    <message>
        <source>No column is called “%1”.</source>
        <translation>「%1」という列はありません。</translation>
    </message>
</context>
<context>
    <name>llmflation::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>日付を選択 (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>llmflation::Document</name>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Edit %1 of row %2</source>
        <translation>%2 行目の%1を編集</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>%2 の%1を編集</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>編集を復元</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>メモリが足りないため開けません。</translation>
    </message>
</context>
<context>
    <name>llmflation::DocumentFiles</name>
    <message>
        <source>Could not open %1</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>%1 を開きました: %2</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 を開きました</translation>
    </message>
    <message>
        <source>A dataset is saved as a table</source>
        <translation>データセットは表として保存されます</translation>
    </message>
    <message>
        <source>A name that ends in %1 stands for something else. Choose one that ends in .csv or .tsv.</source>
        <translation>%1 で終わる名前は別の種類のファイルを表します。.csv または .tsv で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>Could not save %1</source>
        <translation>%1 を保存できませんでした</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Keep a &amp;Backup When Saving</source>
        <translation>保存時にバックアップを残す(&amp;B)</translation>
    </message>
    <message>
        <source>Save Anal&amp;ysis</source>
        <translation>分析を保存(&amp;Y)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Save Ana&amp;lysis As…</source>
        <translation>分析に名前を付けて保存(&amp;L)…</translation>
    </message>
    <message>
        <source>The name of an analysis ends in %1. Choose such a name.</source>
        <translation>分析の名前は %1 で終わります。そのような名前を選んでください。</translation>
    </message>
    <message>
        <source>Opening cancelled</source>
        <translation>開くのを中止しました</translation>
    </message>
    <message>
        <source>The dataset that it names can’t be read. Put it there, or correct dataset.path in %1.
%2</source>
        <translation>指定されたデータセットを読み取れません。その場所に置くか、%1 の dataset.path を修正してください。
%2</translation>
    </message>
</context>
<context>
    <name>llmflation::DriversCard</name>
    <message>
        <source>Price of the same model</source>
        <translation>同じモデルの価格</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>別の提供元</translation>
    </message>
    <message>
        <source>Open weights enter</source>
        <translation>オープンウェイトの登場</translation>
    </message>
    <message>
        <source>New model, same vendor</source>
        <translation>同じ開発元の新モデル</translation>
    </message>
    <message>
        <source>New model, other vendor</source>
        <translation>別の開発元の新モデル</translation>
    </message>
    <message>
        <source>What drove the fall</source>
        <translation>下落の要因</translation>
    </message>
    <message>
        <source>Threshold whose fall is shown</source>
        <translation>下落を表示するしきい値</translation>
    </message>
    <message>
        <source>The price has not changed.</source>
        <translation>価格は変わっていません。</translation>
    </message>
    <message>
        <source>What drove the fall: %1</source>
        <translation>下落の要因: %1</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportDialog</name>
    <message>
        <source>Trans&amp;parent ground</source>
        <translation>背景を透明にする(&amp;P)</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>グラフをエクスポート</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>The&amp;me:</source>
        <translation>テーマ(&amp;M):</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>画像 (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file’s name has to end in .png, .svg or .pdf.</source>
        <translation>ファイル名は .png、.svg、.pdf のいずれかで終わる必要があります。</translation>
    </message>
    <message>
        <source>A picture of %L1 × %L2 pixels.</source>
        <translation>%L1 × %L2 ピクセルの画像。</translation>
    </message>
    <message>
        <source>Sharp at every size; laid out for %1 × %2 pixels.</source>
        <translation>どのサイズでも鮮明。%1 × %2 ピクセル向けのレイアウト。</translation>
    </message>
    <message>
        <source>Sharp at every size; %1 × %2 mm.</source>
        <translation>どのサイズでも鮮明。%1 × %2 mm。</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 を置き換えますか?</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportPreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>画像のプレビュー</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportSize</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 %4)</source>
        <translation>%1 (%2 × %3 %4)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>サイズ(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Width × height:</source>
        <translation>幅 × 高さ(&amp;W):</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>倍率(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>解像度(&amp;R):</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportWords</name>
    <message>
        <source>Reset Wor&amp;ds</source>
        <translation>文言をリセット(&amp;D)</translation>
    </message>
    <message>
        <source>Take the words that the settings give</source>
        <translation>設定に基づく文言を使う</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>サブタイトル(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>出典(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>注記(&amp;N):</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>注記なし</translation>
    </message>
</context>
<context>
    <name>llmflation::FileChangeBar</name>
    <message>
        <source>File Changed on Disk</source>
        <translation>ディスク上のファイルの変更</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Save Else&amp;where…</source>
        <translation>別の場所に保存(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>自分の内容を維持(&amp;K)</translation>
    </message>
    <message>
        <source>Read the file once more</source>
        <translation>ファイルをもう一度読み込む</translation>
    </message>
    <message>
        <source>Keep both: what you see goes to another file</source>
        <translation>両方を残す: 表示中の内容は別のファイルに保存されます</translation>
    </message>
    <message>
        <source>Go on with what you see; saving replaces the file</source>
        <translation>表示中の内容で続ける: 保存するとファイルが置き換わります</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. What you see is in no file now.</source>
        <translation>%1 は削除されたか、名前が変更されました。表示中の内容はどのファイルにもありません。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 は別のプログラムによって変更されました。</translation>
    </message>
</context>
<context>
    <name>llmflation::FilterForm</name>
    <message>
        <source>Not a date: write %1</source>
        <translation>日付ではありません。%1 の形式で入力してください</translation>
    </message>
    <message>
        <source>Open &amp;weights</source>
        <translation>オープンウェイト(&amp;W)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>オープンのみ</translation>
    </message>
    <message>
        <source>Closed only</source>
        <translation>クローズドのみ</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>推論(&amp;R)</translation>
    </message>
    <message>
        <source>Reasoning only</source>
        <translation>推論のみ</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>なしのみ</translation>
    </message>
    <message>
        <source>&amp;Chain of thought</source>
        <translation>思考連鎖(&amp;C)</translation>
    </message>
    <message>
        <source>With only</source>
        <translation>ありのみ</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Fewest shots</source>
        <translation>最小ショット数</translation>
    </message>
    <message>
        <source>Most shots</source>
        <translation>最大ショット数</translation>
    </message>
    <message>
        <source>S&amp;hots</source>
        <translation>ショット数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dated from</source>
        <translation>日付の始め(&amp;D)</translation>
    </message>
    <message>
        <source>Dated &amp;to</source>
        <translation>日付の終わり(&amp;T)</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>最初の月</translation>
    </message>
    <message>
        <source>Floor &amp;since</source>
        <translation>底値の開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>基準日(&amp;A)</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>任意の日</translation>
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
        <translation>最新の価格情報、%1</translation>
    </message>
</context>
<context>
    <name>llmflation::FiltersPanel</name>
    <message>
        <source>%1 of %2 quotes in use</source>
        <translation>価格情報 %2 件中 %1 件を使用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>フィルターをリセット</translation>
    </message>
    <message>
        <source>Let every quote through</source>
        <translation>すべての価格情報を通す</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>開発元</translation>
    </message>
    <message>
        <source>(no vendor)</source>
        <translation>（開発元なし）</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>(no provider)</source>
        <translation>（提供元なし）</translation>
    </message>
</context>
<context>
    <name>llmflation::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>検索範囲</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>表示中のすべて</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>セル全体が一致(&amp;W)</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>置換(&amp;E)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>正規表現が正しくありません: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>反対側の端から続けました</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>置換範囲</translation>
    </message>
</context>
<context>
    <name>llmflation::FitMenu</name>
    <message>
        <source>&amp;Dashed Line and Intervals</source>
        <translation>破線と区間(&amp;D)</translation>
    </message>
    <message>
        <source>Dashed line, cheaper per year</source>
        <translation>破線、年あたりの値下がり</translation>
    </message>
    <message>
        <source>&amp;Other Rate…</source>
        <translation>その他の率(&amp;O)…</translation>
    </message>
    <message>
        <source>Confidence of the intervals</source>
        <translation>区間の信頼水準</translation>
    </message>
</context>
<context>
    <name>llmflation::Guide</name>
    <message>
        <source>LLMflation Guide</source>
        <translation>LLMflation ガイド</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>ガイドのページ一覧</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>llmflation::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Steps that can be undone and done again</source>
        <translation>元に戻す・やり直すことができる操作</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
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
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換先</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>列 %1 の変換先</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>そのまま保持</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportDialog</name>
    <message>
        <source>Sa&amp;ve Mapping…</source>
        <translation>対応付けを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>Rows as they will be</source>
        <translation>取り込み後の行</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;1 First rows</source>
        <translation>先頭の行(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Refused</source>
        <translation>取り込み不可(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Changed</source>
        <translation>変更(&amp;3)</translation>
    </message>
    <message>
        <source>Mappin&amp;g:</source>
        <translation>対応付け(&amp;G):</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>自動推定</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>対応付けを保存</translation>
    </message>
    <message>
        <source>Name, for files with the same columns:</source>
        <translation>同じ列を持つファイル用の名前:</translation>
    </message>
    <message>
        <source>No column is %1: choose one above.</source>
        <translation>%1 の列がありません。上で選んでください。</translation>
    </message>
    <message>
        <source> and none is </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The prices are in %1: type a rate.</source>
        <translation>価格は %1 建てです。レートを入力してください。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… 他 %L1 件</translation>
    </message>
    <message>
        <source>Line %1: %2%3</source>
        <translation>%1 行目: %2%3</translation>
    </message>
    <message>
        <source>Of the first %L1 rows: %2</source>
        <translation>最初の %L1 行のうち: %2</translation>
    </message>
    <message>
        <source>%L1 taken (%L2 of them changed), %L3 refused.</source>
        <translation>取り込み %L1（うち変更 %L2）、取り込み不可 %L3。</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行数: %1</translation>
    </message>
    <message>
        <source>Or type a date under Missing dates.</source>
        <translation>または「欠けている日付」に日付を入力してください。</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportForm</name>
    <message>
        <source>Take re&amp;fused rows too, to be mended in the table</source>
        <translation>取り込めない行も取り込み、表で修正する(&amp;F)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>二重</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>一重</translation>
    </message>
    <message>
        <source>Point: 0.15</source>
        <translation>ピリオド: 0.15</translation>
    </message>
    <message>
        <source>Comma: 0,15</source>
        <translation>コンマ: 0,15</translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation>最初の行が列名</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>列名なし</translation>
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
        <translation>文字コード(&amp;E):</translation>
    </message>
    <message>
        <source>Lines &amp;before:</source>
        <translation>前の行数(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>区切り文字(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Quote:</source>
        <translation>引用符(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>ヘッダー(&amp;H):</translation>
    </message>
    <message>
        <source>Decimal &amp;mark:</source>
        <translation>小数点(&amp;M):</translation>
    </message>
    <message>
        <source>Prices are &amp;per:</source>
        <translation>価格の単位(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>通貨(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>レート(&amp;R):</translation>
    </message>
    <message>
        <source>Miss&amp;ing dates:</source>
        <translation>欠けている日付(&amp;I):</translation>
    </message>
    <message>
        <source>JSON has none</source>
        <translation>JSON にはありません</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>不要です</translation>
    </message>
    <message>
        <source>USD for 1 %1: prices are multiplied</source>
        <translation>1 %1 あたりの USD: 価格に掛けます</translation>
    </message>
    <message>
        <source>type how many USD 1 %1 is</source>
        <translation>1 %1 が何 USD かを入力してください</translation>
    </message>
    <message>
        <source>rows without one are refused</source>
        <translation>日付のない行は取り込めません</translation>
    </message>
    <message>
        <source>is put in where there is none</source>
        <translation>日付のない行に入れます</translation>
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
        <translation>取り込み不可: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
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
        <translation>このデータセットに該当するスコア列がないため、取り込まれません: %1。</translation>
    </message>
    <message>
        <source>&amp;Replace scores that are there already</source>
        <translation>既にあるスコアを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Join Scores of %1</source>
        <translation>%1 のスコアを結合</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>ファイル内の名前</translation>
    </message>
    <message>
        <source>Model in this dataset</source>
        <translation>このデータセットのモデル</translation>
    </message>
    <message>
        <source>How</source>
        <translation>判定方法</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>That name is the &amp;model:</source>
        <translation>この名前に対応するモデル(&amp;M):</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>alike but for case, vendor or date</source>
        <translation>大文字小文字、開発元、日付を除いて一致</translation>
    </message>
    <message>
        <source>several models are alike: choose one</source>
        <translation>似たモデルが複数あります。1 つ選んでください</translation>
    </message>
    <message>
        <source>no model has such a name</source>
        <translation>この名前のモデルはありません</translation>
    </message>
    <message>
        <source> and are replaced</source>
        <translation>（置き換えます）</translation>
    </message>
    <message>
        <source> and stay</source>
        <translation>（そのまま残します）</translation>
    </message>
    <message>
        <source>Empty cells that get a score: %L1; cells that say something else%3: %L2.</source>
        <translation>スコアが入る空のセル: %L1、別の値があるセル%3: %L2。</translation>
    </message>
</context>
<context>
    <name>llmflation::Journal</name>
    <message>
        <source>Unsaved edits can’t be kept for recovery (%1); save often</source>
        <translation>未保存の編集を復元用に保持できません（%1）。こまめに保存してください</translation>
    </message>
</context>
<context>
    <name>llmflation::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;Threshold</source>
        <translation>しきい値を追加(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>このモデルの理由(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Copy &amp;Figures</source>
        <translation>数値をコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>数値をコピーしました</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open in New Window…</source>
        <translation>新しいウィンドウで開く…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
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
        <translation>%1 を統合</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>All &amp;new</source>
        <translation>新規をすべて選択(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o new</source>
        <translation>新規を選択解除(&amp;O)</translation>
    </message>
    <message>
        <source>All &amp;different</source>
        <translation>相違をすべて選択(&amp;D)</translation>
    </message>
    <message>
        <source>No di&amp;fferent</source>
        <translation>相違を選択解除(&amp;F)</translation>
    </message>
    <message>
        <source> Columns that this dataset has not, and that are left out: %1.</source>
        <translation> このデータセットにないため除外される列: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Take Over %L1</source>
        <translation>%L1 件を取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Rows that are new: %L1, equal: %L2, different: %L3 (cells: %L4), in this dataset only: %L5.</source>
        <translation>新しい行: %L1、同じ: %L2、異なる: %L3（セル: %L4）、このデータセットのみ: %L5。</translation>
    </message>
</context>
<context>
    <name>llmflation::MergeModel</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>new row</source>
        <translation>新しい行</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>こちらのみ</translation>
    </message>
    <message>
        <source>Take over %1 of %2</source>
        <translation>%2 の%1を取り込む</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In this dataset</source>
        <translation>このデータセット内</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
</context>
<context>
    <name>llmflation::NameFilterList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>%1を検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>Quotes that count once the name is ticked, of all that it has</source>
        <translation>名前にチェックを入れたときに対象となる価格情報の数と、その名前の全件数</translation>
    </message>
</context>
<context>
    <name>llmflation::NativeDialogs</name>
    <message>
        <source>Open Dataset or Analysis</source>
        <translation>データセットまたは分析を開く</translation>
    </message>
    <message>
        <source>Tables and analyses (*.csv *.tsv *.txt *.llmflation);;Tables (*.csv *.tsv *.txt);;Analyses (*.llmflation);;All files (*)</source>
        <translation>表と分析 (*.csv *.tsv *.txt *.llmflation);;表 (*.csv *.tsv *.txt);;分析 (*.llmflation);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save Analysis</source>
        <translation>分析を保存</translation>
    </message>
    <message>
        <source>Save Dataset</source>
        <translation>データセットを保存</translation>
    </message>
    <message>
        <source>Analyses (*.llmflation)</source>
        <translation>分析 (*.llmflation)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 への変更を保存しますか?</translation>
    </message>
    <message>
        <source>They are lost if you don’t save them.</source>
        <translation>保存しないと変更は失われます。</translation>
    </message>
    <message>
        <source>%1 has changed on disk</source>
        <translation>ディスク上の %1 が変更されています</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened or saved here. Overwriting it loses that change.</source>
        <translation>ここで開くか保存した後に、別のプログラムがファイルを変更しました。上書きするとその変更は失われます。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Reload %1 without your changes?</source>
        <translation>自分の変更を破棄して %1 を再読み込みしますか?</translation>
    </message>
    <message>
        <source>Changes that you have not saved are lost. To keep both, save yours elsewhere first.</source>
        <translation>保存していない変更は失われます。両方を残すには、先に自分の内容を別の場所に保存してください。</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>データをエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>レポートをエクスポート</translation>
    </message>
    <message>
        <source>Web page in one file (*.html);;PDF (*.pdf)</source>
        <translation>単一ファイルの Web ページ (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Could not print the chart</source>
        <translation>グラフを印刷できませんでした</translation>
    </message>
    <message>
        <source>The printer, or the file to print to, could not be opened. Choose another one.</source>
        <translation>プリンター、または印刷先のファイルを開けませんでした。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Rate of a Line</source>
        <translation>線の率</translation>
    </message>
    <message>
        <source>Times cheaper per year:</source>
        <translation>年あたりの値下がりの倍率:</translation>
    </message>
    <message>
        <source>Blended Price</source>
        <translation>ブレンド価格</translation>
    </message>
    <message>
        <source>Share of the input price, in per cent:</source>
        <translation>入力価格の割合（パーセント）:</translation>
    </message>
    <message>
        <source>Note on the Chart</source>
        <translation>グラフの注釈</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>テキスト:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Tables and price lists (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>表と価格表 (*.csv *.tsv *.txt *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>%1 をインポートしますか?</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open As It Is</source>
        <translation>そのまま開く(&amp;O)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>llmflation::OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep what is open (Esc)</source>
        <translation>開いているものをそのままにする (Esc)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
</context>
<context>
    <name>llmflation::PanelLayout</name>
    <message>
        <source>&amp;Thresholds</source>
        <translation>しきい値(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>データセット(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>このモデルの理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>履歴(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Lock Panels</source>
        <translation>パネルを固定(&amp;L)</translation>
    </message>
</context>
<context>
    <name>llmflation::PastePricesDialog</name>
    <message>
        <source>Paste Prices</source>
        <translation>価格の貼り付け</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste as It Is</source>
        <translation>そのまま貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>最初の %1 件を表示しています。</translation>
    </message>
    <message>
        <source>Pasted prices and what they become</source>
        <translation>貼り付けた価格と変換結果</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付けた値</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換先</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Decimal commas: %1 is %2</source>
        <translation>小数点のコンマ: %1 は %2</translation>
    </message>
    <message>
        <source>Separators of thousands: %1 is %2</source>
        <translation>桁区切り: %1 は %2</translation>
    </message>
    <message>
        <source>&amp;Commas that can be read in two ways (%1):</source>
        <translation>2 通りに読めるコンマ (%1)(&amp;C):</translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>（そのまま）</translation>
    </message>
</context>
<context>
    <name>llmflation::PreferencesDialog</name>
    <message>
        <source>&amp;Save files of your own when the window is at rest</source>
        <translation>操作していないときに自分のファイルを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the file as it was &amp;before the last save (name.csv~)</source>
        <translation>前回の保存前のファイルを残す (name.csv~)(&amp;B)</translation>
    </message>
    <message>
        <source>Remember the files that were &amp;open</source>
        <translation>開いていたファイルを記憶(&amp;O)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>A newly opened dataset begins with</source>
        <translation>新しく開くデータセットの初期値</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Stands before each price. A label only: prices are US dollars and are not converted.</source>
        <translation>各価格の前に付く表示です。ラベルだけのもので、価格は米ドルのまま換算されません。</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Another language takes effect when the program starts again.</source>
        <translation>言語の変更は、プログラムの再起動後に有効になります。</translation>
    </message>
    <message>
        <source>&amp;Currency label:</source>
        <translation>通貨ラベル(&amp;C):</translation>
    </message>
    <message>
        <source>Up to eight scores with blanks between them</source>
        <translation>空白で区切って最大 8 個のスコア</translation>
    </message>
    <message>
        <source>0.5 is the article’s mean; 0.75 is three input tokens to one output token</source>
        <translation>0.5 は記事の平均、0.75 は出力 1 トークンに対して入力 3 トークン</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>T&amp;hresholds:</source>
        <translation>しきい値(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Weight of the input price:</source>
        <translation>入力価格の重み(&amp;W):</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of intervals:</source>
        <translation>区間の信頼水準(&amp;N):</translation>
    </message>
    <message>
        <source>Cl&amp;ear List Now</source>
        <translation>今すぐリストを消去(&amp;E)</translation>
    </message>
    <message>
        <source>Thresholds: write one to eight numbers</source>
        <translation>しきい値: 1~8 個の数値を入力してください</translation>
    </message>
    <message>
        <source>Open wh&amp;at was open last time</source>
        <translation>前回開いていたファイルを開く(&amp;A)</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>A price of zero: free, or unknown? An unknown one is an empty cell.</source>
        <translation>価格が 0: 無料ですか、不明ですか? 不明な価格は空のセルにします。</translation>
    </message>
    <message>
        <source>A price per token? Others of the model are about %1.</source>
        <translation>1 トークンあたりの価格ですか? このモデルの他の価格は約 %1 です。</translation>
    </message>
    <message>
        <source>A price per token? No tokens were ever that cheap.</source>
        <translation>1 トークンあたりの価格ですか? これほど安いトークンは例がありません。</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? Others of the model are about %1.</source>
        <translation>1,000 トークンあたりの価格ですか? このモデルの他の価格は約 %1 です。</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? No tokens were ever that cheap.</source>
        <translation>1,000 トークンあたりの価格ですか? これほど安いトークンは例がありません。</translation>
    </message>
    <message>
        <source>%1 the model&apos;s other prices, about %2</source>
        <translation>このモデルの他の価格（約 %2）の %1</translation>
    </message>
    <message>
        <source>1/%1 of the model&apos;s other prices, about %2</source>
        <translation>このモデルの他の価格（約 %2）の 1/%1</translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <translation>テキストの前後に空白</translation>
    </message>
    <message>
        <source>Elsewhere mostly written otherwise</source>
        <translation>他では主に別の表記</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsPanel</name>
    <message>
        <source>Check &amp;Prices</source>
        <translation>価格を確認(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>修正(&amp;M)</translation>
    </message>
    <message>
        <source>Mend All &amp;Certain</source>
        <translation>確実なものをすべて修正(&amp;C)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>How many problems</source>
        <translation>問題の件数</translation>
    </message>
    <message>
        <source>Writes what the selected cells could be</source>
        <translation>選択したセルに候補の値を書き込みます</translation>
    </message>
    <message>
        <source>Takes away spaces and unites spellings; leaves prices alone</source>
        <translation>空白を取り除き表記を統一します。価格は変更しません</translation>
    </message>
    <message>
        <source>&amp;Go to the Cell</source>
        <translation>セルへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Errors: %1 · warnings: %2 · notes: %3</source>
        <translation>エラー: %1 · 警告: %2 · 情報: %3</translation>
    </message>
    <message>
        <source>%1 more are not listed</source>
        <translation>他 %1 件は表示していません</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>None: every cell can be read, and no price is odd</source>
        <translation>なし: すべてのセルを読み取れ、不自然な価格もありません</translation>
    </message>
</context>
<context>
    <name>llmflation::RecentFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>リストを消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>llmflation::RecoveryDialog</name>
    <message>
        <source>no cell is other than before</source>
        <translation>以前と異なるセルなし</translation>
    </message>
    <message>
        <source>Last edit %1: %2</source>
        <translation>最後の編集 %1: %2</translation>
    </message>
    <message>
        <source>The file was too large to be kept with the edits, and %1 can’t be read now. Put it back there and start the program again.</source>
        <translation>ファイルが大きすぎて編集と一緒に保持できず、現在 %1 を読み取れません。元の場所に戻し、プログラムを再起動してください。</translation>
    </message>
    <message>
        <source>The file has changed since: the last edits (%1) don’t fit it any more and can’t be recovered.</source>
        <translation>その後ファイルが変更されました。最後の編集（%1）はもう合わないため、復元できません。</translation>
    </message>
    <message>
        <source>The file has changed since. Recovering opens what you saw, with your edits; the file stays as it is until you save.</source>
        <translation>その後ファイルが変更されました。復元すると、表示していた内容が編集とともに開きます。ファイルは保存するまで変わりません。</translation>
    </message>
    <message>
        <source>The file is no longer there. Recovering opens what you saw, with your edits.</source>
        <translation>ファイルはもうありません。復元すると、表示していた内容が編集とともに開きます。</translation>
    </message>
    <message>
        <source>Recover Unsaved Edits</source>
        <translation>未保存の編集の復元</translation>
    </message>
    <message>
        <source>an untitled dataset</source>
        <translation>無題のデータセット</translation>
    </message>
    <message>
        <source>The program ended before your edits of %1 were saved</source>
        <translation>%1 の編集が保存される前にプログラムが終了しました</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Ask again when the program starts the next time</source>
        <translation>次回のプログラム起動時にもう一度確認する</translation>
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
        <translation>数値をコピー</translation>
    </message>
</context>
<context>
    <name>llmflation::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
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
        <translation>昇順に並べ替え(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降順に並べ替え(&amp;D)</translation>
    </message>
    <message>
        <source>Th&amp;en Ascending</source>
        <translation>次に昇順(&amp;E)</translation>
    </message>
    <message>
        <source>Then De&amp;scending</source>
        <translation>次に降順(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;File&apos;s Order</source>
        <translation>ファイルの順序(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Width as Needed</source>
        <translation>幅を自動調整(&amp;W)</translation>
    </message>
    <message>
        <source>Keep &amp;Models in Sight</source>
        <translation>モデルを常に表示(&amp;M)</translation>
    </message>
</context>
<context>
    <name>llmflation::TableEditing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for &amp;Spreadsheet</source>
        <translation>表計算用にコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Fill Do&amp;wn</source>
        <translation>下方向へコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Fill Ri&amp;ght</source>
        <translation>右方向へコピー(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>行を挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>行を複製(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete Rows</source>
        <translation>行を削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open Link…</source>
        <translation>リンクを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>フィル</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>行を挿入</translation>
    </message>
</context>
<context>
    <name>llmflation::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>デスクトップに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>llmflation::ThresholdStrip</name>
    <message>
        <source>+ Add threshold</source>
        <translation>+ しきい値を追加</translation>
    </message>
    <message>
        <source>each tick above a slider is a model’s score</source>
        <translation>スライダーの上の各目盛りはモデルのスコアです</translation>
    </message>
    <message>
        <source>Remove this threshold</source>
        <translation>このしきい値を削除</translation>
    </message>
    <message>
        <source>Remove threshold</source>
        <translation>しきい値を削除</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Minimum %1 score</source>
        <translation>%1 の最低スコア</translation>
    </message>
</context>
<context>
    <name>llmflation::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
</TS>
