#include "theme/focusring.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QScrollArea>
#include <QStyleOption>

namespace llmflation {

namespace {

/// Of the frame alone, not of the widgets.
class RingStyle : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        if (hint == SH_FocusFrame_AboveWidget)
            return 1;
        return hint == SH_FocusFrame_Mask ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const bool isMargin = metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin;
        return isMargin ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    }
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        constexpr double line = 2;
        constexpr double radius = 3;
        if (element != CE_FocusFrame) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(themeFor(option->palette).accent, line));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius,
                                 radius);
    }
};

/// Qt notes in a window that its focus was moved by a key; a dialog follows the window that it belongs to.
bool isUsedByKeys(const QWidget &focused)
{
    for (const QWidget *at = focused.window(); at; at = at->parentWidget() ? at->parentWidget()->window() : nullptr) {
        if (at->testAttribute(Qt::WA_KeyboardFocusChange))
            return true;
    }
    return false;
}

/// A mnemonic moves the focus to where nothing may be seen of it; and Qt shows no frame that lies outside at first.
void scrollTo(QWidget &focused)
{
    for (QWidget *at = focused.parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(&focused);
    }
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && now && isUsedByKeys(*now)) // not where the window comes back
            scrollTo(*now);
        follow(now);
    });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *focused)
{
    const bool isShown = focused && !focused->isWindow() && focused->window()->windowType() != Qt::Popup &&
                         QGuiApplication::mouseButtons() == Qt::NoButton && isUsedByKeys(*focused);
    if (!isShown) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame;
        auto *style = new RingStyle;
        style->setParent(m_frame);
        m_frame->setStyle(style);
    }
    m_frame->setWidget(focused);
}

} // namespace llmflation
