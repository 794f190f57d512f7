#include "panels/datefield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QIcon>
#include <QPainter>
#include <QScreen>

namespace llmflation {

namespace {

/// As that of a selector.
QIcon triangle(const QColor &color)
{
    constexpr int side = 16;
    constexpr int scale = 3; // for dense screens
    QPixmap pixmap(side * scale, side * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{4.5, 6}, {11.5, 6}, {8, 10.5}});
    return pixmap;
}

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    QAction *calendar = addAction(triangle(palette().color(QPalette::Text)), TrailingPosition);
    calendar->setObjectName(QStringLiteral("calendarAction"));
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Choose a day (Alt+Down)"));
    calendar->setShortcut(Qt::ALT | Qt::Key_Down);
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
}

int DateField::minimumWidthOfDate() const
{
    constexpr int besideDate = 44; // margins and the button
    return fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + besideDate;
}

void DateField::showCalendar()
{
    auto *calendar = new QCalendarWidget(this); // a child: the focus stays in the editor's family
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom)); // weeks start on Monday, as in ISO 8601
    if (const QDate day = QDate::fromString(text().trimmed(), Qt::ISODate); day.isValid())
        calendar->setSelectedDate(day);
    const auto choose = [this, calendar](const QDate &day) {
        setText(day.toString(Qt::ISODate));
        calendar->close();
        Q_EMIT dayChosen();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->adjustSize();
    const QPoint below = mapToGlobal(rect().bottomLeft());
    const bool isRoomBelow = below.y() + calendar->height() <= screen()->availableGeometry().bottom();
    calendar->move(isRoomBelow ? below : mapToGlobal(QPoint(0, -calendar->height())));
    calendar->show();
    calendar->setFocus();
}

} // namespace llmflation
