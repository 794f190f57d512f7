#include "dataset/column.h"

#include <QtTest>

#include <algorithm>
#include <cstdint>
#include <future>
#include <random>
#include <vector>

using namespace llmflation;

namespace {

/// A column whose every element says whose it is.
class Marked {
public:
    Marked(std::size_t size, std::uint32_t mark)
        : m_values(size, mark)
        , m_mark(mark)
    {
    }

    void grow(std::size_t size) { m_values.resize(m_values.size() + size, m_mark); }
    [[nodiscard]] bool isWhole() const
    {
        return std::ranges::all_of(m_values, [this](std::uint32_t value) { return value == m_mark; });
    }

private:
    Column<std::uint32_t> m_values;
    std::uint32_t m_mark;
};

/// Columns of few bytes to some megabytes come, grow and go; each stays as it was written.
bool stayWhole(std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto below = [&](std::uint32_t bound) { return static_cast<std::uint32_t>(random() % bound); };
    std::vector<Marked> columns;
    for (std::uint32_t step = 0; step < 2000; ++step) {
        const std::size_t size = std::size_t{1} << below(20);
        if (columns.size() < 12) {
            columns.emplace_back(size + below(100), seed + step);
            continue;
        }
        const std::size_t chosen = below(static_cast<std::uint32_t>(columns.size()));
        if (!columns[chosen].isWhole())
            return false;
        if (below(4) == 0)
            columns[chosen].grow(size);
        else
            columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(chosen));
    }
    return std::ranges::all_of(columns, &Marked::isWhole);
}

} // namespace

class TestColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsOfAllSizesStayWhole();
    void soTheyDoInSeveralThreads();
};

void TestColumn::columnsOfAllSizesStayWhole()
{
    QVERIFY(stayWhole(1));
}

/// Memory is given back by another thread than took it, too.
void TestColumn::soTheyDoInSeveralThreads()
{
    std::vector<std::future<bool>> threads;
    for (std::uint32_t thread = 0; thread < 4; ++thread)
        threads.push_back(std::async(std::launch::async, stayWhole, 10'000 * thread));
    for (auto &thread : threads)
        QVERIFY(thread.get());
    auto made = std::async(std::launch::async, [] { return std::vector<Marked>(100, Marked(10'000, 7)); }).get();
    QVERIFY(std::ranges::all_of(made, &Marked::isWhole));
    made.clear();
    QVERIFY(stayWhole(5));
}

QTEST_APPLESS_MAIN(TestColumn)
#include "tst_column.moc"
