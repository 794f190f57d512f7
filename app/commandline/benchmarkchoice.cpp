#include "commandline/benchmarkchoice.h"

#include "dataset/cellvalues.h"
#include "dataset/words.h"
#include "formats/headermapping.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace llmflation {

namespace {

std::string whyNotNumeric(const Table &table, std::size_t column)
{
    std::size_t count = 0;
    std::size_t first = 0;
    std::size_t numbers = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (trimmed(table.cell(row, column)).empty())
            continue;
        if (parseNumber(table.cell(row, column)).problem.empty())
            ++numbers;
        else if (count++ == 0)
            first = row;
    }
    if (count == 0)
        return numbers == 0 ? "its cells are all empty" : std::string();
    const auto others = count == 1 ? std::string() : fmt::format(", and {} more", count - 1);
    return fmt::format("line {} holds “{}”, which is no number{}; correct or empty it", table.source(first).line,
                       printable(table.cell(first, column)), others);
}

} // namespace

const Benchmark *benchmarkNamed(const PriceList &list, const std::string &name)
{
    if (const Benchmark *benchmark = list.dataset.findBenchmark(name))
        return benchmark;
    for (const Benchmark &benchmark : list.dataset.benchmarks) {
        for (const auto &known : {benchmark.name, list.table.header().at(benchmark.column)}) {
            if (!fold(name).empty() && fold(known) == fold(name))
                return &benchmark;
        }
    }
    const ColumnMap map = mapHeader(std::array{name});
    return list.dataset.findBenchmark(map.columns.front().name);
}

std::string whyNoBenchmark(const PriceList &list, const std::string &name)
{
    const auto &header = list.table.header();
    const auto found = std::ranges::find(header, fold(name), fold);
    if (found == header.end() || fold(name).empty())
        return {};
    const auto column = static_cast<std::size_t>(found - header.begin());
    if (list.map.columns[column].role != Role::Other)
        return fmt::format("that column holds something else: {}", list.map.columns[column].name);
    if (namesAPrice(*found))
        return "its name says that it holds prices";
    return whyNotNumeric(list.table, column);
}

} // namespace llmflation
