#include "analysis/candidates.h"
#include "plainanalysis.h"
#include "randomanalyses.h"
#include "smalldataset.h"

#include <QtTest>

using namespace llmflation;
using plain::Row;

namespace {

/// What becomes of a row at a time, as the words of candidates.h have it; nothing: it is yet to come.
std::optional<CandidateReason> plainReason(std::span<const Row> rows, std::size_t index,
                                           const AnalysisSettings &settings, double threshold, Day day)
{
    using Reason = CandidateReason;
    const Row &row = rows[index];
    const bool monthly = settings.rule == FloorRule::Monthly;
    if (row.date && (monthly ? monthOf(*row.date) > monthOf(day) : *row.date > day))
        return std::nullopt;
    if (row.hasError)
        return Reason::Error;
    if (!row.date)
        return Reason::NoDate;
    if (!row.input)
        return Reason::NoPrice;
    if (plain::endOf(rows, index) <= *row.date)
        return Reason::NoDay;
    if (monthly && plain::endOf(rows, index) <= firstDay(monthOf(day)))
        return Reason::Ended;
    if (!monthly && settings.since && monthOf(*row.date) < *settings.since)
        return Reason::TooEarly;
    if (*row.date > *plain::asOfDay(rows, settings))
        return Reason::AfterAsOf;
    if (plain::priceOf(row, settings.inputWeight) <= 0)
        return Reason::ZeroPrice;
    // One filter at a time.
    const std::array<std::pair<Reason, void (*)(AnalysisSettings &, const AnalysisSettings &)>, 8> filters{{
        {Reason::Vendor, [](AnalysisSettings &one, const AnalysisSettings &all) { one.vendors = all.vendors; }},
        {Reason::Provider, [](AnalysisSettings &one, const AnalysisSettings &all) { one.providers = all.providers; }},
        {Reason::OpenWeights,
         [](AnalysisSettings &one, const AnalysisSettings &all) { one.openWeights = all.openWeights; }},
        {Reason::Reasoning, [](AnalysisSettings &one, const AnalysisSettings &all) { one.reasoning = all.reasoning; }},
        {Reason::DatedFrom, [](AnalysisSettings &one, const AnalysisSettings &all) { one.datedFrom = all.datedFrom; }},
        {Reason::DatedTo, [](AnalysisSettings &one, const AnalysisSettings &all) { one.datedTo = all.datedTo; }},
        {Reason::ChainOfThought,
         [](AnalysisSettings &one, const AnalysisSettings &all) { one.chainOfThought = all.chainOfThought; }},
        {Reason::Shots, [](AnalysisSettings &one, const AnalysisSettings &all) { one.shots = all.shots; }},
    }};
    for (const auto &[reason, copy] : filters) {
        AnalysisSettings one;
        copy(one, settings);
        if (!plain::isKept(row, one))
            return reason;
    }
    if (!row.score)
        return Reason::NoScore;
    return *row.score < threshold ? Reason::BelowThreshold : Reason::RunnerUp;
}

/// "A winner", "B ended": model and reason, in the list's order.
QStringList words(const SmallDataset &small, const CandidateList &list)
{
    static const QStringList reasons{"winner",   "runner-up", "error",        "no date",   "no price",
                                     "no day",   "ended",     "too early",    "after",     "free",
                                     "vendor",   "provider",  "open weights", "reasoning", "dated from",
                                     "dated to", "cot",       "shots",        "no score",  "below"};
    QStringList all;
    for (const Candidate &candidate : list.candidates)
        all << QString::fromStdString(std::string(small.data.name(small.data.model[candidate.row]))) + ' ' +
                   reasons[static_cast<int>(candidate.reason)];
    return all;
}

QStringList listed(const SmallDataset &small, const char *day, const AnalysisSettings &settings = {})
{
    const AnalysisResult result = analyze(small.data, settings);
    return words(small, candidatesOf(small.data, result, settings.thresholds.front(), *parseDay(day)));
}

} // namespace

class TestCandidates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsThatOfAPlainLoop();
    void theWinnerIsTheFloors();
    void aMonthTellsWhatBecameOfEachQuote();
    void recordLowsKeepWhatWasOnOfferOnce();
    void theFilterIsNamed();
    void theListIsCappedAndTheWinnerStays();
};

void TestCandidates::everyReasonIsThatOfAPlainLoop()
{
    plain::RandomAnalyses random;
    std::array<int, 20> seen{};
    for (int i = 0; i < 5'000; ++i) {
        const auto rows = random.rows();
        const auto settings = random.settings();
        const Dataset dataset = plain::datasetOf(rows);
        const AnalysisResult result = analyze(dataset, settings);
        for (int step = 0; step < 4; ++step) {
            const Day day{dayOf(2023, 11, 1).sinceEpoch + 67 * step};
            std::vector<std::optional<CandidateReason>> reasons(rows.size());
            const double threshold = settings.thresholds.front();
            for (const Candidate &candidate : candidatesOf(dataset, result, threshold, day).candidates) {
                reasons[candidate.row] = candidate.reason;
                ++seen.at(static_cast<std::size_t>(candidate.reason));
            }
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const auto reason = reasons[row] == CandidateReason::Winner ? CandidateReason::RunnerUp : reasons[row];
                QVERIFY2(reason == plainReason(rows, row, settings, threshold, day),
                         qPrintable(QStringLiteral("analysis %1, step %2, row %3").arg(i).arg(step).arg(row)));
            }
        }
    }
    for (std::size_t reason = 0; reason < seen.size(); ++reason)
        QVERIFY2(seen.at(reason) > 20, qPrintable(QString::number(reason)));
}

