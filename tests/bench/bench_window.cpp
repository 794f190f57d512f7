// From an input event to the painted window, in the real window of 1600x900: a step of the threshold slider, of the
// wheel over the chart, of the pointer along a floor. Usage: bench_window [FILE]; without FILE, the default dataset.

#include "charts/chartview.h"
#include "charts/pricechart.h"
#include "dialogs.h"
#include "document/document.h"
#include "mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace llmflation;

namespace {

constexpr int steps = 200;

/// Sees when a window has been asked to paint what is due.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget &window) { window.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::UpdateRequest;
        return false;
    }
    void waitForPaint()
    {
        m_painted = false;
        while (!m_painted)
            QCoreApplication::processEvents();
    }

private:
    bool m_painted = false;
};

/// Milliseconds until what the event changed has been painted.
double timeOf(QWidget &target, QEvent &event, PaintWatch &watch)
{
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::sendEvent(&target, &event);
    watch.waitForPaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%s to painted frame: median %.2f ms, 95th percentile %.2f ms, n %zu\n", what, times[times.size() / 2],
                times[times.size() * 95 / 100], times.size());
}

void measureSlider(QWidget &slider, PaintWatch &watch)
{
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
        QKeyEvent press(QEvent::KeyPress, i < steps / 2 ? Qt::Key_Right : Qt::Key_Left, Qt::NoModifier);
        times.push_back(timeOf(slider, press, watch));
    }
    print("slider step", times);
}

/// In by some steps and out again, over and over.
void measureZoom(QWidget &chart, PaintWatch &watch)
{
    std::vector<double> times;
    const QPointF middle = QRectF(chart.rect()).center();
    for (int i = 0; i < steps; ++i) {
        QWheelEvent wheel(middle, chart.mapToGlobal(middle), {}, QPoint(0, i % 10 < 5 ? 120 : -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        times.push_back(timeOf(chart, wheel, watch));
    }
    print("zoom step", times);
}

/// Along the first floor, with a card at each place.
void measureHover(const ChartView &view, PaintWatch &watch)
{
    std::vector<double> times;
    const ChartScale &scale = view.priceChart().scale();
    const std::vector<FloorStep> &floor = view.priceChart().series()[0].steps;
    for (int i = 0; i < steps; ++i) {
        const double day = floor.front().from + (floor.back().to - 1 - floor.front().from) * i / steps;
        double price = floor.front().price;
        for (const FloorStep &step : floor)
            price = step.from <= day ? step.price : price;
        const QPointF place = scale.at(day, price) + QPointF(0, i % 2);
        QMouseEvent move(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        times.push_back(timeOf(*view.viewport(), move, watch));
    }
    print("hover move", times);
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
    document.setThreshold(1, 70);

    PaintWatch watch(window);
    watch.waitForPaint();
    measureSlider(*window.findChild<QWidget *>(QStringLiteral("thresholdSlider1")), watch);
    const auto *chart = window.findChild<ChartView *>(QStringLiteral("chartView"));
    measureHover(*chart, watch);
    measureZoom(*chart->viewport(), watch);
    return 0;
}
