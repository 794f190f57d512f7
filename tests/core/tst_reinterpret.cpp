#include "analysis/preparedanalysis.h"
#include "formats/pricelist.h"

#include <QtTest>

#include <cmath>
#include <fmt/format.h>
#include <map>
#include <random>
#include <tuple>

using namespace llmflation;

namespace {

constexpr int runs = 400;
constexpr int editsInARun = 25;

/// Texts of few kinds, so that ties, repeats, superseding, other first and last months, and problems come up.
class RandomTexts {
public:
    explicit RandomTexts(unsigned seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t bound) { return m_random() % bound; }

    std::string file()
    {
        std::string text = "model,vendor,provider,date,until,input_usd_per_mtok,output_usd_per_mtok,mmlu,mmlu_cot,mine,"
                           "words\n";
        const std::size_t rows = 4 + below(30);
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t fields = below(15) == 0 ? 9 : columns; // a short row is a problem of the file's form
            for (std::size_t column = 0; column < fields; ++column) {
                text += below(8) == 0 ? odd(column) : usual(column);
                text += column + 1 < fields ? ',' : '\n';
            }
        }
        return text;
    }

    std::string usual(std::size_t column)
    {
        switch (column) {
        case 0:
            return fmt::format("M{}", below(4));
        case 1:
            return fmt::format("V{}", below(3));
        case 2:
            return fmt::format("P{}", below(3));
        case 3:
            return fmt::format("2024-0{}-1{}", 1 + below(6), below(3));
        case 4:
            return below(4) == 0 ? fmt::format("2024-0{}-01", 4 + below(5)) : std::string();
        case 5:
        case 6:
            return fmt::format("{}.5", below(5));
        case 7:
            return std::to_string(40 + below(5));
        case 8:
            return below(2) == 0 ? "yes" : "no";
        case 9:
            return below(3) == 0 ? "" : std::to_string(below(9));
        default:
            return below(2) == 0 ? "seven" : "";
        }
    }

    std::string odd(std::size_t column)
    {
        static const std::vector<std::string> texts{"",           "0",   "x",   " M1 ",      "-3",
                                                    "2024-02-30", "new", "140", "2031-01-01"};
        return below(12) == 0                 ? fmt::format("M{}", below(100))
               : column == 3 && below(2) == 0 ? "2023-12-05"
                                              : texts[below(texts.size())];
    }

    AnalysisSettings settings()
    {
        AnalysisSettings settings;
        settings.thresholds = {39, 41, 43};
        settings.rule = below(2) == 0 ? FloorRule::Monthly : FloorRule::RecordLow;
        if (below(3) == 0)
            settings.asOf = dayOf(2024, 5, 15);
        if (below(3) == 0)
            settings.since = monthOf(dayOf(2024, 3, 1));
        if (below(3) == 0)
            settings.vendors = {"V0", "V1"};
        if (below(4) == 0)
            settings.chainOfThought = FlagFilter::Exclude;
        if (below(5) == 0)
            settings.benchmark = "mine";
        return settings;
    }

    static constexpr std::size_t columns = 11;

private:
    std::mt19937 m_random;
};

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool sameNumbers(const Column<double> &a, const Column<double> &b)
{
    return std::ranges::equal(a, b, same);
}

bool sameNames(const Dataset &a, const Column<StringId> &ofA, const Dataset &b, const Column<StringId> &ofB)
{
    return std::ranges::equal(ofA, ofB, [&](StringId x, StringId y) { return a.name(x) == b.name(y); });
}

/// Whatever their numbers are.
bool sameOffers(const Dataset &a, const Dataset &b)
{
    std::map<std::uint32_t, std::uint32_t> there;
    std::map<std::uint32_t, std::uint32_t> back;
    for (std::size_t row = 0; row < a.rowCount(); ++row) {
        if (there.try_emplace(a.offer[row], b.offer[row]).first->second != b.offer[row] ||
            back.try_emplace(b.offer[row], a.offer[row]).first->second != a.offer[row])
            return false;
    }
    return true;
}

bool sameDiagnostics(const std::vector<Diagnostic> &a, const std::vector<Diagnostic> &b)
{
    return std::ranges::equal(a, b, [](const Diagnostic &x, const Diagnostic &y) {
        return x.message == y.message && std::tie(x.severity, x.line, x.column, x.field, x.row, x.fieldIndex) ==
                                             std::tie(y.severity, y.line, y.column, y.field, y.row, y.fieldIndex);
    });
}

QString difference(const Dataset &a, const Dataset &b)
{
    if (!sameNames(a, a.model, b, b.model) || !sameNames(a, a.vendor, b, b.vendor) ||
        !sameNames(a, a.provider, b, b.provider))
        return QStringLiteral("names");
    if (!sameOffers(a, b))
        return QStringLiteral("offers");
    if (a.date != b.date || a.until != b.until || !sameNumbers(a.inputPrice, b.inputPrice) ||
        !sameNumbers(a.outputPrice, b.outputPrice) || a.openWeights != b.openWeights || a.reasoning != b.reasoning)
        return QStringLiteral("cells");
    if (a.hasError != b.hasError)
        return QStringLiteral("errors");
    const bool benchmarks = std::ranges::equal(a.benchmarks, b.benchmarks, [](const Benchmark &x, const Benchmark &y) {
        return x.name == y.name && x.column == y.column && sameNumbers(x.scores, y.scores) &&
               x.chainOfThought == y.chainOfThought && sameNumbers(x.shots, y.shots);
    });
    if (!benchmarks)
        return QStringLiteral("benchmarks");
    return sameDiagnostics(a.diagnostics, b.diagnostics) ? QString() : QStringLiteral("diagnostics");
}

