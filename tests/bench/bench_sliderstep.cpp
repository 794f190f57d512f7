// From a key on the threshold slider to the painted window, in the real window.
// Usage: bench_sliderstep [FILE]; without FILE, the default dataset.

#include "dialogs.h"
#include "document/document.h"
#include "mainwindow.h"
#include "panels/thresholdslider.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

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

double millisecondsForStep(ThresholdSlider &slider, PaintWatch &watch, Qt::Key key)
{
    QElapsedTimer timer;
    timer.start();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&slider, &press);
    watch.waitForPaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
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
    window.resize(1440, 900);
    window.show();
    if (argc > 1)
        window.open(QString::fromLocal8Bit(argv[1]));
    document.setThreshold(1, 70);

    auto *slider = window.findChild<ThresholdSlider *>(QStringLiteral("thresholdSlider1"));
    PaintWatch watch(window);
    watch.waitForPaint();
    std::vector<double> times;
    for (int i = 0; i < steps; ++i)
        times.push_back(millisecondsForStep(*slider, watch, i < steps / 2 ? Qt::Key_Right : Qt::Key_Left));
    std::ranges::sort(times);
    std::printf("slider step to painted frame: median %.2f ms, 95th percentile %.2f ms, n %d\n", times[steps / 2],
                times[steps * 95 / 100], steps);
    return 0;
}
