#include "document/analysisfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace llmflation;

namespace {

/// Any state that the program can be in, of few thousand values each.
class RandomAnalyses {
public:
    Analysis next()
    {
        Analysis analysis;
        analysis.dataset = coin() ? std::string() : text() + ".csv";
        analysis.rows = maybe<std::size_t>([this] { return static_cast<std::size_t>(whole(0, 1'000'000)); });
        analysis.setup = {settings(), chart(), {}};
        for (int i = whole(0, 4); i > 0; --i)
            analysis.setup.annotations.push_back(annotation());
        analysis.view = maybe<ViewRange>([this] {
            const double from = day();
            const double low = real(-5, 3);
            return ViewRange{from, from + real(1, 5000), low, low + real(0.01, 8)};
        });
        analysis.dark = maybe<bool>([this] { return coin(); });
        return analysis;
    }
    int whole(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

private:
    bool coin() { return whole(0, 1) == 1; }
    double real(double from, double to) { return std::uniform_real_distribution(from, to)(m_random); }
    double day() { return coin() ? whole(-700'000, 2'000'000) : real(-10'000, 30'000); }
    double positive() { return std::pow(10, real(-5, 5)); }
    Day calendarDay() { return {whole(-719'162, 2'932'896)}; }
    template <typename T, typename Make>
    std::optional<T> maybe(Make make)
    {
        return coin() ? std::optional<T>(make()) : std::nullopt;
    }
    FlagFilter flag() { return static_cast<FlagFilter>(whole(0, 2)); }
    std::string text()
    {
        static const std::vector<std::string> parts{
            "a", "B ", "\"", "\\", "<b>", "€", "日本", "é", "& ", "\u2028", "🙂", "{", "],\"version\":",
            "/", "..", "42"};
        std::string all = "x";
        for (int i = whole(0, 6); i > 0; --i)
            all += parts[static_cast<std::size_t>(whole(0, static_cast<int>(parts.size()) - 1))];
        return all;
    }
    std::vector<std::string> texts()
    {
        std::vector<std::string> all;
        for (int i = whole(0, 3); i > 0; --i)
            all.push_back(text());
        return all;
    }
    AnalysisSettings settings()
    {
        AnalysisSettings settings;
        settings.benchmark = text();
        settings.thresholds.clear();
        for (int i = whole(1, 8); i > 0; --i)
            settings.thresholds.push_back(coin() ? whole(-100, 2000) : real(-1, 100));
        settings.rule = coin() ? FloorRule::Monthly : FloorRule::RecordLow;
        settings.inputWeight = coin() ? whole(0, 1) : real(0, 1);
        settings.rate = coin() ? whole(2, 1000) : positive();
        settings.since = maybe<Month>([this] { return monthOf(calendarDay()); });
        settings.asOf = maybe<Day>([this] { return calendarDay(); });
        settings.vendors = texts();
        settings.providers = texts();
        settings.openWeights = flag();
        settings.reasoning = flag();
        settings.chainOfThought = flag();
        settings.shots = maybe<ShotRange>([this] {
            const double fewest = coin() ? whole(0, 9) : real(0, 9);
            return ShotRange{fewest, fewest + whole(0, 9)};
        });
        settings.datedFrom = maybe<Day>([this] { return calendarDay(); });
        settings.datedTo = maybe<Day>([this] { return calendarDay(); });
        settings.confidence = real(0.001, 0.999);
        return settings;
    }
    ChartOptions chart()
    {
        ChartOptions chart;
        chart.unit = coin() ? PriceUnit::UsdPerMtok : PriceUnit::TokensPerUsd;
        for (bool *flag : {&chart.cloud, &chart.vendorColors, &chart.trend, &chart.forecast, &chart.crosshair})
            *flag = coin();
        chart.forecastMonths = whole(1, 120);
        chart.laws = {ReferenceLaw::Moore, ReferenceLaw::Dennard, ReferenceLaw::Edholm};
        std::ranges::shuffle(chart.laws, m_random);
        chart.laws.resize(static_cast<std::size_t>(whole(0, 3)));
        chart.ownRate = maybe<double>([this] { return positive(); });
        return chart;
    }
    Annotation annotation()
    {
        return {text() + "\n" + text(), day(), maybe<double>([this] { return positive(); }), real(-500, 500),
                static_cast<double>(whole(-500, 500))};
    }

    std::mt19937 m_random{20261124};
};

QByteArray fileWith(const char *rest)
{
    return QByteArray(R"({"format": "llmflation-analysis", "version": 1, "dataset": {"default": true})") + rest + "}";
}

QString errorOf(const QByteArray &text)
{
    const auto read = parseAnalysis({text.constData(), static_cast<std::size_t>(text.size())}, "a.llmflation");
    return read ? QString() : QString::fromStdString(read.error().message.text());
}

} // namespace

class TestAnalysisFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void numbersAndDaysAreWrittenForPeople();
    void whatIsNotThereIsAsItIsByDefault();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void unknownKeysAreNamed();
    void aMutilatedFileNeverCrashes();
    void numbersThatAreNoneAreNeverWritten();
    void whatCouldNotBeReadAgainIsNotSaved();
    void theDatasetIsNamedFromTheAnalysisFolder();
    void anEndingTellsAnAnalysis();
};

void TestAnalysisFile::whatIsWrittenIsReadBack()
{
    RandomAnalyses random;
    for (int i = 0; i < 1000; ++i) {
        const Analysis analysis = random.next();
        const std::string text = analysisText(analysis);
        const auto read = parseAnalysis(text, "a.llmflation");
        QVERIFY2(read, read ? "" : (read.error().message.text() + "\n" + text).c_str());
        QVERIFY2(read->analysis == analysis, text.c_str());
        QVERIFY2(read->warnings.empty(), text.c_str());
        QCOMPARE(analysisText(read->analysis), text);
    }
}

void TestAnalysisFile::numbersAndDaysAreWrittenForPeople()
{
    Analysis analysis;
    analysis.setup.annotations.push_back({"GPT-4", 19430, 45.0, 8, -12.5});
    const std::string text = analysisText(analysis);
    for (const auto words : {R"("date": "2023-03-14")", R"("price": 45,)", R"("offset_y": -12.5)", R"("rate": 10,)"})
        QVERIFY2(text.find(words) != std::string::npos, (words + ("\n" + text)).c_str());
}

void TestAnalysisFile::whatIsNotThereIsAsItIsByDefault()
{
    const QByteArray text = "\xEF\xBB\xBF" + fileWith(R"(, "analysis": {"since": null})");
    const auto read = parseAnalysis(text.toStdString(), "a.llmflation");
    QVERIFY2(read, qPrintable(errorOf(text)));
    QVERIFY(read->analysis == Analysis{});
}

void TestAnalysisFile::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto whole = [](const QByteArray &text, const char *words) {
        QTest::addRow("%s: %s", words, text.left(40).constData()) << text << QString::fromUtf8(words);
    };
    const auto with = [&](const char *rest, const char *words) { whole(fileWith(rest), words); };
    whole("", "a.llmflation:1:1: not JSON");
    whole("model,date\nA,2024-01-01\n", "a.llmflation:1:1: not JSON");
    whole("[]", "one JSON object");
    whole("{}", R"("format": "llmflation-analysis" is missing)");
    whole(R"({"format": "other", "version": 1})", "is missing");
    whole(R"({"format": 3, "version": 1})", "format is 3; write a text");
    whole(R"({"format": "llmflation-analysis"})", "version is missing");
    whole(R"({"format": "llmflation-analysis", "version": "1"})", "version is “1”; write the version of the format: 1");
    whole("{\"format\": \"llmflation-analysis\",\n \"version\": 2}",
          "a.llmflation:2:13: this analysis was written by a newer");
    whole(R"({"format": "llmflation-analysis", "version": 1.5})", "newer");
    whole(R"({"format": "llmflation-analysis", "version": 0})", "version is 0");
    whole(R"({"format": "llmflation-analysis", "version": 1})", "dataset is missing");
    whole(R"({"format": "llmflation-analysis", "version": 1, "dataset": "a.csv"})",
          "dataset is “a.csv”; write an object");
    whole(R"({"format": "llmflation-analysis", "version": 1, "dataset": {}})", "names no file, or two");
    whole(R"({"format": "llmflation-analysis", "version": 1, "dataset": {"path": "a.csv", "default": true}})",
          "or two");
    whole(R"({"format": "llmflation-analysis", "version": 1, "dataset": {"path": "a\u0000b"}})", "control characters");
    whole(R"({"format": "llmflation-analysis", "version": 1, "dataset": {"path": "b.LLMflation"}})",
          "names an analysis");
    whole(R"({"format": "llmflation-analysis", "version": 1, "dataset": {"default": true, "rows": -1}})",
          "dataset.rows");
    whole(fileWith("") + "x", "not JSON");
    whole(fileWith("").chopped(1), "not JSON");
    with(",", "not JSON");
    with(R"(, "version": 1)", "the key “version” stands here for the second time");
    with(R"(, "analysis": {"rate": 10, "rate": 9})", "“rate” stands here for the second time");
    with(R"(, "analysis": [])", "analysis is a list; write an object");
    with(R"(, "analysis": {"benchmark": 1})", "analysis.benchmark is 1");
    with(R"(, "analysis": {"benchmark": ""})", "analysis.benchmark is empty");
    with(R"(, "analysis": {"thresholds": 42})", "analysis.thresholds is 42; write a list");
    with(R"(, "analysis": {"thresholds": []})", "analysis.thresholds is empty");
    with(R"(, "analysis": {"thresholds": [42, "83"]})", "analysis.thresholds[1] is “83”");
    with(R"(, "analysis": {"thresholds": [1,2,3,4,5,6,7,8,9]})", "has 9 entries; 8 are the most");
    with(R"(, "analysis": {"thresholds": [1e308]})", "analysis.thresholds[0]");
    with(R"(, "analysis": {"thresholds": [1e999]})", "too large a number");
    with(R"(, "analysis": {"thresholds": [NaN]})", "not JSON");
    with(R"(, "analysis": {"rule": "weekly"})", "analysis.rule is “weekly”; write one of “monthly”, “record-low”");
    with(R"(, "analysis": {"rule": true})", "analysis.rule is true");
    with(R"(, "analysis": {"input_weight": 1.5})", "analysis.input_weight is 1.5; write a weight from 0 to 1");
    with(R"(, "analysis": {"rate": 1})", "analysis.rate is 1; write a rate");
    with(R"(, "analysis": {"rate": -10})", "analysis.rate is -10");
    with(R"(, "analysis": {"confidence": 1})", "analysis.confidence");
    with(R"(, "analysis": {"since": "2024-13"})", "analysis.since is “2024-13”; write a month");
    with(R"(, "analysis": {"since": 2024})", "analysis.since is 2024");
    with(R"(, "analysis": {"as_of": "2023-02-29"})", "analysis.as_of is “2023-02-29”; write a day");
    with(R"(, "analysis": {"vendors": "Meta"})", "analysis.vendors is “Meta”; write a list");
    with(R"(, "analysis": {"vendors": ["Meta", null]})", "analysis.vendors[1] is null");
    with(R"(, "analysis": {"open_weights": "yes"})", "analysis.open_weights is “yes”");
    with(R"(, "analysis": {"shots": {"fewest": 5}})", "analysis.shots");
    with(R"(, "analysis": {"shots": {"fewest": 5, "most": 0}})", "the fewest not above the most");
    with(R"(, "analysis": {"shots": 5})", "analysis.shots is 5");
    with(R"(, "chart": {"unit": "eur"})", "chart.unit is “eur”");
    with(R"(, "chart": {"trend": 1})", "chart.trend is 1; write true or false");
    with(R"(, "chart": {"forecast_months": 0})", "chart.forecast_months is 0");
    with(R"(, "chart": {"forecast_months": 1.5})", "chart.forecast_months is 1.5; write a whole number");
    with(R"(, "chart": {"forecast_months": 1e9})", "a whole number of months, 1 to 120");
    with(R"(, "chart": {"laws": ["murphy"]})", "chart.laws[0] is “murphy”");
    with(R"(, "chart": {"laws": ["moore", "moore"]})", "a law for the second time");
    with(R"(, "chart": {"own_rate": 0})", "chart.own_rate is 0");
    with(R"(, "view": {"from": "2024-01-01"})", "view lacks one of");
    with(R"(, "view": {"from": 10, "to": 9, "log_low": 0, "log_high": 1})", "view is empty");
    with(R"(, "view": {"from": 0, "to": 1e12, "log_low": 0, "log_high": 1})", "view.to is 1000000000000; write a day");
    with(R"(, "view": {"from": 0, "to": 900, "log_low": -1e3, "log_high": 1})", "view.log_low is -1000");
    with(R"(, "theme": "blue")", "theme is “blue”; write one of “light”, “dark”");
    with(R"(, "annotations": {})", "annotations is an object; write a list");
    with(R"(, "annotations": ["note"])", "annotations[0] is “note”");
    with(R"(, "annotations": [{"text": "A"}])", "annotations[0].date is missing");
    with(R"(, "annotations": [{"text": 5, "date": 0}])", "annotations[0].text is 5");
    with(R"(, "annotations": [{"text": "A", "date": "yesterday"}])", "annotations[0].date is “yesterday”; write a day");
    with(R"(, "annotations": [{"text": "A", "date": 0, "price": 0}])",
         "annotations[0].price is 0; write a price above 0");
    with(R"(, "annotations": [{"text": "A", "date": 0, "offset_x": 1e7}])", "annotations[0].offset_x");
    whole(
        fileWith((R"(, "annotations": [)" + QByteArray("{\"date\":0},").repeated(1000) + R"({"date":0}])").constData()),
        "annotations has 1001 entries");
    whole(fileWith((R"(, "x": )" + QByteArray(64, '[') + QByteArray(64, ']')).constData()), "nested more than 64 deep");
    whole(QByteArray(500'000, '['), "nested more than 64 deep");
    with(", \"x\": \"\xFF\"", "not JSON");
}

void TestAnalysisFile::badFilesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const QString error = errorOf(text);
    QVERIFY2(error.contains(words), qPrintable(error));
    QVERIFY2(error.startsWith(QLatin1String("a.llmflation:")), qPrintable(error));
}

void TestAnalysisFile::unknownKeysAreNamed()
{
    const QByteArray text = fileWith(",\n \"chart\": {\"grid\": 1}, \"zoom\": [[1]]");
    const auto read = parseAnalysis(text.toStdString(), "a.llmflation");
    QVERIFY(read);
    QCOMPARE(read->warnings.size(), std::size_t{2});
    QVERIFY(read->warnings[0].starts_with("a.llmflation:2:12: unknown key “chart.grid”"));
    QVERIFY(read->warnings[1].starts_with("a.llmflation:2:24: unknown key “zoom”"));
}

void TestAnalysisFile::aMutilatedFileNeverCrashes()
{
    RandomAnalyses random;
    std::size_t refused = 0;
    for (int i = 0; i < 3000; ++i) {
        std::string text = analysisText(random.next());
        const auto place = [&] { return static_cast<std::size_t>(random.whole(0, static_cast<int>(text.size()) - 1)); };
        for (int edits = random.whole(1, 3); edits > 0; --edits) {
            const std::size_t at = place();
            switch (random.whole(0, 3)) {
            case 0:
                text[at] = static_cast<char>(random.whole(0, 255));
                break;
            case 1:
                text.erase(at, static_cast<std::size_t>(random.whole(1, 40)));
                break;
            case 2:
                text.insert(at, text.substr(place(), 30));
                break;
            default:
                text.resize(at + 1);
            }
            if (text.empty())
                text.push_back('{'); // a plain = is a false alarm of GCC 12's -Wrestrict
        }
        const auto read = parseAnalysis(text, "a.llmflation");
        refused += read ? 0 : 1;
        if (read) // what was read is fit to be written
            QVERIFY(parseAnalysis(analysisText(read->analysis), "a.llmflation"));
    }
    QVERIFY(refused > 1000);
}

void TestAnalysisFile::numbersThatAreNoneAreNeverWritten()
{
    Analysis analysis;
    analysis.setup.settings.rate = std::numeric_limits<double>::quiet_NaN();
    analysis.setup.annotations.push_back({"A", std::numeric_limits<double>::infinity(), 1.0, 0, 0});
    const std::string text = analysisText(analysis);
    QVERIFY(text.find("\"rate\": null") != std::string::npos);
    QVERIFY(text.find("\"date\": null") != std::string::npos);
}

void TestAnalysisFile::whatCouldNotBeReadAgainIsNotSaved()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.llmflation")).toStdString();
    Analysis analysis;
    QVERIFY(saveAnalysis(analysis, path));
    analysis.setup.annotations.push_back({std::string(2 << 20, 'x'), 0, {}, 0, 0});
    QVERIFY(!saveAnalysis(analysis, path));
    analysis.setup.annotations.back() = {"A", std::numeric_limits<double>::quiet_NaN(), {}, 0, 0};
    QVERIFY(!saveAnalysis(analysis, path));
    const auto kept = readAnalysis(path);
    QVERIFY(kept);
    QVERIFY(kept->analysis == Analysis{});
    QVERIFY(!readAnalysis(folder.path().toStdString()));
}

void TestAnalysisFile::theDatasetIsNamedFromTheAnalysisFolder()
{
    const auto named = [](const char *dataset, const char *analysis) {
        return QString::fromStdString(datasetNameFor(dataset, analysis));
    };
    QCOMPARE(named("/home/a/prices.csv", "/home/a/x.llmflation"), QStringLiteral("prices.csv"));
    QCOMPARE(named("/home/a/data/prices.csv", "/home/a/x.llmflation"), QStringLiteral("data/prices.csv"));
    QCOMPARE(named("/home/b/../a/prices.csv", "/home/a/reports/x.llmflation"), QStringLiteral("../prices.csv"));
    QCOMPARE(named("/media/stick/prices.csv", "/home/a/x.llmflation"), QStringLiteral("/media/stick/prices.csv"));
    QCOMPARE(named("/prices.csv", "/x.llmflation"), QStringLiteral("prices.csv"));
    const auto found = [](const char *dataset) {
        Analysis analysis;
        analysis.dataset = dataset;
        return QString::fromStdString(datasetPathOf(analysis, "/home/a/x.llmflation"));
    };
    QCOMPARE(found(""), QStringLiteral(""));
    QCOMPARE(found("../prices.csv"), QStringLiteral("/home/prices.csv"));
    QCOMPARE(found("/media/prices.csv"), QStringLiteral("/media/prices.csv"));
    QCOMPARE(found("-"), QStringLiteral("/home/a/-")); // never standard input
    QCOMPARE(found("https://example.org/a.csv"), QStringLiteral("/home/a/https:/example.org/a.csv"));
}

void TestAnalysisFile::anEndingTellsAnAnalysis()
{
    QVERIFY(isAnalysisFile("a.llmflation"));
    QVERIFY(isAnalysisFile("/x/A.LLMflation"));
    QVERIFY(!isAnalysisFile(".llmflation"));
    QVERIFY(!isAnalysisFile("a.llmflation.csv"));
    QVERIFY(!isAnalysisFile("-"));
}

QTEST_APPLESS_MAIN(TestAnalysisFile)
#include "tst_analysisfile.moc"
