#include "accessibility.h"
#include "panels/elidedlabel.h"
#include "surfaces.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTabBar>
#include <QTableView>

using namespace llmflation;

namespace {

struct ShownText {
    QString name;
    QString text;
    QRect place; ///< in the window
};

void addCells(QList<ShownText> &texts, QWidget &root, const QAbstractItemView &view)
{
    if (!view.model())
        return;
    const QWidget &port = *view.viewport();
    for (int y = 2; y < port.height(); y += 8) {
        for (int x = 2; x < port.width(); x += 24) {
            const QModelIndex index = view.indexAt({x, y});
            const QString text = index.data().toString();
            const QRect cell = view.visualRect(index) & port.rect();
            const bool isAgain = !texts.isEmpty() && texts.last().place.contains(port.mapTo(&root, QPoint(x, y)));
            const bool isWhole =
                cell == view.visualRect(index) && root.childAt(port.mapTo(&root, cell.center())) == &port;
            if (index.isValid() && !text.isEmpty() && (index.flags() & Qt::ItemIsEnabled) && isWhole && !isAgain)
                texts << ShownText{
                    nameOf(view) + QStringLiteral(" cell"), text, {port.mapTo(&root, cell.topLeft()), cell.size()}};
        }
    }
}

void addSections(QList<ShownText> &texts, QWidget &root, const QHeaderView &header)
{
    const QWidget &port = *header.viewport();
    for (int i = 0; header.orientation() == Qt::Horizontal && header.model() && i < header.count(); ++i) {
        const QRect section =
            QRect(header.sectionViewportPosition(i), 0, header.sectionSize(i), port.height()) & port.rect();
        if (!header.isSectionHidden(i) && section.width() > 30)
            texts << ShownText{nameOf(header),
                               header.model()->headerData(i, Qt::Horizontal).toString(),
                               {port.mapTo(&root, section.topLeft()), section.size()}};
    }
}

void addSceneTexts(QList<ShownText> &texts, QWidget &root, const QGraphicsView &view)
{
    for (const QGraphicsItem *item : view.items()) {
        QString text;
        if (const auto *simple = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
            text = simple->text();
        else if (const auto *rich = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
            text = rich->toPlainText();
        const QRect place = view.mapFromScene(item->sceneBoundingRect()).boundingRect() & view.viewport()->rect();
        if (!text.isEmpty() && item->isVisible() && item->effectiveOpacity() > 0 && !place.isEmpty())
            texts << ShownText{nameOf(view), text, {view.viewport()->mapTo(&root, place.topLeft()), place.size()}};
    }
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->displayText().isEmpty() ? field->placeholderText() : field->displayText();
    return {};
}

QList<ShownText> textsOf(QWidget &root)
{
    QList<ShownText> texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->window() != root.window() || !widget->isVisible() || !widget->isEnabled() ||
            widget->visibleRegion().isEmpty())
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            addSections(texts, root, *header);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addCells(texts, root, *view);
        else if (const auto *scene = qobject_cast<const QGraphicsView *>(widget))
            addSceneTexts(texts, root, *scene);
        else if (const QString text = textOf(*widget); !text.trimmed().isEmpty()) {
            constexpr int edge = 3; // of a button or a field
            const QRect place = widget->visibleRegion().boundingRect();
            const bool isPlain = qobject_cast<const QLabel *>(widget);
            texts << ShownText{
                nameOf(*widget), text,
                QRect(widget->mapTo(&root, place.topLeft()), place.size())
                    .adjusted(isPlain ? 0 : edge, isPlain ? 0 : edge, isPlain ? 0 : -edge, isPlain ? 0 : -edge)};
        }
    }
    return texts;
}

/// Between the colour that most pixels have and the one that differs most from it.
double textContrast(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect inside = place & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (counts.value(ground) < it.value())
            ground = it.key();
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = std::max(most, contrast(ground, it.key()));
    return most;
}

/// Whether what is out of sight can be scrolled to.
bool isScrolled(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at);
        if (!area)
            continue;
        const QRect place(widget.mapTo(area, QPoint()), widget.size());
        const bool isBeside = place.left() < 0 || place.right() > area->viewport()->geometry().right();
        return !isBeside || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    }
    return false;
}

/// What its text needs and it has not; empty where all of it is seen.
QString clipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return needed > label->height() + 1 ? QStringLiteral("%1 high, needs %2").arg(label->height()).arg(needed)
                                            : QString();
    }
    const QSize needed = widget.sizeHint();
    const bool isLower = widget.height() + 1 < qMin(needed.height(), widget.fontMetrics().height());
    if (needed.width() <= widget.width() + 1 && !isLower)
        return {};
    return QStringLiteral("%1 × %2, needs %3 × %4")
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

} // namespace

