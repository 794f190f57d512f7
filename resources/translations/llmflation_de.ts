<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Cells</name>
    <message>
        <source>“{}” is a number too large or too small to compute with</source>
        <translation>„{}“ ist als Zahl zu groß oder zu klein, um damit zu rechnen</translation>
    </message>
    <message>
        <source>“{}” is not a number; write it with a decimal point, without currency, unit or separators, and leave the cell empty where it is unknown</source>
        <translation>„{}“ ist keine Zahl; mit Dezimalpunkt schreiben, ohne Währung, Einheit oder Trennzeichen, und die Zelle leer lassen, wo der Wert unbekannt ist</translation>
    </message>
    <message>
        <source>“{}” is not a finite number; leave the cell empty where it is unknown</source>
        <translation>„{}“ ist keine endliche Zahl; die Zelle leer lassen, wo der Wert unbekannt ist</translation>
    </message>
    <message>
        <source>no column holds {}; name one `{}` in the header</source>
        <translation>keine Spalte enthält {}; eine Spalte in der Kopfzeile `{}` nennen</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>den Preis</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>{} has a quote of the same model, provider and date, and takes this one&apos;s place</source>
        <translation>{} hat eine Preisangabe mit gleichem Modell, Anbieter und Datum, die diese ersetzt</translation>
    </message>
    <message>
        <source>“{}” is negative; a price is zero or more</source>
        <translation>„{}“ ist negativ; ein Preis ist null oder mehr</translation>
    </message>
    <message>
        <source>“{}” is not a score in percent, 0 to 100</source>
        <translation>„{}“ ist keine Punktzahl in Prozent, 0 bis 100</translation>
    </message>
    <message>
        <source>“{}” is negative</source>
        <translation>„{}“ ist negativ</translation>
    </message>
    <message>
        <source>“{}” is not a date; write a day that exists as YYYY-MM-DD</source>
        <translation>„{}“ ist kein Datum; einen existierenden Tag als JJJJ-MM-TT schreiben</translation>
    </message>
    <message>
        <source>{} lies far from the years in which tokens were sold: is the year right?</source>
        <translation>{} liegt weit von den Jahren entfernt, in denen Token verkauft wurden: Stimmt das Jahr?</translation>
    </message>
    <message>
        <source>“{}” is neither yes nor no; leave the cell empty where it is unknown</source>
        <translation>„{}“ ist weder „yes“ noch „no“; die Zelle leer lassen, wo es unbekannt ist</translation>
    </message>
    <message>
        <source>no price: the row is left out of the price floor</source>
        <translation>kein Preis: Die Zeile zählt nicht zur Preisuntergrenze</translation>
    </message>
    <message>
        <source>a price of zero cannot stand on a log axis: the row is left out of the price floor</source>
        <translation>ein Preis von null hat auf einer logarithmischen Achse keinen Platz: Die Zeile zählt nicht zur Preisuntergrenze</translation>
    </message>
    <message>
        <source>the model&apos;s name is missing</source>
        <translation>der Modellname fehlt</translation>
    </message>
    <message>
        <source>the date is missing; a quote needs the day from which it holds</source>
        <translation>das Datum fehlt; eine Preisangabe braucht den Tag, ab dem sie gilt</translation>
    </message>
    <message>
        <source>{} is before the quote&apos;s date, {}</source>
        <translation>{} liegt vor dem Datum der Preisangabe, {}</translation>
    </message>
    <message>
        <source>is the quote&apos;s own date: the quote holds on no day</source>
        <translation>ist das Datum der Preisangabe selbst, die damit an keinem Tag gilt</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>the quote ({}) opened in line {} never closes, so the rest of the file ({} line ends) was read into this one field; close the quote or remove it</source>
        <translation>das Anführungszeichen ({}), geöffnet in Zeile {}, wird nie geschlossen, daher wurde der Rest der Datei ({} Zeilenenden) in dieses eine Feld gelesen; das Anführungszeichen schließen oder entfernen</translation>
    </message>
    <message>
        <source>a quote stands inside a field that is not quoted; quote the field and double the quote</source>
        <translation>ein Anführungszeichen steht in einem Feld, das selbst nicht in Anführungszeichen steht; das Feld in Anführungszeichen setzen und das innere verdoppeln</translation>
    </message>
    <message>
        <source>text follows the quote that should end the field, so it was read up to the next quote that does; double a quote that belongs to the text</source>
        <translation>auf das Anführungszeichen, das das Feld beenden sollte, folgt Text, daher wurde bis zum nächsten gelesen, das es beendet; ein Anführungszeichen, das zum Text gehört, verdoppeln</translation>
    </message>
    <message>
        <source>byte {} of the field is NUL (0x00), which no text holds; remove it</source>
        <translation>Byte {} des Feldes ist NUL (0x00), das in keinem Text vorkommt; das Byte entfernen</translation>
    </message>
    <message>
        <source>byte {} of the field, 0x{}, is not UTF-8; save the file in that encoding</source>
        <translation>Byte {} des Feldes, 0x{}, ist kein UTF-8; die Datei in dieser Zeichenkodierung speichern</translation>
    </message>
    <message>
        <source>column {} has no name</source>
        <translation>Spalte {} hat keinen Namen</translation>
    </message>
    <message>
        <source>columns {} and {} have the same name; rename one</source>
        <translation>die Spalten {} und {} haben denselben Namen; eine umbenennen</translation>
    </message>
    <message>
        <source>the header has {} fields; this is the last one that is read, the others are kept in the file as they are</source>
        <translation>die Kopfzeile hat {} Felder; dies ist das letzte, das gelesen wird, die übrigen bleiben unverändert in der Datei</translation>
    </message>
    <message>
        <source>the row has 1 field, the header has {}</source>
        <translation>die Zeile hat 1 Feld, die Kopfzeile hat {}</translation>
    </message>
    <message>
        <source>the row has {} fields, the header has {}</source>
        <translation>die Zeile hat {} Felder, die Kopfzeile hat {}</translation>
    </message>
    <message>
        <source>{}; the missing ones are read as empty</source>
        <translation>{}; die fehlenden werden als leer gelesen</translation>
    </message>
    <message>
        <source>{}; the others are kept in columns without a name</source>
        <translation>{}; die übrigen bleiben in Spalten ohne Namen erhalten</translation>
    </message>
    <message>
        <source>{}; only {} of the others can be shown, the rest is kept in the file as it is</source>
        <translation>{}; von den übrigen können nur {} gezeigt werden, der Rest bleibt unverändert in der Datei</translation>
    </message>
    <message>
        <source>the file is empty: it needs a line with the names of the columns and a line for each row</source>
        <translation>die Datei ist leer; nötig sind eine Zeile mit den Spaltennamen und eine Zeile für jede Preisangabe</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>die Datei hat eine Kopfzeile, aber keine weiteren Zeilen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}: is larger than 1 MB, which no analysis is; open a .llmflation file</source>
        <translation>{}: ist größer als 1 MB; so groß ist keine Analyse; öffnen Sie eine .llmflation-Datei</translation>
    </message>
    <message>
        <source>{}: the analysis is larger than 1 MB; shorten its notes and filters</source>
        <translation>{}: die Analyse ist größer als 1 MB; kürzen Sie Notizen und Filter</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>diese Datei gibt es nicht; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>you have no permission to read it; change its mode or ask its owner for a copy</source>
        <translation>keine Berechtigung zum Lesen; ändern Sie die Zugriffsrechte oder bitten Sie den Besitzer um eine Kopie</translation>
    </message>
    <message>
        <source>can&apos;t be read: {}</source>
        <translation>kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>is larger than this program or the free memory can take (4 GB); split it</source>
        <translation>ist größer, als dieses Programm oder der freie Speicher fasst (4 GB); teilen Sie die Datei</translation>
    </message>
    <message>
        <source>is {}; give the name of a file</source>
        <translation>ist {}; geben Sie den Namen einer Datei an</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); change its mode or save under another name</source>
        <translation>kann nicht geschrieben werden ({}); ändern Sie die Zugriffsrechte oder speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>is a symbolic link that leads back to itself</source>
        <translation>ist eine symbolische Verknüpfung, die auf sich selbst zurückführt</translation>
    </message>
    <message>
        <source>{} ({}); the file is as it was</source>
        <translation>{} ({}); die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>{} ({}); no file was made</source>
        <translation>{} ({}); es wurde keine Datei angelegt</translation>
    </message>
    <message>
        <source>its directory takes no new file</source>
        <translation>ihr Ordner nimmt keine neue Datei auf</translation>
    </message>
    <message>
        <source>can&apos;t be given the mode of the old file</source>
        <translation>kann nicht die Zugriffsrechte der alten Datei bekommen</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>was written but doesn&apos;t read back the same</source>
        <translation>wurde geschrieben, liest sich aber nicht gleich zurück</translation>
    </message>
    <message>
        <source>is written, but the disk reports an error ({}) and may lose it; save once more, or under another name on another disk</source>
        <translation>ist geschrieben, aber der Datenträger meldet einen Fehler ({}) und kann sie verlieren; speichern Sie noch einmal oder unter anderem Namen auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); no file was made</source>
        <translation>kann nicht geschrieben werden ({}); es wurde keine Datei angelegt</translation>
    </message>
    <message>
        <source>is {}; move it away, or switch backups off</source>
        <translation>ist {}; verschieben Sie sie oder schalten Sie Sicherungskopien ab</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a FIFO</source>
        <translation>ein FIFO</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>eine symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“{}” has a point where the decimal mark is a comma</source>
        <translation>„{}“ hat einen Punkt, das Dezimalzeichen ist aber ein Komma</translation>
    </message>
    <message>
        <source>{}: the column is left out, with {} cells that say something</source>
        <translation>{}: Spalte ausgelassen (nicht leere Zellen: {})</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>Zeile {}: {}</translation>
    </message>
    <message>
        <source>{}: {} cells are changed</source>
        <translation>{}: {} Zellen werden geändert</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>it has that name</source>
        <translation>sie heißt so</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>laut Name</translation>
    </message>
    <message>
        <source>no name that we know</source>
        <translation>kein bekannter Name</translation>
    </message>
    <message>
        <source>another is {}</source>
        <translation>eine andere ist schon {}</translation>
    </message>
    <message>
        <source>the name “{}” says so</source>
        <translation>laut Name „{}“</translation>
    </message>
    <message>
        <source>the names of the price columns say different units</source>
        <translation>die Namen der Preisspalten nennen verschiedene Einheiten</translation>
    </message>
    <message>
        <source>no name and no price says anything else</source>
        <translation>kein Name und kein Preis sagt etwas anderes</translation>
    </message>
    <message>
        <source>the median of the prices is {}</source>
        <translation>der Median der Preise ist {}</translation>
    </message>
    <message>
        <source>the price “{}” says so</source>
        <translation>laut Preis „{}“</translation>
    </message>
    <message>
        <source>no name and no price says another</source>
        <translation>kein Name und kein Preis nennt eine andere</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>ein Preis</translation>
    </message>
    <message>
        <source>the tab</source>
        <translation>der Tabulator</translation>
    </message>
    <message>
        <source>the space</source>
        <translation>das Leerzeichen</translation>
    </message>
    <message>
        <source>fields begin with it, and none with a double quote</source>
        <translation>Felder beginnen damit, und keines mit einem doppelten</translation>
    </message>
    <message>
        <source>no field is quoted</source>
        <translation>kein Feld steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>fields begin with it</source>
        <translation>Felder beginnen damit</translation>
    </message>
    <message>
        <source>no mark cuts the lines alike</source>
        <translation>kein Trennzeichen teilt die Zeilen in gleich viele Felder</translation>
    </message>
    <message>
        <source>{} cuts {} % of the lines into {} fields</source>
        <translation>{} teilt {} % der Zeilen in {} Felder</translation>
    </message>
    <message>
        <source>the first line has as many fields as the others</source>
        <translation>die erste Zeile hat so viele Felder wie die übrigen</translation>
    </message>
    <message>
        <source>they have fewer fields than the table</source>
        <translation>sie haben weniger Felder als die Tabelle</translation>
    </message>
    <message>
        <source>nothing in the first row is a number or a date</source>
        <translation>nichts in der ersten Zeile ist eine Zahl oder ein Datum</translation>
    </message>
    <message>
        <source>“{}” is the name of a column</source>
        <translation>„{}“ ist der Name einer Spalte</translation>
    </message>
    <message>
        <source>“{}” in the first row is no name</source>
        <translation>„{}“ in der ersten Zeile ist kein Name</translation>
    </message>
    <message>
        <source>no number has one</source>
        <translation>keine Zahl hat eines</translation>
    </message>
    <message>
        <source>“{}” and {} other numbers have a comma</source>
        <translation>„{}“ und {} weitere haben ein Komma</translation>
    </message>
    <message>
        <source>{} of {} numbers with a mark have a point</source>
        <translation>{} von {} Zahlen mit Dezimalzeichen haben einen Punkt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>no column is {}</source>
        <translation>keine Spalte ist {}</translation>
    </message>
    <message>
        <source>its text is {}</source>
        <translation>ihr Text ist in {} kodiert</translation>
    </message>
    <message>
        <source>{} lines stand before the table</source>
        <translation>vor der Tabelle stehen {} Zeilen</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>sie hat keine Kopfzeile</translation>
    </message>
    <message>
        <source>its quotes are single ones</source>
        <translation>ihre Anführungszeichen sind einfache</translation>
    </message>
    <message>
        <source>its numbers have a decimal comma</source>
        <translation>ihre Zahlen haben ein Dezimalkomma</translation>
    </message>
    <message>
        <source>its prices are {}</source>
        <translation>ihre Preise gelten {}</translation>
    </message>
    <message>
        <source>its prices are in {}</source>
        <translation>ihre Preise sind in {}</translation>
    </message>
    <message>
        <source>“{}” is in {}, not in {}</source>
        <translation>„{}“ ist in {}, nicht in {}</translation>
    </message>
    <message>
        <source>“{}” is in {}; a rate to USD is needed</source>
        <translation>„{}“ ist in {}; nötig ist ein Kurs zu USD</translation>
    </message>
    <message>
        <source>× {} (USD for 1 {})</source>
        <translation>× {} (USD für 1 {})</translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{}, dann {}</translation>
    </message>
    <message>
        <source>byte {} of the file is no text in {}; choose another encoding</source>
        <translation>Byte {} der Datei ergibt in {} keinen Text; eine andere Zeichenkodierung wählen</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>pro Token</translation>
    </message>
    <message>
        <source>per 1K tokens</source>
        <translation>pro 1.000 Token</translation>
    </message>
    <message>
        <source>per 1M tokens</source>
        <translation>pro Million Token</translation>
    </message>
    <message>
        <source>the file begins with its byte order mark</source>
        <translation>die Datei beginnt mit der zugehörigen Bytereihenfolge-Markierung (BOM)</translation>
    </message>
    <message>
        <source>its NULs stand on one side of the pairs of bytes</source>
        <translation>die NUL-Bytes stehen auf einer Seite der Bytepaare</translation>
    </message>
    <message>
        <source>all characters are ASCII</source>
        <translation>alle Zeichen sind ASCII</translation>
    </message>
    <message>
        <source>all its bytes are valid UTF-8</source>
        <translation>alle Bytes sind gültiges UTF-8</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8</source>
        <translation>Byte {} in Zeile {} ist kein UTF-8</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8, and others are no Windows-1252</source>
        <translation>Byte {} in Zeile {} ist kein UTF-8, und andere sind kein Windows-1252</translation>
    </message>
    <message>
        <source>the free memory is not enough for it; split the file</source>
        <translation>der freie Speicher reicht dafür nicht; die Datei teilen</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the row has two values for {}; &quot;{}&quot; was left out</source>
        <translation>die Zeile hat zwei Werte für {}; „{}“ wurde ausgelassen</translation>
    </message>
    <message>
        <source>an object without members was left out</source>
        <translation>ein Objekt ohne Einträge wurde ausgelassen</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no model and was left out</source>
        <translation>„{}“ ist kein Modell und wurde ausgelassen</translation>
    </message>
    <message>
        <source>a model without a price_history, or with an empty one, was left out</source>
        <translation>ein Modell ohne price_history oder mit leerer wurde ausgelassen</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>All quotes</source>
        <translation>Alle Preisangaben</translation>
    </message>
    <message>
        <source>Every quote of the dataset; the mean of input and output price; by month.</source>
        <translation>Jede Preisangabe des Datensatzes; Mittel aus Eingabe- und Ausgabepreis; nach Monat.</translation>
    </message>
    <message>
        <source>LLMflation article</source>
        <translation>LLMflation-Artikel</translation>
    </message>
    <message>
        <source>&quot;Welcome to LLMflation&quot; (a16z, 12 November 2024): models of OpenAI, Anthropic and Meta at OpenAI, Anthropic and Together AI; the mean of input and output price; by month, November 2021 to November 2024.</source>
        <translation>„Welcome to LLMflation“ (a16z, 12. November 2024): Modelle von OpenAI, Anthropic und Meta bei OpenAI, Anthropic und Together AI; Mittel aus Eingabe- und Ausgabepreis; nach Monat, November 2021 bis November 2024.</translation>
    </message>
    <message>
        <source>&quot;LLM inference prices have fallen rapidly but unequally across tasks&quot; (Epoch AI, 12 March 2025): record lows; three parts input to one part output; no reasoning models; 90 % intervals.</source>
        <translation>„LLM inference prices have fallen rapidly but unequally across tasks“ (Epoch AI, 12. März 2025): Tiefststände; drei Teile Eingabe auf einen Teil Ausgabe; keine Reasoning-Modelle; 90-%-Intervalle.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Write a day that exists as YYYY-MM-DD.</source>
        <translation>Geben Sie einen existierenden Tag als JJJJ-MM-TT ein.</translation>
    </message>