void TestCandidates::theWinnerIsTheFloors()
{
    plain::RandomAnalyses random;
    std::size_t points = 0;
    for (int i = 0; i < 5'000; ++i) {
        const Dataset dataset = plain::datasetOf(random.rows());
        const AnalysisResult result = analyze(dataset, random.settings());
        for (const SeriesResult &series : result.series)
            for (const FloorPoint &point : series.floor) {
                const auto list = candidatesOf(dataset, result, series.threshold, point.date);
                const auto winner = std::ranges::find(list.candidates, CandidateReason::Winner, &Candidate::reason);
                QVERIFY(winner != list.candidates.end());
                QCOMPARE(winner->row, point.row);
                QCOMPARE(winner->price, point.price);
                ++points;
            }
    }
    QVERIFY(points > 5'000);
}

void TestCandidates::aMonthTellsWhatBecameOfEachQuote()
{
    SmallDataset small({{"ended", "2024-01-01", 0.5, 50, "2024-03-01"},
                        {"superseded", "2024-01-01", 0.6, 50},
                        {"superseded", "2024-02-10", 9, 50},
                        {"weak", "2024-01-01", 1, 41.9},
                        {"unscored", "2024-01-01", 1.5},
                        {"cheapest", "2024-03-31", 2, 42},
                        {"second", "2024-01-01", 3, 60},
                        {"free", "2024-01-01", 0, 50},
                        {"bad", "2024-01-01", 4, 50},
                        {"undated", "", 5, 50},
                        {"priceless", "2024-01-01", unknown, 50},
                        {"future", "2024-04-01", 0.1, 90}});
    small.data.hasError[8] = 1;
    QCOMPARE(listed(small, "2024-03-15"),
             (QStringList{"free free", "ended ended", "superseded ended", "weak below", "unscored no score",
                          "cheapest winner", "second runner-up", "bad error", "undated no date", "superseded runner-up",
                          "priceless no price"}));
    // A month earlier the first two still held, if only for some of its days.
    const auto february = listed(small, "2024-02-01");
    QVERIFY(february.contains("ended winner"));
    QVERIFY(february.contains("superseded runner-up"));
    QVERIFY(!february.join(' ').contains("cheapest"));
    AnalysisSettings settings;
    settings.asOf = parseDay("2024-03-30");
    QVERIFY(listed(small, "2024-03-15", settings).contains("cheapest after"));
}

void TestCandidates::recordLowsKeepWhatWasOnOfferOnce()
{
    const SmallDataset small({{"old", "2023-01-01", 0.1, 50},
                              {"withdrawn", "2024-01-01", 2, 50, "2024-02-01"},
                              {"level", "2024-02-01", 2, 90},
                              {"dearer", "2024-03-01", 3, 50},
                              {"later", "2024-05-02", 1, 50}});
    AnalysisSettings settings;
    settings.rule = FloorRule::RecordLow;
    settings.since = parseMonth("2024-01");
    QCOMPARE(listed(small, "2024-05-01", settings),
             (QStringList{"old too early", "withdrawn winner", "level runner-up", "dearer runner-up"}));
    QVERIFY(listed(small, "2024-05-02", settings).contains("later winner"));
}

void TestCandidates::theFilterIsNamed()
{
    const SmallDataset small({{"A", "2024-01-01", 1, 50, "", "Groq", "Meta"},
                              {"B", "2024-01-01", 2, 50, "", "Azure", "Meta"},
                              {"C", "2024-01-01", 3, 50, "", "Groq", "OpenAI"}});
    AnalysisSettings settings;
    settings.vendors = {"meta"};
    settings.providers = {"Azure"};
    QCOMPARE(listed(small, "2024-01-01", settings), (QStringList{"A provider", "B winner", "C vendor"}));
}

void TestCandidates::theListIsCappedAndTheWinnerStays()
{
    std::vector<QuoteLine> lines;
    for (int i = 0; i < 1000; ++i)
        lines.push_back({"weak", "2024-01-01", 1.0 + i, 10, "", "P"});
    for (int i = 0; i < 500; ++i)
        lines.push_back({"good", "2024-01-01", 2500.0 - i, 50, "", "P"});
    std::vector<std::string> names; // each row an offer of its own
    names.reserve(lines.size());
    for (QuoteLine &line : lines)
        line.model = names.emplace_back(std::string(line.model) + std::to_string(names.size()));
    const SmallDataset small(lines);
    const AnalysisResult result = analyze(small.data, {});
    const auto list = candidatesOf(small.data, result, 42, *parseDay("2024-01-01"), 20);
    QCOMPARE(list.candidates.size(), std::size_t{40});
    QCOMPARE(list.qualifying, std::size_t{500});
    QCOMPARE(list.excluded, std::size_t{1000});
    QCOMPARE(list.unlisted(), std::size_t{1460});
    QCOMPARE(list.candidates[0].price, 1.0);
    QCOMPARE(list.candidates[19].price, 20.0);
    QCOMPARE(list.candidates[20].price, 2001.0);
    QVERIFY(list.candidates[20].reason == CandidateReason::Winner);
    QCOMPARE(list.candidates[39].price, 2020.0);
}

QTEST_APPLESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
