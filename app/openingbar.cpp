#include "openingbar.h"

#include "fileopening.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int appearanceMilliseconds = 150;
constexpr int lookMilliseconds = 40;
constexpr int steps = 1000;
constexpr int progressWidth = 160;
constexpr int longestWords = 260; // pixels
constexpr int openingGap = 8;

/// An editor in a table's or a list's cell, whose Esc is its own.
bool isInCell(const QObject *widget)
{
    for (; widget && widget->parent(); widget = widget->parent()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget->parent()->parent());
        if (view && view->viewport() == widget->parent())
            return true;
    }
    return false;
}

} // namespace

OpeningBar::OpeningBar(FileOpening &opening, QStatusBar &bar)
    : QWidget(&bar)
    , m_opening(opening)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_appearance(this)
    , m_looks(this)
{
    setObjectName(QStringLiteral("openingBar"));
    m_words->setObjectName(QStringLiteral("openingWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("openingProgress"));
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setFixedHeight(fontMetrics().height() / 2);
    auto *cancel = new QToolButton(this);
    cancel->setObjectName(QStringLiteral("cancelOpening"));
    cancel->setText(tr("Cancel"));
    cancel->setToolTip(tr("Keep what is open (Esc)"));
    cancel->setAutoRaise(true);
    cancel->setFocusPolicy(Qt::TabFocus);
    cancel->setFixedHeight(std::max(fontMetrics().height() + 2, bar.sizeHint().height() - 4));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(openingGap, 0, openingGap, 0);
    layout->setSpacing(openingGap);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);
    bar.addPermanentWidget(this);
    hide();

    m_appearance.setObjectName(QStringLiteral("openingBarDelay"));
    m_appearance.setSingleShot(true);
    m_appearance.setInterval(appearanceMilliseconds);
    m_looks.setInterval(lookMilliseconds);
    connect(cancel, &QToolButton::clicked, &m_opening, &FileOpening::cancel);
    connect(&m_opening, &FileOpening::started, this, &OpeningBar::begin);
    connect(&m_opening, &FileOpening::ended, this, &OpeningBar::end);
    connect(&m_appearance, &QTimer::timeout, this, &QWidget::show);
    connect(&m_looks, &QTimer::timeout, this, &OpeningBar::refresh);
}

void OpeningBar::begin()
{
    const QString words = tr("Opening %1…").arg(m_opening.name());
    m_words->setText(fontMetrics().elidedText(words, Qt::ElideMiddle, longestWords));
    m_progress->setAccessibleName(words);
    m_progress->setValue(0);
    m_appearance.start();
    m_looks.start();
    qApp->installEventFilter(this);
}

void OpeningBar::end()
{
    m_appearance.stop();
    m_looks.stop();
    qApp->removeEventFilter(this);
    hide();
}

void OpeningBar::refresh()
{
    const int step = static_cast<int>(m_opening.share() * steps);
    m_progress->setValue(std::max(step, m_progress->value()));
}

/// Esc in this window, before what else would take it.
bool OpeningBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto *widget = isKey ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != window() || QApplication::activePopupWidget() || isInCell(widget))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    event->accept(); // and is no shortcut
    if (event->type() == QEvent::KeyPress)
        m_opening.cancel();
    return true;
}

} // namespace llmflation