</context>
<context>
    <name>llmflation</name>
    <message>
        <source>mean of input and output price</source>
        <translation>Mittel aus Eingabe- und Ausgabepreis</translation>
    </message>
    <message>
        <source>3:1 blend of input and output price</source>
        <translation>3:1-Mischung aus Eingabe- und Ausgabepreis</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>%1 % input, %2 % output price</source>
        <translation>%1 % Eingabe-, %2 % Ausgabepreis</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Cheapest model per month at a minimum %1 score</source>
        <translation>Billigstes Modell je Monat ab einer %1-Punktzahl</translation>
    </message>
    <message>
        <source>Record-low prices at a minimum %1 score</source>
        <translation>Tiefststände der Preise ab einer %1-Punktzahl</translation>
    </message>
    <message>
        <source>scores with %1 shots only</source>
        <translation>nur Punktzahlen mit %1 Shots</translation>
    </message>
    <message>
        <source>scores with %1 to %2 shots only</source>
        <translation>nur Punktzahlen mit %1 bis %2 Shots</translation>
    </message>
    <message>
        <source>USD per million tokens, log scale</source>
        <translation>USD pro Million Token, logarithmisch</translation>
    </message>
    <message>
        <source>Tokens per USD, log scale</source>
        <translation>Token pro USD, logarithmisch</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <translation>verkauft von %1</translation>
    </message>
    <message>
        <source>open weights only</source>
        <translation>nur offene Gewichte</translation>
    </message>
    <message>
        <source>no open weights</source>
        <translation>keine offenen Gewichte</translation>
    </message>
    <message>
        <source>reasoning models only</source>
        <translation>nur Reasoning-Modelle</translation>
    </message>
    <message>
        <source>no reasoning models</source>
        <translation>keine Reasoning-Modelle</translation>
    </message>
    <message>
        <source>chain-of-thought scores only</source>
        <translation>nur Chain-of-Thought-Punktzahlen</translation>
    </message>
    <message>
        <source>no chain-of-thought scores</source>
        <translation>keine Chain-of-Thought-Punktzahlen</translation>
    </message>
    <message>
        <source>quotes dated from %1</source>
        <translation>Preisangaben ab %1</translation>
    </message>
    <message>
        <source>quotes dated to %1</source>
        <translation>Preisangaben bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>bands: %1 % confidence and prediction</source>
        <translation>Bänder: %1 % Konfidenz und Vorhersage</translation>
    </message>
    <message>
        <source>band: %1 % confidence</source>
        <translation>Band: %1 % Konfidenz</translation>
    </message>
    <message>
        <source>band: %1 % prediction</source>
        <translation>Band: %1 % Vorhersage</translation>
    </message>
    <message>
        <source> by Student’s t, too narrow where months repeat a price</source>
        <translation> nach Student t, zu schmal, wo Monate einen Preis wiederholen</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>No quotes yet. Open a dataset or add rows to the table.</source>
        <translation>Noch keine Preisangaben. Öffnen Sie einen Datensatz oder fügen Sie der Tabelle Zeilen hinzu.</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores. Choose another benchmark.</source>
        <translation>Dieser Datensatz hat keine %1-Punktzahlen. Wählen Sie einen anderen Benchmark.</translation>
    </message>
    <message>
        <source>No quote with a price and a %1 score passes the filters. Choose other filters or another benchmark.</source>
        <translation>Keine Preisangabe mit Preis und %1-Punktzahl passiert die Filter. Wählen Sie andere Filter oder einen anderen Benchmark.</translation>
    </message>
    <message>
        <source>No quote reaches %1 %2. The highest score is %3: lower the threshold.</source>
        <translation>Keine Preisangabe erreicht %1 %2. Die höchste Punktzahl ist %3: Senken Sie die Schwelle.</translation>
    </message>
    <message>
        <source>No quote that reaches %1 %2 holds in the months shown. Lower the threshold or choose other dates.</source>
        <translation>Keine Preisangabe, die %1 %2 erreicht, gilt in den gezeigten Monaten. Senken Sie die Schwelle oder wählen Sie andere Daten.</translation>
    </message>
    <message>
        <source>%1× cheaper per year</source>
        <translation>%1× billiger pro Jahr</translation>
    </message>
    <message>
        <source>%1× dearer per year</source>
        <translation>%1× teurer pro Jahr</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Half-page figure</source>
        <translation>Halbseitige Abbildung</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>Quadratischer Beitrag</translation>
    </message>
    <message>
        <source>%1 per Mtok</source>
        <translation>%1 pro Mtok</translation>
    </message>
    <message>
        <source>%1 (%2 in, %3 out)</source>
        <translation>%1 (Eingabe %2, Ausgabe %3)</translation>
    </message>
    <message>
        <source>no %1 score</source>
        <translation>keine %1-Punktzahl</translation>
    </message>
    <message>
        <source>price held since %1</source>
        <translation>Preis gilt seit %1</translation>
    </message>
    <message>
        <source>price held %1 to %2</source>
        <translation>Preis galt %1 bis %2</translation>
    </message>
    <message>
        <source>as cheap</source>
        <translation>ebenso billig</translation>
    </message>
    <message>
        <source>%1 % dearer</source>
        <translation>%1 % teurer</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>%1 teurer</translation>
    </message>
    <message>
        <source>no other model qualifies</source>
        <translation>kein anderes Modell erfüllt die Bedingungen</translation>
    </message>
    <message>
        <source>next: %1, %2, %3</source>
        <translation>nächstes: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>left out by the filters</source>
        <translation>durch die Filter ausgelassen</translation>
    </message>
    <message>
        <source>left out: see the problems in its row</source>
        <translation>ausgelassen: siehe die Probleme der Zeile</translation>
    </message>
    <message>
        <source>Moore’s law: 2× in 2 years</source>
        <translation>Mooresches Gesetz: 2× in 2 Jahren</translation>
    </message>
    <message>
        <source>Moore’s law: G. E. Moore, IEDM 1975</source>
        <translation>Mooresches Gesetz: G. E. Moore, IEDM 1975</translation>
    </message>
    <message>
        <source>Dennard-era compute: 1.52× a year</source>
        <translation>Rechenleistung der Dennard-Ära: 1,52× pro Jahr</translation>
    </message>
    <message>
        <source>Dennard era, 1986–2003: Hennessy &amp; Patterson, Computer Architecture, 6th ed., fig. 1.1</source>
        <translation>Dennard-Ära, 1986–2003: Hennessy &amp; Patterson, Computer Architecture, 6. Aufl., Abb. 1.1</translation>
    </message>
    <message>
        <source>Edholm’s law: 2× in 18 months</source>
        <translation>Edholms Gesetz: 2× in 18 Monaten</translation>
    </message>
    <message>
        <source>Edholm’s law: S. Cherry, IEEE Spectrum, July 2004</source>
        <translation>Edholms Gesetz: S. Cherry, IEEE Spectrum, Juli 2004</translation>
    </message>
    <message>
        <source>%1× a year</source>
        <translation>%1× pro Jahr</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 stood at %2</source>
        <translation>%1 lag bei %2</translation>
    </message>
    <message>
        <source>%1 stood at %2 and again at %3</source>
        <translation>%1 lag bei %2 und wieder bei %3</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, a factor of %4</source>
        <translation>%1 fiel von %2 auf %3, Faktor %4</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, a factor of %4</source>
        <translation>%1 stieg von %2 auf %3, Faktor %4</translation>
    </message>
    <message>
        <source>too few points for a fitted rate</source>
        <translation>zu wenige Punkte für eine angepasste Rate</translation>
    </message>
    <message>
        <source>fitted rate: %1× dearer a year</source>
        <translation>angepasste Rate: %1× teurer pro Jahr</translation>
    </message>
    <message>
        <source>fitted rate %1× a year</source>
        <translation>angepasste Rate: %1× pro Jahr</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>No model with %1 has a price in the months shown.</source>
        <translation>Kein Modell mit %1 hat in den gezeigten Monaten einen Preis.</translation>
    </message>
    <message>
        <source>The cheapest model with %1</source>
        <translation>Das billigste Modell mit %1</translation>
    </message>
    <message>
        <source>The record-low price with %1</source>
        <translation>Der Tiefststand des Preises mit %1</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>Noch keine Preisangaben.</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores.</source>
        <translation>Dieser Datensatz hat keine %1-Punktzahlen.</translation>
    </message>
    <message>
        <source>Prices are in US dollars per million tokens, as of %1.</source>
        <translation>Preise in US-Dollar pro Million Token, Stand %1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>Eingabe $/Mtok</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>Ausgabe $/Mtok</translation>
    </message>
    <message>
        <source>Price $/Mtok</source>
        <translation>Preis $/Mtok</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>%1-Shots</translation>
    </message>
    <message>
        <source>CoT</source>
        <translation>CoT</translation>
    </message>
    <message>
        <source>%1 CoT</source>
        <translation>%1-CoT</translation>
    </message>
    <message>
        <source>Params (B)</source>
        <translation>Parameter (Mrd.)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>Preisquelle</translation>
    </message>
    <message>
        <source>Score source</source>
        <translation>Punktzahlquelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1 score</source>
        <translation>%1-Punktzahl</translation>
    </message>
    <message>
        <source>%1 chain of thought</source>
        <translation>%1-Chain-of-Thought</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>offene Gewichte</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>price source</source>
        <translation>Preisquelle</translation>
    </message>
    <message>
        <source>score source</source>
        <translation>Punktzahlquelle</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>Die ersten zehn Minuten</translation>
    </message>
    <message>
        <source>The dataset’s format</source>
        <translation>Das Format des Datensatzes</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Problembehebung</translation>
    </message>
    <message>
        <source>The default dataset</source>
        <translation>Der mitgelieferte Datensatz</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each month, the &lt;b&gt;price floor&lt;/b&gt; is the lowest price, in US dollars per million tokens, of a model whose benchmark score reaches the threshold. A price holds from its day until the same model’s next price at the same provider.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;dashed line&lt;/b&gt; falls at a fixed rate, ten times a year unless you choose another, at the height that fits the floor best.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;measured rate&lt;/b&gt; comes from a least-squares line through the logarithm of the floor. Monthly points repeat a price, so the interval of Student’s t, which takes them for independent, is too narrow; the interval of Newey and West allows for that.&lt;/p&gt;&lt;p&gt;The article “Welcome to LLMflation” (Guido Appenzeller, a16z, 12 November 2024) finds a fall of 1,000 times in three years at MMLU 42; this dataset gives the same. Its 62 times at MMLU 83 is not reproduced: with the article’s models and providers it is 51 here, and 120 with every provider of Llama.&lt;/p&gt;&lt;p&gt;Weak spots of the dataset: 75 of its prices start on the day they were first seen and may be older; some models publish MMLU with chain of thought only; after the middle of 2025 few publish it at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Für jeden Monat ist die &lt;b&gt;Preisuntergrenze&lt;/b&gt; der niedrigste Preis, in US-Dollar pro Million Token, eines Modells, dessen Benchmark-Punktzahl die Schwelle erreicht. Ein Preis gilt von seinem Tag an bis zum nächsten Preis desselben Modells beim selben Anbieter.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;gestrichelte Linie&lt;/b&gt; fällt mit einer festen Rate, um das Zehnfache pro Jahr, wenn Sie nichts anderes wählen, in der Höhe, die am besten zur Untergrenze passt.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;gemessene Rate&lt;/b&gt; stammt aus einer Geraden der kleinsten Quadrate durch den Logarithmus der Untergrenze. Monatspunkte wiederholen einen Preis, deshalb ist das Intervall nach Student t, das sie für unabhängig hält, zu schmal; das Intervall nach Newey und West berücksichtigt das.&lt;/p&gt;&lt;p&gt;Der Artikel „Welcome to LLMflation“ (Guido Appenzeller, a16z, 12. November 2024) findet bei MMLU 42 einen Rückgang um das 1.000-Fache in drei Jahren; dieser Datensatz ergibt dasselbe. Sein 62-Faches bei MMLU 83 wird nicht reproduziert: Mit den Modellen und Anbietern des Artikels ist es hier das 51-Fache, mit allen Anbietern von Llama das 120-Fache.&lt;/p&gt;&lt;p&gt;Schwächen des Datensatzes: 75 seiner Preise beginnen an dem Tag, an dem sie zuerst gesehen wurden, und können älter sein; manche Modelle veröffentlichen MMLU nur mit Chain of Thought; ab Mitte 2025 veröffentlichen es überhaupt nur noch wenige.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;How fast the price of a given quality of language model falls.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. It never uses the network.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Wie schnell der Preis einer gegebenen Qualität von Sprachmodellen fällt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung. Sie benutzt nie das Netzwerk.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>&amp;Methoden</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Rundgang starten</translation>
    </message>
    <message>
        <source>&amp;What It Measures</source>
        <translation>&amp;Was gemessen wird</translation>
    </message>
    <message>
        <source>What It Measures</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>&amp;About LLMflation</source>
        <translation>Ü&amp;ber LLMflation</translation>
    </message>
    <message>
        <source>About LLMflation</source>
        <translation>Über LLMflation</translation>
    </message>
    <message>
        <source>filtered: vendor</source>
        <translation>gefiltert: Hersteller</translation>
    </message>
    <message>
        <source>filtered: provider</source>
        <translation>gefiltert: Anbieter</translation>
    </message>
    <message>
        <source>filtered: weights</source>
        <translation>gefiltert: Gewichte</translation>
    </message>
    <message>
        <source>filtered: reasoning</source>
        <translation>gefiltert: Reasoning</translation>
    </message>
    <message>
        <source>filtered: date</source>
        <translation>gefiltert: Datum</translation>
    </message>
    <message>
        <source>filtered: chain of thought</source>
        <translation>gefiltert: Chain of Thought</translation>
    </message>
    <message>
        <source>filtered: shots</source>
        <translation>gefiltert: Shots</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>am billigsten</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>row with an error</source>
        <translation>Zeile mit Fehler</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>holds on no day</source>
        <translation>gilt an keinem Tag</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>Punktzahl zu niedrig</translation>
    </message>
    <message>
        <source>The cheapest quote that qualifies: it is the floor.</source>
        <translation>Die billigste Preisangabe, die zählt: Sie ist die Untergrenze.</translation>
    </message>
    <message>
        <source>It qualifies, but is dearer, or of one price and comes after: higher scores come first, then earlier dates.</source>
        <translation>Sie zählt, ist aber teurer oder kostet gleich viel und steht dahinter: Höhere Punktzahlen gehen vor, dann frühere Daten.</translation>
    </message>
    <message>
        <source>A cell of the row can’t be read. See the marked cell.</source>
        <translation>Eine Zelle der Zeile ist nicht lesbar. Siehe die markierte Zelle.</translation>
    </message>
    <message>
        <source>Nobody can say what it cost, or when.</source>
        <translation>Niemand kann sagen, was es kostete oder wann.</translation>
    </message>
    <message>
        <source>The same model is quoted once more for that day, or was withdrawn by then.</source>
        <translation>Dasselbe Modell hat für diesen Tag eine weitere Preisangabe oder war da schon zurückgezogen.</translation>
    </message>
    <message>
        <source>It was withdrawn, or superseded by a later quote of the same model at the same provider, before the month began.</source>
        <translation>Sie wurde vor Beginn des Monats zurückgezogen oder durch eine spätere Preisangabe desselben Modells beim selben Anbieter ersetzt.</translation>
    </message>
    <message>
        <source>Record lows are looked for from that month on.</source>
        <translation>Ab diesem Monat werden Tiefststände gesucht.</translation>
    </message>
    <message>
        <source>It is dated after the as-of date.</source>
        <translation>Sie liegt nach dem Stichtag.</translation>
    </message>
    <message>
        <source>A price of zero has no place on a logarithmic axis.</source>
        <translation>Ein Preis von null hat auf einer logarithmischen Achse keinen Platz.</translation>
    </message>
    <message>
        <source>Whether it reaches the threshold is unknown.</source>
        <translation>Ob sie die Schwelle erreicht, ist unbekannt.</translation>
    </message>
    <message>
        <source>Its score lies below the threshold.</source>
        <translation>Ihre Punktzahl liegt unter der Schwelle.</translation>
    </message>
    <message>
        <source>One of the filters leaves it out.</source>
        <translation>Einer der Filter lässt sie aus.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Link:</translation>
    </message>
    <message>
        <source>Open a page of %1 in the browser?</source>
        <translation>Eine Seite von %1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Same price</source>
        <translation>Gleicher Preis</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 billiger</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>%1 dearer per year</source>
        <translation>%1 teurer pro Jahr</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Gemessene Rate</translation>
    </message>
    <message>
        <source>Least squares through the logarithms of the floor’s prices.</source>
        <translation>Kleinste Quadrate durch die Logarithmen der Preise der Untergrenze.</translation>
    </message>
    <message>
        <source>%1 interval, Student t</source>
        <translation>%1-Intervall, Student t</translation>
    </message>
    <message>
        <source>Takes the errors of the points for independent. A floor repeats its price from month to month, so this interval is too narrow: don’t read it alone.</source>
        <translation>Hält die Fehler der Punkte für unabhängig. Eine Untergrenze wiederholt ihren Preis von Monat zu Monat, deshalb ist dieses Intervall zu schmal: Lesen Sie es nicht allein.</translation>
    </message>
    <message>
        <source>%1 interval, Newey–West</source>
        <translation>%1-Intervall, Newey–West</translation>
    </message>
    <message>
        <source>Allows for errors that last from one point to the next; for many points.</source>
        <translation>Berücksichtigt Fehler, die von einem Punkt zum nächsten anhalten; für viele Punkte.</translation>
    </message>
    <message>
        <source>%1 interval, bootstrap</source>
        <translation>%1-Intervall, Bootstrap</translation>
    </message>
    <message>
        <source>Robust rate, Theil–Sen</source>
        <translation>Robuste Rate, Theil–Sen</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of points: a few odd prices don’t move it.</source>
        <translation>Der Median der Steigungen zwischen allen Punktpaaren: Einige abweichende Preise verschieben ihn nicht.</translation>
    </message>
    <message>
        <source>p-value of %1×, Student t</source>
        <translation>p-Wert zu %1×, Student t</translation>
    </message>
    <message>
        <source>How often a rate as far from the chosen one would be measured if that one were true and the errors independent. Points that repeat a price make it too small.</source>
        <translation>Wie oft eine so weit von der gewählten entfernte Rate gemessen würde, wenn diese wahr und die Fehler unabhängig wären. Punkte, die einen Preis wiederholen, machen ihn zu klein.</translation>
    </message>
    <message>
        <source>Price halves every</source>
        <translation>Preis halbiert sich alle</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>At the measured rate.</source>
        <translation>Bei der gemessenen Rate.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>The share of the prices’ variance that the trend explains, and the points it is fitted to.</source>
        <translation>Der Anteil der Varianz der Preise, den der Trend erklärt, und die Punkte, an die er angepasst ist.</translation>
    </message>
    <message>
        <source>%1 per year lies inside both intervals</source>
        <translation>%1 pro Jahr liegt in beiden Intervallen</translation>
    </message>
    <message>
        <source>%1 per year lies inside all intervals</source>
        <translation>%1 pro Jahr liegt in allen Intervallen</translation>
    </message>
    <message>
        <source>%1 per year lies outside both intervals</source>
        <translation>%1 pro Jahr liegt außerhalb beider Intervalle</translation>
    </message>
    <message>
        <source>%1 per year lies outside all intervals</source>
        <translation>%1 pro Jahr liegt außerhalb aller Intervalle</translation>
    </message>
    <message>
        <source>%1 per year: inside %2, outside %3</source>
        <translation>%1 pro Jahr: innerhalb %2, außerhalb %3</translation>
    </message>
    <message>
        <source>%1 per year: inside %2 only</source>
        <translation>%1 pro Jahr: nur innerhalb %2</translation>
    </message>
    <message>
        <source>%1 per year: inside all but %2</source>
        <translation>%1 pro Jahr: innerhalb aller außer %2</translation>
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
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>No quotes</source>
        <translation>Keine Preisangaben</translation>
    </message>
    <message>
        <source>No row has a price and a score that the filters let pass: choose another benchmark or preset, or add rows.</source>
        <translation>Keine Zeile, die die Filter durchlassen, hat Preis und Punktzahl: Wählen Sie einen anderen Benchmark oder eine andere Vorgabe oder fügen Sie Zeilen hinzu.</translation>
    </message>
    <message>
        <source>No model reaches %1</source>
        <translation>Kein Modell erreicht %1</translation>
    </message>
    <message>
        <source>The highest score among the rows used is %1: lower the threshold.</source>
        <translation>Die höchste Punktzahl der benutzten Zeilen ist %1: Senken Sie die Schwelle.</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>in %1 Jahren</translation>
    </message>
    <message>
        <source>No trend from %1: it takes three.</source>
        <translation>Kein Trend aus %1: Es braucht drei.</translation>
    </message>
    <message>
        <source>%1 by the filters and dates</source>
        <translation>%1 durch Filter und Daten</translation>
    </message>
    <message>
        <source>%1 without a score in %2</source>
        <translation>%1 ohne Punktzahl in %2</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 ohne Preis</translation>
    </message>
    <message>
        <source>%1 free of charge</source>
        <translation>%1 kostenlos</translation>
    </message>
    <message>
        <source>%1 with an error</source>
        <translation>%1 mit Fehler</translation>
    </message>
    <message>
        <source>%1 of %2 rows used</source>
        <translation>%1 von %2 Zeilen benutzt</translation>
    </message>
    <message>
        <source>%1; left out: %2</source>
        <translation>%1; ausgelassen: %2</translation>
    </message>
    <message>
        <source>Reading the dataset anew …</source>
        <translation>Datensatz wird neu gelesen …</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>Stand %1 · %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Recovered the edits of %1</source>
        <translation>Änderungen an %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>For each month, the price floor is the lowest blended price among the quotes that hold in that month and whose score reaches the threshold. A quote holds from its date to the next quote of the same model at the same provider.</source>
        <translation>Für jeden Monat ist die Preisuntergrenze der niedrigste Mischpreis unter den Preisangaben, die in dem Monat gelten und deren Punktzahl die Schwelle erreicht. Eine Preisangabe gilt von ihrem Datum bis zur nächsten desselben Modells beim selben Anbieter.</translation>
    </message>
    <message>
        <source>The price floor is each quote whose score reaches the threshold and whose blended price is below every earlier one.</source>
        <translation>Die Preisuntergrenze ist jede Preisangabe, deren Punktzahl die Schwelle erreicht und deren Mischpreis unter allen früheren liegt.</translation>
    </message>
    <message>
        <source>The rate is ordinary least squares of the logarithm of the floor price on time. Student’s t takes the points for independent and is too narrow where they repeat a price; Newey–West allows for autocorrelation; the bootstrap draws the models anew.</source>
        <translation>Die Rate ist die gewöhnliche Kleinste-Quadrate-Schätzung des Logarithmus der Preisuntergrenze über der Zeit. Student t hält die Punkte für unabhängig und ist zu schmal, wo sie einen Preis wiederholen; Newey–West berücksichtigt Autokorrelation; der Bootstrap zieht die Modelle neu.</translation>
    </message>
    <message>
        <source>The chart is made anew by</source>
        <translation>Das Diagramm wird neu erzeugt mit</translation>
    </message>
    <message>
        <source>Quotes on the floor: %1</source>
        <translation>Preisangaben auf der Untergrenze: %1</translation>
    </message>
    <message>
        <source>No quote reaches this score.</source>
        <translation>Keine Preisangabe erreicht diese Punktzahl.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>Preis pro Million Token</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The price floor</source>
        <translation>Die Preisuntergrenze</translation>
    </message>
    <message>
        <source>Each line is the price of the cheapest model that reaches a score, month by month. The dashed line falls ten times a year. Click a month to see why its model is the cheapest.</source>
        <translation>Jede Linie ist der Preis des billigsten Modells, das eine Punktzahl erreicht, Monat für Monat. Die gestrichelte Linie fällt um das Zehnfache pro Jahr. Klicken Sie auf einen Monat, um zu sehen, warum sein Modell das billigste ist.</translation>
    </message>
    <message>
        <source>The score that you need</source>
        <translation>Die Punktzahl, die Sie brauchen</translation>
    </message>
    <message>
        <source>Drag a slider, or type a number: chart, figures and table follow at once. Add thresholds with the plus button.</source>
        <translation>Ziehen Sie einen Regler oder geben Sie eine Zahl ein: Diagramm, Kennzahlen und Tabelle folgen sofort. Weitere Schwellen fügen Sie mit der Plus-Schaltfläche hinzu.</translation>
    </message>
    <message>
        <source>How fast it falls</source>
        <translation>Wie schnell er fällt</translation>
    </message>
    <message>
        <source>The decline, the rate a year with its intervals, and what drove the fall. Rest the pointer on a figure to read what it takes for granted.</source>
        <translation>Der Rückgang, die Rate pro Jahr mit ihren Intervallen und was den Rückgang bewirkt hat. Lassen Sie den Zeiger auf einer Kennzahl ruhen, um zu lesen, was sie voraussetzt.</translation>
    </message>
    <message>
        <source>The prices behind it</source>
        <translation>Die Preise dahinter</translation>
    </message>
    <message>
        <source>Every price with its source. Type to correct one; Undo takes it back. Open or drop a file of your own to see it instead.</source>
        <translation>Jeder Preis mit seiner Quelle. Tippen Sie, um einen zu korrigieren; Rückgängig nimmt es zurück. Öffnen Sie eine eigene Datei oder ziehen Sie sie hierher, um stattdessen sie zu sehen.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Export the chart as PNG, SVG or PDF, or copy it. F1 opens the guide at the panel that you are in.</source>
        <translation>Exportieren Sie das Diagramm als PNG, SVG oder PDF oder kopieren Sie es. F1 öffnet das Handbuch zu dem Bereich, in dem Sie sind.</translation>
    </message>
    <message>
        <source>trend: %1 a year</source>
        <translation>Trend: %1 pro Jahr</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Row %1 deleted: %2</source>
        <translation>Zeile %1 gelöscht: %2</translation>
    </message>
    <message>
        <source>Row %1 added: %2</source>
        <translation>Zeile %1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 → %4</source>
        <translation>Zeile %1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf der Untergrenze</translation>
    </message>
    <message>
        <source>Mean $/Mtok</source>
        <translation>Mittel $/Mtok</translation>
    </message>
    <message>
        <source>Input only $/Mtok</source>
        <translation>Nur Eingabe $/Mtok</translation>
    </message>
    <message>
        <source>Output only $/Mtok</source>
        <translation>Nur Ausgabe $/Mtok</translation>
    </message>
    <message>
        <source>%1:%2 $/Mtok</source>
        <translation>%1:%2 $/Mtok</translation>
    </message>
    <message>
        <source>Blended price: %1 × input + %2 × output, US dollars per million tokens. Worked out from the row, not part of the file.</source>
        <translation>Mischpreis: %1 × Eingabe + %2 × Ausgabe, US-Dollar pro Million Token. Aus der Zeile berechnet, nicht Teil der Datei.</translation>
    </message>
    <message>
        <source>The first day on which the quote no longer holds: its own end, or the next quote of the same model at the same provider. Worked out, not part of the file.</source>
        <translation>Der erste Tag, an dem die Preisangabe nicht mehr gilt: ihr eigenes Ende oder die nächste desselben Modells beim selben Anbieter. Berechnet, nicht Teil der Datei.</translation>
    </message>
    <message>
        <source>The score thresholds at which the quote is the cheapest at some time. Worked out, not part of the file.</source>
        <translation>Die Schwellen, bei denen die Preisangabe irgendwann die billigste ist. Berechnet, nicht Teil der Datei.</translation>
    </message>
    <message>
        <source>Draws the models anew 2,000 times, finds the floor of each draw and fits it: takes models, not months, for independent. Honest about a floor that a few models carry.</source>
        <translation>Zieht die Modelle 2.000-mal neu, sucht die Untergrenze jeder Ziehung und passt sie an: hält Modelle, nicht Monate, für unabhängig. Ehrlich bei einer Untergrenze, die wenige Modelle tragen.</translation>
    </message>
    <message>
        <source>Too few draws of the models have a trend.</source>
        <translation>Zu wenige Ziehungen der Modelle haben einen Trend.</translation>
    </message>
    <message>
        <source>What went past the last column was not pasted.</source>
        <translation>Was über die letzte Spalte hinausging, wurde nicht eingefügt.</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Welcome to LLMflation: the Article’s Figures</source>
        <translation>&amp;Welcome to LLMflation: die Zahlen des Artikels</translation>
    </message>
    <message>
        <source>&amp;Epoch AI: MMLU by Record Lows</source>
        <translation>&amp;Epoch AI: MMLU nach Tiefstpreisen</translation>
    </message>
    <message>
        <source>&amp;Chatbot Arena: Elo by the Month</source>
        <translation>&amp;Chatbot Arena: Elo nach Monaten</translation>
    </message>
    <message>
        <source>Sample Datase&amp;ts</source>
        <translation>Beispielda&amp;tensätze</translation>
    </message>
    <message>
        <source>LLM &amp;Price History, 2021 to 2026</source>
        <translation>LLM-&amp;Preisverlauf, 2021 bis 2026</translation>
    </message>
    <message>
        <source>&amp;Epoch AI’s MMLU Data, 2025</source>
        <translation>MMLU-Daten von &amp;Epoch AI, 2025</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln rows of %1</source>
        <translation>
            <numerusform>%Ln Zeile aus %1 importiert</numerusform>
            <numerusform>%Ln Zeilen aus %1 importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln cells</source>
        <translation>
            <numerusform>%1: %Ln Zelle</numerusform>
            <numerusform>%1: %Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile verdoppeln</numerusform>
            <numerusform>%Ln Zeilen verdoppeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile löschen</numerusform>
            <numerusform>%Ln Zeilen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln problems, see the marked cells</source>
        <translation>
            <numerusform>%1: %Ln Problem, siehe die markierte Zelle</numerusform>
            <numerusform>%1: %Ln Probleme, siehe die markierten Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cells</source>
        <translation>
            <numerusform>%Ln Zelle einfügen</numerusform>
            <numerusform>%Ln Zellen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replaced in %Ln cells</source>
        <translation>
            <numerusform>%1 ersetzt in %Ln Zelle</numerusform>
            <numerusform>%1 ersetzt in %Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Rows</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %Ln Cells</source>
        <translation>
            <numerusform>%Ln Zelle &amp;füllen</numerusform>
            <numerusform>%Ln Zellen &amp;füllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the file have no model or no date and are left out.</source>
        <translation>
            <numerusform>%Ln Zeile der Datei hat kein Modell oder kein Datum und bleibt weg.</numerusform>
            <numerusform>%Ln Zeilen der Datei haben kein Modell oder kein Datum und bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prices are not written as US dollars per million tokens.</source>
        <translation>
            <numerusform>%Ln Preis ist nicht in US-Dollar pro Million Token angegeben.</numerusform>
            <numerusform>%Ln Preise sind nicht in US-Dollar pro Million Token angegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record lows</source>
        <translation>
            <numerusform>%Ln Tiefststand</numerusform>
            <numerusform>%Ln Tiefststände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells changed</source>
        <translation>
            <numerusform>%Ln Zelle geändert</numerusform>
            <numerusform>%Ln Zellen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows added</source>
        <translation>
            <numerusform>%Ln Zeile hinzugefügt</numerusform>
            <numerusform>%Ln Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows deleted</source>
        <translation>
            <numerusform>%Ln Zeile gelöscht</numerusform>
            <numerusform>%Ln Zeilen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; those of %Ln other datasets are offered at the next start</source>
        <translation>
            <numerusform>%1; die Änderungen %Ln weiteren Datensatzes werden beim nächsten Start angeboten</numerusform>
            <numerusform>%1; die Änderungen von %Ln weiteren Datensätzen werden beim nächsten Start angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>where chart.llmflation holds:</source>
        <translation>wobei chart.llmflation dies enthält:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln odd prices</source>
        <translation>
            <numerusform>%Ln auffälliger Preis</numerusform>
            <numerusform>%Ln auffällige Preise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisBar</name>
    <message>
        <source>input + output mean</source>
        <translation>Mittel Eingabe + Ausgabe</translation>
    </message>
    <message>
        <source>3 : 1 input to output</source>
        <translation>3 : 1 Eingabe zu Ausgabe</translation>
    </message>
    <message>
        <source>input only</source>
        <translation>nur Eingabe</translation>
    </message>
    <message>
        <source>output only</source>
        <translation>nur Ausgabe</translation>
    </message>
    <message>
        <source>%1 % input</source>
        <translation>%1 % Eingabe</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>&amp;Benchmark</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>Fl&amp;oor</source>
        <translation>&amp;Untergrenze</translation>
    </message>
    <message>
        <source>Pre&amp;set</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Rate of the dashed line per year, and confidence of the intervals</source>
        <translation>Rate der gestrichelten Linie pro Jahr und Konfidenz der Intervalle</translation>
    </message>
    <message>
        <source>Vendors, providers, flags, shots and dates of the quotes that count</source>
        <translation>Hersteller, Anbieter, Merkmale, Shots und Daten der Preisangaben, die zählen</translation>
    </message>
    <message>
        <source>Other weight…</source>
        <translation>Anderes Gewicht …</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monat</translation>
    </message>
    <message>
        <source>record lows</source>
        <translation>Tiefststände</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dashed line %1 per year, %2 intervals</source>
        <translation>Gestrichelte Linie %1 pro Jahr, %2-Intervalle</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisFiles</name>
    <message>
        <source>its dataset has %1 rows, and had %2 when the analysis was saved</source>
        <translation>ihr Datensatz hat %1 Zeilen und hatte %2, als die Analyse gespeichert wurde</translation>
    </message>
    <message>
        <source>the analysis of %1</source>
        <translation>die Analyse von %1</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesModel</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesPanel</name>
    <message>
        <source>Why This Model?</source>
        <translation>Warum dieses Modell?</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quotes that qualify and quotes left out</source>
        <translation>Preisangaben, die zählen, und ausgelassene</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Quotes of the month</source>
        <translation>Preisangaben des Monats</translation>
    </message>
    <message>
        <source>Show in the &amp;Dataset</source>
        <translation>Im &amp;Datensatz zeigen</translation>
    </message>
    <message>
        <source>%1 qualify, %2 left out</source>
        <translation>%1 zählen, %2 ausgelassen</translation>
    </message>
    <message>
        <source>the dearest %1 are not listed</source>
        <translation>die teuersten %1 sind nicht aufgeführt</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartMenu</name>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Tokens per &amp;Dollar</source>
        <translation>Token pro D&amp;ollar</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>&amp;Trend and Its Band</source>
        <translation>&amp;Trend und sein Band</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>&amp;Prognose</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>All &amp;Quotes</source>
        <translation>&amp;Alle Preisangaben</translation>
    </message>
    <message>
        <source>Colours of &amp;Vendors</source>
        <translation>Farben der &amp;Hersteller</translation>
    </message>
    <message>
        <source>Cross&amp;hair</source>
        <translation>&amp;Fadenkreuz</translation>
    </message>
    <message>
        <source>Forecast &amp;Length</source>
        <translation>Prognose&amp;länge</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>&amp;Reference Laws</source>
        <translation>&amp;Vergleichsgesetze</translation>
    </message>
    <message>
        <source>&amp;Own Rate…</source>
        <translation>&amp;Eigene Rate …</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartNotes</name>
    <message>
        <source>Add Note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartOutput</name>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>Diagramm &amp;exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>D&amp;aten exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>&amp;Bericht exportieren …</translation>
    </message>
    <message>
        <source>Copy Chart as I&amp;mage</source>
        <translation>Diagramm als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
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
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Could not export %1</source>
        <translation>%1 konnte nicht exportiert werden</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>Chart copied as an image</source>
        <translation>Diagramm als Bild kopiert</translation>
    </message>
    <message>
        <source>Chart printed</source>
        <translation>Diagramm gedruckt</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartPanel</name>
    <message>
        <source>Copy &amp;Summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>Preisdiagramm</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Zusammenfassung kopiert</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation>Ansicht an&amp;passen</translation>
    </message>
    <message>
        <source>Add &amp;Note Here…</source>
        <translation>&amp;Notiz hier hinzufügen …</translation>
    </message>
    <message>
        <source>Add Note at This &amp;Date…</source>
        <translation>Notiz an diesem &amp;Datum hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit Note…</source>
        <translation>Notiz &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove Note</source>
        <translation>Notiz &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>Notiz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Arrow keys move the note (finely with Shift), Enter leaves it there, Esc puts it back</source>
        <translation>Pfeiltasten bewegen die Notiz (fein mit Umschalt), Eingabe lässt sie dort, Esc setzt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Move Note</source>
        <translation>Notiz &amp;bewegen</translation>
    </message>
    <message>
        <source>The note is not in view</source>
        <translation>Die Notiz ist nicht im Bild</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetImports</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Merge File…</source>
        <translation>Datei &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>Compare &amp;with File…</source>
        <translation>Mit Datei &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Join Scores…</source>
        <translation>Punktzahlen ver&amp;knüpfen …</translation>
    </message>
    <message>
        <source>Could not import %1</source>
        <translation>%1 konnte nicht importiert werden</translation>
    </message>
    <message>
        <source>Could not read %1</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>Aus %1 übernehmen</translation>
    </message>
    <message>
        <source>No scores in %1</source>
        <translation>Keine Punktzahlen in %1</translation>
    </message>
    <message>
        <source>It needs a column of models and one of scores that this dataset has, too, under names like model and mmlu.</source>
        <translation>Nötig sind eine Spalte mit Modellen und eine mit Punktzahlen, die auch dieser Datensatz hat, unter Namen wie model und mmlu.</translation>
    </message>
    <message>
        <source>Join scores of %1</source>
        <translation>Punktzahlen von %1 verknüpfen</translation>
    </message>
    <message>
        <source>Opened as it is, it would be misread: %1.</source>
        <translation>So geöffnet, würde sie falsch gelesen: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1; refused: %L2</source>
        <translation>%1; abgelehnt: %L2</translation>
    </message>
    <message>
        <source>%1: cells: %L2, new rows: %L3</source>
        <translation>%1: Zellen: %L2, neue Zeilen: %L3</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetModel</name>
    <message>
        <source>Left out of the price floor: a cell has an error, or the quote holds on no day.</source>
        <translation>Zählt nicht zur Preisuntergrenze: Eine Zelle hat einen Fehler, oder die Preisangabe gilt an keinem Tag.</translation>
    </message>
    <message>
        <source>Left out of the price floor: no price.</source>
        <translation>Zählt nicht zur Preisuntergrenze: kein Preis.</translation>
    </message>
    <message>
        <source>Left out of the price floor: a price of zero.</source>
        <translation>Zählt nicht zur Preisuntergrenze: ein Preis von null.</translation>
    </message>
    <message>
        <source>Left out of the price floor by the analysis filters.</source>
        <translation>Zählt wegen der Analysefilter nicht zur Preisuntergrenze.</translation>
    </message>
    <message>
        <source>Left out of the price floor: no score in the chosen benchmark.</source>
        <translation>Zählt nicht zur Preisuntergrenze: keine Punktzahl im gewählten Benchmark.</translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation>„%1“ in der Datei</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetPanel</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Problem of the current cell</source>
        <translation>Problem der aktuellen Zelle</translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation>Zeilen und Probleme</translation>
    </message>
    <message>
        <source>Filter the dataset</source>
        <translation>Datensatz filtern</translation>
    </message>
    <message>
        <source>Filter: vendor = Meta or text…</source>
        <translation>Filter: vendor = Meta oder Text …</translation>
    </message>
    <message>
        <source>Words that a row holds, and conditions on columns, such as:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</source>
        <translation>Wörter, die eine Zeile enthält, und Bedingungen für Spalten, etwa:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</translation>
    </message>
    <message>
        <source>Price quotes</source>
        <translation>Preisangaben</translation>
    </message>
    <message>
        <source>Edit Ce&amp;ll</source>
        <translation>Ze&amp;lle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>Suchen und &amp;ersetzen …</translation>
    </message>
    <message>
        <source>Fi&amp;lter the Dataset</source>
        <translation>Datensatz &amp;filtern</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious Problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>Der Filter verbirgt Zeile %1.</translation>
    </message>
    <message>
        <source>No row is like that. Esc in the filter shows all rows.</source>
        <translation>Keine Zeile passt dazu. Esc im Filter zeigt alle Zeilen.</translation>
    </message>
    <message>
        <source>No column is called “%1”.</source>
        <translation>Keine Spalte heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>llmflation::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>llmflation::Document</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Edit %1 of row %2</source>
        <translation>%1 von Zeile %2 bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>%1 von %2 bearbeiten</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>Der Speicher reicht nicht, um die Datei zu öffnen.</translation>
    </message>
