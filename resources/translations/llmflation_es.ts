<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Cells</name>
    <message>
        <source>“{}” is a number too large or too small to compute with</source>
        <translation>«{}» es un número demasiado grande o demasiado pequeño para calcular con él</translation>
    </message>
    <message>
        <source>“{}” is not a number; write it with a decimal point, without currency, unit or separators, and leave the cell empty where it is unknown</source>
        <translation>«{}» no es un número; escríbalo con punto decimal, sin moneda, unidad ni separadores, y deje la celda vacía si no se conoce</translation>
    </message>
    <message>
        <source>“{}” is not a finite number; leave the cell empty where it is unknown</source>
        <translation>«{}» no es un número finito; deje la celda vacía si no se conoce</translation>
    </message>
    <message>
        <source>no column holds {}; name one `{}` in the header</source>
        <translation>ninguna columna contiene {}; llame a una `{}` en el encabezado</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>el precio</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>la línea {}</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>la fila {}</translation>
    </message>
    <message>
        <source>{} has a quote of the same model, provider and date, and takes this one&apos;s place</source>
        <translation>{} tiene una cotización del mismo modelo, proveedor y fecha, y ocupa el lugar de esta</translation>
    </message>
    <message>
        <source>“{}” is negative; a price is zero or more</source>
        <translation>«{}» es negativo; un precio es cero o más</translation>
    </message>
    <message>
        <source>“{}” is not a score in percent, 0 to 100</source>
        <translation>«{}» no es una puntuación en tanto por ciento, de 0 a 100</translation>
    </message>
    <message>
        <source>“{}” is negative</source>
        <translation>«{}» es negativo</translation>
    </message>
    <message>
        <source>“{}” is not a date; write a day that exists as YYYY-MM-DD</source>
        <translation>«{}» no es una fecha; escriba un día que exista, como AAAA-MM-DD</translation>
    </message>
    <message>
        <source>{} lies far from the years in which tokens were sold: is the year right?</source>
        <translation>{} queda lejos de los años en que se han vendido tokens: ¿es correcto el año?</translation>
    </message>
    <message>
        <source>“{}” is neither yes nor no; leave the cell empty where it is unknown</source>
        <translation>«{}» no es ni yes ni no; deje la celda vacía si no se sabe</translation>
    </message>
    <message>
        <source>no price: the row is left out of the price floor</source>
        <translation>sin precio: la fila se excluye del precio suelo</translation>
    </message>
    <message>
        <source>a price of zero cannot stand on a log axis: the row is left out of the price floor</source>
        <translation>un precio de cero no tiene lugar en un eje logarítmico: la fila se excluye del precio suelo</translation>
    </message>
    <message>
        <source>the model&apos;s name is missing</source>
        <translation>falta el nombre del modelo</translation>
    </message>
    <message>
        <source>the date is missing; a quote needs the day from which it holds</source>
        <translation>falta la fecha; una cotización necesita el día desde el que rige</translation>
    </message>
    <message>
        <source>{} is before the quote&apos;s date, {}</source>
        <translation>{} es anterior a la fecha de la cotización, {}</translation>
    </message>
    <message>
        <source>is the quote&apos;s own date: the quote holds on no day</source>
        <translation>es la misma fecha de la cotización: la cotización no rige ningún día</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>the quote ({}) opened in line {} never closes, so the rest of the file ({} line ends) was read into this one field; close the quote or remove it</source>
        <translation>la comilla ({}) abierta en la línea {} no se cierra nunca, así que el resto del archivo ({} finales de línea) se leyó en este único campo; cierre la comilla o quítela</translation>
    </message>
    <message>
        <source>a quote stands inside a field that is not quoted; quote the field and double the quote</source>
        <translation>hay una comilla dentro de un campo sin entrecomillar; entrecomille el campo y duplique la comilla</translation>
    </message>
    <message>
        <source>text follows the quote that should end the field, so it was read up to the next quote that does; double a quote that belongs to the text</source>
        <translation>hay texto tras la comilla que debería cerrar el campo, así que este se leyó hasta la siguiente comilla que lo cierra; duplique las comillas que formen parte del texto</translation>
    </message>
    <message>
        <source>byte {} of the field is NUL (0x00), which no text holds; remove it</source>
        <translation>el byte {} del campo es NUL (0x00), que ningún texto contiene; quítelo</translation>
    </message>
    <message>
        <source>byte {} of the field, 0x{}, is not UTF-8; save the file in that encoding</source>
        <translation>el byte {} del campo, 0x{}, no es UTF-8; guarde el archivo en esa codificación</translation>
    </message>
    <message>
        <source>column {} has no name</source>
        <translation>la columna {} no tiene nombre</translation>
    </message>
    <message>
        <source>columns {} and {} have the same name; rename one</source>
        <translation>las columnas {} y {} tienen el mismo nombre; cambie uno</translation>
    </message>
    <message>
        <source>the header has {} fields; this is the last one that is read, the others are kept in the file as they are</source>
        <translation>el encabezado tiene {} campos; este es el último que se lee, los demás se conservan en el archivo tal cual</translation>
    </message>
    <message>
        <source>the row has 1 field, the header has {}</source>
        <translation>la fila tiene 1 campo, el encabezado tiene {}</translation>
    </message>
    <message>
        <source>the row has {} fields, the header has {}</source>
        <translation>la fila tiene {} campos, el encabezado tiene {}</translation>
    </message>
    <message>
        <source>{}; the missing ones are read as empty</source>
        <translation>{}; los que faltan se leen como vacíos</translation>
    </message>
    <message>
        <source>{}; the others are kept in columns without a name</source>
        <translation>{}; los demás se conservan en columnas sin nombre</translation>
    </message>
    <message>
        <source>{}; only {} of the others can be shown, the rest is kept in the file as it is</source>
        <translation>{}; solo se pueden mostrar {} de los demás, el resto se conserva en el archivo tal cual</translation>
    </message>
    <message>
        <source>the file is empty: it needs a line with the names of the columns and a line for each row</source>
        <translation>el archivo está vacío: necesita una línea con los nombres de las columnas y una línea por cada fila</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>el archivo tiene encabezado, pero ninguna fila</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}: is larger than 1 MB, which no analysis is; open a .llmflation file</source>
        <translation>{}: supera 1 MB, lo que ningún análisis alcanza; abra un archivo .llmflation</translation>
    </message>
    <message>
        <source>{}: the analysis is larger than 1 MB; shorten its notes and filters</source>
        <translation>{}: el análisis supera 1 MB; acorte sus notas y filtros</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>no existe ese archivo; compruebe su nombre</translation>
    </message>
    <message>
        <source>you have no permission to read it; change its mode or ask its owner for a copy</source>
        <translation>no tiene permiso para leerlo; cambie sus permisos o pida una copia a su propietario</translation>
    </message>
    <message>
        <source>can&apos;t be read: {}</source>
        <translation>no se puede leer: {}</translation>
    </message>
    <message>
        <source>is larger than this program or the free memory can take (4 GB); split it</source>
        <translation>es mayor de lo que admite este programa o la memoria libre (4 GB); divídalo</translation>
    </message>
    <message>
        <source>is {}; give the name of a file</source>
        <translation>es {}; indique el nombre de un archivo</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); change its mode or save under another name</source>
        <translation>no se puede escribir ({}); cambie sus permisos o guarde con otro nombre</translation>
    </message>
    <message>
        <source>is a symbolic link that leads back to itself</source>
        <translation>es un enlace simbólico que vuelve a sí mismo</translation>
    </message>
    <message>
        <source>{} ({}); the file is as it was</source>
        <translation>{} ({}); el archivo sigue como estaba</translation>
    </message>
    <message>
        <source>{} ({}); no file was made</source>
        <translation>{} ({}); no se creó ningún archivo</translation>
    </message>
    <message>
        <source>its directory takes no new file</source>
        <translation>su carpeta no admite archivos nuevos</translation>
    </message>
    <message>
        <source>can&apos;t be given the mode of the old file</source>
        <translation>no puede recibir los permisos del archivo anterior</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>was written but doesn&apos;t read back the same</source>
        <translation>se escribió, pero no se lee igual</translation>
    </message>
    <message>
        <source>is written, but the disk reports an error ({}) and may lose it; save once more, or under another name on another disk</source>
        <translation>está escrito, pero el disco informa de un error ({}) y puede perderlo; guarde otra vez, o con otro nombre en otro disco</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); no file was made</source>
        <translation>no se puede escribir ({}); no se creó ningún archivo</translation>
    </message>
    <message>
        <source>is {}; move it away, or switch backups off</source>
        <translation>es {}; muévalo, o desactive las copias de seguridad</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a FIFO</source>
        <translation>un FIFO</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>un enlace simbólico</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“{}” has a point where the decimal mark is a comma</source>
        <translation>«{}» tiene un punto donde el signo decimal es una coma</translation>
    </message>
    <message>
        <source>{}: the column is left out, with {} cells that say something</source>
        <translation>{}: la columna se excluye, con {} celdas que contienen algo</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>línea {}: {}</translation>
    </message>
    <message>
        <source>{}: {} cells are changed</source>
        <translation>{}: se cambian {} celdas</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>it has that name</source>
        <translation>ya tiene ese nombre</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>lo indica su nombre</translation>
    </message>
    <message>
        <source>no name that we know</source>
        <translation>nombre desconocido</translation>
    </message>
    <message>
        <source>another is {}</source>
        <translation>otra ya es {}</translation>
    </message>
    <message>
        <source>the name “{}” says so</source>
        <translation>lo indica el nombre «{}»</translation>
    </message>
    <message>
        <source>the names of the price columns say different units</source>
        <translation>los nombres de las columnas de precios indican unidades distintas</translation>
    </message>
    <message>
        <source>no name and no price says anything else</source>
        <translation>ningún nombre ni precio indica otra cosa</translation>
    </message>
    <message>
        <source>the median of the prices is {}</source>
        <translation>la mediana de los precios es {}</translation>
    </message>
    <message>
        <source>the price “{}” says so</source>
        <translation>lo indica el precio «{}»</translation>
    </message>
    <message>
        <source>no name and no price says another</source>
        <translation>ningún nombre ni precio indica otra</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>un precio</translation>
    </message>
    <message>
        <source>the tab</source>
        <translation>el tabulador</translation>
    </message>
    <message>
        <source>the space</source>
        <translation>el espacio</translation>
    </message>
    <message>
        <source>fields begin with it, and none with a double quote</source>
        <translation>hay campos que empiezan con ellas, y ninguno con comillas dobles</translation>
    </message>
    <message>
        <source>no field is quoted</source>
        <translation>ningún campo está entrecomillado</translation>
    </message>
    <message>
        <source>fields begin with it</source>
        <translation>hay campos que empiezan con ellas</translation>
    </message>
    <message>
        <source>no mark cuts the lines alike</source>
        <translation>ningún signo divide las líneas por igual</translation>
    </message>
    <message>
        <source>{} cuts {} % of the lines into {} fields</source>
        <translation>{} divide el {} % de las líneas en {} campos</translation>
    </message>
    <message>
        <source>the first line has as many fields as the others</source>
        <translation>la primera línea tiene tantos campos como las demás</translation>
    </message>
    <message>
        <source>they have fewer fields than the table</source>
        <translation>tienen menos campos que la tabla</translation>
    </message>
    <message>
        <source>nothing in the first row is a number or a date</source>
        <translation>nada en la primera fila es un número o una fecha</translation>
    </message>
    <message>
        <source>“{}” is the name of a column</source>
        <translation>«{}» es el nombre de una columna</translation>
    </message>
    <message>
        <source>“{}” in the first row is no name</source>
        <translation>«{}», en la primera fila, no es un nombre</translation>
    </message>
    <message>
        <source>no number has one</source>
        <translation>ningún número lo lleva</translation>
    </message>
    <message>
        <source>“{}” and {} other numbers have a comma</source>
        <translation>«{}» y otros {} números llevan coma</translation>
    </message>
    <message>
        <source>{} of {} numbers with a mark have a point</source>
        <translation>{} de {} números con signo decimal llevan punto</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>no column is {}</source>
        <translation>ninguna columna es {}</translation>
    </message>
    <message>
        <source>its text is {}</source>
        <translation>su texto está en {}</translation>
    </message>
    <message>
        <source>{} lines stand before the table</source>
        <translation>hay {} líneas antes de la tabla</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>no tiene encabezado</translation>
    </message>
    <message>
        <source>its quotes are single ones</source>
        <translation>sus comillas son simples</translation>
    </message>
    <message>
        <source>its numbers have a decimal comma</source>
        <translation>sus números llevan coma decimal</translation>
    </message>
    <message>
        <source>its prices are {}</source>
        <translation>sus precios son {}</translation>
    </message>
    <message>
        <source>its prices are in {}</source>
        <translation>sus precios están en {}</translation>
    </message>
    <message>
        <source>“{}” is in {}, not in {}</source>
        <translation>«{}» está en {}, no en {}</translation>
    </message>
    <message>
        <source>“{}” is in {}; a rate to USD is needed</source>
        <translation>«{}» está en {}; hace falta un tipo de cambio a USD</translation>
    </message>
    <message>
        <source>× {} (USD for 1 {})</source>
        <translation>× {} (USD por 1 {})</translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{}, luego {}</translation>
    </message>
    <message>
        <source>byte {} of the file is no text in {}; choose another encoding</source>
        <translation>el byte {} del archivo no es texto en {}; elija otra codificación</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>por token</translation>
    </message>
    <message>
        <source>per 1K tokens</source>
        <translation>por 1000 tokens</translation>
    </message>
    <message>
        <source>per 1M tokens</source>
        <translation>por millón de tokens</translation>
    </message>
    <message>
        <source>the file begins with its byte order mark</source>
        <translation>el archivo empieza con su marca de orden de bytes</translation>
    </message>
    <message>
        <source>its NULs stand on one side of the pairs of bytes</source>
        <translation>sus NUL están en el mismo lado de los pares de bytes</translation>
    </message>
    <message>
        <source>all characters are ASCII</source>
        <translation>todos los caracteres son ASCII</translation>
    </message>
    <message>
        <source>all its bytes are valid UTF-8</source>
        <translation>todos sus bytes son UTF-8 válido</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8</source>
        <translation>el byte {} de la línea {} no es UTF-8</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8, and others are no Windows-1252</source>
        <translation>el byte {} de la línea {} no es UTF-8, y otros no son Windows-1252</translation>
    </message>
    <message>
        <source>the free memory is not enough for it; split the file</source>
        <translation>la memoria libre no alcanza para él; divida el archivo</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the row has two values for {}; &quot;{}&quot; was left out</source>
        <translation>la fila tiene dos valores para {}; se excluyó «{}»</translation>
    </message>
    <message>
        <source>an object without members was left out</source>
        <translation>se excluyó un objeto sin miembros</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no model and was left out</source>
        <translation>«{}» no es un modelo y se excluyó</translation>
    </message>
    <message>
        <source>a model without a price_history, or with an empty one, was left out</source>
        <translation>se excluyó un modelo sin price_history, o con uno vacío</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>All quotes</source>
        <translation>Todas las cotizaciones</translation>
    </message>
    <message>
        <source>Every quote of the dataset; the mean of input and output price; by month.</source>
        <translation>Todas las cotizaciones del conjunto de datos; media de los precios de entrada y salida; por mes.</translation>
    </message>
    <message>
        <source>LLMflation article</source>
        <translation>Artículo LLMflation</translation>
    </message>
    <message>
        <source>&quot;Welcome to LLMflation&quot; (a16z, 12 November 2024): models of OpenAI, Anthropic and Meta at OpenAI, Anthropic and Together AI; the mean of input and output price; by month, November 2021 to November 2024.</source>
        <translation>«Welcome to LLMflation» (a16z, 12 de noviembre de 2024): modelos de OpenAI, Anthropic y Meta en OpenAI, Anthropic y Together AI; media de los precios de entrada y salida; por mes, de noviembre de 2021 a noviembre de 2024.</translation>
    </message>
    <message>
        <source>&quot;LLM inference prices have fallen rapidly but unequally across tasks&quot; (Epoch AI, 12 March 2025): record lows; three parts input to one part output; no reasoning models; 90 % intervals.</source>
        <translation>«LLM inference prices have fallen rapidly but unequally across tasks» (Epoch AI, 12 de marzo de 2025): mínimos históricos; tres partes de entrada por una de salida; sin modelos de razonamiento; intervalos al 90 %.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Write a day that exists as YYYY-MM-DD.</source>
        <translation>Escriba un día que exista, como AAAA-MM-DD.</translation>
    </message>
