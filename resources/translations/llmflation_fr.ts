<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Cells</name>
    <message>
        <source>“{}” is a number too large or too small to compute with</source>
        <translation>«&#xa0;{}&#xa0;» est un nombre trop grand ou trop petit pour le calcul</translation>
    </message>
    <message>
        <source>“{}” is not a number; write it with a decimal point, without currency, unit or separators, and leave the cell empty where it is unknown</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un nombre&#x202f;; écrivez-le avec un point décimal, sans monnaie, unité ni séparateurs, et laissez la cellule vide si la valeur est inconnue</translation>
    </message>
    <message>
        <source>“{}” is not a finite number; leave the cell empty where it is unknown</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un nombre fini&#x202f;; laissez la cellule vide si la valeur est inconnue</translation>
    </message>
    <message>
        <source>no column holds {}; name one `{}` in the header</source>
        <translation>aucune colonne ne contient {}&#x202f;; nommez-en une `{}` dans l’en-tête</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>le prix</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>la ligne {} du fichier</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>la ligne {} du tableau</translation>
    </message>
    <message>
        <source>{} has a quote of the same model, provider and date, and takes this one&apos;s place</source>
        <translation>{} a un tarif du même modèle, du même fournisseur et de la même date, qui remplace celui-ci</translation>
    </message>
    <message>
        <source>“{}” is negative; a price is zero or more</source>
        <translation>«&#xa0;{}&#xa0;» est négatif&#x202f;; un prix est nul ou positif</translation>
    </message>
    <message>
        <source>“{}” is not a score in percent, 0 to 100</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un score en pour cent, de 0 à 100</translation>
    </message>
    <message>
        <source>“{}” is negative</source>
        <translation>«&#xa0;{}&#xa0;» est négatif</translation>
    </message>
    <message>
        <source>“{}” is not a date; write a day that exists as YYYY-MM-DD</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une date&#x202f;; écrivez un jour qui existe, sous la forme AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>{} lies far from the years in which tokens were sold: is the year right?</source>
        <translation>{} est loin des années où des jetons ont été vendus&#xa0;: l’année est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>“{}” is neither yes nor no; leave the cell empty where it is unknown</source>
        <translation>«&#xa0;{}&#xa0;» n’est ni yes ni no&#x202f;; laissez la cellule vide si la valeur est inconnue</translation>
    </message>
    <message>
        <source>no price: the row is left out of the price floor</source>
        <translation>pas de prix&#xa0;: la ligne est écartée du prix plancher</translation>
    </message>
    <message>
        <source>a price of zero cannot stand on a log axis: the row is left out of the price floor</source>
        <translation>un prix nul n’a pas de place sur un axe logarithmique&#xa0;: la ligne est écartée du prix plancher</translation>
    </message>
    <message>
        <source>the model&apos;s name is missing</source>
        <translation>le nom du modèle manque</translation>
    </message>
    <message>
        <source>the date is missing; a quote needs the day from which it holds</source>
        <translation>la date manque&#x202f;; il faut le jour à partir duquel le tarif est valable</translation>
    </message>
    <message>
        <source>{} is before the quote&apos;s date, {}</source>
        <translation>{} est avant la date du tarif, {}</translation>
    </message>
    <message>
        <source>is the quote&apos;s own date: the quote holds on no day</source>
        <translation>est la date même du tarif&#xa0;: le tarif n’est valable aucun jour</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>the quote ({}) opened in line {} never closes, so the rest of the file ({} line ends) was read into this one field; close the quote or remove it</source>
        <translation>le guillemet ({}) ouvert à la ligne {} n’est jamais fermé&#xa0;: le reste du fichier (fins de ligne&#xa0;: {}) a été lu dans ce seul champ&#x202f;; fermez le guillemet ou supprimez-le</translation>
    </message>
    <message>
        <source>a quote stands inside a field that is not quoted; quote the field and double the quote</source>
        <translation>un guillemet se trouve dans un champ qui n’est pas entre guillemets&#x202f;; mettez le champ entre guillemets et doublez ce guillemet</translation>
    </message>
    <message>
        <source>text follows the quote that should end the field, so it was read up to the next quote that does; double a quote that belongs to the text</source>
        <translation>du texte suit le guillemet qui devrait terminer le champ, lu donc jusqu’au prochain guillemet qui le termine&#x202f;; doublez un guillemet qui fait partie du texte</translation>
    </message>
    <message>
        <source>byte {} of the field is NUL (0x00), which no text holds; remove it</source>
        <translation>l’octet {} du champ est un NUL (0x00), qu’aucun texte ne contient&#x202f;; supprimez-le</translation>
    </message>
    <message>
        <source>byte {} of the field, 0x{}, is not UTF-8; save the file in that encoding</source>
        <translation>l’octet {} du champ, 0x{}, n’est pas de l’UTF-8&#x202f;; enregistrez le fichier dans cet encodage</translation>
    </message>
    <message>
        <source>column {} has no name</source>
        <translation>la colonne {} n’a pas de nom</translation>
    </message>
    <message>
        <source>columns {} and {} have the same name; rename one</source>
        <translation>les colonnes {} et {} ont le même nom&#x202f;; renommez-en une</translation>
    </message>
    <message>
        <source>the header has {} fields; this is the last one that is read, the others are kept in the file as they are</source>
        <translation>l’en-tête a {} champs&#x202f;; celui-ci est le dernier lu, les autres sont gardés tels quels dans le fichier</translation>
    </message>
    <message>
        <source>the row has 1 field, the header has {}</source>
        <translation>la ligne a 1 champ, l’en-tête en a {}</translation>
    </message>
    <message>
        <source>the row has {} fields, the header has {}</source>
        <translation>la ligne a {} champs, l’en-tête en a {}</translation>
    </message>
    <message>
        <source>{}; the missing ones are read as empty</source>
        <translation>{}&#x202f;; les champs manquants sont lus comme vides</translation>
    </message>
    <message>
        <source>{}; the others are kept in columns without a name</source>
        <translation>{}&#x202f;; les autres sont gardés dans des colonnes sans nom</translation>
    </message>
    <message>
        <source>{}; only {} of the others can be shown, the rest is kept in the file as it is</source>
        <translation>{}&#x202f;; seuls {} des autres peuvent être affichés, le reste est gardé tel quel dans le fichier</translation>
    </message>
    <message>
        <source>the file is empty: it needs a line with the names of the columns and a line for each row</source>
        <translation>le fichier est vide&#xa0;: il faut une ligne avec les noms des colonnes, puis les lignes de données</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>le fichier a un en-tête mais aucune ligne de données</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{}: is larger than 1 MB, which no analysis is; open a .llmflation file</source>
        <translation>{} : dépasse 1 Mo, ce qu’aucune analyse n’atteint ; ouvrez un fichier .llmflation</translation>
    </message>
    <message>
        <source>{}: the analysis is larger than 1 MB; shorten its notes and filters</source>
        <translation>{} : l’analyse dépasse 1 Mo ; raccourcissez ses notes et ses filtres</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>ce fichier n’existe pas ; vérifiez son nom</translation>
    </message>
    <message>
        <source>you have no permission to read it; change its mode or ask its owner for a copy</source>
        <translation>vous n’avez pas le droit de le lire ; changez ses droits ou demandez une copie à son propriétaire</translation>
    </message>
    <message>
        <source>can&apos;t be read: {}</source>
        <translation>ne peut pas être lu : {}</translation>
    </message>
    <message>
        <source>is larger than this program or the free memory can take (4 GB); split it</source>
        <translation>est plus grand que ce que ce programme ou la mémoire libre peuvent contenir (4 Go) ; divisez-le</translation>
    </message>
    <message>
        <source>is {}; give the name of a file</source>
        <translation>est {} ; donnez le nom d’un fichier</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); change its mode or save under another name</source>
        <translation>ne peut pas être écrit ({}) ; changez ses droits ou enregistrez sous un autre nom</translation>
    </message>
    <message>
        <source>is a symbolic link that leads back to itself</source>
        <translation>est un lien symbolique qui revient sur lui-même</translation>
    </message>
    <message>
        <source>{} ({}); the file is as it was</source>
        <translation>{} ({}) ; le fichier est resté tel quel</translation>
    </message>
    <message>
        <source>{} ({}); no file was made</source>
        <translation>{} ({}) ; aucun fichier n’a été créé</translation>
    </message>
    <message>
        <source>its directory takes no new file</source>
        <translation>son dossier n’accepte pas de nouveau fichier</translation>
    </message>
    <message>
        <source>can&apos;t be given the mode of the old file</source>
        <translation>ne peut pas recevoir les droits de l’ancien fichier</translation>
    </message>
    <message>
        <source>can&apos;t be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>was written but doesn&apos;t read back the same</source>
        <translation>a été écrit mais ne se relit pas à l’identique</translation>
    </message>
    <message>
        <source>is written, but the disk reports an error ({}) and may lose it; save once more, or under another name on another disk</source>
        <translation>est écrit, mais le disque signale une erreur ({}) et peut le perdre ; enregistrez encore une fois, ou sous un autre nom sur un autre disque</translation>
    </message>
    <message>
        <source>can&apos;t be written ({}); no file was made</source>
        <translation>ne peut pas être écrit ({}) ; aucun fichier n’a été créé</translation>
    </message>
    <message>
        <source>is {}; move it away, or switch backups off</source>
        <translation>est {} ; déplacez-le, ou désactivez les copies de sauvegarde</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a FIFO</source>
        <translation>un tube nommé (FIFO)</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>un lien symbolique</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“{}” has a point where the decimal mark is a comma</source>
        <translation>«&#xa0;{}&#xa0;» a un point alors que le séparateur décimal est la virgule</translation>
    </message>
    <message>
        <source>{}: the column is left out, with {} cells that say something</source>
        <translation>{}&#xa0;: la colonne est omise, avec {} cellule(s) non vide(s)</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>ligne {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: {} cells are changed</source>
        <translation>{}&#xa0;: {} cellule(s) modifiée(s)</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>it has that name</source>
        <translation>elle porte ce nom</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>d’après son nom</translation>
    </message>
    <message>
        <source>no name that we know</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>another is {}</source>
        <translation>une autre colonne est déjà {}</translation>
    </message>
    <message>
        <source>the name “{}” says so</source>
        <translation>d’après le nom «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>the names of the price columns say different units</source>
        <translation>les noms des colonnes de prix indiquent des unités différentes</translation>
    </message>
    <message>
        <source>no name and no price says anything else</source>
        <translation>aucun nom ni prix n’indique autre chose</translation>
    </message>
    <message>
        <source>the median of the prices is {}</source>
        <translation>la médiane des prix est {}</translation>
    </message>
    <message>
        <source>the price “{}” says so</source>
        <translation>d’après le prix «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>no name and no price says another</source>
        <translation>aucun nom ni prix n’en indique une autre</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>the tab</source>
        <translation>la tabulation</translation>
    </message>
    <message>
        <source>the space</source>
        <translation>l’espace</translation>
    </message>
    <message>
        <source>fields begin with it, and none with a double quote</source>
        <translation>des champs commencent par ce signe, aucun par un guillemet double</translation>
    </message>
    <message>
        <source>no field is quoted</source>
        <translation>aucun champ n’est entre guillemets</translation>
    </message>
    <message>
        <source>fields begin with it</source>
        <translation>des champs commencent par ce signe</translation>
    </message>
    <message>
        <source>no mark cuts the lines alike</source>
        <translation>aucun signe ne divise les lignes en un même nombre de champs</translation>
    </message>
    <message>
        <source>{} cuts {} % of the lines into {} fields</source>
        <translation>{} divise {}&#xa0;% des lignes en {} champs</translation>
    </message>
    <message>
        <source>the first line has as many fields as the others</source>
        <translation>la première ligne a autant de champs que les autres</translation>
    </message>
    <message>
        <source>they have fewer fields than the table</source>
        <translation>elles ont moins de champs que le tableau</translation>
    </message>
    <message>
        <source>nothing in the first row is a number or a date</source>
        <translation>rien n’est un nombre ou une date dans la première ligne</translation>
    </message>
    <message>
        <source>“{}” is the name of a column</source>
        <translation>«&#xa0;{}&#xa0;» est le nom d’une colonne</translation>
    </message>
    <message>
        <source>“{}” in the first row is no name</source>
        <translation>«&#xa0;{}&#xa0;», en première ligne, n’est pas un nom</translation>
    </message>
    <message>
        <source>no number has one</source>
        <translation>aucun nombre n’en a</translation>
    </message>
    <message>
        <source>“{}” and {} other numbers have a comma</source>
        <translation>«&#xa0;{}&#xa0;» et {} autre(s) nombre(s) ont une virgule</translation>
    </message>
    <message>
        <source>{} of {} numbers with a mark have a point</source>
        <translation>un point dans {} des {} nombres avec séparateur décimal</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>no column is {}</source>
        <translation>aucune colonne pour «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>its text is {}</source>
        <translation>son texte est en {}</translation>
    </message>
    <message>
        <source>{} lines stand before the table</source>
        <translation>{} ligne(s) avant le tableau</translation>
    </message>
    <message>
        <source>it has no header</source>
        <translation>il n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>its quotes are single ones</source>
        <translation>ses guillemets sont simples</translation>
    </message>
    <message>
        <source>its numbers have a decimal comma</source>
        <translation>ses nombres ont une virgule décimale</translation>
    </message>
    <message>
        <source>its prices are {}</source>
        <translation>ses prix s’entendent {}</translation>
    </message>
    <message>
        <source>its prices are in {}</source>
        <translation>ses prix sont en {}</translation>
    </message>
    <message>
        <source>“{}” is in {}, not in {}</source>
        <translation>«&#xa0;{}&#xa0;» est en {}, non en {}</translation>
    </message>
    <message>
        <source>“{}” is in {}; a rate to USD is needed</source>
        <translation>«&#xa0;{}&#xa0;» est en {}&#x202f;; il faut un taux de conversion en USD</translation>
    </message>
    <message>
        <source>× {} (USD for 1 {})</source>
        <translation>×&#xa0;{} (USD pour 1 {})</translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{}, puis {}</translation>
    </message>
    <message>
        <source>byte {} of the file is no text in {}; choose another encoding</source>
        <translation>l’octet {} du fichier n’est pas du texte en {}&#x202f;; choisissez un autre encodage</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>par jeton</translation>
    </message>
    <message>
        <source>per 1K tokens</source>
        <translation>par millier de jetons</translation>
    </message>
    <message>
        <source>per 1M tokens</source>
        <translation>par million de jetons</translation>
    </message>
    <message>
        <source>the file begins with its byte order mark</source>
        <translation>le fichier commence par sa marque d’ordre des octets</translation>
    </message>
    <message>
        <source>its NULs stand on one side of the pairs of bytes</source>
        <translation>ses NUL sont tous du même côté des paires d’octets</translation>
    </message>
    <message>
        <source>all characters are ASCII</source>
        <translation>tous les caractères sont ASCII</translation>
    </message>
    <message>
        <source>all its bytes are valid UTF-8</source>
        <translation>tous ses octets sont de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8</source>
        <translation>l’octet {} à la ligne {} n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>byte {} in line {} is no UTF-8, and others are no Windows-1252</source>
        <translation>l’octet {} à la ligne {} n’est pas de l’UTF-8, et d’autres ne sont pas du Windows-1252</translation>
    </message>
    <message>
        <source>the free memory is not enough for it; split the file</source>
        <translation>la mémoire libre n’y suffit pas ; divisez le fichier</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the row has two values for {}; &quot;{}&quot; was left out</source>
        <translation>la ligne a deux valeurs pour {}&#x202f;; «&#xa0;{}&#xa0;» a été omise</translation>
    </message>
    <message>
        <source>an object without members was left out</source>
        <translation>un objet sans membres a été omis</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no model and was left out</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un modèle et a été omis</translation>
    </message>
    <message>
        <source>a model without a price_history, or with an empty one, was left out</source>
        <translation>un modèle sans price_history, ou dont price_history est vide, a été omis</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>All quotes</source>
        <translation>Tous les tarifs</translation>
    </message>
    <message>
        <source>Every quote of the dataset; the mean of input and output price; by month.</source>
        <translation>Tous les tarifs du jeu de données&#x202f;; moyenne des prix d’entrée et de sortie&#x202f;; par mois.</translation>
    </message>
    <message>
        <source>LLMflation article</source>
        <translation>Article LLMflation</translation>
    </message>
    <message>
        <source>&quot;Welcome to LLMflation&quot; (a16z, 12 November 2024): models of OpenAI, Anthropic and Meta at OpenAI, Anthropic and Together AI; the mean of input and output price; by month, November 2021 to November 2024.</source>
        <translation>«&#xa0;Welcome to LLMflation&#xa0;» (a16z, 12 novembre 2024)&#xa0;: modèles d’OpenAI, d’Anthropic et de Meta chez OpenAI, Anthropic et Together AI&#x202f;; moyenne des prix d’entrée et de sortie&#x202f;; par mois, de novembre 2021 à novembre 2024.</translation>
    </message>
    <message>
        <source>&quot;LLM inference prices have fallen rapidly but unequally across tasks&quot; (Epoch AI, 12 March 2025): record lows; three parts input to one part output; no reasoning models; 90 % intervals.</source>
        <translation>«&#xa0;LLM inference prices have fallen rapidly but unequally across tasks&#xa0;» (Epoch AI, 12 mars 2025)&#xa0;: plus bas records&#x202f;; trois parts d’entrée pour une part de sortie&#x202f;; sans modèles de raisonnement&#x202f;; intervalles à 90&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Write a day that exists as YYYY-MM-DD.</source>
        <translation>Écrivez un jour qui existe, sous la forme AAAA-MM-JJ.</translation>
    </message>
