#include "panels/thresholdstrip.h"

#include "document/displaynames.h"
#include "document/document.h"
#include "panels/elidedlabel.h"
#include "panels/thresholdslider.h"
#include "theme/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

enum StripColumn { SwatchColumn, LabelColumn, SliderColumn, SpinBoxColumn, RemoveColumn };

constexpr int buttonPadding = 7;        // left of a flat button's text: what stands above it begins there too
constexpr int scoresMilliseconds = 200; // after an edit of a large dataset
constexpr int footerRow = static_cast<int>(Document::maxThresholds);

QPixmap swatch(const QColor &color, double devicePixelRatio)
{
    constexpr int size = 14;
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(0, 0, size, size, 3, 3);
    return pixmap;
}

} // namespace

ThresholdStrip::ThresholdStrip(Document &document, QWidget *parent)
    : Card(parent)
    , m_document(document)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("thresholdStrip"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_grid->setContentsMargins(16 - buttonPadding, 8, 12, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(SliderColumn, 1);
    setupFooter();

    const auto datasetChanged = [this] { m_datasetChanged = true; };
    m_later.setSingleShot(true);
    m_later.setInterval(scoresMilliseconds);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_datasetChanged = true;
        refresh();
    });
    connect(&m_document, &Document::cellsChanged, this, [this] {
        m_datasetChanged = m_datasetChanged || !m_document.isLarge();
        if (m_document.isLarge())
            m_later.start();
    });
    connect(&m_document, &Document::rowsInserted, this, datasetChanged);
    connect(&m_document, &Document::rowsRemoved, this, datasetChanged);
    connect(&m_document, &Document::reset, this, datasetChanged);
    connect(&m_document, &Document::datasetRead, this, datasetChanged);
    connect(&m_document, &Document::resultChanged, this, &ThresholdStrip::refresh);
    refresh();
}

void ThresholdStrip::setupFooter()
{
    m_add = new QToolButton(this);
    m_add->setObjectName(QStringLiteral("addThreshold"));
    m_add->setText(tr("+ Add threshold"));
    m_add->setAutoRaise(true);
    connect(m_add, &QToolButton::clicked, this, &ThresholdStrip::addThreshold);

    m_low = new QLabel(this);
    m_high = new QLabel(this);
    auto *legend = new ElidedLabel(this);
    legend->setText(tr("each tick above a slider is a model’s score"));
    legend->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_low, static_cast<QLabel *>(legend), m_high})
        label->setForegroundRole(QPalette::PlaceholderText);

    auto *scale = new QHBoxLayout;
    scale->setSpacing(12);
    scale->addWidget(m_low);
    scale->addWidget(legend, 1);
    scale->addWidget(m_high);
    m_grid->addWidget(m_add, footerRow, SwatchColumn, 1, 2, Qt::AlignLeft);
    m_grid->addLayout(scale, footerRow, SliderColumn);
}

void ThresholdStrip::addThreshold()
{
    m_document.addThreshold(nextThreshold(m_scores, m_document.settings().thresholds, m_scale));
    m_rows.back().slider->setFocus(Qt::OtherFocusReason);
}

void ThresholdStrip::appendRow()
{
    Row row{new QLabel(this), new QLabel(this), new ThresholdSlider(this), new QDoubleSpinBox(this),
            new QToolButton(this)};
    const std::size_t index = m_rows.size();
    const QString number = QString::number(index);
    row.swatch->setContentsMargins(buttonPadding, 0, 0, 0);
    row.label->setTextFormat(Qt::PlainText);
    row.slider->setObjectName(QStringLiteral("thresholdSlider") + number);
    row.spinBox->setObjectName(QStringLiteral("thresholdSpinBox") + number);
    row.spinBox->setKeyboardTracking(false);
    row.spinBox->setAlignment(Qt::AlignRight);
    row.remove->setObjectName(QStringLiteral("removeThreshold") + number);
    row.remove->setText(QStringLiteral("×"));
    row.remove->setAutoRaise(true);
    row.remove->setToolTip(tr("Remove this threshold"));
    row.remove->setAccessibleName(tr("Remove threshold"));

    const int gridRow = static_cast<int>(index);
    m_grid->addWidget(row.swatch, gridRow, SwatchColumn);
    m_grid->addWidget(row.label, gridRow, LabelColumn);
    m_grid->addWidget(row.slider, gridRow, SliderColumn);
    m_grid->addWidget(row.spinBox, gridRow, SpinBoxColumn);
    m_grid->addWidget(row.remove, gridRow, RemoveColumn);
    setTabOrder(row.slider, row.spinBox);
    setTabOrder(row.spinBox, row.remove);
    setTabOrder(row.remove, m_add);
    connectRow(row, index);
    m_rows.push_back(row);
}