bool samePoints(const std::vector<FloorPoint> &a, const std::vector<FloorPoint> &b)
{
    return std::ranges::equal(a, b, [](const FloorPoint &x, const FloorPoint &y) {
        return x.month == y.month && x.date == y.date && x.price == y.price && x.score == y.score && x.row == y.row;
    });
}

QString difference(const PreparedAnalysis &a, const PreparedAnalysis &b)
{
    const AnalysisResult &x = a.result();
    const AnalysisResult &y = b.result();
    if (x.asOf != y.asOf || x.use != y.use || !sameNumbers(x.price, y.price))
        return QStringLiteral("rows");
    if (!std::ranges::equal(x.validity, y.validity, [](const Validity &one, const Validity &other) {
            return one.from == other.from && one.end == other.end;
        }))
        return QStringLiteral("validity");
    const auto counts = [](const RowCounts &of) {
        return std::tie(of.rows, of.invalid, of.noPrice, of.zeroPrice, of.filtered, of.noScore, of.used);
    };
    if (counts(x.counts) != counts(y.counts))
        return QStringLiteral("counts");
    std::vector<FloorPoint> one;
    std::vector<FloorPoint> other;
    for (double threshold = -4; threshold < 46; threshold += 0.5) {
        a.findFloor(threshold, one);
        b.findFloor(threshold, other);
        if (!samePoints(one, other))
            return QStringLiteral("floor at %1").arg(threshold);
    }
    for (std::size_t i = 0; i < x.series.size(); ++i) {
        if (!samePoints(x.series[i].floor, y.series[i].floor) ||
            x.series[i].trend.has_value() != y.series[i].trend.has_value() ||
            (x.series[i].trend && x.series[i].trend->factorPerYear != y.series[i].trend->factorPerYear))
            return QStringLiteral("series");
    }
    return {};
}

/// A list and its analysis that follow edits of cells.
struct Followed {
    PriceList list;
    PreparedAnalysis analysis;

    Followed(const std::string &text, const AnalysisSettings &settings)
        : list(readPriceList(text))
        , analysis(list.dataset, settings)
    {
    }

    [[nodiscard]] Dataset anew() const
    {
        return interpretEdited(list.table, list.dialect, list.map, list.formDiagnostics);
    }

    /// Whether it was enough to look at the edited rows.
    bool edit(const std::vector<CellPlace> &cells, const std::vector<std::string> &texts)
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            list.table.setCell(cells[i].row, cells[i].column, texts[i]);
        if (const auto change = interpretCells(list, cells)) {
            analysis.update(list.dataset, *change);
            return true;
        }
        list.dataset = anew();
        analysis = PreparedAnalysis(list.dataset, analysis.result().settings);
        return false;
    }
};

} // namespace

class TestReinterpret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditedListIsWhatItWouldBeReadAnew()
    {
        int followed = 0;
        for (unsigned run = 0; run < runs; ++run) {
            RandomTexts random(run);
            Followed one(random.file(), random.settings());
            for (int i = 0; i < editsInARun; ++i) {
                std::vector<CellPlace> cells;
                std::vector<std::string> texts;
                for (std::size_t left = 1 + (random.below(4) == 0 ? random.below(4) : 0); left > 0; --left) {
                    const std::size_t column = random.below(RandomTexts::columns);
                    cells.push_back({random.below(one.list.table.rowCount()), column});
                    texts.push_back(random.below(4) == 0 ? random.odd(column) : random.usual(column));
                }
                followed += one.edit(cells, texts) ? 1 : 0;
                const Dataset anew = one.anew();
                const QString where = QStringLiteral(" after edit %1 of run %2").arg(i).arg(run);
                const QString data = difference(one.list.dataset, anew);
                QVERIFY2(data.isEmpty(), qPrintable(data + where));
                const QString result = difference(one.analysis, PreparedAnalysis(anew, one.analysis.result().settings));
                QVERIFY2(result.isEmpty(), qPrintable(result + where));
            }
        }
        QVERIFY2(followed > runs * editsInARun / 2, qPrintable(QString::number(followed)));
    }

    void aColumnThatBecomesABenchmarkIsReadAsAWhole()
    {
        Followed one("model,date,input_usd_per_mtok,mine\nA,2024-01-01,1,7\nB,2024-02-01,2,eight\n", {});
        QVERIFY(!one.list.dataset.findBenchmark("mine"));
        QVERIFY(!one.edit({{1, 3}}, {"8"}));
        QVERIFY(one.list.dataset.findBenchmark("mine"));
        QVERIFY(!one.edit({{0, 3}}, {"seven"}));
        QVERIFY(!one.list.dataset.findBenchmark("mine"));
    }

    void namesThatOthersReadStayAsTheyAre()
    {
        Followed one("model,date,input_usd_per_mtok\nA,2024-01-01,1\n", {});
        const auto names = one.list.dataset.strings;
        const std::size_t before = names->size();
        QVERIFY(one.edit({{0, 0}}, {"never seen"}));
        QCOMPARE(names->size(), before);
        QCOMPARE(one.list.dataset.name(one.list.dataset.model[0]), std::string_view("never seen"));
    }
};

QTEST_APPLESS_MAIN(TestReinterpret)
#include "tst_reinterpret.moc"