</context>
<context>
    <name>llmflation::DocumentFiles</name>
    <message>
        <source>Could not open %1</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>%1 geöffnet: %2</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>A dataset is saved as a table</source>
        <translation>Ein Datensatz wird als Tabelle gespeichert</translation>
    </message>
    <message>
        <source>A name that ends in %1 stands for something else. Choose one that ends in .csv or .tsv.</source>
        <translation>Ein Name, der auf %1 endet, steht für etwas anderes. Wählen Sie einen, der auf .csv oder .tsv endet.</translation>
    </message>
    <message>
        <source>Could not save %1</source>
        <translation>%1 konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Keep a &amp;Backup When Saving</source>
        <translation>Beim Speichern Si&amp;cherungskopie behalten</translation>
    </message>
    <message>
        <source>Save Anal&amp;ysis</source>
        <translation>Anal&amp;yse speichern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Save Ana&amp;lysis As…</source>
        <translation>Ana&amp;lyse speichern unter …</translation>
    </message>
    <message>
        <source>The name of an analysis ends in %1. Choose such a name.</source>
        <translation>Der Name einer Analyse endet auf %1. Wählen Sie einen solchen Namen.</translation>
    </message>
    <message>
        <source>Opening cancelled</source>
        <translation>Öffnen abgebrochen</translation>
    </message>
    <message>
        <source>The dataset that it names can’t be read. Put it there, or correct dataset.path in %1.