void ThresholdStrip::connectRow(const Row &row, std::size_t index)
{
    connect(row.slider, &ThresholdSlider::valueChanged, this,
            [this, index](int steps) { m_document.setThreshold(index, m_scale.toScore(steps)); });
    connect(row.spinBox, &QDoubleSpinBox::valueChanged, this,
            [this, index](double value) { m_document.setThreshold(index, value); });
    connect(row.remove, &QToolButton::clicked, this, [this, index] { m_document.removeThreshold(index); });
}

void ThresholdStrip::removeLastRow()
{
    const Row row = m_rows.back();
    m_rows.pop_back();
    for (QWidget *widget :
         {static_cast<QWidget *>(row.swatch), static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.slider),
          static_cast<QWidget *>(row.spinBox), static_cast<QWidget *>(row.remove)}) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // its own signal may have led here
    }
}

void ThresholdStrip::refresh()
{
    refreshScores();
    const std::size_t count = m_document.settings().thresholds.size();
    while (m_rows.size() < count)
        appendRow();
    while (m_rows.size() > count)
        removeLastRow();
    for (std::size_t i = 0; i < count; ++i)
        refreshRow(i);
    m_add->setEnabled(count < Document::maxThresholds);
    QPalette link = palette();
    link.setColor(QPalette::Active, QPalette::ButtonText, themeFor(link).accent);
    link.setColor(QPalette::Inactive, QPalette::ButtonText, themeFor(link).accent);
    m_add->setPalette(link);

    const ScoreScale scale = scaleWithThresholds();
    m_low->setText(formatNumber(scale.low));
    m_high->setText(formatNumber(scale.high));
}

void ThresholdStrip::refreshScores()
{
    AnalysisSettings settings = m_document.settings();
    settings.thresholds.clear();
    if (!m_datasetChanged && settings == m_scoresOf)
        return;
    m_datasetChanged = false;
    m_scoresOf = std::move(settings);
    m_scale = scoreScale(m_document.dataset(), m_scoresOf.benchmark);
    m_scores = usedScores(m_document.dataset(), m_document.result());
    m_ticks.resize(m_scores.size());
    std::ranges::transform(m_scores, m_ticks.begin(), [this](double score) { return m_scale.toSteps(score); });
    const auto repeated = std::ranges::unique(m_ticks);
    m_ticks.erase(repeated.begin(), repeated.end());
}

void ThresholdStrip::refreshRow(std::size_t index)
{
    const Row &row = m_rows[index];
    const double threshold = m_document.settings().thresholds[index];
    const QString benchmark = benchmarkTitle(m_document.settings().benchmark);
    const QColor &color = themeFor(palette()).seriesColor(index);
    const ScoreScale scale = scaleWithThresholds();

    row.swatch->setPixmap(swatch(color, devicePixelRatioF()));
    row.label->setText(tr("%1 at least").arg(benchmark));
    row.remove->setEnabled(m_rows.size() > 1);

    const QSignalBlocker blockSlider(row.slider);
    row.slider->setColor(color);
    row.slider->setTicks(m_ticks);
    row.slider->setStepsPerPoint(scale.stepsPerPoint());
    row.slider->setRange(scale.toSteps(scale.low), scale.toSteps(scale.high));
    row.slider->setValue(scale.toSteps(threshold));
    row.slider->setAccessibleName(tr("Minimum %1 score").arg(benchmark));

    const QSignalBlocker blockSpinBox(row.spinBox);
    const double margin = scale.high > 100 ? scale.high - scale.low : 100 - scale.high; // the scale grows into it
    row.spinBox->setDecimals(std::max(0, scale.decimals));
    row.spinBox->setSingleStep(1 / scale.stepsPerPoint());
    row.spinBox->setRange(std::min(0.0, scale.low), scale.high + margin);
    row.spinBox->setValue(threshold);
    row.spinBox->setAccessibleName(tr("Minimum %1 score").arg(benchmark));
}

ScoreScale ThresholdStrip::scaleWithThresholds() const
{
    ScoreScale scale = m_scale;
    for (const double threshold : m_document.settings().thresholds) {
        const double unit = 10 / scale.stepsPerPoint();
        scale.low = std::min(scale.low, scale.toScore(scale.toSteps(std::floor(threshold / unit) * unit)));
        scale.high = std::max(scale.high, scale.toScore(scale.toSteps(std::ceil(threshold / unit) * unit)));
    }
    return scale;
}

void ThresholdStrip::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace llmflation
