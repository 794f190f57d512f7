#include <analysis/analyze.h>
#include <fmt/format.h>
#include <formats/filestorage.h>
#include <formats/pricelist.h>

int main(int argc, char **argv)
{
    using namespace llmflation;
    auto bytes = readFile(argc > 1 ? argv[1] : "");
    if (!bytes) {
        fmt::print(stderr, "{}\n", bytes.error().message.text());
        return 1;
    }
    const PriceList list = readPriceList(*std::move(bytes));
    const AnalysisResult result = analyze(list.dataset, *withPreset({}, "article"));
    for (const SeriesResult &series : result.series)
        fmt::print("{}: decline {:.4g}, {:.5g}x a year, R2 {:.3f}, n {}\n", series.threshold, series.decline->factor,
                   series.trend->factorPerYear, *series.trend->rSquared, series.trend->n);
}