</context>
<context>
    <name>llmflation</name>
    <message>
        <source>mean of input and output price</source>
        <translation>moyenne des prix d’entrée et de sortie</translation>
    </message>
    <message>
        <source>3:1 blend of input and output price</source>
        <translation>combinaison 3:1 des prix d’entrée et de sortie</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>prix d’entrée</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>prix de sortie</translation>
    </message>
    <message>
        <source>%1 % input, %2 % output price</source>
        <translation>%1&#xa0;% prix d’entrée, %2&#xa0;% prix de sortie</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Cheapest model per month at a minimum %1 score</source>
        <translation>Modèle le moins cher par mois à un score %1 minimal</translation>
    </message>
    <message>
        <source>Record-low prices at a minimum %1 score</source>
        <translation>Plus bas records de prix à un score %1 minimal</translation>
    </message>
    <message>
        <source>scores with %1 shots only</source>
        <translation>scores à %1 shots seulement</translation>
    </message>
    <message>
        <source>scores with %1 to %2 shots only</source>
        <translation>scores de %1 à %2 shots seulement</translation>
    </message>
    <message>
        <source>USD per million tokens, log scale</source>
        <translation>USD par million de jetons, échelle log</translation>
    </message>
    <message>
        <source>Tokens per USD, log scale</source>
        <translation>Jetons par USD, échelle log</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <translation>vendu par %1</translation>
    </message>
    <message>
        <source>open weights only</source>
        <translation>poids ouverts seulement</translation>
    </message>
    <message>
        <source>no open weights</source>
        <translation>sans poids ouverts</translation>
    </message>
    <message>
        <source>reasoning models only</source>
        <translation>modèles de raisonnement seulement</translation>
    </message>
    <message>
        <source>no reasoning models</source>
        <translation>sans modèles de raisonnement</translation>
    </message>
    <message>
        <source>chain-of-thought scores only</source>
        <translation>scores avec chaîne de pensée seulement</translation>
    </message>
    <message>
        <source>no chain-of-thought scores</source>
        <translation>sans scores avec chaîne de pensée</translation>
    </message>
    <message>
        <source>quotes dated from %1</source>
        <translation>tarifs à partir de %1</translation>
    </message>
    <message>
        <source>quotes dated to %1</source>
        <translation>tarifs jusqu’à %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>bands: %1 % confidence and prediction</source>
        <translation>bandes&#xa0;: confiance et prédiction à %1&#xa0;%</translation>
    </message>
    <message>
        <source>band: %1 % confidence</source>
        <translation>bande&#xa0;: confiance à %1&#xa0;%</translation>
    </message>
    <message>
        <source>band: %1 % prediction</source>
        <translation>bande&#xa0;: prédiction à %1&#xa0;%</translation>
    </message>
    <message>
        <source> by Student’s t, too narrow where months repeat a price</source>
        <translation> selon le t de Student, trop étroite quand des mois répètent un prix</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>No quotes yet. Open a dataset or add rows to the table.</source>
        <translation>Aucun tarif. Ouvrez un jeu de données ou ajoutez des lignes au tableau.</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores. Choose another benchmark.</source>
        <translation>Ce jeu de données n’a pas de scores %1. Choisissez un autre benchmark.</translation>
    </message>
    <message>
        <source>No quote with a price and a %1 score passes the filters. Choose other filters or another benchmark.</source>
        <translation>Aucun tarif avec un prix et un score %1 ne passe les filtres. Choisissez d’autres filtres ou un autre benchmark.</translation>
    </message>
    <message>
        <source>No quote reaches %1 %2. The highest score is %3: lower the threshold.</source>
        <translation>Aucun tarif n’atteint %1 %2. Le score le plus élevé est %3&#xa0;: abaissez le seuil.</translation>
    </message>
    <message>
        <source>No quote that reaches %1 %2 holds in the months shown. Lower the threshold or choose other dates.</source>
        <translation>Aucun tarif atteignant %1 %2 n’est valable pendant les mois affichés. Abaissez le seuil ou choisissez d’autres dates.</translation>
    </message>
    <message>
        <source>%1× cheaper per year</source>
        <translation>%1× moins cher par an</translation>
    </message>
    <message>
        <source>%1× dearer per year</source>
        <translation>%1× plus cher par an</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Half-page figure</source>
        <translation>Figure demi-page</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>Publication carrée</translation>
    </message>
    <message>
        <source>%1 per Mtok</source>
        <translation>%1 par Mtok</translation>
    </message>
    <message>
        <source>%1 (%2 in, %3 out)</source>
        <translation>%1 (%2 entrée, %3 sortie)</translation>
    </message>
    <message>
        <source>no %1 score</source>
        <translation>sans score %1</translation>
    </message>
    <message>
        <source>price held since %1</source>
        <translation>prix valable depuis %1</translation>
    </message>
    <message>
        <source>price held %1 to %2</source>
        <translation>prix valable de %1 à %2</translation>
    </message>
    <message>
        <source>as cheap</source>
        <translation>au même prix</translation>
    </message>
    <message>
        <source>%1 % dearer</source>
        <translation>%1&#xa0;% plus cher</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>%1 plus cher</translation>
    </message>
    <message>
        <source>no other model qualifies</source>
        <translation>aucun autre modèle admissible</translation>
    </message>
    <message>
        <source>next: %1, %2, %3</source>
        <translation>ensuite&#xa0;: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>left out by the filters</source>
        <translation>écarté par les filtres</translation>
    </message>
    <message>
        <source>left out: see the problems in its row</source>
        <translation>écarté&#xa0;: voir les problèmes de sa ligne</translation>
    </message>
    <message>
        <source>Moore’s law: 2× in 2 years</source>
        <translation>Loi de Moore&#xa0;: 2× en 2 ans</translation>
    </message>
    <message>
        <source>Moore’s law: G. E. Moore, IEDM 1975</source>
        <translation>Loi de Moore&#xa0;: G. E. Moore, IEDM 1975</translation>
    </message>
    <message>
        <source>Dennard-era compute: 1.52× a year</source>
        <translation>Calcul, ère Dennard : 1,52× par an</translation>
    </message>
    <message>
        <source>Dennard era, 1986–2003: Hennessy &amp; Patterson, Computer Architecture, 6th ed., fig. 1.1</source>
        <translation>Ère Dennard, 1986–2003&#xa0;: Hennessy &amp; Patterson, Computer Architecture, 6e éd., fig. 1.1</translation>
    </message>
    <message>
        <source>Edholm’s law: 2× in 18 months</source>
        <translation>Loi d’Edholm&#xa0;: 2× en 18 mois</translation>
    </message>
    <message>
        <source>Edholm’s law: S. Cherry, IEEE Spectrum, July 2004</source>
        <translation>Loi d’Edholm&#xa0;: S. Cherry, IEEE Spectrum, juillet 2004</translation>
    </message>
    <message>
        <source>%1× a year</source>
        <translation>%1× par an</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 stood at %2</source>
        <translation>%1 était à %2</translation>
    </message>
    <message>
        <source>%1 stood at %2 and again at %3</source>
        <translation>%1 était à %2 et de nouveau à %3</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, a factor of %4</source>
        <translation>%1 est passé de %2 à %3, une baisse d’un facteur %4</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, a factor of %4</source>
        <translation>%1 est passé de %2 à %3, une hausse d’un facteur %4</translation>
    </message>
    <message>
        <source>too few points for a fitted rate</source>
        <translation>trop peu de points pour ajuster un taux</translation>
    </message>
    <message>
        <source>fitted rate: %1× dearer a year</source>
        <translation>taux ajusté&#xa0;: %1× plus cher par an</translation>
    </message>
    <message>
        <source>fitted rate %1× a year</source>
        <translation>taux ajusté&#xa0;: %1× par an</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 d’au moins %2</translation>
    </message>
    <message>
        <source>No model with %1 has a price in the months shown.</source>
        <translation>Aucun modèle avec %1 n’a de prix pendant les mois affichés.</translation>
    </message>
    <message>
        <source>The cheapest model with %1</source>
        <translation>Le modèle le moins cher avec %1</translation>
    </message>
    <message>
        <source>The record-low price with %1</source>
        <translation>Le plus bas record de prix avec %1</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation>Aucun tarif.</translation>
    </message>
    <message>
        <source>This dataset has no %1 scores.</source>
        <translation>Ce jeu de données n’a pas de scores %1.</translation>
    </message>
    <message>
        <source>Prices are in US dollars per million tokens, as of %1.</source>
        <translation>Les prix sont en dollars américains par million de jetons, au %1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>Entrée $/Mtok</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>Sortie $/Mtok</translation>
    </message>
    <message>
        <source>Price $/Mtok</source>
        <translation>Prix $/Mtok</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>Shots %1</translation>
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
        <translation>Param. (Md)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>Source du prix</translation>
    </message>
    <message>
        <source>Score source</source>
        <translation>Source du score</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nom du modèle</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>date de début</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>date de fin</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>%1 score</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>%1 chain of thought</source>
        <translation>chaîne de pensée %1</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>poids ouverts</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>price source</source>
        <translation>source du prix</translation>
    </message>
    <message>
        <source>score source</source>
        <translation>source du score</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>Les dix premières minutes</translation>
    </message>
    <message>
        <source>The dataset’s format</source>
        <translation>Le format du jeu de données</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>The default dataset</source>
        <translation>Le jeu de données par défaut</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each month, the &lt;b&gt;price floor&lt;/b&gt; is the lowest price, in US dollars per million tokens, of a model whose benchmark score reaches the threshold. A price holds from its day until the same model’s next price at the same provider.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;dashed line&lt;/b&gt; falls at a fixed rate, ten times a year unless you choose another, at the height that fits the floor best.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;measured rate&lt;/b&gt; comes from a least-squares line through the logarithm of the floor. Monthly points repeat a price, so the interval of Student’s t, which takes them for independent, is too narrow; the interval of Newey and West allows for that.&lt;/p&gt;&lt;p&gt;The article “Welcome to LLMflation” (Guido Appenzeller, a16z, 12 November 2024) finds a fall of 1,000 times in three years at MMLU 42; this dataset gives the same. Its 62 times at MMLU 83 is not reproduced: with the article’s models and providers it is 51 here, and 120 with every provider of Llama.&lt;/p&gt;&lt;p&gt;Weak spots of the dataset: 75 of its prices start on the day they were first seen and may be older; some models publish MMLU with chain of thought only; after the middle of 2025 few publish it at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pour chaque mois, le &lt;b&gt;prix plancher&lt;/b&gt; est le prix le plus bas, en dollars américains par million de jetons, d’un modèle dont le score au benchmark atteint le seuil. Un prix est valable de son jour jusqu’au prix suivant du même modèle chez le même fournisseur.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;ligne pointillée&lt;/b&gt; baisse à un taux fixe, dix fois par an sauf autre choix, à la hauteur qui s’ajuste le mieux au plancher.&lt;/p&gt;&lt;p&gt;Le &lt;b&gt;taux mesuré&lt;/b&gt; vient d’une droite des moindres carrés à travers le logarithme du plancher. Les points mensuels répètent un prix&#xa0;: l’intervalle du t de Student, qui les suppose indépendants, est donc trop étroit&#x202f;; l’intervalle de Newey et West en tient compte.&lt;/p&gt;&lt;p&gt;L’article «&#xa0;Welcome to LLMflation&#xa0;» (Guido Appenzeller, a16z, 12 novembre 2024) trouve une baisse de 1&#x202f;000 fois en trois ans à MMLU 42&#x202f;; ce jeu de données donne la même. Ses 62 fois à MMLU 83 ne sont pas reproduites&#xa0;: avec les modèles et fournisseurs de l’article, on trouve ici 51, et 120 avec tous les fournisseurs de Llama.&lt;/p&gt;&lt;p&gt;Points faibles du jeu de données&#xa0;: 75 de ses prix commencent le jour où ils ont été vus pour la première fois et peuvent être plus anciens&#x202f;; certains modèles ne publient MMLU qu’avec chaîne de pensée&#x202f;; après le milieu de 2025, peu le publient encore.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;How fast the price of a given quality of language model falls.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. It never uses the network.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;À quelle vitesse baisse le prix d’une qualité donnée de modèle de langage.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#x202f;; fourni sans aucune garantie. Il n’utilise jamais le réseau.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>&amp;Méthodes</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Suivre la &amp;visite</translation>
    </message>
    <message>
        <source>&amp;What It Measures</source>
        <translation>&amp;Ce qui est mesuré</translation>
    </message>
    <message>
        <source>What It Measures</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>&amp;About LLMflation</source>
        <translation>À &amp;propos de LLMflation</translation>
    </message>
    <message>
        <source>About LLMflation</source>
        <translation>À propos de LLMflation</translation>
    </message>
    <message>
        <source>filtered: vendor</source>
        <translation>filtré&#xa0;: éditeur</translation>
    </message>
    <message>
        <source>filtered: provider</source>
        <translation>filtré&#xa0;: fournisseur</translation>
    </message>
    <message>
        <source>filtered: weights</source>
        <translation>filtré&#xa0;: poids</translation>
    </message>
    <message>
        <source>filtered: reasoning</source>
        <translation>filtré&#xa0;: raisonnement</translation>
    </message>
    <message>
        <source>filtered: date</source>
        <translation>filtré&#xa0;: date</translation>
    </message>
    <message>
        <source>filtered: chain of thought</source>
        <translation>filtré&#xa0;: chaîne de pensée</translation>
    </message>
    <message>
        <source>filtered: shots</source>
        <translation>filtré&#xa0;: shots</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>le moins cher</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>admissible</translation>
    </message>
    <message>
        <source>row with an error</source>
        <translation>ligne avec erreur</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>holds on no day</source>
        <translation>valable aucun jour</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>score trop bas</translation>
    </message>
    <message>
        <source>The cheapest quote that qualifies: it is the floor.</source>
        <translation>Le tarif admissible le moins cher&#xa0;: c’est le plancher.</translation>
    </message>
    <message>
        <source>It qualifies, but is dearer, or of one price and comes after: higher scores come first, then earlier dates.</source>
        <translation>Il est admissible, mais plus cher, ou au même prix et classé après&#xa0;: d’abord les scores plus élevés, puis les dates antérieures.</translation>
    </message>
    <message>
        <source>A cell of the row can’t be read. See the marked cell.</source>
        <translation>Une cellule de la ligne est illisible. Voir la cellule marquée.</translation>
    </message>
    <message>
        <source>Nobody can say what it cost, or when.</source>
        <translation>Nul ne peut dire ce qu’il coûtait, ou quand.</translation>
    </message>
    <message>
        <source>The same model is quoted once more for that day, or was withdrawn by then.</source>
        <translation>Le même modèle a un autre tarif pour ce jour, ou était déjà retiré.</translation>
    </message>
    <message>
        <source>It was withdrawn, or superseded by a later quote of the same model at the same provider, before the month began.</source>
        <translation>Il a été retiré, ou remplacé par un tarif ultérieur du même modèle chez le même fournisseur, avant le début du mois.</translation>
    </message>
    <message>
        <source>Record lows are looked for from that month on.</source>
        <translation>Les plus bas records sont cherchés à partir de ce mois.</translation>
    </message>
    <message>
        <source>It is dated after the as-of date.</source>
        <translation>Sa date est postérieure à la date d’arrêté.</translation>
    </message>
    <message>
        <source>A price of zero has no place on a logarithmic axis.</source>
        <translation>Un prix nul n’a pas de place sur un axe logarithmique.</translation>
    </message>
    <message>
        <source>Whether it reaches the threshold is unknown.</source>
        <translation>On ignore s’il atteint le seuil.</translation>
    </message>
    <message>
        <source>Its score lies below the threshold.</source>
        <translation>Son score est inférieur au seuil.</translation>
    </message>
    <message>
        <source>One of the filters leaves it out.</source>
        <translation>L’un des filtres l’écarte.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Lien&#xa0;:</translation>
    </message>
    <message>
        <source>Open a page of %1 in the browser?</source>
        <translation>Ouvrir une page de %1 dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Same price</source>
        <translation>Même prix</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 moins cher</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 dearer per year</source>
        <translation>%1 plus cher par an</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Taux mesuré</translation>
    </message>
    <message>
        <source>Least squares through the logarithms of the floor’s prices.</source>
        <translation>Moindres carrés à travers les logarithmes des prix du plancher.</translation>
    </message>
    <message>
        <source>%1 interval, Student t</source>
        <translation>Intervalle à %1, Student t</translation>
    </message>
    <message>
        <source>Takes the errors of the points for independent. A floor repeats its price from month to month, so this interval is too narrow: don’t read it alone.</source>
        <translation>Suppose indépendantes les erreurs des points. Un plancher répète son prix d’un mois à l’autre&#xa0;: cet intervalle est donc trop étroit, ne le lisez pas seul.</translation>
    </message>
    <message>
        <source>%1 interval, Newey–West</source>
        <translation>Intervalle à %1, Newey–West</translation>
    </message>
    <message>
        <source>Allows for errors that last from one point to the next; for many points.</source>
        <translation>Tient compte d’erreurs qui durent d’un point au suivant&#x202f;; pour de nombreux points.</translation>
    </message>
    <message>
        <source>%1 interval, bootstrap</source>
        <translation>Intervalle à %1, bootstrap</translation>
    </message>
    <message>
        <source>Robust rate, Theil–Sen</source>
        <translation>Taux robuste, Theil–Sen</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of points: a few odd prices don’t move it.</source>
        <translation>La médiane des pentes entre toutes les paires de points&#xa0;: quelques prix singuliers ne la déplacent pas.</translation>
    </message>
    <message>
        <source>p-value of %1×, Student t</source>
        <translation>Valeur p de %1×, Student t</translation>
    </message>
    <message>
        <source>How often a rate as far from the chosen one would be measured if that one were true and the errors independent. Points that repeat a price make it too small.</source>
        <translation>À quelle fréquence on mesurerait un taux aussi éloigné du taux choisi si celui-ci était vrai et les erreurs indépendantes. Des points qui répètent un prix la rendent trop petite.</translation>
    </message>
    <message>
        <source>Price halves every</source>
        <translation>Prix divisé par deux tous les</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>At the measured rate.</source>
        <translation>Au taux mesuré.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>The share of the prices’ variance that the trend explains, and the points it is fitted to.</source>
        <translation>La part de la variance des prix que la tendance explique, et les points auxquels elle est ajustée.</translation>
    </message>
    <message>
        <source>%1 per year lies inside both intervals</source>
        <translation>%1 par an est dans les deux intervalles</translation>
    </message>
    <message>
        <source>%1 per year lies inside all intervals</source>
        <translation>%1 par an est dans tous les intervalles</translation>
    </message>
    <message>
        <source>%1 per year lies outside both intervals</source>
        <translation>%1 par an est hors des deux intervalles</translation>
    </message>
    <message>
        <source>%1 per year lies outside all intervals</source>
        <translation>%1 par an est hors de tous les intervalles</translation>
    </message>
    <message>
        <source>%1 per year: inside %2, outside %3</source>
        <translation>%1 par an&#xa0;: dans %2, hors de %3</translation>
    </message>
    <message>
        <source>%1 per year: inside %2 only</source>
        <translation>%1 par an&#xa0;: dans %2 seulement</translation>
    </message>
    <message>
        <source>%1 per year: inside all but %2</source>
        <translation>%1 par an&#xa0;: dans tous sauf %2</translation>
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
        <translation>Aucun tarif</translation>
    </message>
    <message>
        <source>No row has a price and a score that the filters let pass: choose another benchmark or preset, or add rows.</source>
        <translation>Aucune ligne n’a un prix et un score que les filtres laissent passer&#xa0;: choisissez un autre benchmark ou préréglage, ou ajoutez des lignes.</translation>
    </message>
    <message>
        <source>No model reaches %1</source>
        <translation>Aucun modèle n’atteint %1</translation>
    </message>
    <message>
        <source>The highest score among the rows used is %1: lower the threshold.</source>
        <translation>Le score le plus élevé parmi les lignes utilisées est %1&#xa0;: abaissez le seuil.</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>en %1 ans</translation>
    </message>
    <message>
        <source>No trend from %1: it takes three.</source>
        <translation>Pas de tendance à partir de %1&#xa0;: il en faut trois.</translation>
    </message>
    <message>
        <source>%1 by the filters and dates</source>
        <translation>%1 par les filtres et les dates</translation>
    </message>
    <message>
        <source>%1 without a score in %2</source>
        <translation>%1 sans score en %2</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 sans prix</translation>
    </message>
    <message>
        <source>%1 free of charge</source>
        <translation>%1 gratuits</translation>
    </message>
    <message>
        <source>%1 with an error</source>
        <translation>%1 avec erreur</translation>
    </message>
    <message>
        <source>%1 of %2 rows used</source>
        <translation>%1 lignes utilisées sur %2</translation>
    </message>
    <message>
        <source>%1; left out: %2</source>
        <translation>%1&#x202f;; écartées&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading the dataset anew …</source>
        <translation>Relecture du jeu de données…</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>aucun problème</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>Au %1 · %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>P&amp;références…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Recovered the edits of %1</source>
        <translation>Modifications de %1 récupérées</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>For each month, the price floor is the lowest blended price among the quotes that hold in that month and whose score reaches the threshold. A quote holds from its date to the next quote of the same model at the same provider.</source>
        <translation>Pour chaque mois, le prix plancher est le prix combiné le plus bas parmi les tarifs valables ce mois-là et dont le score atteint le seuil. Un tarif est valable de sa date jusqu’au tarif suivant du même modèle chez le même fournisseur.</translation>
    </message>
    <message>
        <source>The price floor is each quote whose score reaches the threshold and whose blended price is below every earlier one.</source>
        <translation>Le prix plancher est formé de chaque tarif dont le score atteint le seuil et dont le prix combiné est inférieur à tous les précédents.</translation>
    </message>
    <message>
        <source>The rate is ordinary least squares of the logarithm of the floor price on time. Student’s t takes the points for independent and is too narrow where they repeat a price; Newey–West allows for autocorrelation; the bootstrap draws the models anew.</source>
        <translation>Le taux vient des moindres carrés ordinaires du logarithme du prix plancher en fonction du temps. Le t de Student suppose les points indépendants et est trop étroit quand ils répètent un prix&#x202f;; Newey–West tient compte de l’autocorrélation&#x202f;; le bootstrap tire de nouveau les modèles.</translation>
    </message>
    <message>
        <source>The chart is made anew by</source>
        <translation>Le graphique est refait par</translation>
    </message>
    <message>
        <source>Quotes on the floor: %1</source>
        <translation>Tarifs au plancher&#xa0;: %1</translation>
    </message>
    <message>
        <source>No quote reaches this score.</source>
        <translation>Aucun tarif n’atteint ce score.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>Prix par million de jetons</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The price floor</source>
        <translation>Le prix plancher</translation>
    </message>
    <message>
        <source>Each line is the price of the cheapest model that reaches a score, month by month. The dashed line falls ten times a year. Click a month to see why its model is the cheapest.</source>
        <translation>Chaque ligne est le prix du modèle le moins cher qui atteint un score, mois par mois. La ligne pointillée baisse de dix fois par an. Cliquez sur un mois pour voir pourquoi son modèle est le moins cher.</translation>
    </message>
    <message>
        <source>The score that you need</source>
        <translation>Le score qu’il vous faut</translation>
    </message>
    <message>
        <source>Drag a slider, or type a number: chart, figures and table follow at once. Add thresholds with the plus button.</source>
        <translation>Déplacez un curseur ou saisissez un nombre&#xa0;: graphique, chiffres et tableau suivent aussitôt. Ajoutez des seuils avec le bouton plus.</translation>
    </message>
    <message>
        <source>How fast it falls</source>
        <translation>À quelle vitesse il baisse</translation>
    </message>
    <message>
        <source>The decline, the rate a year with its intervals, and what drove the fall. Rest the pointer on a figure to read what it takes for granted.</source>
        <translation>La baisse, le taux annuel avec ses intervalles, et les causes de la baisse. Laissez le pointeur sur un chiffre pour lire ce qu’il suppose.</translation>
    </message>
    <message>
        <source>The prices behind it</source>
        <translation>Les prix sous-jacents</translation>
    </message>
    <message>
        <source>Every price with its source. Type to correct one; Undo takes it back. Open or drop a file of your own to see it instead.</source>
        <translation>Chaque prix avec sa source. Tapez pour en corriger un&#x202f;; Annuler le rétablit. Ouvrez ou déposez un fichier à vous pour le voir à la place.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Export the chart as PNG, SVG or PDF, or copy it. F1 opens the guide at the panel that you are in.</source>
        <translation>Exportez le graphique en PNG, SVG ou PDF, ou copiez-le. F1 ouvre le guide à la page du panneau où vous êtes.</translation>
    </message>
    <message>
        <source>trend: %1 a year</source>
        <translation>tendance&#xa0;: %1 par an</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 d’ici %2</translation>
    </message>
    <message>
        <source>Row %1 deleted: %2</source>
        <translation>Ligne %1 supprimée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1 added: %2</source>
        <translation>Ligne %1 ajoutée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 → %4</source>
        <translation>Ligne %1, %2&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au plancher</translation>
    </message>
    <message>
        <source>Mean $/Mtok</source>
        <translation>Moyenne $/Mtok</translation>
    </message>
    <message>
        <source>Input only $/Mtok</source>
        <translation>Entrée seule $/Mtok</translation>
    </message>
    <message>
        <source>Output only $/Mtok</source>
        <translation>Sortie seule $/Mtok</translation>
    </message>
    <message>
        <source>%1:%2 $/Mtok</source>
        <translation>%1:%2 $/Mtok</translation>
    </message>
    <message>
        <source>Blended price: %1 × input + %2 × output, US dollars per million tokens. Worked out from the row, not part of the file.</source>
        <translation>Prix combiné&#xa0;: %1 × entrée + %2 × sortie, en dollars américains par million de jetons. Calculé à partir de la ligne, absent du fichier.</translation>
    </message>
    <message>
        <source>The first day on which the quote no longer holds: its own end, or the next quote of the same model at the same provider. Worked out, not part of the file.</source>
        <translation>Le premier jour où le tarif n’est plus valable&#xa0;: sa propre fin, ou le tarif suivant du même modèle chez le même fournisseur. Calculé, absent du fichier.</translation>
    </message>
    <message>
        <source>The score thresholds at which the quote is the cheapest at some time. Worked out, not part of the file.</source>
        <translation>Les seuils de score auxquels le tarif est à un moment le moins cher. Calculé, absent du fichier.</translation>
    </message>
    <message>
        <source>Draws the models anew 2,000 times, finds the floor of each draw and fits it: takes models, not months, for independent. Honest about a floor that a few models carry.</source>
        <translation>Tire de nouveau les modèles 2&#x202f;000 fois, trouve le plancher de chaque tirage et l’ajuste&#xa0;: suppose indépendants les modèles, non les mois. Honnête pour un plancher que peu de modèles portent.</translation>
    </message>
    <message>
        <source>Too few draws of the models have a trend.</source>
        <translation>Trop peu de tirages des modèles ont une tendance.</translation>
    </message>
    <message>
        <source>What went past the last column was not pasted.</source>
        <translation>Ce qui dépassait la dernière colonne n’a pas été collé.</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>&amp;Welcome to LLMflation: the Article’s Figures</source>
        <translation>&amp;Welcome to LLMflation : les chiffres de l’article</translation>
    </message>
    <message>
        <source>&amp;Epoch AI: MMLU by Record Lows</source>
        <translation>&amp;Epoch AI : MMLU par plus bas historiques</translation>
    </message>
    <message>
        <source>&amp;Chatbot Arena: Elo by the Month</source>
        <translation>&amp;Chatbot Arena : Elo par mois</translation>
    </message>
    <message>
        <source>Sample Datase&amp;ts</source>
        <translation>Jeux de données d’exemple</translation>
    </message>
    <message>
        <source>LLM &amp;Price History, 2021 to 2026</source>
        <translation>Historique des &amp;prix des LLM, 2021 à 2026</translation>
    </message>
    <message>
        <source>&amp;Epoch AI’s MMLU Data, 2025</source>
        <translation>Données MMLU d’&amp;Epoch AI, 2025</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln rows of %1</source>
        <translation>
            <numerusform>%Ln ligne de %1 importée</numerusform>
            <numerusform>%Ln lignes de %1 importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln cells</source>
        <translation>
            <numerusform>%1 : %Ln cellule</numerusform>
            <numerusform>%1 : %Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln rows</source>
        <translation>
            <numerusform>Dupliquer %Ln ligne</numerusform>
            <numerusform>Dupliquer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln rows</source>
        <translation>
            <numerusform>Supprimer %Ln ligne</numerusform>
            <numerusform>Supprimer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln problems, see the marked cells</source>
        <translation>
            <numerusform>%1 : %Ln problème, voir la cellule marquée</numerusform>
            <numerusform>%1 : %Ln problèmes, voir les cellules marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cells</source>
        <translation>
            <numerusform>Coller %Ln cellule</numerusform>
            <numerusform>Coller %Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replaced in %Ln cells</source>
        <translation>
            <numerusform>%1 remplacements dans %Ln cellule</numerusform>
            <numerusform>%1 remplacements dans %Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Rows</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %Ln Cells</source>
        <translation>
            <numerusform>&amp;Remplir %Ln cellule</numerusform>
            <numerusform>&amp;Remplir %Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the file have no model or no date and are left out.</source>
        <translation>
            <numerusform>%Ln ligne du fichier n’a pas de modèle ou pas de date et est laissée de côté.</numerusform>
            <numerusform>%Ln lignes du fichier n’ont pas de modèle ou pas de date et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prices are not written as US dollars per million tokens.</source>
        <translation>
            <numerusform>%Ln prix n’est pas donné en dollars US par million de jetons.</numerusform>
            <numerusform>%Ln prix ne sont pas donnés en dollars US par million de jetons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record lows</source>
        <translation>
            <numerusform>%Ln plus bas records</numerusform>
            <numerusform>%Ln plus bas records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells changed</source>
        <translation>
            <numerusform>%Ln cellule modifiée</numerusform>
            <numerusform>%Ln cellules modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows added</source>
        <translation>
            <numerusform>%Ln ligne ajoutée</numerusform>
            <numerusform>%Ln lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows deleted</source>
        <translation>
            <numerusform>%Ln ligne supprimée</numerusform>
            <numerusform>%Ln lignes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; those of %Ln other datasets are offered at the next start</source>
        <translation>
            <numerusform>%1 ; ceux de %Ln autre jeu de données seront proposés au prochain démarrage</numerusform>
            <numerusform>%1 ; ceux de %Ln autres jeux de données seront proposés au prochain démarrage</numerusform>
        </translation>
    </message>
    <message>
        <source>where chart.llmflation holds:</source>
        <translation>où chart.llmflation contient :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln odd prices</source>
        <translation>
            <numerusform>%Ln prix inhabituel</numerusform>
            <numerusform>%Ln prix inhabituels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisBar</name>
    <message>
        <source>input + output mean</source>
        <translation>moyenne entrée + sortie</translation>
    </message>
    <message>
        <source>3 : 1 input to output</source>
        <translation>3 : 1 entrée pour sortie</translation>
    </message>
    <message>
        <source>input only</source>
        <translation>entrée seule</translation>
    </message>
    <message>
        <source>output only</source>
        <translation>sortie seule</translation>
    </message>
    <message>
        <source>%1 % input</source>
        <translation>%1&#xa0;% entrée</translation>
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
        <translation>Prix</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>&amp;Benchmark</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prix</translation>
    </message>
    <message>
        <source>Fl&amp;oor</source>
        <translation>P&amp;lancher</translation>
    </message>
    <message>
        <source>Pre&amp;set</source>
        <translation>Pré&amp;réglage</translation>
    </message>
    <message>
        <source>Rate of the dashed line per year, and confidence of the intervals</source>
        <translation>Taux annuel de la ligne pointillée et confiance des intervalles</translation>
    </message>
    <message>
        <source>Vendors, providers, flags, shots and dates of the quotes that count</source>
        <translation>Éditeurs, fournisseurs, indicateurs, shots et dates des tarifs qui comptent</translation>
    </message>
    <message>
        <source>Other weight…</source>
        <translation>Autre poids…</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>record lows</source>
        <translation>plus bas records</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dashed line %1 per year, %2 intervals</source>
        <translation>Ligne pointillée %1 par an, intervalles à %2</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtres (%1)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisFiles</name>
    <message>
        <source>its dataset has %1 rows, and had %2 when the analysis was saved</source>
        <translation>son jeu de données a %1 lignes, et en avait %2 quand l’analyse a été enregistrée</translation>
    </message>
    <message>
        <source>the analysis of %1</source>
        <translation>l’analyse de %1</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesModel</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesPanel</name>
    <message>
        <source>Why This Model?</source>
        <translation>Pourquoi ce modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quotes that qualify and quotes left out</source>
        <translation>Tarifs admissibles et tarifs écartés</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Quotes of the month</source>
        <translation>Tarifs du mois</translation>
    </message>
    <message>
        <source>Show in the &amp;Dataset</source>
        <translation>Afficher dans le jeu de &amp;données</translation>
    </message>
    <message>
        <source>%1 qualify, %2 left out</source>
        <translation>%1 admissibles, %2 écartés</translation>
    </message>
    <message>
        <source>the dearest %1 are not listed</source>
        <translation>les %1 plus chers ne sont pas listés</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartMenu</name>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>Tokens per &amp;Dollar</source>
        <translation>Jetons par &amp;dollar</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>&amp;Trend and Its Band</source>
        <translation>&amp;Tendance et sa bande</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>&amp;Prévision</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>All &amp;Quotes</source>
        <translation>Tous les tari&amp;fs</translation>
    </message>
    <message>
        <source>Colours of &amp;Vendors</source>
        <translation>&amp;Couleurs des éditeurs</translation>
    </message>
    <message>
        <source>Cross&amp;hair</source>
        <translation>&amp;Réticule</translation>
    </message>
    <message>
        <source>Forecast &amp;Length</source>
        <translation>D&amp;urée de la prévision</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>&amp;Reference Laws</source>
        <translation>&amp;Lois de référence</translation>
    </message>
    <message>
        <source>&amp;Own Rate…</source>
        <translation>Taux per&amp;sonnel…</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartNotes</name>
    <message>
        <source>Add Note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Modifier la note</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartOutput</name>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>&amp;Exporter le graphique…</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>Exporter les &amp;données…</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>Exporter le &amp;rapport…</translation>
    </message>
    <message>
        <source>Copy Chart as I&amp;mage</source>
        <translation>Copier le graphique en i&amp;mage</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Aperçu avant impre&amp;ssion…</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
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
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size.</source>
        <translation>Mémoire insuffisante pour une image de cette taille.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exporté</translation>
    </message>
    <message>
        <source>Could not export %1</source>
        <translation>Impossible d’exporter %1</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size</source>
        <translation>Mémoire insuffisante pour une image de cette taille</translation>
    </message>
    <message>
        <source>Chart copied as an image</source>
        <translation>Graphique copié en image</translation>
    </message>
    <message>
        <source>Chart printed</source>
        <translation>Graphique imprimé</translation>
    </message>
