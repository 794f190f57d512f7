#include "panels/datefield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QStyle>

namespace llmflation {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    QAction *calendar = addAction(style()->standardIcon(QStyle::SP_ArrowDown), TrailingPosition);
    calendar->setObjectName(QStringLiteral("calendarAction"));
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Choose a day (Alt+Down)"));
    calendar->setShortcut(Qt::ALT | Qt::Key_Down);
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
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
    calendar->move(mapToGlobal(rect().bottomLeft()));
    calendar->show();
    calendar->setFocus();
}

} // namespace llmflation