</context>
<context>
    <name>llmflation</name>
    <message>
        <source>mean of input and output price</source>
        <translation>media de los precios de entrada y salida</translation>
    </message>
    <message>
        <source>3:1 blend of input and output price</source>
        <translation>combinación 3:1 de los precios de entrada y salida</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>precio de entrada</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>precio de salida</translation>
    </message>
    <message>
        <source>%1 % input, %2 % output price</source>
        <translation>%1 % precio de entrada, %2 % de salida</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Cheapest model per month at a minimum %1 score</source>
        <translation>Modelo más barato por mes con una puntuación mínima en %1</translation>
    </message>
    <message>
        <source>Record-low prices at a minimum %1 score</source>
        <translation>Precios mínimos históricos con una puntuación mínima en %1</translation>
    </message>
    <message>
        <source>scores with %1 shots only</source>
        <translation>solo puntuaciones con %1 ejemplos</translation>
    </message>
    <message>
        <source>scores with %1 to %2 shots only</source>
        <translation>solo puntuaciones con %1 a %2 ejemplos</translation>
    </message>
    <message>
        <source>USD per million tokens, log scale</source>
        <translation>USD por millón de tokens, escala logarítmica</translation>
    </message>
    <message>
        <source>Tokens per USD, log scale</source>
        <translation>Tokens por USD, escala logarítmica</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <translation>vendido por %1</translation>
    </message>
    <message>
        <source>open weights only</source>
        <translation>solo pesos abiertos</translation>
    </message>
    <message>
        <source>no open weights</source>
        <translation>sin pesos abiertos</translation>
    </message>
    <message>
        <source>reasoning models only</source>
        <translation>solo modelos de razonamiento</translation>
    </message>
    <message>
        <source>no reasoning models</source>
        <translation>sin modelos de razonamiento</translation>
    </message>
    <message>
        <source>chain-of-thought scores only</source>
        <translation>solo puntuaciones con cadena de pensamiento</translation>
    </message>
    <message>
        <source>no chain-of-thought scores</source>
        <translation>sin puntuaciones con cadena de pensamiento</translation>
    </message>
    <message>
        <source>quotes dated from %1</source>
        <translation>cotizaciones desde %1</translation>
    </message>
    <message>
        <source>quotes dated to %1</source>
        <translation>cotizaciones hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>bands: %1 % confidence and prediction</source>
        <translation>bandas: confianza y predicción al %1 %</translation>
    </message>
    <message>
        <source>band: %1 % confidence</source>
        <translation>banda: confianza al %1 %</translation>
    </message>
    <message>
        <source>band: %1 % prediction</source>
        <translation>banda: predicción al %1 %</translation>
    </message>
    <message>
        <source> by Student’s t, too narrow where months repeat a price</source>
        <translation> según la t de Student, demasiado estrecha donde los meses repiten un precio</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Datos: %1</translation>
    </message>
    <message>
        <source>No quotes yet. Open a dataset or add rows to the table.</source>
        <translation>Aún no hay cotizaciones. Abra un conjunto de datos o añada filas a la tabla.</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores. Choose another benchmark.</source>
        <translation>Este conjunto de datos no tiene puntuaciones de %1. Elija otra prueba.</translation>
    </message>
    <message>
        <source>No quote with a price and a %1 score passes the filters. Choose other filters or another benchmark.</source>
        <translation>Ninguna cotización con precio y puntuación en %1 pasa los filtros. Elija otros filtros u otra prueba.</translation>
    </message>
    <message>
        <source>No quote reaches %1 %2. The highest score is %3: lower the threshold.</source>
        <translation>Ninguna cotización alcanza %1 %2. La puntuación más alta es %3: baje el umbral.</translation>
    </message>
    <message>
        <source>No quote that reaches %1 %2 holds in the months shown. Lower the threshold or choose other dates.</source>
        <translation>Ninguna cotización que alcance %1 %2 está vigente en los meses mostrados. Baje el umbral o elija otras fechas.</translation>
    </message>
    <message>
        <source>%1× cheaper per year</source>
        <translation>%1× más barato al año</translation>
    </message>
    <message>
        <source>%1× dearer per year</source>
        <translation>%1× más caro al año</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositiva, 16:9</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Half-page figure</source>
        <translation>Figura de media página</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>Publicación cuadrada</translation>
    </message>
    <message>
        <source>%1 per Mtok</source>
        <translation>%1 por Mtok</translation>
    </message>
    <message>
        <source>%1 (%2 in, %3 out)</source>
        <translation>%1 (%2 entrada, %3 salida)</translation>
    </message>
    <message>
        <source>no %1 score</source>
        <translation>sin puntuación en %1</translation>
    </message>
    <message>
        <source>price held since %1</source>
        <translation>precio vigente desde %1</translation>
    </message>
    <message>
        <source>price held %1 to %2</source>
        <translation>precio vigente de %1 a %2</translation>
    </message>
    <message>
        <source>as cheap</source>
        <translation>igual de barato</translation>
    </message>
    <message>
        <source>%1 % dearer</source>
        <translation>%1 % más caro</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>%1 más caro</translation>
    </message>
    <message>
        <source>no other model qualifies</source>
        <translation>ningún otro modelo cumple</translation>
    </message>
    <message>
        <source>next: %1, %2, %3</source>
        <translation>siguientes: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>left out by the filters</source>
        <translation>excluido por los filtros</translation>
    </message>
    <message>
        <source>left out: see the problems in its row</source>
        <translation>excluido: vea los problemas de su fila</translation>
    </message>
    <message>
        <source>Moore’s law: 2× in 2 years</source>
        <translation>Ley de Moore: 2× en 2 años</translation>
    </message>
    <message>
        <source>Moore’s law: G. E. Moore, IEDM 1975</source>
        <translation>Ley de Moore: G. E. Moore, IEDM 1975</translation>
    </message>
    <message>
        <source>Dennard-era compute: 1.52× a year</source>
        <translation>Cómputo de la era Dennard: 1.52× al año</translation>
    </message>
    <message>
        <source>Dennard era, 1986–2003: Hennessy &amp; Patterson, Computer Architecture, 6th ed., fig. 1.1</source>
        <translation>Era Dennard, 1986–2003: Hennessy &amp; Patterson, Computer Architecture, 6.ª ed., fig. 1.1</translation>
    </message>
    <message>
        <source>Edholm’s law: 2× in 18 months</source>
        <translation>Ley de Edholm: 2× en 18 meses</translation>
    </message>
    <message>
        <source>Edholm’s law: S. Cherry, IEEE Spectrum, July 2004</source>
        <translation>Ley de Edholm: S. Cherry, IEEE Spectrum, julio de 2004</translation>
    </message>
    <message>
        <source>%1× a year</source>
        <translation>%1× al año</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 stood at %2</source>
        <translation>%1 estaba en %2</translation>
    </message>
    <message>
        <source>%1 stood at %2 and again at %3</source>
        <translation>%1 estaba en %2 y de nuevo en %3</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, a factor of %4</source>
        <translation>%1 bajó de %2 a %3, un factor de %4</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, a factor of %4</source>
        <translation>%1 subió de %2 a %3, un factor de %4</translation>
    </message>
    <message>
        <source>too few points for a fitted rate</source>
        <translation>muy pocos puntos para ajustar una tasa</translation>
    </message>
    <message>
        <source>fitted rate: %1× dearer a year</source>
        <translation>tasa ajustada: %1× más caro al año</translation>
    </message>
    <message>
        <source>fitted rate %1× a year</source>
        <translation>tasa ajustada %1× al año</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 de al menos %2</translation>
    </message>
    <message>
        <source>No model with %1 has a price in the months shown.</source>
        <translation>Ningún modelo con %1 tiene precio en los meses mostrados.</translation>
    </message>
    <message>
        <source>The cheapest model with %1</source>
        <translation>El modelo más barato con %1</translation>
    </message>
    <message>
        <source>The record-low price with %1</source>
        <translation>El precio mínimo histórico con %1</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>Aún no hay cotizaciones.</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores.</source>
        <translation>Este conjunto de datos no tiene puntuaciones de %1.</translation>
    </message>
    <message>
        <source>Prices are in US dollars per million tokens, as of %1.</source>
        <translation>Los precios están en dólares estadounidenses por millón de tokens, a fecha de %1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>Entrada $/Mtok</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>Salida $/Mtok</translation>
    </message>
    <message>
        <source>Price $/Mtok</source>
        <translation>Precio $/Mtok</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>Ejemplos %1</translation>
    </message>
    <message>
        <source>CoT</source>
        <translation>CoT</translation>
    </message>
    <message>
        <source>%1 CoT</source>
        <translation>CoT %1</translation>
    </message>
    <message>
        <source>Params (B)</source>
        <translation>Parám. (10⁹)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>Fuente del precio</translation>
    </message>
    <message>
        <source>Score source</source>
        <translation>Fuente de la puntuación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nombre del modelo</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>desarrollador</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>fecha inicial</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>fecha final</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>%1 score</source>
        <translation>puntuación en %1</translation>
    </message>
    <message>
        <source>%1 chain of thought</source>
        <translation>cadena de pensamiento en %1</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>pesos abiertos</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>price source</source>
        <translation>fuente del precio</translation>
    </message>
    <message>
        <source>score source</source>
        <translation>fuente de la puntuación</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>Los primeros diez minutos</translation>
    </message>
    <message>
        <source>The dataset’s format</source>
        <translation>El formato del conjunto de datos</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de órdenes</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>The default dataset</source>
        <translation>El conjunto de datos predeterminado</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each month, the &lt;b&gt;price floor&lt;/b&gt; is the lowest price, in US dollars per million tokens, of a model whose benchmark score reaches the threshold. A price holds from its day until the same model’s next price at the same provider.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;dashed line&lt;/b&gt; falls at a fixed rate, ten times a year unless you choose another, at the height that fits the floor best.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;measured rate&lt;/b&gt; comes from a least-squares line through the logarithm of the floor. Monthly points repeat a price, so the interval of Student’s t, which takes them for independent, is too narrow; the interval of Newey and West allows for that.&lt;/p&gt;&lt;p&gt;The article “Welcome to LLMflation” (Guido Appenzeller, a16z, 12 November 2024) finds a fall of 1,000 times in three years at MMLU 42; this dataset gives the same. Its 62 times at MMLU 83 is not reproduced: with the article’s models and providers it is 51 here, and 120 with every provider of Llama.&lt;/p&gt;&lt;p&gt;Weak spots of the dataset: 75 of its prices start on the day they were first seen and may be older; some models publish MMLU with chain of thought only; after the middle of 2025 few publish it at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada mes, el &lt;b&gt;precio suelo&lt;/b&gt; es el precio más bajo, en dólares estadounidenses por millón de tokens, de un modelo cuya puntuación en la prueba alcanza el umbral. Un precio rige desde su día hasta el siguiente precio del mismo modelo en el mismo proveedor.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;línea discontinua&lt;/b&gt; baja a una tasa fija, diez veces al año salvo que elija otra, a la altura que mejor se ajusta al suelo.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;tasa medida&lt;/b&gt; procede de una recta de mínimos cuadrados por el logaritmo del suelo. Los puntos mensuales repiten un precio, así que el intervalo de la t de Student, que los toma por independientes, es demasiado estrecho; el intervalo de Newey y West lo tiene en cuenta.&lt;/p&gt;&lt;p&gt;El artículo «Welcome to LLMflation» (Guido Appenzeller, a16z, 12 de noviembre de 2024) encuentra una bajada de 1000 veces en tres años con MMLU 42; este conjunto de datos da lo mismo. Sus 62 veces con MMLU 83 no se reproducen: con los modelos y proveedores del artículo son aquí 51, y 120 con todos los proveedores de Llama.&lt;/p&gt;&lt;p&gt;Puntos débiles del conjunto de datos: 75 de sus precios empiezan el día en que se vieron por primera vez y pueden ser más antiguos; algunos modelos publican MMLU solo con cadena de pensamiento; después de mediados de 2025 pocos lo publican.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;How fast the price of a given quality of language model falls.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. It never uses the network.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Con qué rapidez baja el precio de una calidad dada de modelo de lenguaje.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin garantía alguna. Nunca usa la red.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>&amp;Métodos</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>&amp;What It Measures</source>
        <translation>&amp;Qué mide</translation>
    </message>
    <message>
        <source>What It Measures</source>
        <translation>Qué mide</translation>
    </message>
    <message>
        <source>&amp;About LLMflation</source>
        <translation>&amp;Acerca de LLMflation</translation>
    </message>
    <message>
        <source>About LLMflation</source>
        <translation>Acerca de LLMflation</translation>
    </message>
    <message>
        <source>filtered: vendor</source>
        <translation>filtrado: desarrollador</translation>
    </message>
    <message>
        <source>filtered: provider</source>
        <translation>filtrado: proveedor</translation>
    </message>
    <message>
        <source>filtered: weights</source>
        <translation>filtrado: pesos</translation>
    </message>
    <message>
        <source>filtered: reasoning</source>
        <translation>filtrado: razonamiento</translation>
    </message>
    <message>
        <source>filtered: date</source>
        <translation>filtrado: fecha</translation>
    </message>
    <message>
        <source>filtered: chain of thought</source>
        <translation>filtrado: cadena de pensamiento</translation>
    </message>
    <message>
        <source>filtered: shots</source>
        <translation>filtrado: ejemplos</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>el más barato</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>row with an error</source>
        <translation>fila con un error</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>holds on no day</source>
        <translation>no rige ningún día</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuito</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>puntuación muy baja</translation>
    </message>
    <message>
        <source>The cheapest quote that qualifies: it is the floor.</source>
        <translation>La cotización más barata que cumple: es el suelo.</translation>
    </message>
    <message>
        <source>It qualifies, but is dearer, or of one price and comes after: higher scores come first, then earlier dates.</source>
        <translation>Cumple, pero es más cara, o tiene el mismo precio y va después: primero las puntuaciones más altas, luego las fechas más tempranas.</translation>
    </message>
    <message>
        <source>A cell of the row can’t be read. See the marked cell.</source>
        <translation>Una celda de la fila no se puede leer. Vea la celda marcada.</translation>
    </message>
    <message>
        <source>Nobody can say what it cost, or when.</source>
        <translation>No se sabe cuánto costaba, o cuándo.</translation>
    </message>
    <message>
        <source>The same model is quoted once more for that day, or was withdrawn by then.</source>
        <translation>El mismo modelo vuelve a cotizarse para ese día, o ya se había retirado.</translation>
    </message>
    <message>
        <source>It was withdrawn, or superseded by a later quote of the same model at the same provider, before the month began.</source>
        <translation>Se retiró, o la sustituyó una cotización posterior del mismo modelo en el mismo proveedor, antes de que empezara el mes.</translation>
    </message>
    <message>
        <source>Record lows are looked for from that month on.</source>
        <translation>Los mínimos históricos se buscan a partir de ese mes.</translation>
    </message>
    <message>
        <source>It is dated after the as-of date.</source>
        <translation>Es posterior a la fecha de referencia.</translation>
    </message>
    <message>
        <source>A price of zero has no place on a logarithmic axis.</source>
        <translation>Un precio de cero no tiene lugar en un eje logarítmico.</translation>
    </message>
    <message>
        <source>Whether it reaches the threshold is unknown.</source>
        <translation>No se sabe si alcanza el umbral.</translation>
    </message>
    <message>
        <source>Its score lies below the threshold.</source>
        <translation>Su puntuación está por debajo del umbral.</translation>
    </message>
    <message>
        <source>One of the filters leaves it out.</source>
        <translation>Uno de los filtros la excluye.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Enlace:</translation>
    </message>
    <message>
        <source>Open a page of %1 in the browser?</source>
        <translation>¿Abrir una página de %1 en el navegador?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Same price</source>
        <translation>Mismo precio</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 más barato</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>%1 dearer per year</source>
        <translation>%1 más caro al año</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Tasa medida</translation>
    </message>
    <message>
        <source>Least squares through the logarithms of the floor’s prices.</source>
        <translation>Mínimos cuadrados por los logaritmos de los precios del suelo.</translation>
    </message>
    <message>
        <source>%1 interval, Student t</source>
        <translation>Intervalo %1, t de Student</translation>
    </message>
    <message>
        <source>Takes the errors of the points for independent. A floor repeats its price from month to month, so this interval is too narrow: don’t read it alone.</source>
        <translation>Toma por independientes los errores de los puntos. Un suelo repite su precio de mes en mes, así que este intervalo es demasiado estrecho: no lo lea solo.</translation>
    </message>
    <message>
        <source>%1 interval, Newey–West</source>
        <translation>Intervalo %1, Newey–West</translation>
    </message>
    <message>
        <source>Allows for errors that last from one point to the next; for many points.</source>
        <translation>Tiene en cuenta los errores que duran de un punto al siguiente; para muchos puntos.</translation>
    </message>
    <message>
        <source>%1 interval, bootstrap</source>
        <translation>Intervalo %1, bootstrap</translation>
    </message>
    <message>
        <source>Robust rate, Theil–Sen</source>
        <translation>Tasa robusta, Theil–Sen</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of points: a few odd prices don’t move it.</source>
        <translation>La mediana de las pendientes entre todos los pares de puntos: unos pocos precios raros no la mueven.</translation>
    </message>
    <message>
        <source>p-value of %1×, Student t</source>
        <translation>Valor p de %1×, t de Student</translation>
    </message>
    <message>
        <source>How often a rate as far from the chosen one would be measured if that one were true and the errors independent. Points that repeat a price make it too small.</source>
        <translation>Con qué frecuencia se mediría una tasa tan alejada de la elegida si esta fuera cierta y los errores independientes. Los puntos que repiten un precio lo hacen demasiado pequeño.</translation>
    </message>
    <message>
        <source>Price halves every</source>
        <translation>El precio se reduce a la mitad cada</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>At the measured rate.</source>
        <translation>A la tasa medida.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>The share of the prices’ variance that the trend explains, and the points it is fitted to.</source>
        <translation>La parte de la varianza de los precios que explica la tendencia, y los puntos a los que se ajusta.</translation>
    </message>
    <message>
        <source>%1 per year lies inside both intervals</source>
        <translation>%1 al año está dentro de ambos intervalos</translation>
    </message>
    <message>
        <source>%1 per year lies inside all intervals</source>
        <translation>%1 al año está dentro de todos los intervalos</translation>
    </message>
    <message>
        <source>%1 per year lies outside both intervals</source>
        <translation>%1 al año está fuera de ambos intervalos</translation>
    </message>
    <message>
        <source>%1 per year lies outside all intervals</source>
        <translation>%1 al año está fuera de todos los intervalos</translation>
    </message>
    <message>
        <source>%1 per year: inside %2, outside %3</source>
        <translation>%1 al año: dentro de %2, fuera de %3</translation>
    </message>
    <message>
        <source>%1 per year: inside %2 only</source>
        <translation>%1 al año: solo dentro de %2</translation>
    </message>
    <message>
        <source>%1 per year: inside all but %2</source>
        <translation>%1 al año: dentro de todos salvo %2</translation>
    </message>
    <message>
        <source>Student t</source>
        <translation>t de Student</translation>
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
        <translation>Sin cotizaciones</translation>
    </message>
    <message>
        <source>No row has a price and a score that the filters let pass: choose another benchmark or preset, or add rows.</source>
        <translation>Ninguna fila tiene precio y puntuación que pasen los filtros: elija otra prueba u otro preajuste, o añada filas.</translation>
    </message>
    <message>
        <source>No model reaches %1</source>
        <translation>Ningún modelo alcanza %1</translation>
    </message>
    <message>
        <source>The highest score among the rows used is %1: lower the threshold.</source>
        <translation>La puntuación más alta entre las filas usadas es %1: baje el umbral.</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>en %1 años</translation>
    </message>
    <message>
        <source>No trend from %1: it takes three.</source>
        <translation>Sin tendencia con %1: hacen falta tres.</translation>
    </message>
    <message>
        <source>%1 by the filters and dates</source>
        <translation>%1 por los filtros y fechas</translation>
    </message>
    <message>
        <source>%1 without a score in %2</source>
        <translation>%1 sin puntuación en %2</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 sin precio</translation>
    </message>
    <message>
        <source>%1 free of charge</source>
        <translation>%1 de precio cero</translation>
    </message>
    <message>
        <source>%1 with an error</source>
        <translation>%1 con un error</translation>
    </message>
    <message>
        <source>%1 of %2 rows used</source>
        <translation>%1 de %2 filas usadas</translation>
    </message>
    <message>
        <source>%1; left out: %2</source>
        <translation>%1; excluidas: %2</translation>
    </message>
    <message>
        <source>Reading the dataset anew …</source>
        <translation>Volviendo a leer el conjunto de datos …</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>A fecha de %1 · %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Recovered the edits of %1</source>
        <translation>Recuperados los cambios de %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>For each month, the price floor is the lowest blended price among the quotes that hold in that month and whose score reaches the threshold. A quote holds from its date to the next quote of the same model at the same provider.</source>
        <translation>Para cada mes, el precio suelo es el precio combinado más bajo entre las cotizaciones vigentes en ese mes cuya puntuación alcanza el umbral. Una cotización rige desde su fecha hasta la siguiente cotización del mismo modelo en el mismo proveedor.</translation>
    </message>
    <message>
        <source>The price floor is each quote whose score reaches the threshold and whose blended price is below every earlier one.</source>
        <translation>El precio suelo es cada cotización cuya puntuación alcanza el umbral y cuyo precio combinado está por debajo de todos los anteriores.</translation>
    </message>
    <message>
        <source>The rate is ordinary least squares of the logarithm of the floor price on time. Student’s t takes the points for independent and is too narrow where they repeat a price; Newey–West allows for autocorrelation; the bootstrap draws the models anew.</source>
        <translation>La tasa es de mínimos cuadrados ordinarios del logaritmo del precio suelo respecto al tiempo. La t de Student toma los puntos por independientes y es demasiado estrecha donde repiten un precio; Newey–West tiene en cuenta la autocorrelación; el bootstrap vuelve a muestrear los modelos.</translation>
    </message>
    <message>
        <source>The chart is made anew by</source>
        <translation>El gráfico se rehace con</translation>
    </message>
    <message>
        <source>Quotes on the floor: %1</source>
        <translation>Cotizaciones en el suelo: %1</translation>
    </message>
    <message>
        <source>No quote reaches this score.</source>
        <translation>Ninguna cotización alcanza esta puntuación.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>Precio por millón de tokens</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The price floor</source>
        <translation>El precio suelo</translation>
    </message>
    <message>
        <source>Each line is the price of the cheapest model that reaches a score, month by month. The dashed line falls ten times a year. Click a month to see why its model is the cheapest.</source>
        <translation>Cada línea es el precio del modelo más barato que alcanza una puntuación, mes a mes. La línea discontinua baja diez veces al año. Haga clic en un mes para ver por qué su modelo es el más barato.</translation>
    </message>
    <message>
        <source>The score that you need</source>
        <translation>La puntuación que necesita</translation>
    </message>
    <message>
        <source>Drag a slider, or type a number: chart, figures and table follow at once. Add thresholds with the plus button.</source>
        <translation>Arrastre un control o escriba un número: el gráfico, las cifras y la tabla lo siguen al instante. Añada umbrales con el botón más.</translation>
    </message>
    <message>
        <source>How fast it falls</source>
        <translation>Con qué rapidez baja</translation>
    </message>
    <message>
        <source>The decline, the rate a year with its intervals, and what drove the fall. Rest the pointer on a figure to read what it takes for granted.</source>
        <translation>La bajada, la tasa anual con sus intervalos y las causas de la bajada. Deje el puntero sobre una cifra para leer lo que da por supuesto.</translation>
    </message>
    <message>
        <source>The prices behind it</source>
        <translation>Los precios que hay detrás</translation>
    </message>
    <message>
        <source>Every price with its source. Type to correct one; Undo takes it back. Open or drop a file of your own to see it instead.</source>
        <translation>Cada precio con su fuente. Escriba para corregir uno; Deshacer lo revierte. Abra o suelte un archivo suyo para verlo en su lugar.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>Export the chart as PNG, SVG or PDF, or copy it. F1 opens the guide at the panel that you are in.</source>
        <translation>Exporte el gráfico como PNG, SVG o PDF, o cópielo. F1 abre la guía en el panel en el que esté.</translation>
    </message>
    <message>
        <source>trend: %1 a year</source>
        <translation>tendencia: %1 al año</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Row %1 deleted: %2</source>
        <translation>Fila %1 eliminada: %2</translation>
    </message>
    <message>
        <source>Row %1 added: %2</source>
        <translation>Fila %1 añadida: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 → %4</source>
        <translation>Fila %1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>Mean $/Mtok</source>
        <translation>Media $/Mtok</translation>
    </message>
    <message>
        <source>Input only $/Mtok</source>
        <translation>Solo entrada $/Mtok</translation>
    </message>
    <message>
        <source>Output only $/Mtok</source>
        <translation>Solo salida $/Mtok</translation>
    </message>
    <message>
        <source>%1:%2 $/Mtok</source>
        <translation>%1:%2 $/Mtok</translation>
    </message>
    <message>
        <source>Blended price: %1 × input + %2 × output, US dollars per million tokens. Worked out from the row, not part of the file.</source>
        <translation>Precio combinado: %1 × entrada + %2 × salida, dólares estadounidenses por millón de tokens. Calculado a partir de la fila; no forma parte del archivo.</translation>
    </message>
    <message>
        <source>The first day on which the quote no longer holds: its own end, or the next quote of the same model at the same provider. Worked out, not part of the file.</source>
        <translation>El primer día en que la cotización ya no rige: su propio final o la siguiente cotización del mismo modelo en el mismo proveedor. Calculado; no forma parte del archivo.</translation>
    </message>
    <message>
        <source>The score thresholds at which the quote is the cheapest at some time. Worked out, not part of the file.</source>
        <translation>Los umbrales de puntuación con los que la cotización es la más barata en algún momento. Calculado; no forma parte del archivo.</translation>
    </message>
    <message>
        <source>Draws the models anew 2,000 times, finds the floor of each draw and fits it: takes models, not months, for independent. Honest about a floor that a few models carry.</source>
        <translation>Vuelve a muestrear los modelos 2000 veces, halla el suelo de cada muestra y lo ajusta: toma por independientes los modelos, no los meses. Fiel con un suelo que sostienen pocos modelos.</translation>
    </message>
    <message>
        <source>Too few draws of the models have a trend.</source>
        <translation>Muy pocas muestras de los modelos tienen tendencia.</translation>
    </message>
    <message>
        <source>What went past the last column was not pasted.</source>
        <translation>Lo que pasaba de la última columna no se pegó.</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>&amp;Welcome to LLMflation: the Article’s Figures</source>
        <translation>&amp;Welcome to LLMflation: las cifras del artículo</translation>
    </message>
    <message>
        <source>&amp;Epoch AI: MMLU by Record Lows</source>
        <translation>&amp;Epoch AI: MMLU por mínimos históricos</translation>
    </message>
    <message>
        <source>&amp;Chatbot Arena: Elo by the Month</source>
        <translation>&amp;Chatbot Arena: Elo por meses</translation>
    </message>
    <message>
        <source>Sample Datase&amp;ts</source>
        <translation>Conjun&amp;tos de datos de muestra</translation>
    </message>
    <message>
        <source>LLM &amp;Price History, 2021 to 2026</source>
        <translation>Historial de &amp;precios de LLM, 2021 a 2026</translation>
    </message>
    <message>
        <source>&amp;Epoch AI’s MMLU Data, 2025</source>
        <translation>Datos MMLU de &amp;Epoch AI, 2025</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln rows of %1</source>
        <translation>
            <numerusform>Importada %Ln fila de %1</numerusform>
            <numerusform>Importadas %Ln filas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln cells</source>
        <translation>
            <numerusform>%1: %Ln celda</numerusform>
            <numerusform>%1: %Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln rows</source>
        <translation>
            <numerusform>Duplicar %Ln fila</numerusform>
            <numerusform>Duplicar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln rows</source>
        <translation>
            <numerusform>Eliminar %Ln fila</numerusform>
            <numerusform>Eliminar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln problems, see the marked cells</source>
        <translation>
            <numerusform>%1: %Ln problema, vea la celda marcada</numerusform>
            <numerusform>%1: %Ln problemas, vea las celdas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cells</source>
        <translation>
            <numerusform>Pegar %Ln celda</numerusform>
            <numerusform>Pegar %Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replaced in %Ln cells</source>
        <translation>
            <numerusform>%1 reemplazos en %Ln celda</numerusform>
            <numerusform>%1 reemplazos en %Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Rows</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %Ln Cells</source>
        <translation>
            <numerusform>&amp;Rellenar %Ln celda</numerusform>
            <numerusform>&amp;Rellenar %Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the file have no model or no date and are left out.</source>
        <translation>
            <numerusform>%Ln fila del archivo no tiene modelo o fecha y queda fuera.</numerusform>
            <numerusform>%Ln filas del archivo no tienen modelo o fecha y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prices are not written as US dollars per million tokens.</source>
        <translation>
            <numerusform>%Ln precio no está en dólares por millón de tokens.</numerusform>
            <numerusform>%Ln precios no están en dólares por millón de tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record lows</source>
        <translation>
            <numerusform>%Ln mínimo histórico</numerusform>
            <numerusform>%Ln mínimos históricos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells changed</source>
        <translation>
            <numerusform>%Ln celda cambiada</numerusform>
            <numerusform>%Ln celdas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows added</source>
        <translation>
            <numerusform>%Ln fila añadida</numerusform>
            <numerusform>%Ln filas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows deleted</source>
        <translation>
            <numerusform>%Ln fila eliminada</numerusform>
            <numerusform>%Ln filas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; those of %Ln other datasets are offered at the next start</source>
        <translation>
            <numerusform>%1; los de %Ln conjunto de datos más se ofrecen en el próximo inicio</numerusform>
            <numerusform>%1; los de %Ln conjuntos de datos más se ofrecen en el próximo inicio</numerusform>
        </translation>
    </message>
    <message>
        <source>where chart.llmflation holds:</source>
        <translation>donde chart.llmflation contiene:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln odd prices</source>
        <translation>
            <numerusform>%Ln precio inusual</numerusform>
            <numerusform>%Ln precios inusuales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisBar</name>
    <message>
        <source>input + output mean</source>
        <translation>media entrada + salida</translation>
    </message>
    <message>
        <source>3 : 1 input to output</source>
        <translation>3 : 1 entrada a salida</translation>
    </message>
    <message>
        <source>input only</source>
        <translation>solo entrada</translation>
    </message>
    <message>
        <source>output only</source>
        <translation>solo salida</translation>
    </message>
    <message>
        <source>%1 % input</source>
        <translation>%1 % entrada</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>Prue&amp;ba</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Precio</translation>
    </message>
    <message>
        <source>Fl&amp;oor</source>
        <translation>S&amp;uelo</translation>
    </message>
    <message>
        <source>Pre&amp;set</source>
        <translation>Prea&amp;juste</translation>
    </message>
    <message>
        <source>Rate of the dashed line per year, and confidence of the intervals</source>
        <translation>Tasa anual de la línea discontinua y confianza de los intervalos</translation>
    </message>
    <message>
        <source>Vendors, providers, flags, shots and dates of the quotes that count</source>
        <translation>Desarrolladores, proveedores, características, ejemplos y fechas de las cotizaciones que cuentan</translation>
    </message>
    <message>
        <source>Other weight…</source>
        <translation>Otro peso…</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>record lows</source>
        <translation>mínimos históricos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dashed line %1 per year, %2 intervals</source>
        <translation>Línea discontinua %1 al año, intervalos %2</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtros (%1)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisFiles</name>
    <message>
        <source>its dataset has %1 rows, and had %2 when the analysis was saved</source>
        <translation>su conjunto de datos tiene %1 filas, y tenía %2 cuando se guardó el análisis</translation>
    </message>
    <message>
        <source>the analysis of %1</source>
        <translation>el análisis de %1</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesModel</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesPanel</name>
    <message>
        <source>Why This Model?</source>
        <translation>¿Por qué este modelo?</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quotes that qualify and quotes left out</source>
        <translation>Cotizaciones que cumplen y cotizaciones excluidas</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Quotes of the month</source>
        <translation>Cotizaciones del mes</translation>
    </message>
    <message>
        <source>Show in the &amp;Dataset</source>
        <translation>Mostrar en el conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>%1 qualify, %2 left out</source>
        <translation>%1 cumplen, %2 excluidas</translation>
    </message>
    <message>
        <source>the dearest %1 are not listed</source>
        <translation>las %1 más caras no se muestran</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartMenu</name>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>Tokens per &amp;Dollar</source>
        <translation>Tokens por &amp;dólar</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>&amp;Trend and Its Band</source>
        <translation>&amp;Tendencia y su banda</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>&amp;Pronóstico</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>All &amp;Quotes</source>
        <translation>Todas las &amp;cotizaciones</translation>
    </message>
    <message>
        <source>Colours of &amp;Vendors</source>
        <translation>Colores de los de&amp;sarrolladores</translation>
    </message>
    <message>
        <source>Cross&amp;hair</source>
        <translation>Punto de &amp;mira</translation>
    </message>
    <message>
        <source>Forecast &amp;Length</source>
        <translation>&amp;Longitud del pronóstico</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>&amp;Reference Laws</source>
        <translation>Leyes de &amp;referencia</translation>
    </message>
    <message>
        <source>&amp;Own Rate…</source>
        <translation>Tasa pr&amp;opia…</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartNotes</name>
    <message>
        <source>Add Note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Editar nota</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartOutput</name>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>&amp;Exportar gráfico…</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>Exportar &amp;datos…</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>Exportar in&amp;forme…</translation>
    </message>
    <message>
        <source>Copy Chart as I&amp;mage</source>
        <translation>Copiar gráfico como &amp;imagen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
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
        <translation>Copiar gráfico</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size.</source>
        <translation>No hay memoria suficiente para una imagen de ese tamaño.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado %1</translation>
    </message>
    <message>
        <source>Could not export %1</source>
        <translation>No se pudo exportar %1</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size</source>
        <translation>No hay memoria suficiente para una imagen de ese tamaño</translation>
    </message>
    <message>
        <source>Chart copied as an image</source>
        <translation>Gráfico copiado como imagen</translation>
    </message>
    <message>
        <source>Chart printed</source>
        <translation>Gráfico impreso</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartPanel</name>
    <message>
        <source>Copy &amp;Summary</source>
        <translation>Copiar re&amp;sumen</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>Gráfico de precios</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Resumen copiado</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation>&amp;Ajustar vista</translation>
    </message>
    <message>
        <source>Add &amp;Note Here…</source>
        <translation>Añadir &amp;nota aquí…</translation>
    </message>
    <message>
        <source>Add Note at This &amp;Date…</source>
        <translation>Añadir nota en esta &amp;fecha…</translation>
    </message>
    <message>
        <source>&amp;Edit Note…</source>
        <translation>&amp;Editar nota…</translation>
    </message>
    <message>
        <source>&amp;Remove Note</source>
        <translation>&amp;Quitar nota</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>&amp;Editar nota</translation>
    </message>
    <message>
        <source>Arrow keys move the note (finely with Shift), Enter leaves it there, Esc puts it back</source>
        <translation>Las flechas mueven la nota (con Mayús, poco a poco), Intro la deja ahí, Esc la devuelve a su sitio</translation>
    </message>
    <message>
        <source>&amp;Move Note</source>
        <translation>&amp;Mover nota</translation>
    </message>
    <message>
        <source>The note is not in view</source>
        <translation>La nota no está a la vista</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetImports</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Merge File…</source>
        <translation>Co&amp;mbinar archivo…</translation>
    </message>
    <message>
        <source>Compare &amp;with File…</source>
        <translation>Comparar con arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Join Scores…</source>
        <translation>Incorporar pun&amp;tuaciones…</translation>
    </message>
    <message>
        <source>Could not import %1</source>
        <translation>No se pudo importar %1</translation>
    </message>
    <message>
        <source>Could not read %1</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Combinar %1</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>Incorporar desde %1</translation>
    </message>
    <message>
        <source>No scores in %1</source>
        <translation>No hay puntuaciones en %1</translation>
    </message>
    <message>
        <source>It needs a column of models and one of scores that this dataset has, too, under names like model and mmlu.</source>
        <translation>Necesita una columna de modelos y una de puntuaciones que también tenga este conjunto de datos, con nombres como model y mmlu.</translation>
    </message>
    <message>
        <source>Join scores of %1</source>
        <translation>Incorporar puntuaciones de %1</translation>
    </message>
    <message>
        <source>Opened as it is, it would be misread: %1.</source>
        <translation>Abierto tal cual, se leería mal: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1; refused: %L2</source>
        <translation>%1; rechazadas: %L2</translation>
    </message>
    <message>
        <source>%1: cells: %L2, new rows: %L3</source>
        <translation>%1: celdas: %L2, filas nuevas: %L3</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetModel</name>
    <message>
        <source>Left out of the price floor: a cell has an error, or the quote holds on no day.</source>
        <translation>Excluida del precio suelo: una celda tiene un error, o la cotización no rige ningún día.</translation>
    </message>
    <message>
        <source>Left out of the price floor: no price.</source>
        <translation>Excluida del precio suelo: sin precio.</translation>
    </message>
    <message>
        <source>Left out of the price floor: a price of zero.</source>
        <translation>Excluida del precio suelo: precio de cero.</translation>
    </message>
    <message>
        <source>Left out of the price floor by the analysis filters.</source>
        <translation>Excluida del precio suelo por los filtros del análisis.</translation>
    </message>
    <message>
        <source>Left out of the price floor: no score in the chosen benchmark.</source>
        <translation>Excluida del precio suelo: sin puntuación en la prueba elegida.</translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation>«%1» en el archivo</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetPanel</name>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Problem of the current cell</source>
        <translation>Problema de la celda actual</translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation>Filas y problemas</translation>
    </message>
    <message>
        <source>Filter the dataset</source>
        <translation>Filtrar el conjunto de datos</translation>
    </message>
    <message>
        <source>Filter: vendor = Meta or text…</source>
        <translation>Filtro: vendor = Meta o texto…</translation>
    </message>
    <message>
        <source>Words that a row holds, and conditions on columns, such as:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</source>
        <translation>Palabras que contiene una fila y condiciones sobre columnas, como:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</translation>
    </message>
    <message>
        <source>Price quotes</source>
        <translation>Cotizaciones de precios</translation>
    </message>
    <message>
        <source>Edit Ce&amp;ll</source>
        <translation>Editar ce&amp;lda</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>Buscar y &amp;reemplazar…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the Dataset</source>
        <translation>&amp;Filtrar el conjunto de datos</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>Pr&amp;oblema siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Problem</source>
        <translation>Problema an&amp;terior</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>El filtro oculta la fila %1.</translation>
    </message>
    <message>
        <source>No row is like that. Esc in the filter shows all rows.</source>
        <translation>Ninguna fila coincide. Esc en el filtro muestra todas las filas.</translation>
    </message>
    <message>
        <source>No column is called “%1”.</source>
        <translation>Ninguna columna se llama «%1».</translation>
    </message>