%2</source>
        <translation>Der darin genannte Datensatz ist nicht lesbar. Legen Sie ihn dort ab oder berichtigen Sie dataset.path in %1.
%2</translation>
    </message>
</context>
<context>
    <name>llmflation::DriversCard</name>
    <message>
        <source>Price of the same model</source>
        <translation>Preis desselben Modells</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>Open weights enter</source>
        <translation>Offene Gewichte kommen hinzu</translation>
    </message>
    <message>
        <source>New model, same vendor</source>
        <translation>Neues Modell, gleicher Hersteller</translation>
    </message>
    <message>
        <source>New model, other vendor</source>
        <translation>Neues Modell, anderer Hersteller</translation>
    </message>
    <message>
        <source>What drove the fall</source>
        <translation>Was den Rückgang bewirkt hat</translation>
    </message>
    <message>
        <source>Threshold whose fall is shown</source>
        <translation>Schwelle, deren Rückgang gezeigt wird</translation>
    </message>
    <message>
        <source>The price has not changed.</source>
        <translation>Der Preis hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>What drove the fall: %1</source>
        <translation>Was den Rückgang bewirkt hat: %1</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportDialog</name>
    <message>
        <source>Trans&amp;parent ground</source>
        <translation>&amp;Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>The&amp;me:</source>
        <translation>Desi&amp;gn:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file’s name has to end in .png, .svg or .pdf.</source>
        <translation>Der Dateiname muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>A picture of %L1 × %L2 pixels.</source>
        <translation>Ein Bild mit %L1 × %L2 Pixeln.</translation>
    </message>
    <message>
        <source>Sharp at every size; laid out for %1 × %2 pixels.</source>
        <translation>In jeder Größe scharf; angelegt für %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Sharp at every size; %1 × %2 mm.</source>
        <translation>In jeder Größe scharf; %1 × %2 mm.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportPreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bildes</translation>
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
        <translation>Zoll</translation>
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
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Gr&amp;öße:</translation>
    </message>
    <message>
        <source>&amp;Width × height:</source>
        <translation>&amp;Breite × Höhe:</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>&amp;Skalierung:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Auflösung:</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportWords</name>
    <message>
        <source>Reset Wor&amp;ds</source>
        <translation>Te&amp;xte zurücksetzen</translation>
    </message>
    <message>
        <source>Take the words that the settings give</source>
        <translation>Die Texte nehmen, die sich aus den Einstellungen ergeben</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>T&amp;itel:</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>&amp;Untertitel:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