/// Whether the words of every window can be read: by contrast, and in letters of twice their size.
class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_font = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_font); }
    void wordsStandOutInLight_data() { Surfaces::addRows(); }
    void wordsStandOutInLight() { checkContrast(1); }
    void wordsStandOutInDark_data() { Surfaces::addRows(); }
    void wordsStandOutInDark() { checkContrast(2); }
    void largeWordsAreWhole_data() { Surfaces::addRows(); }
    void largeWordsAreWhole();
    void chartRunsToTheRightInEveryLanguage();
    void nothingMovesByItself_data() { Surfaces::addRows(); }
    void nothingMovesByItself();

private:
    void checkContrast(int theme);

    Surfaces m_surfaces;
    QFont m_font;
};

void TestReading::checkContrast(int theme)
{
    constexpr double least = 4.5;
    constexpr int scale = 3; // so that the stems of letters reach their full colour
    QFETCH(QString, surface);
    QStringList faults;
    m_surfaces.theme = theme;
    m_surfaces.visit(surface, [&faults](QWidget &root) {
        QPixmap pixmap(root.size() * scale);
        pixmap.setDevicePixelRatio(scale);
        root.render(&pixmap);
        QImage picture = pixmap.toImage().convertToFormat(QImage::Format_RGB32);
        picture.setDevicePixelRatio(1);
        const QList<ShownText> texts = textsOf(root);
        QVERIFY(!texts.isEmpty());
        for (const ShownText &text : texts) {
            const double ratio = textContrast(picture, {text.place.topLeft() * scale, text.place.size() * scale});
            if (ratio < least)
                faults << QStringLiteral("%1: “%2” in %3").arg(ratio, 0, 'f', 2).arg(text.text.left(40), text.name);
        }
    });
    tell(faults);
    QVERIFY(faults.isEmpty());
}

void TestReading::largeWordsAreWhole()
{
    QFETCH(QString, surface);
    QStringList faults;
    QFont font = m_font;
    font.setPointSizeF(2 * m_font.pointSizeF());
    QApplication::setFont(font);
    m_surfaces.theme = 1;
    m_surfaces.visit(surface, [&faults](QWidget &root) {
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            const bool isText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget) ||
                                qobject_cast<const QComboBox *>(widget);
            // What is elided on purpose tells all of it in a tool tip, and to screen readers.
            const auto *elided = qobject_cast<const ElidedLabel *>(widget);
            const bool isIcon = qobject_cast<const QLineEdit *>(widget->parentWidget());
            if (!isText || isIcon || (elided && !elided->wordWrap()) || widget->window() != root.window() ||
                !widget->isVisible() || textOf(*widget).isEmpty())
                continue;
            if (const QString lack = clipped(*widget); !lack.isEmpty())
                faults << QStringLiteral("%1: “%2” in %3").arg(lack, textOf(*widget).left(40), nameOf(*widget));
            const bool isHidden = widget->visibleRegion().boundingRect() != widget->rect();
            // The tour's frame lies over what it does not speak of.
            if (isHidden && !isScrolled(*widget) && QTest::currentDataTag() != QByteArray("tour"))
                faults << QStringLiteral("covered: “%1” in %2").arg(textOf(*widget).left(40), nameOf(*widget));
        }
        if (const QSize size = root.size(); size.width() > 1440 || size.height() > 900)
            faults << QStringLiteral("%1 × %2: %3").arg(size.width()).arg(size.height()).arg(nameOf(root));
    });
    tell(faults);
    QVERIFY(faults.isEmpty());
}

void TestReading::chartRunsToTheRightInEveryLanguage()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    m_surfaces.visit(QStringLiteral("window"), [](QWidget &root) {
        QVERIFY(root.isRightToLeft());
        QVERIFY(!root.findChild<QWidget *>(QStringLiteral("chartView"))->isRightToLeft());
        const auto *drivers = root.findChild<QWidget *>(QStringLiteral("driversCard"));
        const QRect box = drivers->findChild<QComboBox *>()->geometry();
        for (const QLabel *label : drivers->findChildren<QLabel *>())
            QVERIFY2(label->isHidden() || !label->geometry().intersects(box), qPrintable(label->text()));
    });
}

/// So there is nothing to stop where the desktop asks for less motion.
void TestReading::nothingMovesByItself()
{
    QFETCH(QString, surface);
    m_surfaces.visit(surface, [](QWidget &root) {
        for (const QAbstractAnimation *animation : root.findChildren<QAbstractAnimation *>())
            QVERIFY2(animation->state() == QAbstractAnimation::Stopped, animation->metaObject()->className());
    });
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
