// The dataset's table in the real window of 1600x900: sorting, a keystroke of the filter, an edit until its cell and
// the chart have been painted, a frame of scrolling. Usage: bench_table [FILE [edits]]; without FILE, the default
// dataset; with "edits", nothing but these.

#include "analysis/suspiciousprices.h"
#include "charts/chartpanel.h"
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
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

using namespace llmflation;

namespace {

constexpr int frames = 200;
constexpr int edits = 20;

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

/// Until the cell has been painted, and until the chart has.
struct StepTimes {
    std::vector<double> cell;
    std::vector<double> chart;
    std::vector<double> processorCell; // of the window's thread, until the cell
    std::vector<double> processor;     // of all threads, until the chart
};

double processorMilliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e6;
}

void measureStep(QTableView &table, const Document &document, StepTimes &times, const std::function<void()> &step)
{
    const double before = processorMilliseconds(CLOCK_PROCESS_CPUTIME_ID);
    const double ownBefore = processorMilliseconds(CLOCK_THREAD_CPUTIME_ID);
    QElapsedTimer timer;
    timer.start();
    times.cell.push_back(timeOf(*table.viewport(), step));
    times.processorCell.push_back(processorMilliseconds(CLOCK_THREAD_CPUTIME_ID) - ownBefore);
    const auto *chart = table.window()->findChild<ChartPanel *>();
    while (document.isReading() || chart->isBehind())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    QCoreApplication::processEvents();
    times.chart.push_back(milliseconds(timer));
    times.processor.push_back(processorMilliseconds(CLOCK_PROCESS_CPUTIME_ID) - before);
}

void print(const std::string &what, const StepTimes &times)
{
    print((what + " to painted cell").c_str(), times.cell);
    print((what + " to painted chart").c_str(), times.chart);
    print((what + " to painted cell, processor").c_str(), times.processorCell);
    print((what + " to painted chart, processor").c_str(), times.processor);
}

void measureEdits(QTableView &table, Document &document, const std::string &how)
{
    StepTimes edit;
    StepTimes undo;
    StepTimes redo;
    for (int i = 0; i < edits; ++i) {
        const auto index = table.model()->index(i % table.model()->rowCount(), 5);
        measureStep(table, document, edit, [&] { table.model()->setData(index, QString::number(i + 1)); });
    }
    for (int i = 0; i < edits; ++i)
        measureStep(table, document, undo, [&] { document.undoStack()->undo(); });
    for (int i = 0; i < edits; ++i)
        measureStep(table, document, redo, [&] { document.undoStack()->redo(); });
    print("edit" + how, edit);
    print("undo" + how, undo);
    print("redo" + how, redo);
}

void measureAllEdits(QTableView &table, RowFilter &rows, QLineEdit &filter, Document &document)
{
    measureEdits(table, document, "");
    rows.setSortKeys({{5, Qt::AscendingOrder}, {0, Qt::AscendingOrder}});
    measureEdits(table, document, " while sorted");
    filter.setText(QStringLiteral("a input < 5"));
    measureEdits(table, document, " while sorted and filtered");
}

void printMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM") || line.starts_with("VmRSS"))
            std::printf("%s\n", line.c_str());
    }
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
    auto *filter = window.findChild<QLineEdit *>(QStringLiteral("datasetFilter"));
    if (argc > 2 && std::string_view(argv[2]) == "edits") {
        measureAllEdits(*table, *rows, *filter, document);
        printMemory();
        return 0;
    }
    measureScrolling(*table);
    measureSorting(*table, *rows);
    measureFilter(*table, *filter);
    QElapsedTimer timer;
    timer.start();
    const std::size_t suspicious = suspiciousPrices(document.dataset()).size();
    std::printf("suspicious prices: %zu in %.1f ms\n", suspicious, milliseconds(timer));
    timer.start();
    const std::size_t fixes = certainFixes(document.table(), document.columnMap()).size();
    std::printf("certain fixes: %zu in %.1f ms\n", fixes, milliseconds(timer));
    measureAllEdits(*table, *rows, *filter, document);
    printMemory();
    return 0;
}