</context>
<context>
    <name>llmflation::FileChangeBar</name>
    <message>
        <source>File Changed on Disk</source>
        <translation>Datei auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Save Else&amp;where…</source>
        <translation>&amp;Anderswo speichern …</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Read the file once more</source>
        <translation>Datei noch einmal lesen</translation>
    </message>
    <message>
        <source>Keep both: what you see goes to another file</source>
        <translation>Beide behalten: Was Sie sehen, kommt in eine andere Datei</translation>
    </message>
    <message>
        <source>Go on with what you see; saving replaces the file</source>
        <translation>Mit dem weiterarbeiten, was Sie sehen; Speichern ersetzt die Datei</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. What you see is in no file now.</source>
        <translation>%1 wurde entfernt oder umbenannt. Was Sie sehen, steht jetzt in keiner Datei.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>llmflation::FilterForm</name>
    <message>
        <source>Not a date: write %1</source>
        <translation>Kein Datum: Schreiben Sie %1</translation>
    </message>
    <message>
        <source>Open &amp;weights</source>
        <translation>Offene &amp;Gewichte</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Closed only</source>
        <translation>Nur geschlossene</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>&amp;Reasoning</translation>
    </message>
    <message>
        <source>Reasoning only</source>
        <translation>Nur Reasoning</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>&amp;Chain of thought</source>
        <translation>&amp;Chain of Thought</translation>
    </message>
    <message>
        <source>With only</source>
        <translation>Nur mit</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Fewest shots</source>
        <translation>Wenigste Shots</translation>
    </message>
    <message>
        <source>Most shots</source>
        <translation>Meiste Shots</translation>
    </message>
    <message>
        <source>S&amp;hots</source>
        <translation>S&amp;hots</translation>
    </message>
    <message>
        <source>&amp;Dated from</source>
        <translation>&amp;Datiert ab</translation>
    </message>
    <message>
        <source>Dated &amp;to</source>
        <translation>Datiert &amp;bis</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>erster Monat</translation>
    </message>
    <message>
        <source>Floor &amp;since</source>
        <translation>Untergrenze &amp;seit</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>beliebiger Tag</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>JJJJ-MM</translation>
    </message>
    <message>
        <source>latest quote, %1</source>
        <translation>letzte Preisangabe, %1</translation>
    </message>
