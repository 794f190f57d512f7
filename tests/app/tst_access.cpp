#include "accessibility.h"
#include "surfaces.h"

#include <QAccessible>
#include <QApplication>

using namespace llmflation;

namespace {

/// What the keyboard can be in: not the parts of a spin box or a combo box, which speak through it.
QList<QWidget *> focusable(QWidget &root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root.findChildren<QWidget *>())
        if (widget->window() == root.window() && widget->isVisibleTo(&root) && widget->isEnabled() &&
            widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && !widget->size().isEmpty())
            found << widget;
    return found;
}

QList<QWidget *> tabStops(QWidget &root)
{
    QList<QWidget *> found = focusable(root);
    found.removeIf([](const QWidget *widget) { return !(widget->focusPolicy() & Qt::TabFocus); });
    return found;
}

/// Leaves where the focus is. A table and the chart take Tab for themselves: the table is left by Ctrl+Tab.
QWidget *leave(QWidget &root, bool forwards)
{
    constexpr int mostStepsWithin = 12;
    QWidget *const before = root.focusWidget();
    for (int i = 0; i < mostStepsWithin && root.focusWidget() == before; ++i)
        QTest::keyClick(before, forwards ? Qt::Key_Tab : Qt::Key_Backtab,
                        forwards ? Qt::NoModifier : Qt::ShiftModifier);
    if (root.focusWidget() == before)
        QTest::keyClick(before, forwards ? Qt::Key_Tab : Qt::Key_Backtab,
                        forwards ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
    return root.focusWidget();
}

/// Its place in the window, with what may be drawn around it.
QImage pictureOf(QWidget &root, const QWidget &widget)
{
    constexpr int around = 4;
    const QRect place(widget.mapTo(&root, QPoint()), widget.size());
    return root.grab(place.adjusted(-around, -around, around, around)).toImage().convertToFormat(QImage::Format_RGB32);
}

/// Pixels that another colour of at least 3:1 replaces, as WCAG 2 asks of what shows the focus.
int changedPixels(const QImage &one, const QImage &other)
{
    constexpr double least = 3;
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y) && contrast(one.pixel(x, y), other.pixel(x, y)) >= least)
                ++count;
    return count;
}

} // namespace

/// What someone who sees little, or uses no mouse, needs of every window of the program.
class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingHasANameAndARole_data() { Surfaces::addRows(); }
    void everythingHasANameAndARole();
    void tabReachesEverything_data() { Surfaces::addRows(); }
    void tabReachesEverything();
    void focusIsSeen_data() { Surfaces::addRows(); }
    void focusIsSeen();

private:
    Surfaces m_surfaces;
};

void TestAccess::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    QAccessible::setActive(true);
}

void TestAccess::everythingHasANameAndARole()
{
    QFETCH(QString, surface);
    QStringList faults;
    m_surfaces.visit(surface, [&faults](QWidget &root) {
        for (QWidget *widget : focusable(root)) {
            QAccessibleInterface *const shown = QAccessible::queryAccessibleInterface(widget);
            if (!shown || shown->text(QAccessible::Name).trimmed().isEmpty())
                faults << QStringLiteral("no name: ") + nameOf(*widget);
            if (!shown || shown->role() == QAccessible::NoRole || shown->role() == QAccessible::Client)
                faults << QStringLiteral("no role: ") + nameOf(*widget);
        }
    });
    tell(faults);
    QVERIFY(faults.isEmpty());
}

void TestAccess::tabReachesEverything()
{
    QFETCH(QString, surface);
    QStringList faults;
    m_surfaces.visit(surface, [&faults](QWidget &root) {
        const QList<QWidget *> all = tabStops(root);
        QVERIFY(!all.isEmpty());
        for (const bool forwards : {true, false}) {
            all.front()->setFocus(Qt::TabFocusReason);
            QList<QWidget *> reached{root.focusWidget()};
            for (qsizetype i = 0; i < 2 * all.size(); ++i)
                reached << leave(root, forwards);
            for (const QWidget *widget : all)
                if (!reached.contains(widget))
                    faults << (forwards ? QStringLiteral("not by Tab: ") : QStringLiteral("not by Shift+Tab: ")) +
                                  nameOf(*widget);
        }
    });
    tell(faults);
    QVERIFY(faults.isEmpty());
}

void TestAccess::focusIsSeen()
{
    constexpr int leastPixels = 20;
    QFETCH(QString, surface);
    QStringList faults;
    m_surfaces.visit(surface, [&faults](QWidget &root) {
        const QList<QWidget *> all = tabStops(root);
        all.front()->setFocus(Qt::TabFocusReason);
        if (leave(root, true) == all.front())
            return; // the only one
        for (qsizetype i = 0; i < all.size(); ++i) {
            QWidget *const widget = root.focusWidget();
            const QImage focused = pictureOf(root, *widget);
            leave(root, true);
            const QImage left = pictureOf(root, *widget);
            const int changed = changedPixels(focused, left);
            if (changed < leastPixels)
                faults << QStringLiteral("focus shown by %1 pixels: %2").arg(changed).arg(nameOf(*widget));
        }
    });
    tell(faults);
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
