#include "panels/resultspanel.h"

#include "document/document.h"
#include "panels/bootstrapintervals.h"
#include "panels/driverscard.h"
#include "panels/resultcard.h"
#include "theme/theme.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int charactersWide = 47; // what the longest line of figures takes
constexpr int widestLeast = 540;   // in large letters lines break instead

/// Qt has no role for what can be scrolled.
QAccessibleInterface *paneOf(const QString &, QObject *object)
{
    auto *panel = qobject_cast<ResultsPanel *>(object);
    return panel ? new QAccessibleWidget(panel, QAccessible::Pane) : nullptr;
}

} // namespace

ResultsPanel::ResultsPanel(Document &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_bootstrap(new BootstrapIntervals(document, this))
{
    static const bool installed = (QAccessible::installFactory(paneOf), true);
    Q_UNUSED(installed)
    setObjectName(QStringLiteral("resultsPanel"));
    setAccessibleName(tr("Results"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setMinimumWidth(std::min(charactersWide * fontMetrics().averageCharWidth(), widestLeast));

    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(7);
    m_layout->addWidget(new DriversCard(m_document, this));
    m_layout->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    connect(&m_document, &Document::resultChanged, this, &ResultsPanel::refresh);
    connect(m_bootstrap, &BootstrapIntervals::found, this, &ResultsPanel::refresh);
    refresh();
}

void ResultsPanel::refresh()
{
    const std::size_t count = m_document.result().series.size();
    while (m_cards.size() < count) {
        auto *card = new ResultCard(this);
        card->setObjectName(QStringLiteral("resultCard%1").arg(m_cards.size()));
        m_layout->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.push_back(card);
    }
    while (m_cards.size() > count) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    const Theme &theme = themeFor(palette());
    for (std::size_t i = 0; i < count; ++i)
        m_cards[i]->showResult(resultText(m_document, i, m_bootstrap->outcome(i)), theme, i);
}

QString ResultsPanel::plainText() const
{
    QStringList parts;
    for (const ResultCard *card : m_cards)
        parts << toPlainText(card->text());
    return parts.join(QLatin1Char('\n'));
}

QSize ResultsPanel::sizeHint() const
{
    return {385, 600};
}

void ResultsPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace llmflation