</context>
<context>
    <name>llmflation::FiltersPanel</name>
    <message>
        <source>%1 of %2 quotes in use</source>
        <translation>%1 von %2 Preisangaben benutzt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Let every quote through</source>
        <translation>Jede Preisangabe durchlassen</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>(no vendor)</source>
        <translation>(kein Hersteller)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>(no provider)</source>
        <translation>(kein Anbieter)</translation>
    </message>
</context>
<context>
    <name>llmflation::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alle gezeigten</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Ganze &amp;Zelle</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>Rege&amp;x</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>Am anderen Ende fortgesetzt</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Ersetzen in</translation>
    </message>
</context>
<context>
    <name>llmflation::FitMenu</name>
    <message>
        <source>&amp;Dashed Line and Intervals</source>
        <translation>&amp;Gestrichelte Linie und Intervalle</translation>
    </message>
    <message>
        <source>Dashed line, cheaper per year</source>
        <translation>Gestrichelte Linie, billiger pro Jahr</translation>
    </message>
    <message>
        <source>&amp;Other Rate…</source>
        <translation>&amp;Andere Rate …</translation>
    </message>
    <message>
        <source>Confidence of the intervals</source>
        <translation>Konfidenz der Intervalle</translation>
    </message>
</context>
<context>
    <name>llmflation::Guide</name>
    <message>
        <source>LLMflation Guide</source>
        <translation>LLMflation-Handbuch</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>llmflation::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps that can be undone and done again</source>
        <translation>Schritte, die sich rückgängig machen und wiederholen lassen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Was aus der Spalte %1 wird</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>unverändert behalten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportDialog</name>
    <message>
        <source>Sa&amp;ve Mapping…</source>
        <translation>Zuordnung &amp;speichern …</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Rows as they will be</source>
        <translation>Zeilen, wie sie sein werden</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;1 First rows</source>
        <translation>&amp;1 Erste Zeilen</translation>
    </message>
    <message>
        <source>&amp;2 Refused</source>
        <translation>&amp;2 Abgelehnt</translation>
    </message>
    <message>
        <source>&amp;3 Changed</source>
        <translation>&amp;3 Geändert</translation>
    </message>
    <message>
        <source>Mappin&amp;g:</source>
        <translation>Zu&amp;ordnung:</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Erraten</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Name, for files with the same columns:</source>
        <translation>Name, für Dateien mit denselben Spalten:</translation>
    </message>
    <message>
        <source>No column is %1: choose one above.</source>
        <translation>Keine Spalte ist %1: Wählen Sie oben eine.</translation>
    </message>
    <message>
        <source> and none is </source>
        <translation> und keine ist </translation>
    </message>
    <message>
        <source>The prices are in %1: type a rate.</source>
        <translation>Die Preise sind in %1: Geben Sie einen Kurs ein.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… und %L1 weitere</translation>
    </message>
    <message>
        <source>Line %1: %2%3</source>
        <translation>Zeile %1: %2%3</translation>
    </message>
    <message>
        <source>Of the first %L1 rows: %2</source>
        <translation>Von den ersten %L1 Zeilen: %2</translation>
    </message>
    <message>
        <source>%L1 taken (%L2 of them changed), %L3 refused.</source>
        <translation>%L1 übernommen (davon %L2 geändert), %L3 abgelehnt.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Or type a date under Missing dates.</source>
        <translation>Oder unter „Fehlende Daten“ ein Datum eingeben.</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportForm</name>
    <message>
        <source>Take re&amp;fused rows too, to be mended in the table</source>
        <translation>Auch &amp;abgelehnte Zeilen übernehmen, um sie in der Tabelle zu beheben</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Point: 0.15</source>
        <translation>Punkt: 0.15</translation>
    </message>
    <message>
        <source>Comma: 0,15</source>
        <translation>Komma: 0,15</translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation>Erste Zeile enthält Namen</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Keine Namen</translation>
    </message>
    <message>
        <source>1.08</source>
        <translation>1.08</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Zeichen&amp;kodierung:</translation>
    </message>
    <message>
        <source>Lines &amp;before:</source>
        <translation>Zeilen da&amp;vor:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>&amp;Quote:</source>
        <translation>An&amp;führungszeichen:</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>Kopf&amp;zeile:</translation>
    </message>
    <message>
        <source>Decimal &amp;mark:</source>
        <translation>&amp;Dezimalzeichen:</translation>
    </message>
    <message>
        <source>Prices are &amp;per:</source>
        <translation>&amp;Preise gelten pro:</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>&amp;Währung:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>Ku&amp;rs:</translation>
    </message>
    <message>
        <source>Miss&amp;ing dates:</source>
        <translation>F&amp;ehlende Daten:</translation>
    </message>
    <message>
        <source>JSON has none</source>
        <translation>JSON hat keine</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>USD for 1 %1: prices are multiplied</source>
        <translation>USD für 1 %1: Preise werden multipliziert</translation>
    </message>
    <message>
        <source>type how many USD 1 %1 is</source>
        <translation>eingeben, wie viel USD 1 %1 ist</translation>
    </message>
    <message>
        <source>rows without one are refused</source>
        <translation>Zeilen ohne Datum werden abgelehnt</translation>
    </message>
    <message>
        <source>is put in where there is none</source>
        <translation>wird eingesetzt, wo keines steht</translation>
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
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
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
        <translation>Nicht übernommen, weil dieser Datensatz keine solchen Wertungsspalten hat: %1.</translation>
    </message>
    <message>
        <source>&amp;Replace scores that are there already</source>
        <translation>Schon vorhandene Punktzahlen &amp;ersetzen</translation>
    </message>
    <message>
        <source>Join Scores of %1</source>
        <translation>Punktzahlen von %1 verknüpfen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>Model in this dataset</source>
        <translation>Modell in diesem Datensatz</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keines)</translation>
    </message>
    <message>
        <source>That name is the &amp;model:</source>
        <translation>Dieser Name ist das &amp;Modell:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>alike but for case, vendor or date</source>
        <translation>gleich bis auf Großschreibung, Hersteller oder Datum</translation>
    </message>
    <message>
        <source>several models are alike: choose one</source>
        <translation>mehrere Modelle sind ähnlich: Wählen Sie eines</translation>
    </message>
    <message>
        <source>no model has such a name</source>
        <translation>kein Modell hat einen solchen Namen</translation>
    </message>
    <message>
        <source> and are replaced</source>
        <translation> und werden ersetzt</translation>
    </message>
    <message>
        <source> and stay</source>
        <translation> und bleiben</translation>
    </message>
    <message>
        <source>Empty cells that get a score: %L1; cells that say something else%3: %L2.</source>
        <translation>Leere Zellen, die einen Wert bekommen: %L1; Zellen, die etwas anderes sagen%3: %L2.</translation>
    </message>