</context>
<context>
    <name>llmflation::ChartPanel</name>
    <message>
        <source>Copy &amp;Summary</source>
        <translation>Copier le &amp;résumé</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>Graphique des prix</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Résumé copié</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation>A&amp;juster la vue</translation>
    </message>
    <message>
        <source>Add &amp;Note Here…</source>
        <translation>Ajouter une &amp;note ici…</translation>
    </message>
    <message>
        <source>Add Note at This &amp;Date…</source>
        <translation>Ajouter une note à cette &amp;date…</translation>
    </message>
    <message>
        <source>&amp;Edit Note…</source>
        <translation>&amp;Modifier la note…</translation>
    </message>
    <message>
        <source>&amp;Remove Note</source>
        <translation>&amp;Supprimer la note</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>&amp;Modifier la note</translation>
    </message>
    <message>
        <source>Arrow keys move the note (finely with Shift), Enter leaves it there, Esc puts it back</source>
        <translation>Les flèches déplacent la note (finement avec Maj), Entrée la laisse là, Échap la remet en place</translation>
    </message>
    <message>
        <source>&amp;Move Note</source>
        <translation>&amp;Déplacer la note</translation>
    </message>
    <message>
        <source>The note is not in view</source>
        <translation>La note n’est pas dans la vue</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetImports</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Merge File…</source>
        <translation>&amp;Fusionner un fichier…</translation>
    </message>
    <message>
        <source>Compare &amp;with File…</source>
        <translation>&amp;Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>&amp;Join Scores…</source>
        <translation>&amp;Joindre des scores…</translation>
    </message>
    <message>
        <source>Could not import %1</source>
        <translation>Impossible d’importer %1</translation>
    </message>
    <message>
        <source>Could not read %1</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>Reprendre de %1</translation>
    </message>
    <message>
        <source>No scores in %1</source>
        <translation>Aucun score dans %1</translation>
    </message>
    <message>
        <source>It needs a column of models and one of scores that this dataset has, too, under names like model and mmlu.</source>
        <translation>Il faut une colonne de modèles et une de scores que ce jeu de données a aussi, sous des noms comme model et mmlu.</translation>
    </message>
    <message>
        <source>Join scores of %1</source>
        <translation>Joindre les scores de %1</translation>
    </message>
    <message>
        <source>Opened as it is, it would be misread: %1.</source>
        <translation>Ouvert tel quel, il serait mal lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1; refused: %L2</source>
        <translation>%1 ; refusées : %L2</translation>
    </message>
    <message>
        <source>%1: cells: %L2, new rows: %L3</source>
        <translation>%1 : cellules : %L2, nouvelles lignes : %L3</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetModel</name>
    <message>
        <source>Left out of the price floor: a cell has an error, or the quote holds on no day.</source>
        <translation>Écarté du prix plancher&#xa0;: une cellule a une erreur, ou le tarif n’est valable aucun jour.</translation>
    </message>
    <message>
        <source>Left out of the price floor: no price.</source>
        <translation>Écarté du prix plancher&#xa0;: pas de prix.</translation>
    </message>
    <message>
        <source>Left out of the price floor: a price of zero.</source>
        <translation>Écarté du prix plancher&#xa0;: un prix nul.</translation>
    </message>
    <message>
        <source>Left out of the price floor by the analysis filters.</source>
        <translation>Écarté du prix plancher par les filtres de l’analyse.</translation>
    </message>
    <message>
        <source>Left out of the price floor: no score in the chosen benchmark.</source>
        <translation>Écarté du prix plancher&#xa0;: pas de score au benchmark choisi.</translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier</translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetPanel</name>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Problem of the current cell</source>
        <translation>Problème de la cellule active</translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation>Lignes et problèmes</translation>
    </message>
    <message>
        <source>Filter the dataset</source>
        <translation>Filtrer le jeu de données</translation>
    </message>
    <message>
        <source>Filter: vendor = Meta or text…</source>
        <translation>Filtre&#xa0;: vendor = Meta ou du texte…</translation>
    </message>
    <message>
        <source>Words that a row holds, and conditions on columns, such as:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</source>
        <translation>Mots contenus dans une ligne et conditions sur des colonnes, comme&#xa0;:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</translation>
    </message>
    <message>
        <source>Price quotes</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Edit Ce&amp;ll</source>
        <translation>Modifier la ce&amp;llule</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>Rechercher et &amp;remplacer…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the Dataset</source>
        <translation>&amp;Filtrer le jeu de données</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Problem</source>
        <translation>Problème &amp;précédent</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>Le filtre masque la ligne %1.</translation>
    </message>
    <message>
        <source>No row is like that. Esc in the filter shows all rows.</source>
        <translation>Aucune ligne ne correspond. Échap dans le filtre montre toutes les lignes.</translation>
    </message>
    <message>
        <source>No column is called “%1”.</source>
        <translation>Aucune colonne ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>llmflation::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Choisir un jour (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>llmflation::Document</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Edit %1 of row %2</source>
        <translation>Modifier %1 de la ligne %2</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>Récupérer les modifications</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>La mémoire ne suffit pas pour l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>llmflation::DocumentFiles</name>
    <message>
        <source>Could not open %1</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>%1 ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>A dataset is saved as a table</source>
        <translation>Un jeu de données s’enregistre comme tableau</translation>
    </message>
    <message>
        <source>A name that ends in %1 stands for something else. Choose one that ends in .csv or .tsv.</source>
        <translation>Un nom terminé par %1 désigne autre chose. Choisissez-en un qui se termine par .csv ou .tsv.</translation>
    </message>
    <message>
        <source>Could not save %1</source>
        <translation>Impossible d’enregistrer %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Keep a &amp;Backup When Saving</source>
        <translation>Garder une &amp;copie de secours à l’enregistrement</translation>
    </message>
    <message>
        <source>Save Anal&amp;ysis</source>
        <translation>Enregistrer l’anal&amp;yse</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Save Ana&amp;lysis As…</source>
        <translation>Enregistrer l’ana&amp;lyse sous…</translation>
    </message>
    <message>
        <source>The name of an analysis ends in %1. Choose such a name.</source>
        <translation>Le nom d’une analyse se termine par %1. Choisissez un tel nom.</translation>
    </message>
    <message>
        <source>Opening cancelled</source>
        <translation>Ouverture annulée</translation>
    </message>
    <message>
        <source>The dataset that it names can’t be read. Put it there, or correct dataset.path in %1.
%2</source>
        <translation>Le jeu de données qu’elle nomme est illisible. Placez-le là, ou corrigez dataset.path dans %1.
%2</translation>
    </message>
</context>
<context>
    <name>llmflation::DriversCard</name>
    <message>
        <source>Price of the same model</source>
        <translation>Prix du même modèle</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>Open weights enter</source>
        <translation>Arrivée de poids ouverts</translation>
    </message>
    <message>
        <source>New model, same vendor</source>
        <translation>Nouveau modèle, même éditeur</translation>
    </message>
    <message>
        <source>New model, other vendor</source>
        <translation>Nouveau modèle, autre éditeur</translation>
    </message>
    <message>
        <source>What drove the fall</source>
        <translation>Causes de la baisse</translation>
    </message>
    <message>
        <source>Threshold whose fall is shown</source>
        <translation>Seuil dont la baisse est affichée</translation>
    </message>
    <message>
        <source>The price has not changed.</source>
        <translation>Le prix n’a pas changé.</translation>
    </message>
    <message>
        <source>What drove the fall: %1</source>
        <translation>Causes de la baisse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportDialog</name>
    <message>
        <source>Trans&amp;parent ground</source>
        <translation>Fond trans&amp;parent</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>The&amp;me:</source>
        <translation>Thè&amp;me&#xa0;:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>Images (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file’s name has to end in .png, .svg or .pdf.</source>
        <translation>Le nom du fichier doit se terminer par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>A picture of %L1 × %L2 pixels.</source>
        <translation>Une image de %L1 × %L2 pixels.</translation>
    </message>
    <message>
        <source>Sharp at every size; laid out for %1 × %2 pixels.</source>
        <translation>Nette à toute taille&#x202f;; mise en page pour %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Sharp at every size; %1 × %2 mm.</source>
        <translation>Nette à toute taille&#x202f;; %1 × %2 mm.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Remplacer %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportPreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Aperçu de l’image</translation>
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
        <translation>po</translation>
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
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Width × height:</source>
        <translation>&amp;Largeur × hauteur&#xa0;:</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>É&amp;chelle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Résolution&#xa0;:</translation>
    </message>
</context>
<context>
    <name>llmflation::ExportWords</name>
    <message>
        <source>Reset Wor&amp;ds</source>
        <translation>Réta&amp;blir les textes</translation>
    </message>
    <message>
        <source>Take the words that the settings give</source>
        <translation>Reprendre les textes donnés par les réglages</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>T&amp;itre&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>So&amp;us-titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Pas de note</translation>
    </message>
</context>
<context>
    <name>llmflation::FileChangeBar</name>
    <message>
        <source>File Changed on Disk</source>
        <translation>Fichier modifié sur le disque</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Save Else&amp;where…</source>
        <translation>Enregistrer &amp;ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <source>Read the file once more</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Keep both: what you see goes to another file</source>
        <translation>Garder les deux&#xa0;: ce que vous voyez va dans un autre fichier</translation>
    </message>
    <message>
        <source>Go on with what you see; saving replaces the file</source>
        <translation>Continuer avec ce que vous voyez&#x202f;; l’enregistrement remplace le fichier</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. What you see is in no file now.</source>
        <translation>%1 a été supprimé ou renommé. Ce que vous voyez n’est plus dans aucun fichier.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
</context>
<context>
    <name>llmflation::FilterForm</name>
    <message>
        <source>Not a date: write %1</source>
        <translation>Pas une date&#xa0;: écrivez %1</translation>
    </message>
    <message>
        <source>Open &amp;weights</source>
        <translation>&amp;Poids ouverts</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Ouverts seulement</translation>
    </message>
    <message>
        <source>Closed only</source>
        <translation>Fermés seulement</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>&amp;Raisonnement</translation>
    </message>
    <message>
        <source>Reasoning only</source>
        <translation>Raisonnement seulement</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>&amp;Chain of thought</source>
        <translation>&amp;Chaîne de pensée</translation>
    </message>
    <message>
        <source>With only</source>
        <translation>Avec seulement</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Fewest shots</source>
        <translation>Minimum de shots</translation>
    </message>
    <message>
        <source>Most shots</source>
        <translation>Maximum de shots</translation>
    </message>
    <message>
        <source>S&amp;hots</source>
        <translation>S&amp;hots</translation>
    </message>
    <message>
        <source>&amp;Dated from</source>
        <translation>&amp;Daté du</translation>
    </message>
    <message>
        <source>Dated &amp;to</source>
        <translation>Daté &amp;jusqu’au</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>premier mois</translation>
    </message>
    <message>
        <source>Floor &amp;since</source>
        <translation>Plancher depui&amp;s</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Arrêté au</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>tout jour</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>AAAA-MM</translation>
    </message>
    <message>
        <source>latest quote, %1</source>
        <translation>dernier tarif, %1</translation>
    </message>
</context>
<context>
    <name>llmflation::FiltersPanel</name>
    <message>
        <source>%1 of %2 quotes in use</source>
        <translation>%1 tarifs sur %2 utilisés</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Réinitialiser les filtres</translation>
    </message>
    <message>
        <source>Let every quote through</source>
        <translation>Laisser passer tous les tarifs</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>(no vendor)</source>
        <translation>(sans éditeur)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>(no provider)</source>
        <translation>(sans fournisseur)</translation>
    </message>
</context>
<context>
    <name>llmflation::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Tout l’affichage</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Précéden&amp;t</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Cellule &amp;entière</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>Rege&amp;x</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>T&amp;out remplacer</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>Expression régulière incorrecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>Recherche reprise à l’autre bout</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Remplacer dans</translation>
    </message>
</context>
<context>
    <name>llmflation::FitMenu</name>
    <message>
        <source>&amp;Dashed Line and Intervals</source>
        <translation>Ligne &amp;pointillée et intervalles</translation>
    </message>
    <message>
        <source>Dashed line, cheaper per year</source>
        <translation>Ligne pointillée, baisse par an</translation>
    </message>
    <message>
        <source>&amp;Other Rate…</source>
        <translation>Autre &amp;taux…</translation>
    </message>
    <message>
        <source>Confidence of the intervals</source>
        <translation>Confiance des intervalles</translation>
    </message>
</context>
<context>
    <name>llmflation::Guide</name>
    <message>
        <source>LLMflation Guide</source>
        <translation>Guide de LLMflation</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>llmflation::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Steps that can be undone and done again</source>
        <translation>Étapes à annuler et à rétablir</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>À l’ouverture</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Ce que devient la colonne %1</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>gardée telle quelle</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportDialog</name>
    <message>
        <source>Sa&amp;ve Mapping…</source>
        <translation>En&amp;registrer la correspondance…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Rows as they will be</source>
        <translation>Lignes telles qu’elles seront</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ce qui est changé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;1 First rows</source>
        <translation>&amp;1 Premières lignes</translation>
    </message>
    <message>
        <source>&amp;2 Refused</source>
        <translation>&amp;2 Refusées</translation>
    </message>
    <message>
        <source>&amp;3 Changed</source>
        <translation>&amp;3 Modifiées</translation>
    </message>
    <message>
        <source>Mappin&amp;g:</source>
        <translation>Correspon&amp;dance&#xa0;:</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Devinée</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Name, for files with the same columns:</source>
        <translation>Nom, pour les fichiers aux mêmes colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>No column is %1: choose one above.</source>
        <translation>Aucune colonne pour «&#xa0;%1&#xa0;»&#xa0;: choisissez ci-dessus.</translation>
    </message>
    <message>
        <source> and none is </source>
        <translation>&#xa0;» ni pour «&#xa0;</translation>
    </message>
    <message>
        <source>The prices are in %1: type a rate.</source>
        <translation>Les prix sont en %1&#xa0;: saisissez un taux.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… et %L1 de plus</translation>
    </message>
    <message>
        <source>Line %1: %2%3</source>
        <translation>Ligne %1&#xa0;: %2%3</translation>
    </message>
    <message>
        <source>Of the first %L1 rows: %2</source>
        <translation>Sur les %L1 premières lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>%L1 taken (%L2 of them changed), %L3 refused.</source>
        <translation>%L1 prises (dont&#xa0;%L2 modifiées),&#xa0;%L3 refusées.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Or type a date under Missing dates.</source>
        <translation>Ou saisissez une date sous Dates manquantes.</translation>
    </message>
</context>
<context>
    <name>llmflation::ImportForm</name>
    <message>
        <source>Take re&amp;fused rows too, to be mended in the table</source>
        <translation>Prendre aussi les lignes re&amp;fusées, à corriger dans le tableau</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Point: 0.15</source>
        <translation>Point&#xa0;: 0.15</translation>
    </message>
    <message>
        <source>Comma: 0,15</source>
        <translation>Virgule&#xa0;: 0,15</translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation>Noms en première ligne</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>1.08</source>
        <translation>1.08</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>Lines &amp;before:</source>
        <translation>Lignes &amp;avant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Quote:</source>
        <translation>&amp;Guillemet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>En-&amp;tête&#xa0;:</translation>
    </message>
    <message>
        <source>Decimal &amp;mark:</source>
        <translation>Séparateur déci&amp;mal&#xa0;:</translation>
    </message>
    <message>
        <source>Prices are &amp;per:</source>
        <translation>&amp;Prix par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>Mo&amp;nnaie&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>Ta&amp;ux&#xa0;:</translation>
    </message>
    <message>
        <source>Miss&amp;ing dates:</source>
        <translation>&amp;Dates manquantes&#xa0;:</translation>
    </message>
    <message>
        <source>JSON has none</source>
        <translation>JSON n’en a pas</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>aucun n’est nécessaire</translation>
    </message>
    <message>
        <source>USD for 1 %1: prices are multiplied</source>
        <translation>USD pour 1 %1&#xa0;: les prix sont multipliés</translation>
    </message>
    <message>
        <source>type how many USD 1 %1 is</source>
        <translation>saisissez combien d’USD vaut 1 %1</translation>
    </message>
    <message>
        <source>rows without one are refused</source>
        <translation>les lignes sans date sont refusées</translation>
    </message>
    <message>
        <source>is put in where there is none</source>
        <translation>est mis là où il n’y en a pas</translation>
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
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
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
        <translation>Non repris, car ce jeu de données n’a pas de telles colonnes de scores : %1.</translation>
    </message>
    <message>
        <source>&amp;Replace scores that are there already</source>
        <translation>&amp;Remplacer les scores déjà présents</translation>
    </message>
    <message>
        <source>Join Scores of %1</source>
        <translation>Joindre les scores de %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nom dans le fichier</translation>
    </message>
    <message>
        <source>Model in this dataset</source>
        <translation>Modèle dans ce jeu de données</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>That name is the &amp;model:</source>
        <translation>Ce nom est le &amp;modèle&#xa0;:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>alike but for case, vendor or date</source>
        <translation>semblable hormis la casse, l’éditeur ou la date</translation>
    </message>
    <message>
        <source>several models are alike: choose one</source>
        <translation>plusieurs modèles semblables&#xa0;: choisissez-en un</translation>
    </message>
    <message>
        <source>no model has such a name</source>
        <translation>aucun modèle n’a ce nom</translation>
    </message>
    <message>
        <source> and are replaced</source>
        <translation> et sont remplacées</translation>
    </message>
    <message>
        <source> and stay</source>
        <translation> et restent</translation>
    </message>
    <message>
        <source>Empty cells that get a score: %L1; cells that say something else%3: %L2.</source>
        <translation>Cellules vides qui reçoivent un score : %L1 ; cellules qui disent autre chose%3 : %L2.</translation>
    </message>
</context>
<context>
    <name>llmflation::Journal</name>
    <message>
        <source>Unsaved edits can’t be kept for recovery (%1); save often</source>
        <translation>Les modifications non enregistrées ne peuvent pas être gardées pour récupération (%1)&#x202f;; enregistrez souvent</translation>
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
        <translation>A&amp;juster la vue</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>Ajuster la vue</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>Add &amp;Threshold</source>
        <translation>Ajouter un &amp;seuil</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>Pour&amp;quoi ce modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Copy &amp;Figures</source>
        <translation>&amp;Copier les chiffres</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>Chiffres copiés</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open in New Window…</source>
        <translation>Ouvrir dans une nouvelle fenêtre…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>llmflation::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>All &amp;new</source>
        <translation>Toutes les &amp;nouvelles</translation>
    </message>
    <message>
        <source>N&amp;o new</source>
        <translation>Auc&amp;une nouvelle</translation>
    </message>
    <message>
        <source>All &amp;different</source>
        <translation>Toutes les &amp;différentes</translation>
    </message>
    <message>
        <source>No di&amp;fferent</source>
        <translation>Aucune di&amp;fférente</translation>
    </message>
    <message>
        <source> Columns that this dataset has not, and that are left out: %1.</source>
        <translation> Colonnes absentes de ce jeu de données et omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Take Over %L1</source>
        <translation>&amp;Reprendre %L1</translation>
    </message>
    <message>
        <source>Rows that are new: %L1, equal: %L2, different: %L3 (cells: %L4), in this dataset only: %L5.</source>
        <translation>Lignes nouvelles : %L1, égales : %L2, différentes : %L3 (cellules : %L4), dans ce jeu de données seulement : %L5.</translation>
    </message>
</context>
<context>
    <name>llmflation::MergeModel</name>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>new row</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seulement</translation>
    </message>
    <message>
        <source>Take over %1 of %2</source>
        <translation>Reprendre %1 de %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In this dataset</source>
        <translation>Dans ce jeu de données</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>llmflation::NameFilterList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1&#xa0;: tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Quotes that count once the name is ticked, of all that it has</source>
        <translation>Tarifs qui comptent une fois le nom coché, sur tous ceux qu’il a</translation>
    </message>
</context>
<context>
    <name>llmflation::NativeDialogs</name>
    <message>
        <source>Open Dataset or Analysis</source>
        <translation>Ouvrir un jeu de données ou une analyse</translation>
    </message>
    <message>
        <source>Tables and analyses (*.csv *.tsv *.txt *.llmflation);;Tables (*.csv *.tsv *.txt);;Analyses (*.llmflation);;All files (*)</source>
        <translation>Tableaux et analyses (*.csv *.tsv *.txt *.llmflation);;Tableaux (*.csv *.tsv *.txt);;Analyses (*.llmflation);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save Analysis</source>
        <translation>Enregistrer l’analyse</translation>
    </message>
    <message>
        <source>Save Dataset</source>
        <translation>Enregistrer le jeu de données</translation>
    </message>
    <message>
        <source>Analyses (*.llmflation)</source>
        <translation>Analyses (*.llmflation)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>They are lost if you don’t save them.</source>
        <translation>Elles seront perdues si vous ne les enregistrez pas.</translation>
    </message>
    <message>
        <source>%1 has changed on disk</source>
        <translation>%1 a changé sur le disque</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened or saved here. Overwriting it loses that change.</source>
        <translation>Un autre programme a modifié le fichier depuis qu’il a été ouvert ou enregistré ici. L’écraser perd cette modification.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Écraser</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Reload %1 without your changes?</source>
        <translation>Recharger %1 sans vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Changes that you have not saved are lost. To keep both, save yours elsewhere first.</source>
        <translation>Les modifications non enregistrées seront perdues. Pour garder les deux versions, enregistrez d’abord la vôtre ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web page in one file (*.html);;PDF (*.pdf)</source>
        <translation>Page web en un seul fichier (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Could not print the chart</source>
        <translation>Impossible d’imprimer le graphique</translation>
    </message>
    <message>
        <source>The printer, or the file to print to, could not be opened. Choose another one.</source>
        <translation>L’imprimante, ou le fichier d’impression, n’a pas pu être ouvert. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Rate of a Line</source>
        <translation>Taux d’une ligne</translation>
    </message>
    <message>
        <source>Times cheaper per year:</source>
        <translation>Fois moins cher par an&#xa0;:</translation>
    </message>
    <message>
        <source>Blended Price</source>
        <translation>Prix combiné</translation>
    </message>
    <message>
        <source>Share of the input price, in per cent:</source>
        <translation>Part du prix d’entrée, en pour cent&#xa0;:</translation>
    </message>
    <message>
        <source>Note on the Chart</source>
        <translation>Note sur le graphique</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texte&#xa0;:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Tables and price lists (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Tableaux et listes de prix (*.csv *.tsv *.txt *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>Importer %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Open As It Is</source>
        <translation>&amp;Ouvrir tel quel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>llmflation::OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep what is open (Esc)</source>
        <translation>Garder ce qui est ouvert (Échap)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
</context>
<context>
    <name>llmflation::PanelLayout</name>
    <message>
        <source>&amp;Thresholds</source>
        <translation>&amp;Seuils</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Jeu de &amp;données</translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation>Pour&amp;quoi ce modèle&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Lock Panels</source>
        <translation>&amp;Verrouiller les panneaux</translation>
    </message>
</context>
<context>
    <name>llmflation::PastePricesDialog</name>
    <message>
        <source>Paste Prices</source>
        <translation>Coller des prix</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Paste as It Is</source>
        <translation>&amp;Coller tel quel</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premiers sont listés.</translation>
    </message>
    <message>
        <source>Pasted prices and what they become</source>
        <translation>Prix collés et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>Decimal commas: %1 is %2</source>
        <translation>Virgules décimales&#xa0;: %1 est %2</translation>
    </message>
    <message>
        <source>Separators of thousands: %1 is %2</source>
        <translation>Séparateurs de milliers&#xa0;: %1 est %2</translation>
    </message>
    <message>
        <source>&amp;Commas that can be read in two ways (%1):</source>
        <translation>&amp;Virgules lisibles de deux façons (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(laissé tel quel)</translation>
    </message>
</context>
<context>
    <name>llmflation::PreferencesDialog</name>
    <message>
        <source>&amp;Save files of your own when the window is at rest</source>
        <translation>&amp;Enregistrer vos propres fichiers quand la fenêtre est au repos</translation>
    </message>
    <message>
        <source>Keep the file as it was &amp;before the last save (name.csv~)</source>
        <translation>Garder le fichier tel qu’il était &amp;avant le dernier enregistrement (nom.csv~)</translation>
    </message>
    <message>
        <source>Remember the files that were &amp;open</source>
        <translation>Se souvenir des fichiers &amp;ouverts</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>A newly opened dataset begins with</source>
        <translation>Un jeu de données nouvellement ouvert commence avec</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Stands before each price. A label only: prices are US dollars and are not converted.</source>
        <translation>Placé devant chaque prix. Simple libellé&#xa0;: les prix sont en dollars américains et ne sont pas convertis.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Another language takes effect when the program starts again.</source>
        <translation>Une autre langue prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>&amp;Currency label:</source>
        <translation>Libellé de &amp;monnaie&#xa0;:</translation>
    </message>
    <message>
        <source>Up to eight scores with blanks between them</source>
        <translation>Jusqu’à huit scores séparés par des espaces</translation>
    </message>
    <message>
        <source>0.5 is the article’s mean; 0.75 is three input tokens to one output token</source>
        <translation>0.5 est la moyenne de l’article&#x202f;; 0.75, trois jetons d’entrée pour un jeton de sortie</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>T&amp;hresholds:</source>
        <translation>&amp;Seuils&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Weight of the input price:</source>
        <translation>&amp;Poids du prix d’entrée&#xa0;:</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of intervals:</source>
        <translation>Co&amp;nfiance des intervalles&#xa0;:</translation>
    </message>
    <message>
        <source>Cl&amp;ear List Now</source>
        <translation>&amp;Vider la liste maintenant</translation>
    </message>
    <message>
        <source>Thresholds: write one to eight numbers</source>
        <translation>Seuils&#xa0;: écrivez de un à huit nombres</translation>
    </message>
    <message>
        <source>Open wh&amp;at was open last time</source>
        <translation>Rouvrir les fichiers ouverts l&amp;a dernière fois</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>A price of zero: free, or unknown? An unknown one is an empty cell.</source>
        <translation>Un prix nul&#xa0;: gratuit, ou inconnu&#x202f;? Un prix inconnu est une cellule vide.</translation>
    </message>
    <message>
        <source>A price per token? Others of the model are about %1.</source>
        <translation>Un prix par jeton&#x202f;? Les autres du modèle sont d’environ %1.</translation>
    </message>
    <message>
        <source>A price per token? No tokens were ever that cheap.</source>
        <translation>Un prix par jeton&#x202f;? Jamais des jetons n’ont été si bon marché.</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? Others of the model are about %1.</source>
        <translation>Un prix pour 1&#x202f;000 jetons&#x202f;? Les autres du modèle sont d’environ %1.</translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? No tokens were ever that cheap.</source>
        <translation>Un prix pour 1&#x202f;000 jetons&#x202f;? Jamais des jetons n’ont été si bon marché.</translation>
    </message>
    <message>
        <source>%1 the model&apos;s other prices, about %2</source>
        <translation>%1 les autres prix du modèle, environ %2</translation>
    </message>
    <message>
        <source>1/%1 of the model&apos;s other prices, about %2</source>
        <translation>1/%1 des autres prix du modèle, environ %2</translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <translation>Espaces autour du texte</translation>
    </message>
    <message>
        <source>Elsewhere mostly written otherwise</source>
        <translation>Ailleurs surtout écrit autrement</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Proposition</translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsPanel</name>
    <message>
        <source>Check &amp;Prices</source>
        <translation>Vérifier les &amp;prix</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Mend All &amp;Certain</source>
        <translation>Corriger tous les cas &amp;sûrs</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>How many problems</source>
        <translation>Nombre de problèmes</translation>
    </message>
    <message>
        <source>Writes what the selected cells could be</source>
        <translation>Écrit ce que les cellules sélectionnées pourraient être</translation>
    </message>
    <message>
        <source>Takes away spaces and unites spellings; leaves prices alone</source>
        <translation>Retire les espaces et unifie les graphies&#x202f;; ne touche pas aux prix</translation>
    </message>
    <message>
        <source>&amp;Go to the Cell</source>
        <translation>&amp;Aller à la cellule</translation>
    </message>
    <message>
        <source>Errors: %1 · warnings: %2 · notes: %3</source>
        <translation>Erreurs&#xa0;: %1 · avertissements&#xa0;: %2 · remarques&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 more are not listed</source>
        <translation>%1 de plus ne sont pas listés</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>None: every cell can be read, and no price is odd</source>
        <translation>Aucun : chaque cellule est lisible, et aucun prix n’est inhabituel</translation>
    </message>
</context>
<context>
    <name>llmflation::RecentFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vider la liste</translation>
    </message>
</context>
<context>
    <name>llmflation::RecoveryDialog</name>
    <message>
        <source>no cell is other than before</source>
        <translation>aucune cellule ne diffère d’avant</translation>
    </message>
    <message>
        <source>Last edit %1: %2</source>
        <translation>Dernière modification %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file was too large to be kept with the edits, and %1 can’t be read now. Put it back there and start the program again.</source>
        <translation>Le fichier était trop grand pour être gardé avec les modifications, et %1 est maintenant illisible. Remettez-le à sa place et redémarrez le programme.</translation>
    </message>
    <message>
        <source>The file has changed since: the last edits (%1) don’t fit it any more and can’t be recovered.</source>
        <translation>Le fichier a changé depuis&#xa0;: les dernières modifications (%1) ne lui correspondent plus et ne peuvent pas être récupérées.</translation>
    </message>
    <message>
        <source>The file has changed since. Recovering opens what you saw, with your edits; the file stays as it is until you save.</source>
        <translation>Le fichier a changé depuis. La récupération ouvre ce que vous voyiez, avec vos modifications&#x202f;; le fichier reste tel quel jusqu’à l’enregistrement.</translation>
    </message>
    <message>
        <source>The file is no longer there. Recovering opens what you saw, with your edits.</source>
        <translation>Le fichier n’existe plus. La récupération ouvre ce que vous voyiez, avec vos modifications.</translation>
    </message>
    <message>
        <source>Recover Unsaved Edits</source>
        <translation>Récupérer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>an untitled dataset</source>
        <translation>un jeu de données sans titre</translation>
    </message>
    <message>
        <source>The program ended before your edits of %1 were saved</source>
        <translation>Le programme s’est terminé avant l’enregistrement de vos modifications de %1</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Ask again when the program starts the next time</source>
        <translation>Redemander au prochain démarrage du programme</translation>
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
        <translation>Copier les chiffres</translation>
    </message>
</context>
<context>
    <name>llmflation::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>llmflation::TableColumns</name>
    <message>
        <source>Colu&amp;mn…</source>
        <translation>Colo&amp;nne…</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Trier par ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Trier par ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>Th&amp;en Ascending</source>
        <translation>Puis cr&amp;oissant</translation>
    </message>
    <message>
        <source>Then De&amp;scending</source>
        <translation>Puis décroi&amp;ssant</translation>
    </message>
    <message>
        <source>The &amp;File&apos;s Order</source>
        <translation>Ordre du &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Déplacer à d&amp;roite</translation>
    </message>
    <message>
        <source>&amp;Width as Needed</source>
        <translation>Ajuster la &amp;largeur</translation>
    </message>
    <message>
        <source>Keep &amp;Models in Sight</source>
        <translation>Garder les modèles &amp;visibles</translation>
    </message>
</context>
<context>
    <name>llmflation::TableEditing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy for &amp;Spreadsheet</source>
        <translation>Copier pour &amp;tableur</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Fill Do&amp;wn</source>
        <translation>Remplir vers le &amp;bas</translation>
    </message>
    <message>
        <source>Fill Ri&amp;ght</source>
        <translation>Remplir vers la &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>&amp;Insérer une ligne</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation>Du&amp;pliquer les lignes</translation>
    </message>
    <message>
        <source>D&amp;elete Rows</source>
        <translation>&amp;Supprimer les lignes</translation>
    </message>
    <message>
        <source>&amp;Open Link…</source>
        <translation>Ouvrir le &amp;lien…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Insérer une ligne</translation>
    </message>
</context>
<context>
    <name>llmflation::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
</context>
<context>
    <name>llmflation::ThresholdStrip</name>
    <message>
        <source>+ Add threshold</source>
        <translation>+ Ajouter un seuil</translation>
    </message>
    <message>
        <source>each tick above a slider is a model’s score</source>
        <translation>chaque trait au-dessus d’un curseur est le score d’un modèle</translation>
    </message>
    <message>
        <source>Remove this threshold</source>
        <translation>Supprimer ce seuil</translation>
    </message>
    <message>
        <source>Remove threshold</source>
        <translation>Supprimer le seuil</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 au moins</translation>
    </message>
    <message>
        <source>Minimum %1 score</source>
        <translation>Score %1 minimal</translation>
    </message>
</context>
<context>
    <name>llmflation::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Pa&amp;sser</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
</TS>
