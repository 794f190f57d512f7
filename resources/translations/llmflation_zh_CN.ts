<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Save files of your own when the window is at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it was &amp;before the last save (name.csv~)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the files that were &amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newly opened dataset begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before each price. A label only: prices are US dollars and are not converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language takes effect when the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to eight scores with blanks between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 is the article’s mean; 0.75 is three input tokens to one output token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hresholds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weight of the input price:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nfidence of intervals:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ear List Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds: write one to eight numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Write a day that exists as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation</name>
    <message>
        <source>mean of input and output price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3:1 blend of input and output price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % input, %2 % output price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest model per month at a minimum %1 score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record-low prices at a minimum %1 score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores with %1 shots only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores with %1 to %2 shots only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD per million tokens, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per USD, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open weights only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasoning models only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reasoning models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain-of-thought scores only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chain-of-thought scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes dated from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes dated to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands: %1 % confidence and prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band: %1 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band: %1 % prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by Student’s t, too narrow where months repeat a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes yet. Open a dataset or add rows to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dataset has no %1 scores. Choose another benchmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote with a price and a %1 score passes the filters. Choose other filters or another benchmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote reaches %1 %2. The highest score is %3: lower the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote that reaches %1 %2 holds in the months shown. Lower the threshold or choose other dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× cheaper per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× dearer per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-page figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per Mtok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 in, %3 out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price held since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price held %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as cheap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % dearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other model qualifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: see the problems in its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moore’s law: 2× in 2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moore’s law: G. E. Moore, IEDM 1975</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dennard-era compute: 1.52× a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dennard era, 1986–2003: Hennessy &amp; Patterson, Computer Architecture, 6th ed., fig. 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edholm’s law: 2× in 18 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edholm’s law: S. Cherry, IEEE Spectrum, July 2004</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stood at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stood at %2 and again at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, a factor of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, a factor of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few points for a fitted rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted rate: %1× dearer a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted rate %1× a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model with %1 has a price in the months shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest model with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record-low price with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dataset has no %1 scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are in US dollars per million tokens, as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price $/Mtok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CoT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Params (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chain of thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset’s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;For each month, the &lt;b&gt;price floor&lt;/b&gt; is the lowest price, in US dollars per million tokens, of a model whose benchmark score reaches the threshold. A price holds from its day until the same model’s next price at the same provider.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;dashed line&lt;/b&gt; falls at a fixed rate, ten times a year unless you choose another, at the height that fits the floor best.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;measured rate&lt;/b&gt; comes from a least-squares line through the logarithm of the floor. Monthly points repeat a price, so the interval of Student’s t, which takes them for independent, is too narrow; the interval of Newey and West allows for that.&lt;/p&gt;&lt;p&gt;The article “Welcome to LLMflation” (Guido Appenzeller, a16z, 12 November 2024) finds a fall of 1,000 times in three years at MMLU 42; this dataset gives the same. Its 62 times at MMLU 83 is not reproduced: with the article’s models and providers it is 51 here, and 120 with every provider of Llama.&lt;/p&gt;&lt;p&gt;Weak spots of the dataset: 75 of its prices start on the day they were first seen and may be older; some models publish MMLU with chain of thought only; after the middle of 2025 few publish it at all.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;LLMflation %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;How fast the price of a given quality of language model falls.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. It never uses the network.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What It Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What It Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LLMflation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LLMflation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered: vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered: provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered: weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered: reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered: chain of thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered: shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds on no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest quote that qualifies: it is the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It qualifies, but is dearer, or of one price and comes after: higher scores come first, then earlier dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of the row can’t be read. See the marked cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say what it cost, or when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same model is quoted once more for that day, or was withdrawn by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was withdrawn, or superseded by a later quote of the same model at the same provider, before the month began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record lows are looked for from that month on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dated after the as-of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price of zero has no place on a logarithmic axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it reaches the threshold is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its score lies below the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the filters leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste 1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of %1 in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 record lows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dearer per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least squares through the logarithms of the floor’s prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval, Student t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the errors of the points for independent. A floor repeats its price from month to month, so this interval is too narrow: don’t read it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval, Newey–West</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows for errors that last from one point to the next; for many points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval, bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust rate, Theil–Sen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of points: a few odd prices don’t move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-value of %1×, Student t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a rate as far from the chosen one would be measured if that one were true and the errors independent. Points that repeat a price make it too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price halves every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the measured rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the prices’ variance that the trend explains, and the points it is fitted to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year lies inside both intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year lies inside all intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year lies outside both intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year lies outside all intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year: inside %2, outside %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year: inside %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year: inside all but %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newey–West</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a price and a score that the filters let pass: choose another benchmark or preset, or add rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model reaches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest score among the rows used is %1: lower the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trend from %1: it takes three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by the filters and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a score in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the dataset anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered the edits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; those of 1 other dataset are offered at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; those of %2 other datasets are offered at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each month, the price floor is the lowest blended price among the quotes that hold in that month and whose score reaches the threshold. A quote holds from its date to the next quote of the same model at the same provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price floor is each quote whose score reaches the threshold and whose blended price is below every earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is ordinary least squares of the logarithm of the floor price on time. Student’s t takes the points for independent and is too narrow where they repeat a price; Newey–West allows for autocorrelation; the bootstrap draws the models anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is made anew by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes on the floor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote reaches this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is the price of the cheapest model that reaches a score, month by month. The dashed line falls ten times a year. Click a month to see why its model is the cheapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score that you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a slider, or type a number: chart, figures and table follow at once. Add thresholds with the plus button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decline, the rate a year with its intervals, and what drove the fall. Rest the pointer on a figure to read what it takes for granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every price with its source. Type to correct one; Undo takes it back. Open or drop a file of your own to see it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart as PNG, SVG or PDF, or copy it. F1 opens the guide at the panel that you are in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisBar</name>
    <message>
        <source>input + output mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 : 1 input to output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fl&amp;oor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the dashed line per year, and confidence of the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors, providers, flags, shots and dates of the quotes that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other weight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record lows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed line %1 per year, %2 intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::AnalysisFiles</name>
    <message>
        <source>its dataset has %1 rows, and had %2 when the analysis was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the analysis of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset that it names can’t be read. Put it there, or correct dataset.path in %1.
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesModel</name>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::CandidatesPanel</name>
    <message>
        <source>Why This Model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes that qualify and quotes left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 qualify, %2 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dearest %1 are not listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ChartMenu</name>
    <message>
        <source>&amp;Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per &amp;Dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trend and Its Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of &amp;Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross&amp;hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast &amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference Laws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own Rate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ChartNotes</name>
    <message>
        <source>Add Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ChartOutput</name>
    <message>
        <source>&amp;Export Chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Chart as I&amp;mage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart copied as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ChartPanel</name>
    <message>
        <source>Copy &amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Note Here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Note at This &amp;Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ComputedColumns</name>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean $/Mtok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input only $/Mtok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output only $/Mtok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 $/Mtok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended price: %1 × input + %2 × output, US dollars per million tokens. Worked out from the row, not part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on which the quote no longer holds: its own end, or the next quote of the same model at the same provider. Worked out, not part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score thresholds at which the quote is the cheapest at some time. Worked out, not part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetImports</name>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join Scores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %L1 rows of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %L2 were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 cells, %L3 new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scores in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a column of models and one of scores that this dataset has, too, under names like model and mmlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join scores of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened as it is, it would be misread: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetModel</name>
    <message>
        <source>Left out of the price floor: a cell has an error, or the quote holds on no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the price floor: no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the price floor: a price of zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the price floor by the analysis filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the price floor: no score in the chosen benchmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::DatasetPanel</name>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem of the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: vendor = Meta or text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that a row holds, and conditions on columns, such as:
llama provider = Together AI
mmlu &gt;= 80 input &lt; 1 from &gt;= 2024-06
until = &quot;&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Ce&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter the Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::DateField</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::Document</name>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 of row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::DocumentFiles</name>
    <message>
        <source>Could not open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 problem, see the marked cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 problems, see the marked cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset is saved as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that ends in %1 stands for something else. Choose one that ends in .csv or .tsv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a &amp;Backup When Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Anal&amp;ysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Ana&amp;lysis As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an analysis ends in %1. Choose such a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::DriversCard</name>
    <message>
        <source>Price of the same model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open weights enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model, same vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model, other vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What drove the fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold whose fall is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What drove the fall: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::EditSummary</name>
    <message>
        <source>Row %1 deleted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ExportDialog</name>
    <message>
        <source>Trans&amp;parent ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The&amp;me:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s name has to end in .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %L1 × %L2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp at every size; laid out for %1 × %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp at every size; %1 × %2 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ExportPreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ExportSize</name>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 × %3 %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width × height:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ExportWords</name>
    <message>
        <source>Reset Wor&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words that the settings give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::FileChangeBar</name>
    <message>
        <source>File Changed on Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Else&amp;where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both: what you see goes to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what you see; saving replaces the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed or renamed. What you see is in no file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::FilterForm</name>
    <message>
        <source>Not a date: write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chain of thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dated from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor &amp;since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest quote, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::FiltersPanel</name>
    <message>
        <source>%1 of %2 quotes in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let every quote through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no vendor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no provider)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced in 1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced in %2 cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::FitMenu</name>
    <message>
        <source>&amp;Dashed Line and Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed line, cheaper per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other Rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of the intervals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::Guide</name>
    <message>
        <source>LLMflation Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that can be undone and done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ImportDialog</name>
    <message>
        <source>Sa&amp;ve Mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as they will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappin&amp;g:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for files with the same columns:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is %1: choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and none is </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices are in %1: type a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %L1 Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 rows will be taken, %L2 of them changed; %L3 are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first %L1 rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ImportForm</name>
    <message>
        <source>Take re&amp;fused rows too, to be mended in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point: 0.15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: 0,15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.08</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines &amp;before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal &amp;mark:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are &amp;per:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miss&amp;ing dates:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD for 1 %1: prices are multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type how many USD 1 %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without one are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is put in where there is none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ImportPreviewModel</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::JoinDialog</name>
    <message>
        <source>&amp;Replace scores that are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join Scores of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model in this dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is the &amp;model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike but for case, vendor or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several models are alike: choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model has such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 empty cells get a score; %L2 cells say something else%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill 1 Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill %L1 Cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::Journal</name>
    <message>
        <source>Unsaved edits can’t be kept for recovery (%1); save often</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::LabelWishes</name>
    <message>
        <source>trend: %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::MainWindow</name>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No di&amp;fferent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Columns that this dataset has not, and that are left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %L1 rows of the file have no model or no date and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 rows are new, %L2 are equal, %L3 differ in %L4 cells; %L5 are in this dataset only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Over 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Over %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::MergeModel</name>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::NameFilterList</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes that count once the name is ticked, of all that it has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::NativeDialogs</name>
    <message>
        <source>Open Dataset or Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and analyses (*.csv *.tsv *.txt *.llmflation);;Tables (*.csv *.tsv *.txt);;Analyses (*.llmflation);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses (*.llmflation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you don’t save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened or saved here. Overwriting it loses that change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload %1 without your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that you have not saved are lost. To keep both, save yours elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page in one file (*.html);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not print the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer, or the file to print to, could not be opened. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of a Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times cheaper per year:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the input price, in per cent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and price lists (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open As It Is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::PanelLayout</name>
    <message>
        <source>&amp;Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why This Model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::PastePricesDialog</name>
    <message>
        <source>Paste Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as It Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 price is not written as US dollars per million tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prices are not written as US dollars per million tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted prices and what they become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal commas: %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separators of thousands: %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commas that can be read in two ways (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price of zero: free, or unknown? An unknown one is an empty cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price per token? Others of the model are about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price per token? No tokens were ever that cheap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? Others of the model are about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price per 1,000 tokens? No tokens were ever that cheap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the model&apos;s other prices, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/%1 of the model&apos;s other prices, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere mostly written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ProblemsPanel</name>
    <message>
        <source>Check &amp;Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend All &amp;Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what the selected cells could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away spaces and unites spellings; leaves prices alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1 · warnings: %2 · notes: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::RecentFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::RecoveryDialog</name>
    <message>
        <source>1 cell changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cell is other than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last edit %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was too large to be kept with the edits, and %1 can’t be read now. Put it back there and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since: the last edits (%1) don’t fit it any more and can’t be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since. Recovering opens what you saw, with your edits; the file stays as it is until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there. Recovering opens what you saw, with your edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover Unsaved Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an untitled dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before your edits of %1 were saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again when the program starts the next time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ResultCard</name>
    <message>
        <source>Copy Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ResultText</name>
    <message>
        <source>Draws the models anew 2,000 times, finds the floor of each draw and fits it: takes models, not months, for independent. Honest about a floor that a few models carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few draws of the models have a trend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::TableClipboard</name>
    <message>
        <source>What went past the last column was not pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::TableColumns</name>
    <message>
        <source>Colu&amp;mn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th&amp;en Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then De&amp;scending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;File&apos;s Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width as Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;Models in Sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::TableEditing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for &amp;Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill Ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::ThresholdStrip</name>
    <message>
        <source>+ Add threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each tick above a slider is a model’s score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum %1 score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llmflation::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