</context>
<context>
    <name>llmflation::Journal</name>
    <message>
        <source>Unsaved edits can’t be kept for recovery (%1); save often</source>
        <translation>Ungespeicherte Änderungen können nicht zur Wiederherstellung aufbewahrt werden (%1); speichern Sie oft</translation>
    </message>
</context>
<context>
    <name>llmflation::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation>Ansicht an&amp;passen</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>Ansicht anpassen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>Anal&amp;yse</translation>
    </message>
    <message>
        <source>Add &amp;Threshold</source>
        <translation>&amp;Schwelle hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>&amp;Warum dieses Modell?</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Copy &amp;Figures</source>
        <translation>&amp;Kennzahlen kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>Kennzahlen kopiert</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open in New Window…</source>
        <translation>In neuem Fenster öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>llmflation::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>All &amp;new</source>
        <translation>Alle &amp;neuen</translation>
    </message>
    <message>
        <source>N&amp;o new</source>
        <translation>&amp;Keine neuen</translation>
    </message>
    <message>
        <source>All &amp;different</source>
        <translation>Alle &amp;abweichenden</translation>
    </message>
    <message>
        <source>No di&amp;fferent</source>
        <translation>Keine a&amp;bweichenden</translation>
    </message>
    <message>
        <source> Columns that this dataset has not, and that are left out: %1.</source>
        <translation> Spalten, die dieser Datensatz nicht hat und die ausgelassen werden: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Take Over %L1</source>
        <translation>%L1 &amp;übernehmen</translation>
    </message>
    <message>
        <source>Rows that are new: %L1, equal: %L2, different: %L3 (cells: %L4), in this dataset only: %L5.</source>
        <translation>Neue Zeilen: %L1, gleiche: %L2, andere: %L3 (Zellen: %L4), nur in diesem Datensatz: %L5.</translation>
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
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>Take over %1 of %2</source>
        <translation>%1 aus %2 übernehmen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In this dataset</source>
        <translation>In diesem Datensatz</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
</context>
<context>
    <name>llmflation::NameFilterList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>Quotes that count once the name is ticked, of all that it has</source>
        <translation>Preisangaben, die zählen, wenn der Name angekreuzt ist, von allen, die er hat</translation>
    </message>
