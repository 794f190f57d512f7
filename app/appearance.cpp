#include "appearance.h"

#include "theme/controlstyle.h"
#include "theme/focusring.h"
#include "theme/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QSettings>
#include <QStyle>

namespace llmflation {

namespace {

QString key()
{
    return QStringLiteral("theme");
}

ThemeChoice keptChoice()
{
    return static_cast<ThemeChoice>(QSettings().value(key(), 0).toInt());
}

/// As it was before the program first changed it.
const QPalette &desktopPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

/// Fusion is what Qt takes where no desktop brings a style of its own; its grey is nobody's choice.
bool hasDesktopStyle()
{
    static const bool hasOne = QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0;
    return hasOne;
}

/// Once for all windows.
void makeVisible()
{
    const QString ring = QStringLiteral("focusRing");
    if (hasDesktopStyle() || qApp->findChild<QObject *>(ring))
        return;
    QApplication::setStyle(new ControlStyle);
    (new FocusRing(qApp))->setObjectName(ring);
}

} // namespace

void applyFont()
{
    const QString family = QFontInfo(QApplication::font()).family();
    const bool generic = family.startsWith(QLatin1String("DejaVu")) || family.startsWith(QLatin1String("Sans"));
    if (!generic || !QFontDatabase::hasFamily(QStringLiteral("Inter")))
        return;
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(9.75); // 13 pixels at 96 dots per inch
    QApplication::setFont(font);
}

ThemeMenu::ThemeMenu(QWidget *parent)
    : QMenu(tr("&Theme"), parent)
    , m_desktopPalette(desktopPalette())
{
    const auto current = keptChoice();
    auto *group = new QActionGroup(this);
    addChoice(tr("&As the Desktop"), ThemeChoice::Desktop, current);
    addChoice(tr("&Light"), ThemeChoice::Light, current);
    addChoice(tr("&Dark"), ThemeChoice::Dark, current);
    for (QAction *action : actions())
        group->addAction(action);
    makeVisible();
    apply(current);
}

void ThemeMenu::addChoice(const QString &text, ThemeChoice choice, ThemeChoice current)
{
    QAction *action = addAction(text, this, [this, choice] { choose(choice); });
    action->setCheckable(true);
    action->setChecked(choice == current);
}

void ThemeMenu::choose(ThemeChoice choice)
{
    QSettings().setValue(key(), static_cast<int>(choice));
    actions().at(static_cast<int>(choice))->setChecked(true);
    apply(choice);
}

std::optional<bool> ThemeMenu::dark() const
{
    return m_choice == ThemeChoice::Desktop ? std::nullopt : std::optional(m_choice == ThemeChoice::Dark);
}

void ThemeMenu::show(std::optional<bool> dark)
{
    const ThemeChoice choice = !dark ? keptChoice() : *dark ? ThemeChoice::Dark : ThemeChoice::Light;
    if (choice == m_choice)
        return;
    actions().at(static_cast<int>(choice))->setChecked(true);
    apply(choice);
}

void ThemeMenu::apply(ThemeChoice choice)
{
    m_choice = choice;
    if (choice == ThemeChoice::Desktop && hasDesktopStyle())
        QApplication::setPalette(m_desktopPalette);
    else if (choice == ThemeChoice::Desktop)
        QApplication::setPalette(toPalette(themeFor(m_desktopPalette)));
    else
        QApplication::setPalette(toPalette(choice == ThemeChoice::Dark ? darkTheme() : lightTheme()));
}

} // namespace llmflation