</context>
<context>
    <name>llmflation::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>llmflation::Document</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Edit %1 of row %2</source>
        <translation>Editar %1 de la fila %2</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>Editar %1 de %2</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>Recuperar cambios</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>No hay memoria suficiente para abrirlo.</translation>
    </message>
</context>
<context>
    <name>llmflation::DocumentFiles</name>
    <message>
        <source>Could not open %1</source>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>Abierto %1: %2</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Abierto %1</translation>
    </message>
    <message>
        <source>A dataset is saved as a table</source>
        <translation>Un conjunto de datos se guarda como tabla</translation>
    </message>
    <message>
        <source>A name that ends in %1 stands for something else. Choose one that ends in .csv or .tsv.</source>
        <translation>Un nombre que termina en %1 significa otra cosa. Elija uno que termine en .csv o .tsv.</translation>
    </message>
    <message>
        <source>Could not save %1</source>
        <translation>No se pudo guardar %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Keep a &amp;Backup When Saving</source>
        <translation>Conservar copia de seguridad a&amp;l guardar</translation>
    </message>
    <message>
        <source>Save Anal&amp;ysis</source>
        <translation>Guardar aná&amp;lisis</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Save Ana&amp;lysis As…</source>
        <translation>G&amp;uardar análisis como…</translation>
    </message>
    <message>
        <source>The name of an analysis ends in %1. Choose such a name.</source>
        <translation>El nombre de un análisis termina en %1. Elija un nombre así.</translation>
    </message>
    <message>
        <source>Opening cancelled</source>
        <translation>Apertura cancelada</translation>
    </message>
    <message>
        <source>The dataset that it names can’t be read. Put it there, or correct dataset.path in %1.