</context>
<context>
    <name>llmflation::NativeDialogs</name>
    <message>
        <source>Open Dataset or Analysis</source>
        <translation>Datensatz oder Analyse öffnen</translation>
    </message>
    <message>
        <source>Tables and analyses (*.csv *.tsv *.txt *.llmflation);;Tables (*.csv *.tsv *.txt);;Analyses (*.llmflation);;All files (*)</source>
        <translation>Tabellen und Analysen (*.csv *.tsv *.txt *.llmflation);;Tabellen (*.csv *.tsv *.txt);;Analysen (*.llmflation);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Analysis</source>
        <translation>Analyse speichern</translation>
    </message>
    <message>
        <source>Save Dataset</source>
        <translation>Datensatz speichern</translation>
    </message>
    <message>
        <source>Analyses (*.llmflation)</source>
        <translation>Analysen (*.llmflation)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>They are lost if you don’t save them.</source>
        <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <source>%1 has changed on disk</source>
        <translation>%1 wurde auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened or saved here. Overwriting it loses that change.</source>
        <translation>Ein anderes Programm hat die Datei geändert, seit sie hier geöffnet oder gespeichert wurde. Beim Überschreiben geht diese Änderung verloren.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Über&amp;schreiben</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Reload %1 without your changes?</source>
        <translation>%1 ohne Ihre Änderungen neu laden?</translation>
    </message>
    <message>
        <source>Changes that you have not saved are lost. To keep both, save yours elsewhere first.</source>
        <translation>Nicht gespeicherte Änderungen gehen verloren. Um beides zu behalten, speichern Sie Ihre zuerst anderswo.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web page in one file (*.html);;PDF (*.pdf)</source>
        <translation>Webseite in einer Datei (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Could not print the chart</source>
        <translation>Das Diagramm konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>The printer, or the file to print to, could not be opened. Choose another one.</source>
        <translation>Der Drucker oder die Druckdatei konnte nicht geöffnet werden. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Rate of a Line</source>
        <translation>Rate einer Linie</translation>
    </message>
    <message>
        <source>Times cheaper per year:</source>
        <translation>Um so viel Mal billiger pro Jahr:</translation>
    </message>
    <message>
        <source>Blended Price</source>
        <translation>Mischpreis</translation>
    </message>
    <message>
        <source>Share of the input price, in per cent:</source>
        <translation>Anteil des Eingabepreises in Prozent:</translation>
    </message>
    <message>
        <source>Note on the Chart</source>
        <translation>Notiz im Diagramm</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Text:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tables and price lists (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Tabellen und Preislisten (*.csv *.tsv *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>%1 importieren?</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Open As It Is</source>
        <translation>Unverändert ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>llmflation::OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep what is open (Esc)</source>
        <translation>Behalten, was offen ist (Esc)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>llmflation::PanelLayout</name>
    <message>
        <source>&amp;Thresholds</source>
        <translation>&amp;Schwellen</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>&amp;Warum dieses Modell?</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Lock Panels</source>
        <translation>Bereiche f&amp;ixieren</translation>
    </message>
</context>
<context>
    <name>llmflation::PastePricesDialog</name>
    <message>
        <source>Paste Prices</source>
        <translation>Preise einfügen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Paste as It Is</source>
        <translation>&amp;Unverändert einfügen</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>Pasted prices and what they become</source>
        <translation>Eingefügte Preise und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Decimal commas: %1 is %2</source>
        <translation>Dezimalkommas: %1 ist %2</translation>
    </message>
    <message>
        <source>Separators of thousands: %1 is %2</source>
        <translation>Tausendertrennzeichen: %1 ist %2</translation>
    </message>
    <message>
        <source>&amp;Commas that can be read in two ways (%1):</source>
        <translation>&amp;Kommas, die sich auf zwei Arten lesen lassen (%1):</translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(unverändert)</translation>
    </message>
</context>
<context>
    <name>llmflation::PreferencesDialog</name>
    <message>
        <source>&amp;Save files of your own when the window is at rest</source>
        <translation>Eigene Dateien &amp;speichern, wenn das Fenster ruht</translation>
    </message>
    <message>
        <source>Keep the file as it was &amp;before the last save (name.csv~)</source>
        <translation>Datei vor dem &amp;letzten Speichern aufbewahren (name.csv~)</translation>
    </message>
    <message>
        <source>Remember the files that were &amp;open</source>
        <translation>&amp;Offene Dateien merken</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>A newly opened dataset begins with</source>
        <translation>Ein neu geöffneter Datensatz beginnt mit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Stands before each price. A label only: prices are US dollars and are not converted.</source>
        <translation>Steht vor jedem Preis. Nur eine Beschriftung: Preise sind US-Dollar und werden nicht umgerechnet.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Another language takes effect when the program starts again.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Programmstart.</translation>
    </message>
    <message>
        <source>&amp;Currency label:</source>
        <translation>&amp;Währungszeichen:</translation>
    </message>
    <message>
        <source>Up to eight scores with blanks between them</source>
        <translation>Bis zu acht Punktzahlen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>0.5 is the article’s mean; 0.75 is three input tokens to one output token</source>
        <translation>0,5 ist das Mittel des Artikels; 0,75 entspricht drei Eingabe-Token auf ein Ausgabe-Token</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>T&amp;hresholds:</source>
        <translation>Sc&amp;hwellen:</translation>
    </message>
    <message>
        <source>&amp;Weight of the input price:</source>
        <translation>&amp;Gewicht des Eingabepreises:</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of intervals:</source>
        <translation>&amp;Konfidenz der Intervalle:</translation>
    </message>
    <message>
        <source>Cl&amp;ear List Now</source>
        <translation>Liste jetzt l&amp;eeren</translation>
    </message>
    <message>
        <source>Thresholds: write one to eight numbers</source>
        <translation>Schwellen: Geben Sie eine bis acht Zahlen ein</translation>
    </message>
    <message>
        <source>Open wh&amp;at was open last time</source>
        <translation>Öffnen, w&amp;as zuletzt offen war</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A price of zero: free, or unknown? An unknown one is an empty cell.</source>
        <translation>Ein Preis von null: kostenlos oder unbekannt? Ein unbekannter ist eine leere Zelle.</translation>
    </message>
    <message>
        <source>A price per token? Others of the model are about %1.</source>
        <translation>Ein Preis pro Token? Andere des Modells liegen bei etwa %1.</translation>
    </message>
    <message>
        <source>A price per token? No tokens were ever that cheap.</source>
        <translation>Ein Preis pro Token? So billig waren Token nie.</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? Others of the model are about %1.</source>
        <translation>Ein Preis pro 1.000 Token? Andere des Modells liegen bei etwa %1.</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? No tokens were ever that cheap.</source>
        <translation>Ein Preis pro 1.000 Token? So billig waren Token nie.</translation>
    </message>
    <message>
        <source>%1 the model&apos;s other prices, about %2</source>
        <translation>%1 die übrigen Preise des Modells, etwa %2</translation>
    </message>
    <message>
        <source>1/%1 of the model&apos;s other prices, about %2</source>
        <translation>1/%1 der übrigen Preise des Modells, etwa %2</translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <translation>Leerzeichen um den Text</translation>
    </message>
    <message>
        <source>Elsewhere mostly written otherwise</source>
        <translation>Anderswo meist anders geschrieben</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Könnte sein</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsPanel</name>
    <message>
        <source>Check &amp;Prices</source>
        <translation>&amp;Preise prüfen</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message>
        <source>Mend All &amp;Certain</source>
        <translation>Alle &amp;sicheren beheben</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>How many problems</source>
        <translation>Wie viele Probleme</translation>
    </message>
    <message>
        <source>Writes what the selected cells could be</source>
        <translation>Schreibt, was die ausgewählten Zellen sein könnten</translation>
    </message>
    <message>
        <source>Takes away spaces and unites spellings; leaves prices alone</source>
        <translation>Entfernt Leerzeichen und vereinheitlicht Schreibweisen; lässt Preise unberührt</translation>
    </message>
    <message>
        <source>&amp;Go to the Cell</source>
        <translation>&amp;Zur Zelle gehen</translation>
    </message>
    <message>
        <source>Errors: %1 · warnings: %2 · notes: %3</source>
        <translation>Fehler: %1 · Warnungen: %2 · Hinweise: %3</translation>
    </message>
    <message>
        <source>%1 more are not listed</source>
        <translation>%1 weitere sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>None: every cell can be read, and no price is odd</source>
        <translation>Keine: Jede Zelle ist lesbar, und kein Preis fällt auf</translation>
    </message>
</context>
<context>
    <name>llmflation::RecentFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>llmflation::RecoveryDialog</name>
    <message>
        <source>no cell is other than before</source>
        <translation>keine Zelle ist anders als zuvor</translation>
    </message>
    <message>
        <source>Last edit %1: %2</source>
        <translation>Letzte Änderung %1: %2</translation>
    </message>
    <message>
        <source>The file was too large to be kept with the edits, and %1 can’t be read now. Put it back there and start the program again.</source>
        <translation>Die Datei war zu groß, um mit den Änderungen aufbewahrt zu werden, und %1 ist jetzt nicht lesbar. Legen Sie sie wieder dort ab und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The file has changed since: the last edits (%1) don’t fit it any more and can’t be recovered.</source>
        <translation>Die Datei hat sich seither geändert: Die letzten Änderungen (%1) passen nicht mehr zu ihr und können nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The file has changed since. Recovering opens what you saw, with your edits; the file stays as it is until you save.</source>
        <translation>Die Datei hat sich seither geändert. Wiederherstellen öffnet, was Sie sahen, mit Ihren Änderungen; die Datei bleibt, wie sie ist, bis Sie speichern.</translation>
    </message>
    <message>
        <source>The file is no longer there. Recovering opens what you saw, with your edits.</source>
        <translation>Die Datei ist nicht mehr da. Wiederherstellen öffnet, was Sie sahen, mit Ihren Änderungen.</translation>
    </message>
    <message>
        <source>Recover Unsaved Edits</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>an untitled dataset</source>
        <translation>einem unbenannten Datensatz</translation>
    </message>
    <message>
        <source>The program ended before your edits of %1 were saved</source>
        <translation>Das Programm endete, bevor Ihre Änderungen an %1 gespeichert waren</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Ask again when the program starts the next time</source>
        <translation>Beim nächsten Programmstart wieder fragen</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>llmflation::ResultCard</name>
    <message>
        <source>Copy Figures</source>
        <translation>Kennzahlen kopieren</translation>
    </message>
</context>
<context>
    <name>llmflation::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>llmflation::TableColumns</name>
    <message>
        <source>Colu&amp;mn…</source>
        <translation>&amp;Spalte …</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Th&amp;en Ascending</source>
        <translation>&amp;Dann aufsteigend</translation>
    </message>
    <message>
        <source>Then De&amp;scending</source>
        <translation>Da&amp;nn absteigend</translation>
    </message>
    <message>
        <source>The &amp;File&apos;s Order</source>
        <translation>Reihenfolge der Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Width as Needed</source>
        <translation>Breite nach B&amp;edarf</translation>
    </message>
    <message>
        <source>Keep &amp;Models in Sight</source>
        <translation>&amp;Modelle im Blick behalten</translation>
    </message>
</context>
<context>
    <name>llmflation::TableEditing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy for &amp;Spreadsheet</source>
        <translation>Für &amp;Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Fill Do&amp;wn</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill Ri&amp;ght</source>
        <translation>Nach re&amp;chts ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>Zeile e&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>Zeilen &amp;duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete Rows</source>
        <translation>Zeilen lösc&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Open Link…</source>
        <translation>Link ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Zeile einfügen</translation>
    </message>
</context>
<context>
    <name>llmflation::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>llmflation::ThresholdStrip</name>
    <message>
        <source>+ Add threshold</source>
        <translation>+ Schwelle hinzufügen</translation>
    </message>
    <message>
        <source>each tick above a slider is a model’s score</source>
        <translation>jeder Strich über einem Regler ist die Punktzahl eines Modells</translation>
    </message>
    <message>
        <source>Remove this threshold</source>
        <translation>Diese Schwelle entfernen</translation>
    </message>
    <message>
        <source>Remove threshold</source>
        <translation>Schwelle entfernen</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 mindestens</translation>
    </message>
    <message>
        <source>Minimum %1 score</source>
        <translation>Mindestpunktzahl in %1</translation>
    </message>
</context>
<context>
    <name>llmflation::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
</TS>
