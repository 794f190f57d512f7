#include "panels/driverscard.h"

#include "document/displaynames.h"
#include "document/document.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace llmflation {

/// A bar as long as a share of 1; one of a rise is hollow.
class ShareBar : public QWidget {
public:
    explicit ShareBar(QWidget *parent)
        : QWidget(parent)
    {
        setMinimumSize(60, 12);
    }

    void showShare(double share, const QColor &color)
    {
        m_share = share;
        m_color = color;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr double height = 12;
        constexpr double radius = 2;
        const double length = std::max(2.0, width() * std::min(1.0, std::abs(m_share)));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_color);
        painter.setBrush(m_share < 0 ? Qt::NoBrush : QBrush(m_color));
        painter.drawRoundedRect(QRectF(0.5, (this->height() - height) / 2, length - 1, height - 1), radius, radius);
    }

private:
    double m_share = 0;
    QColor m_color;
};

namespace {

QString driverName(Driver driver)
{
    switch (driver) {
    case Driver::PriceChange:
        return DriversCard::tr("Price of the same model");
    case Driver::CheaperProvider:
        return DriversCard::tr("Another provider");
    case Driver::OpenWeights:
        return DriversCard::tr("Open weights enter");
    case Driver::NewerModelSameVendor:
        return DriversCard::tr("New model, same vendor");
    case Driver::NewerModelOtherVendor:
        return DriversCard::tr("New model, other vendor");
    }
    return {};
}

QString percent(double share)
{
    const long rounded = std::lround(100 * share);
    return (rounded < 0 ? QStringLiteral("−%1 %") : QStringLiteral("%1 %")).arg(std::abs(rounded));
}

/// The drivers that moved the floor, the largest share first.
std::vector<Driver> activeDrivers(const FallByDriver &fall)
{
    std::vector<Driver> active;
    for (std::size_t driver = 0; driver < driverCount; ++driver) {
        if (fall.total != 0 && fall.log10Fall[driver] != 0)
            active.push_back(static_cast<Driver>(driver));
    }
    std::ranges::stable_sort(active, std::ranges::greater{}, [&](Driver driver) { return *fall.share(driver); });
    return active;
}

} // namespace

DriversCard::DriversCard(Document &document, QWidget *parent)
    : Card(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("driversCard"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setupRows();
    connect(&m_document, &Document::resultChanged, this, &DriversCard::refreshThresholds);
    connect(m_threshold, &QComboBox::currentIndexChanged, this, &DriversCard::refreshShares);
    refreshThresholds();
}

void DriversCard::setupRows()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 9, 16, 11);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(5);
    layout->setColumnStretch(1, 1);

    auto *title = new QLabel(tr("What drove the fall"), this);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    m_threshold = new QComboBox(this);
    m_threshold->setObjectName(QStringLiteral("driversThreshold"));
    m_threshold->setAccessibleName(tr("Threshold whose fall is shown"));
    m_threshold->setFrame(false);
    layout->addWidget(title, 0, 0, 1, 2, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_threshold, 0, 1, 1, 2, Qt::AlignRight);

    m_nothing = new QLabel(tr("The price has not changed."), this);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_nothing, 1, 0, 1, 3);
    int line = 2;
    for (Row &row : m_rows) {
        row = {new QLabel(this), new ShareBar(this), new QLabel(this)};
        row.name->setForegroundRole(QPalette::PlaceholderText);
        row.share->setFont(bold);
        row.share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        layout->addWidget(row.name, line, 0);
        layout->addWidget(row.bar, line, 1);
        layout->addWidget(row.share, line++, 2);
    }
}

void DriversCard::refreshThresholds()
{
    const AnalysisResult &result = m_document.result();
    const int chosen = std::max(0, m_threshold->currentIndex());
    const QSignalBlocker blocker(m_threshold);
    while (m_threshold->count() > static_cast<int>(result.series.size()))
        m_threshold->removeItem(m_threshold->count() - 1);
    for (int i = 0; i < static_cast<int>(result.series.size()); ++i) {
        const auto text =
            thresholdTitle(result.settings.benchmark, result.series[static_cast<std::size_t>(i)].threshold);
        if (i == m_threshold->count())
            m_threshold->addItem(text);
        else if (m_threshold->itemText(i) != text)
            m_threshold->setItemText(i, text);
    }
    m_threshold->setCurrentIndex(std::min(chosen, m_threshold->count() - 1));
    refreshShares();
}

void DriversCard::refreshShares()
{
    const auto &series = m_document.result().series;
    const auto index = static_cast<std::size_t>(std::max(0, m_threshold->currentIndex()));
    const FallByDriver fall =
        index < series.size() ? fallByDriver(series[index].floor, m_document.dataset()) : FallByDriver{};
    const auto active = activeDrivers(fall);
    const QColor &color = themeFor(palette()).seriesColor(index);
    m_nothing->setVisible(active.empty());
    QStringList spoken;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto &[name, bar, share] = m_rows[i];
        for (QWidget *widget : std::initializer_list<QWidget *>{name, bar, share})
            widget->setVisible(i < active.size());
        if (i >= active.size())
            continue;
        name->setText(driverName(active[i]));
        share->setText(percent(*fall.share(active[i])));
        bar->showShare(*fall.share(active[i]), color);
        spoken << name->text() + u' ' + share->text();
    }
    setAccessibleName(tr("What drove the fall: %1").arg(spoken.join(QStringLiteral(", "))));
}

void DriversCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshShares();
}

} // namespace llmflation