%2</source>
        <translation>El conjunto de datos que indica no se puede leer. Póngalo ahí o corrija dataset.path en %1.
%2</translation>
    </message>
</context>
<context>
    <name>llmflation::DriversCard</name>
    <message>
        <source>Price of the same model</source>
        <translation>Precio del mismo modelo</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Otro proveedor</translation>
    </message>
    <message>
        <source>Open weights enter</source>
        <translation>Entran los pesos abiertos</translation>
    </message>
    <message>
        <source>New model, same vendor</source>
        <translation>Modelo nuevo, mismo desarrollador</translation>
    </message>
    <message>
        <source>New model, other vendor</source>
        <translation>Modelo nuevo, otro desarrollador</translation>
    </message>
    <message>
        <source>What drove the fall</source>
        <translation>Causas de la bajada</translation>
    </message>
    <message>
        <source>Threshold whose fall is shown</source>
        <translation>Umbral cuya bajada se muestra</translation>
    </message>
    <message>
        <source>The price has not changed.</source>
        <translation>El precio no ha cambiado.</translation>
    </message>
    <message>
        <source>What drove the fall: %1</source>
        <translation>Causas de la bajada: %1</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportDialog</name>
    <message>
        <source>Trans&amp;parent ground</source>
        <translation>Fondo trans&amp;parente</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>The&amp;me:</source>
        <translation>Te&amp;ma:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>Imágenes (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file’s name has to end in .png, .svg or .pdf.</source>
        <translation>El nombre del archivo tiene que terminar en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>A picture of %L1 × %L2 pixels.</source>
        <translation>Una imagen de %L1 × %L2 píxeles.</translation>
    </message>
    <message>
        <source>Sharp at every size; laid out for %1 × %2 pixels.</source>
        <translation>Nítida a cualquier tamaño; compuesta para %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>Sharp at every size; %1 × %2 mm.</source>
        <translation>Nítida a cualquier tamaño; %1 × %2 mm.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportPreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Vista previa de la imagen</translation>
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
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>&amp;Width × height:</source>
        <translation>An&amp;cho × alto:</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>Esca&amp;la:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolución:</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportWords</name>
    <message>
        <source>Reset Wor&amp;ds</source>
        <translation>Restablecer te&amp;xtos</translation>
    </message>
    <message>
        <source>Take the words that the settings give</source>
        <translation>Usar los textos que dan los ajustes</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Tít&amp;ulo:</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>Su&amp;btítulo:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Fuente:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota</translation>
    </message>
</context>
<context>
    <name>llmflation::FileChangeBar</name>
    <message>
        <source>File Changed on Disk</source>
        <translation>El archivo cambió en el disco</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Save Else&amp;where…</source>
        <translation>&amp;Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Conservar lo mío</translation>
    </message>
    <message>
        <source>Read the file once more</source>
        <translation>Leer el archivo de nuevo</translation>
    </message>
    <message>
        <source>Keep both: what you see goes to another file</source>
        <translation>Conservar ambos: lo que ve se guarda en otro archivo</translation>
    </message>
    <message>
        <source>Go on with what you see; saving replaces the file</source>
        <translation>Seguir con lo que ve; al guardar se reemplaza el archivo</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. What you see is in no file now.</source>
        <translation>%1 se eliminó o cambió de nombre. Lo que ve no está ahora en ningún archivo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa modificó %1.</translation>
    </message>
</context>
<context>
    <name>llmflation::FilterForm</name>
    <message>
        <source>Not a date: write %1</source>
        <translation>No es una fecha: escriba %1</translation>
    </message>
    <message>
        <source>Open &amp;weights</source>
        <translation>&amp;Pesos abiertos</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Solo abiertos</translation>
    </message>
    <message>
        <source>Closed only</source>
        <translation>Solo cerrados</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>&amp;Razonamiento</translation>
    </message>
    <message>
        <source>Reasoning only</source>
        <translation>Solo razonamiento</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>&amp;Chain of thought</source>
        <translation>&amp;Cadena de pensamiento</translation>
    </message>
    <message>
        <source>With only</source>
        <translation>Solo con ella</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Fewest shots</source>
        <translation>Mínimo de ejemplos</translation>
    </message>
    <message>
        <source>Most shots</source>
        <translation>Máximo de ejemplos</translation>
    </message>
    <message>
        <source>S&amp;hots</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>&amp;Dated from</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Dated &amp;to</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>primer mes</translation>
    </message>
    <message>
        <source>Floor &amp;since</source>
        <translation>&amp;Suelo desde</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>A &amp;fecha de</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>AAAA-MM</translation>
    </message>
    <message>
        <source>latest quote, %1</source>
        <translation>última cotización, %1</translation>
    </message>
</context>
<context>
    <name>llmflation::FiltersPanel</name>
    <message>
        <source>%1 of %2 quotes in use</source>
        <translation>%1 de %2 cotizaciones en uso</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Restablecer filtros</translation>
    </message>
    <message>
        <source>Let every quote through</source>
        <translation>Dejar pasar todas las cotizaciones</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Desarrolladores</translation>
    </message>
    <message>
        <source>(no vendor)</source>
        <translation>(sin desarrollador)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>(no provider)</source>
        <translation>(sin proveedor)</translation>
    </message>
</context>
<context>
    <name>llmflation::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Todo lo mostrado</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>&amp;Celda completa</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>Expresión re&amp;gular</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>R&amp;eemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>No es una expresión regular: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>Continuó desde el otro extremo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Reemplazar en</translation>
    </message>
</context>
<context>
    <name>llmflation::FitMenu</name>
    <message>
        <source>&amp;Dashed Line and Intervals</source>
        <translation>Línea &amp;discontinua e intervalos</translation>
    </message>
    <message>
        <source>Dashed line, cheaper per year</source>
        <translation>Línea discontinua, más barato al año</translation>
    </message>
    <message>
        <source>&amp;Other Rate…</source>
        <translation>&amp;Otra tasa…</translation>
    </message>
    <message>
        <source>Confidence of the intervals</source>
        <translation>Confianza de los intervalos</translation>
    </message>
</context>
<context>
    <name>llmflation::Guide</name>
    <message>
        <source>LLMflation Guide</source>
        <translation>Guía de LLMflation</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>llmflation::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Steps that can be undone and done again</source>
        <translation>Pasos que se pueden deshacer y rehacer</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>En qué se convierte la columna %1</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>se conserva tal cual</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportDialog</name>
    <message>
        <source>Sa&amp;ve Mapping…</source>
        <translation>&amp;Guardar asignación…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Rows as they will be</source>
        <translation>Filas tal como quedarán</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;1 First rows</source>
        <translation>&amp;1 Primeras filas</translation>
    </message>
    <message>
        <source>&amp;2 Refused</source>
        <translation>&amp;2 Rechazadas</translation>
    </message>
    <message>
        <source>&amp;3 Changed</source>
        <translation>&amp;3 Cambiadas</translation>
    </message>
    <message>
        <source>Mappin&amp;g:</source>
        <translation>&amp;Asignación:</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Deducida</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Guardar asignación</translation>
    </message>
    <message>
        <source>Name, for files with the same columns:</source>
        <translation>Nombre, para archivos con las mismas columnas:</translation>
    </message>
    <message>
        <source>No column is %1: choose one above.</source>
        <translation>Ninguna columna es %1: elija una arriba.</translation>
    </message>
    <message>
        <source> and none is </source>
        <translation> y ninguna es </translation>
    </message>
    <message>
        <source>The prices are in %1: type a rate.</source>
        <translation>Los precios están en %1: escriba un tipo de cambio.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… y %L1 más</translation>
    </message>
    <message>
        <source>Line %1: %2%3</source>
        <translation>Línea %1: %2%3</translation>
    </message>
    <message>
        <source>Of the first %L1 rows: %2</source>
        <translation>De las primeras %L1 filas: %2</translation>
    </message>
    <message>
        <source>%L1 taken (%L2 of them changed), %L3 refused.</source>
        <translation>%L1 tomadas (%L2 de ellas cambiadas), %L3 rechazadas.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Or type a date under Missing dates.</source>
        <translation>O escriba una fecha en Fechas que faltan.</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportForm</name>
    <message>
        <source>Take re&amp;fused rows too, to be mended in the table</source>
        <translation>Tomar también las &amp;filas rechazadas, para corregirlas en la tabla</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Dos puntos</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dobles</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Point: 0.15</source>
        <translation>Punto: 0.15</translation>
    </message>
    <message>
        <source>Comma: 0,15</source>
        <translation>Coma: 0,15</translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation>La primera fila tiene nombres</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>1.08</source>
        <translation>1.08</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Codificación:</translation>
    </message>
    <message>
        <source>Lines &amp;before:</source>
        <translation>&amp;Líneas previas:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Delimitador:</translation>
    </message>
    <message>
        <source>&amp;Quote:</source>
        <translation>Com&amp;illas:</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>&amp;Encabezado:</translation>
    </message>
    <message>
        <source>Decimal &amp;mark:</source>
        <translation>Signo deci&amp;mal:</translation>
    </message>
    <message>
        <source>Prices are &amp;per:</source>
        <translation>&amp;Precios por:</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>M&amp;oneda:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>&amp;Tipo de cambio:</translation>
    </message>
    <message>
        <source>Miss&amp;ing dates:</source>
        <translation>Fechas que &amp;faltan:</translation>
    </message>
    <message>
        <source>JSON has none</source>
        <translation>JSON no tiene</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>USD for 1 %1: prices are multiplied</source>
        <translation>USD por 1 %1: los precios se multiplican</translation>
    </message>
    <message>
        <source>type how many USD 1 %1 is</source>
        <translation>escriba cuántos USD es 1 %1</translation>
    </message>
    <message>
        <source>rows without one are refused</source>
        <translation>las filas que no la tienen se rechazan</translation>
    </message>
    <message>
        <source>is put in where there is none</source>
        <translation>se pone donde no la hay</translation>
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
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
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
        <translation>No se toman, porque este conjunto de datos no tiene tales columnas de puntuaciones: %1.</translation>
    </message>
    <message>
        <source>&amp;Replace scores that are there already</source>
        <translation>&amp;Reemplazar las puntuaciones que ya existen</translation>
    </message>
    <message>
        <source>Join Scores of %1</source>
        <translation>Incorporar puntuaciones de %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nombre en el archivo</translation>
    </message>
    <message>
        <source>Model in this dataset</source>
        <translation>Modelo en este conjunto de datos</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>That name is the &amp;model:</source>
        <translation>Ese nombre es el &amp;modelo:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>alike but for case, vendor or date</source>
        <translation>iguales salvo mayúsculas, desarrollador o fecha</translation>
    </message>
    <message>
        <source>several models are alike: choose one</source>
        <translation>varios modelos se parecen: elija uno</translation>
    </message>
    <message>
        <source>no model has such a name</source>
        <translation>ningún modelo tiene ese nombre</translation>
    </message>
    <message>
        <source> and are replaced</source>
        <translation> y se reemplazan</translation>
    </message>
    <message>
        <source> and stay</source>
        <translation> y se conservan</translation>
    </message>
    <message>
        <source>Empty cells that get a score: %L1; cells that say something else%3: %L2.</source>
        <translation>Celdas vacías que reciben una puntuación: %L1; celdas que dicen otra cosa%3: %L2.</translation>
    </message>
</context>
<context>
    <name>llmflation::Journal</name>
    <message>
        <source>Unsaved edits can’t be kept for recovery (%1); save often</source>
        <translation>No se pueden conservar los cambios sin guardar para recuperarlos (%1); guarde a menudo</translation>
    </message>
</context>
<context>
    <name>llmflation::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation>&amp;Ajustar vista</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>Ajustar vista</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>Add &amp;Threshold</source>
        <translation>Añadir &amp;umbral</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>¿Por &amp;qué este modelo?</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Copy &amp;Figures</source>
        <translation>&amp;Copiar cifras</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>Cifras copiadas</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open in New Window…</source>
        <translation>Abrir en una ventana nueva…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>llmflation::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>Combinar %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>All &amp;new</source>
        <translation>Todas las &amp;nuevas</translation>
    </message>
    <message>
        <source>N&amp;o new</source>
        <translation>Ningun&amp;a nueva</translation>
    </message>
    <message>
        <source>All &amp;different</source>
        <translation>Todas las &amp;distintas</translation>
    </message>
    <message>
        <source>No di&amp;fferent</source>
        <translation>Ninguna di&amp;stinta</translation>
    </message>
    <message>
        <source> Columns that this dataset has not, and that are left out: %1.</source>
        <translation> Columnas que este conjunto de datos no tiene y que se excluyen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Take Over %L1</source>
        <translation>&amp;Incorporar %L1</translation>
    </message>
    <message>
        <source>Rows that are new: %L1, equal: %L2, different: %L3 (cells: %L4), in this dataset only: %L5.</source>
        <translation>Filas nuevas: %L1, iguales: %L2, distintas: %L3 (celdas: %L4), solo en este conjunto de datos: %L5.</translation>
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
        <translation>fila nueva</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>Take over %1 of %2</source>
        <translation>Incorporar %1 de %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In this dataset</source>
        <translation>En este conjunto de datos</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>llmflation::NameFilterList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ninguno</translation>
    </message>
    <message>
        <source>Quotes that count once the name is ticked, of all that it has</source>
        <translation>Cotizaciones que cuentan al marcar el nombre, de todas las que tiene</translation>
    </message>
</context>
<context>
    <name>llmflation::NativeDialogs</name>
    <message>
        <source>Open Dataset or Analysis</source>
        <translation>Abrir conjunto de datos o análisis</translation>
    </message>
    <message>
        <source>Tables and analyses (*.csv *.tsv *.txt *.llmflation);;Tables (*.csv *.tsv *.txt);;Analyses (*.llmflation);;All files (*)</source>
        <translation>Tablas y análisis (*.csv *.tsv *.txt *.llmflation);;Tablas (*.csv *.tsv *.txt);;Análisis (*.llmflation);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save Analysis</source>
        <translation>Guardar análisis</translation>
    </message>
    <message>
        <source>Save Dataset</source>
        <translation>Guardar conjunto de datos</translation>
    </message>
    <message>
        <source>Analyses (*.llmflation)</source>
        <translation>Análisis (*.llmflation)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>They are lost if you don’t save them.</source>
        <translation>Se perderán si no los guarda.</translation>
    </message>
    <message>
        <source>%1 has changed on disk</source>
        <translation>%1 ha cambiado en el disco</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened or saved here. Overwriting it loses that change.</source>
        <translation>Otro programa modificó el archivo desde que se abrió o guardó aquí. Si lo sobrescribe, se pierde ese cambio.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Reload %1 without your changes?</source>
        <translation>¿Recargar %1 sin sus cambios?</translation>
    </message>
    <message>
        <source>Changes that you have not saved are lost. To keep both, save yours elsewhere first.</source>
        <translation>Los cambios que no haya guardado se perderán. Para conservar ambos, guarde antes los suyos en otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Web page in one file (*.html);;PDF (*.pdf)</source>
        <translation>Página web en un solo archivo (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Could not print the chart</source>
        <translation>No se pudo imprimir el gráfico</translation>
    </message>
    <message>
        <source>The printer, or the file to print to, could not be opened. Choose another one.</source>
        <translation>No se pudo abrir la impresora o el archivo en el que imprimir. Elija otro.</translation>
    </message>
    <message>
        <source>Rate of a Line</source>
        <translation>Tasa de una línea</translation>
    </message>
    <message>
        <source>Times cheaper per year:</source>
        <translation>Veces más barato al año:</translation>
    </message>
    <message>
        <source>Blended Price</source>
        <translation>Precio combinado</translation>
    </message>
    <message>
        <source>Share of the input price, in per cent:</source>
        <translation>Parte del precio de entrada, en tanto por ciento:</translation>
    </message>
    <message>
        <source>Note on the Chart</source>
        <translation>Nota en el gráfico</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texto:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Tables and price lists (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Tablas y listas de precios (*.csv *.tsv *.txt *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>¿Importar %1?</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Open As It Is</source>
        <translation>&amp;Abrir tal cual</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>llmflation::OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep what is open (Esc)</source>
        <translation>Conservar lo que está abierto (Esc)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
</context>
<context>
    <name>llmflation::PanelLayout</name>
    <message>
        <source>&amp;Thresholds</source>
        <translation>&amp;Umbrales</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>¿Por &amp;qué este modelo?</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Lock Panels</source>
        <translation>&amp;Bloquear paneles</translation>
    </message>
</context>
<context>
    <name>llmflation::PastePricesDialog</name>
    <message>
        <source>Paste Prices</source>
        <translation>Pegar precios</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Paste as It Is</source>
        <translation>&amp;Pegar tal cual</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>Pasted prices and what they become</source>
        <translation>Precios pegados y en qué se convierten</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>Decimal commas: %1 is %2</source>
        <translation>Comas decimales: %1 es %2</translation>
    </message>
    <message>
        <source>Separators of thousands: %1 is %2</source>
        <translation>Separadores de miles: %1 es %2</translation>
    </message>
    <message>
        <source>&amp;Commas that can be read in two ways (%1):</source>
        <translation>&amp;Comas que se pueden leer de dos maneras (%1):</translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(se deja como está)</translation>
    </message>
</context>
<context>
    <name>llmflation::PreferencesDialog</name>
    <message>
        <source>&amp;Save files of your own when the window is at rest</source>
        <translation>&amp;Guardar sus archivos cuando la ventana esté en reposo</translation>
    </message>
    <message>
        <source>Keep the file as it was &amp;before the last save (name.csv~)</source>
        <translation>Conservar el archivo tal como estaba &amp;antes del último guardado (nombre.csv~)</translation>
    </message>
    <message>
        <source>Remember the files that were &amp;open</source>
        <translation>&amp;Recordar los archivos que estaban abiertos</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>A newly opened dataset begins with</source>
        <translation>Un conjunto de datos recién abierto empieza con</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Stands before each price. A label only: prices are US dollars and are not converted.</source>
        <translation>Va delante de cada precio. Es solo una etiqueta: los precios están en dólares estadounidenses y no se convierten.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Another language takes effect when the program starts again.</source>
        <translation>El cambio de idioma surte efecto al reiniciar el programa.</translation>
    </message>
    <message>
        <source>&amp;Currency label:</source>
        <translation>Etiqueta de &amp;moneda:</translation>
    </message>
    <message>
        <source>Up to eight scores with blanks between them</source>
        <translation>Hasta ocho puntuaciones separadas por espacios</translation>
    </message>
    <message>
        <source>0.5 is the article’s mean; 0.75 is three input tokens to one output token</source>
        <translation>0.5 es la media del artículo; 0.75 son tres tokens de entrada por uno de salida</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>T&amp;hresholds:</source>
        <translation>&amp;Umbrales:</translation>
    </message>
    <message>
        <source>&amp;Weight of the input price:</source>
        <translation>&amp;Peso del precio de entrada:</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of intervals:</source>
        <translation>&amp;Confianza de los intervalos:</translation>
    </message>
    <message>
        <source>Cl&amp;ear List Now</source>
        <translation>&amp;Borrar la lista ahora</translation>
    </message>
    <message>
        <source>Thresholds: write one to eight numbers</source>
        <translation>Umbrales: escriba de uno a ocho números</translation>
    </message>
    <message>
        <source>Open wh&amp;at was open last time</source>
        <translation>&amp;Abrir lo que estaba abierto la última vez</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A price of zero: free, or unknown? An unknown one is an empty cell.</source>
        <translation>Un precio de cero: ¿gratuito o desconocido? Uno desconocido es una celda vacía.</translation>
    </message>
    <message>
        <source>A price per token? Others of the model are about %1.</source>
        <translation>¿Un precio por token? Otros del modelo son de unos %1.</translation>
    </message>
    <message>
        <source>A price per token? No tokens were ever that cheap.</source>
        <translation>¿Un precio por token? Nunca hubo tokens tan baratos.</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? Others of the model are about %1.</source>
        <translation>¿Un precio por 1000 tokens? Otros del modelo son de unos %1.</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? No tokens were ever that cheap.</source>
        <translation>¿Un precio por 1000 tokens? Nunca hubo tokens tan baratos.</translation>
    </message>
    <message>
        <source>%1 the model&apos;s other prices, about %2</source>
        <translation>%1 respecto a los demás precios del modelo, unos %2</translation>
    </message>
    <message>
        <source>1/%1 of the model&apos;s other prices, about %2</source>
        <translation>1/%1 de los demás precios del modelo, unos %2</translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <translation>Espacios alrededor del texto</translation>
    </message>
    <message>
        <source>Elsewhere mostly written otherwise</source>
        <translation>En otras partes se escribe casi siempre de otro modo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Podría ser</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsPanel</name>
    <message>
        <source>Check &amp;Prices</source>
        <translation>Comprobar &amp;precios</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>Mend All &amp;Certain</source>
        <translation>Corregir todo lo &amp;seguro</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>How many problems</source>
        <translation>Cuántos problemas</translation>
    </message>
    <message>
        <source>Writes what the selected cells could be</source>
        <translation>Escribe lo que podrían ser las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Takes away spaces and unites spellings; leaves prices alone</source>
        <translation>Quita espacios y unifica grafías; no toca los precios</translation>
    </message>
    <message>
        <source>&amp;Go to the Cell</source>
        <translation>&amp;Ir a la celda</translation>
    </message>
    <message>
        <source>Errors: %1 · warnings: %2 · notes: %3</source>
        <translation>Errores: %1 · advertencias: %2 · notas: %3</translation>
    </message>
    <message>
        <source>%1 more are not listed</source>
        <translation>%1 más no se muestran</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>None: every cell can be read, and no price is odd</source>
        <translation>Ninguno: todas las celdas se pueden leer y ningún precio es inusual</translation>
    </message>
</context>
<context>
    <name>llmflation::RecentFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Borrar lista</translation>
    </message>
</context>
<context>
    <name>llmflation::RecoveryDialog</name>
    <message>
        <source>no cell is other than before</source>
        <translation>ninguna celda es distinta de antes</translation>
    </message>
    <message>
        <source>Last edit %1: %2</source>
        <translation>Último cambio %1: %2</translation>
    </message>
    <message>
        <source>The file was too large to be kept with the edits, and %1 can’t be read now. Put it back there and start the program again.</source>
        <translation>El archivo era demasiado grande para conservarlo con los cambios, y ahora no se puede leer %1. Vuelva a ponerlo ahí e inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>The file has changed since: the last edits (%1) don’t fit it any more and can’t be recovered.</source>
        <translation>El archivo ha cambiado desde entonces: los últimos cambios (%1) ya no encajan en él y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>The file has changed since. Recovering opens what you saw, with your edits; the file stays as it is until you save.</source>
        <translation>El archivo ha cambiado desde entonces. Al recuperar se abre lo que usted veía, con sus cambios; el archivo queda como está hasta que guarde.</translation>
    </message>
    <message>
        <source>The file is no longer there. Recovering opens what you saw, with your edits.</source>
        <translation>El archivo ya no está ahí. Al recuperar se abre lo que usted veía, con sus cambios.</translation>
    </message>
    <message>
        <source>Recover Unsaved Edits</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
    <message>
        <source>an untitled dataset</source>
        <translation>un conjunto de datos sin título</translation>
    </message>
    <message>
        <source>The program ended before your edits of %1 were saved</source>
        <translation>El programa terminó antes de que se guardaran sus cambios de %1</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Ask again when the program starts the next time</source>
        <translation>Preguntar de nuevo la próxima vez que se inicie el programa</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>llmflation::ResultCard</name>
    <message>
        <source>Copy Figures</source>
        <translation>Copiar cifras</translation>
    </message>
</context>
<context>
    <name>llmflation::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>llmflation::TableColumns</name>
    <message>
        <source>Colu&amp;mn…</source>
        <translation>Colu&amp;mna…</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>Th&amp;en Ascending</source>
        <translation>&amp;Luego ascendente</translation>
    </message>
    <message>
        <source>Then De&amp;scending</source>
        <translation>Lue&amp;go descendente</translation>
    </message>
    <message>
        <source>The &amp;File&apos;s Order</source>
        <translation>Orden del archi&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Mover a la de&amp;recha</translation>
    </message>
    <message>
        <source>&amp;Width as Needed</source>
        <translation>Anc&amp;ho necesario</translation>
    </message>
    <message>
        <source>Keep &amp;Models in Sight</source>
        <translation>Mantener los mo&amp;delos a la vista</translation>
    </message>
</context>
<context>
    <name>llmflation::TableEditing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy for &amp;Spreadsheet</source>
        <translation>Copiar para &amp;hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Fill Do&amp;wn</source>
        <translation>Rellenar hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>Fill Ri&amp;ght</source>
        <translation>Rellenar a la derec&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>&amp;Insertar fila</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>D&amp;uplicar filas</translation>
    </message>
    <message>
        <source>D&amp;elete Rows</source>
        <translation>Eli&amp;minar filas</translation>
    </message>
    <message>
        <source>&amp;Open Link…</source>
        <translation>&amp;Abrir enlace…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Insertar fila</translation>
    </message>
</context>
<context>
    <name>llmflation::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>llmflation::ThresholdStrip</name>
    <message>
        <source>+ Add threshold</source>
        <translation>+ Añadir umbral</translation>
    </message>
    <message>
        <source>each tick above a slider is a model’s score</source>
        <translation>cada marca sobre un control es la puntuación de un modelo</translation>
    </message>
    <message>
        <source>Remove this threshold</source>
        <translation>Quitar este umbral</translation>
    </message>
    <message>
        <source>Remove threshold</source>
        <translation>Quitar umbral</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 al menos</translation>
    </message>
    <message>
        <source>Minimum %1 score</source>
        <translation>Puntuación mínima en %1</translation>
    </message>
</context>
<context>
    <name>llmflation::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
</TS>
