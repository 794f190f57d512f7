#include "panels/filterspanel.h"

#include "analysis/filtercounts.h"
#include "document/displaynames.h"
#include "document/document.h"
#include "panels/filterform.h"
#include "panels/namefilterlist.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int mostMinimumWidth = 340;

QString quotesInUse(const RowCounts &counts)
{
    return FiltersPanel::tr("%1 of %2 quotes in use")
        .arg(formatNumber(static_cast<double>(counts.used)), formatNumber(static_cast<double>(counts.rows)));
}

/// The settings but for those that leave every count of quotes as it is.
AnalysisSettings countedSettings(AnalysisSettings settings)
{
    const AnalysisSettings defaults;
    settings.thresholds.clear();
    settings.rule = defaults.rule;
    settings.rate = defaults.rate;
    settings.since = defaults.since;
    settings.confidence = defaults.confidence;
    return settings;
}

} // namespace

FiltersPanel::FiltersPanel(Document &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("filtersPanel"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the focus
    setWidgetResizable(true);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(8);
    setupHead(*layout);
    setupNames(*layout);
    m_form = new FilterForm(m_document, this);
    layout->addWidget(m_form);
    layout->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    const int whole = content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::min(whole, mostMinimumWidth)); // letters of twice the size leave room for the chart

    const auto datasetChanged = [this] { m_datasetChanged = true; };
    connect(&m_document, &Document::cellsChanged, this, datasetChanged);
    connect(&m_document, &Document::rowsInserted, this, datasetChanged);
    connect(&m_document, &Document::rowsRemoved, this, datasetChanged);
    connect(&m_document, &Document::reset, this, datasetChanged);
    connect(&m_document, &Document::datasetRead, this, datasetChanged);
    connect(&m_document, &Document::resultChanged, this, &FiltersPanel::refresh);
}

void FiltersPanel::setupHead(QVBoxLayout &layout)
{
    m_rows = new QLabel(this);
    m_rows->setObjectName(QStringLiteral("filteredRows"));
    m_rows->setWordWrap(true);
    m_reset = new QPushButton(tr("Reset"), this);
    m_reset->setObjectName(QStringLiteral("resetFilters"));
    m_reset->setAccessibleName(tr("Reset filters"));
    m_reset->setToolTip(tr("Let every quote through"));
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_document.setSettings(withoutFilters(m_document.settings())); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_rows, 1);
    head->addWidget(m_reset);
    layout.addLayout(head);
}

void FiltersPanel::setupNames(QVBoxLayout &layout)
{
    m_vendors = new NameFilterList(tr("Vendors"), QStringLiteral("vendors"), tr("(no vendor)"), this);
    m_providers = new NameFilterList(tr("Providers"), QStringLiteral("providers"), tr("(no provider)"), this);
    connect(m_vendors, &NameFilterList::chosen, this, [this](const std::vector<std::string> &names) {
        AnalysisSettings settings = m_document.settings();
        settings.vendors = names;
        m_document.setSettings(settings);
    });
    connect(m_providers, &NameFilterList::chosen, this, [this](const std::vector<std::string> &names) {
        AnalysisSettings settings = m_document.settings();
        settings.providers = names;
        m_document.setSettings(settings);
    });
    layout.addWidget(m_vendors);
    layout.addWidget(m_providers);
}

/// Hidden, it looks at nothing.
void FiltersPanel::refresh()
{
    if (!isVisible())
        return;
    const AnalysisSettings &settings = m_document.settings();
    m_rows->setText(quotesInUse(m_document.result().counts));
    m_reset->setEnabled(activeFilters(settings) > 0);
    refreshNames();
    m_form->refresh();
}

void FiltersPanel::refreshNames()
{
    AnalysisSettings counted = countedSettings(m_document.settings());
    if (!m_datasetChanged && counted == m_countsOf)
        return;
    m_datasetChanged = false;
    const FilterCounts counts = countByName(m_document.dataset(), m_document.result());
    m_vendors->showNames(counts.vendors, counted.vendors);
    m_providers->showNames(counts.providers, counted.providers);
    m_countsOf = std::move(counted);
}

QSize FiltersPanel::sizeHint() const
{
    return {270, 600};
}

void FiltersPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void FiltersPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_datasetChanged = true;
        refresh();
    }
}

} // namespace llmflation
