// The dataset's table in the real window of 1600x900: sorting, a keystroke of the filter, an edit until its cell and
// the chart have been painted, a frame of scrolling. Usage: bench_table [FILE]; without FILE, the default dataset.

#include "analysis/suspiciousprices.h"
#include "dataset/certainfixes.h"
#include "dialogs.h"
#include "document/document.h"
#include "mainwindow.h"
#include "models/rowfilter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace llmflation;

namespace {

constexpr int frames = 200;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Until the job is done and what it changed in the widget has been painted.
double timeOf(QWidget &painted, const std::function<void()> &job)
{
    QElapsedTimer timer;
    timer.start();
    job();
    painted.repaint();
    return milliseconds(timer);
}

void print(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%s: median %.1f ms, longest %.1f ms, n %zu\n", what, times[times.size() / 2], times.back(),
                times.size());
}

void measureSorting(QTableView &table, RowFilter &rows)
{
    for (const char *name : {"model", "date", "input_usd_per_mtok", "price_source"}) {
        int column = 0;
        while (column < rows.columnCount() &&
               rows.headerData(column, Qt::Horizontal, DatasetModel::NameRole).toString() != QLatin1String(name))
            ++column;
        if (column == rows.columnCount())
            continue;
        std::vector<double> times;
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            times.push_back(timeOf(*table.viewport(), [&] { rows.setSortKeys({{column, order}}); }));
        print((std::string("sort by ") + name).c_str(), times);
    }
    print("sort by two columns", {timeOf(*table.viewport(), [&] {
              rows.setSortKeys({{1, Qt::AscendingOrder}, {0, Qt::AscendingOrder}});
          })});
    rows.setSortKeys({});
}

void measureFilter(QTableView &table, QLineEdit &filter)
{
    for (const char *text : {"llama", "gpt 4", "vendor = Meta", "input < 5", "vendor = Meta input < 5"}) {
        std::vector<double> times;
        const QString whole = QLatin1String(text);
        for (qsizetype length = 1; length <= whole.size(); ++length)
            times.push_back(timeOf(*table.viewport(), [&] { filter.setText(whole.left(length)); }));
        print((std::string("filter keystroke, ") + text).c_str(), times);
        filter.clear();
    }
}

void measureScrolling(QTableView &table)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i)
        times.push_back(timeOf(*table.viewport(),
                               [&] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 3); }));
    print("frame of scrolling", times);
}

void measureEdits(QTableView &table, Document &document)
{
    std::vector<double> seen;
    std::vector<double> charted;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        seen.push_back(timeOf(*table.viewport(),
                              [&] { table.model()->setData(table.model()->index(i, 5), QString::number(i + 1)); }));
        while (document.isReading())
            QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        charted.push_back(milliseconds(timer));
    }
    print("edit to painted cell", seen);
    print("edit to painted chart", charted);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("llmflation-bench"));
    Document document;
    document.openDefault();
    NativeDialogs dialogs;
    MainWindow window(document, dialogs);
    window.resize(1600, 900);
    window.show();
    if (argc > 1)
        window.open(QString::fromLocal8Bit(argv[1]));
    while (window.isOpening())
        QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    auto *table = window.findChild<QTableView *>(QStringLiteral("datasetTable"));
    auto *rows = qobject_cast<RowFilter *>(table->model());
    std::printf("%d rows\n", rows->rowCount());
    measureScrolling(*table);
    measureSorting(*table, *rows);
    measureFilter(*table, *window.findChild<QLineEdit *>(QStringLiteral("datasetFilter")));
    QElapsedTimer timer;
    timer.start();
    const std::size_t suspicious = suspiciousPrices(document.dataset()).size();
    std::printf("suspicious prices: %zu in %.1f ms\n", suspicious, milliseconds(timer));
    timer.start();
    const std::size_t fixes = certainFixes(document.table(), document.columnMap()).size();
    std::printf("certain fixes: %zu in %.1f ms\n", fixes, milliseconds(timer));
    measureEdits(*table, document);
    return 0;
}
