#include "panels/resultcard.h"

#include "panels/elidedlabel.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace llmflation {

namespace {

QFont scaled(QFont font, double factor, int weight)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

void setColor(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == color)
        return;
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

constexpr double headlineSizes[] = {2.2, 2.0, 1.8}; // of the card's letters

/// In large letters it takes two lines.
void letWrap(QLabel *label)
{
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    label->setWordWrap(true);
}

void setTextOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void explain(QLabel *label, const QString &explanation)
{
    if (label->accessibleDescription() == explanation)
        return;
    label->setAccessibleDescription(explanation);
    label->setToolTip(explanation.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(explanation.toHtmlEscaped()));
}

QColor verdictColor(const Theme &theme, RateVerdict verdict)
{
    switch (verdict) {
    case RateVerdict::InsideAll:
        return theme.positive;
    case RateVerdict::OutsideAll:
        return theme.negative;
    case RateVerdict::InsideSome:
        return theme.warning;
    case RateVerdict::None:
        break;
    }
    return theme.text;
}

} // namespace

ResultCard::ResultCard(QWidget *parent)
    : Card(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setupLabels();
}

QLabel *ResultCard::addLine(QLabel *label, const char *name, double relativeSize, int weight)
{
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(scaled(font(), relativeSize, weight));
    return label;
}

void ResultCard::setupLabels()
{
    m_title = addLine(new QLabel(this), "title", 1, QFont::Bold);
    m_period = addLine(new ElidedLabel(this), "period", 0.95, QFont::Normal);
    m_headline = addLine(new ElidedLabel(this), "headline", headlineSizes[0], QFont::Bold);
    m_headline->setMinimumHeight(
        m_headline->fontMetrics().height()); // smaller letters bring no scroll bar and take none
    m_duration = addLine(new QLabel(this), "duration", 1.1, QFont::Normal);
    m_change = addLine(new ElidedLabel(this), "change", 0.95, QFont::Normal);
    m_note = addLine(new QLabel(this), "note", 1, QFont::Normal);
    m_verdict = addLine(new ElidedLabel(this), "verdict", 1, QFont::DemiBold);
    for (QLabel *muted : {m_period, m_duration, m_change})
        muted->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *line : {m_period, m_headline, m_change, m_verdict})
        letWrap(line);
    m_period->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_duration->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_note->setWordWrap(true);
    m_rule = new QFrame(this);
    m_rule->setFrameShape(QFrame::HLine);
    m_rule->setFrameShadow(QFrame::Plain);
    m_rule->setForegroundRole(QPalette::Mid);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_period, 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_headline, 1);
    middle->addWidget(m_duration);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(m_change);
    layout->addWidget(m_rule);
    layout->addLayout(m_grid);
    layout->addWidget(m_note);
    layout->addWidget(m_verdict);
}

void ResultCard::showResult(const ResultText &text, const Theme &theme, std::size_t series)
{
    m_text = text;
    const QColor &color = theme.seriesColor(series);
    setEdgeColor(color);
    setColor(m_title, color);
    m_title->setText(text.title);
    m_period->setText(text.period);
    m_headline->setText(text.headline);
    m_duration->setText(text.duration);
    fitHeadline();
    setTextOrHide(m_change, text.change);
    setTextOrHide(m_note, text.note);
    m_rule->setVisible(!text.figures.empty());
    showFigures(text.figures);
    showVerdict(theme);
    setAccessibleName(text.title);
}

/// Words of other languages are longer: smaller letters before a second line.
void ResultCard::fitHeadline()
{
    const int room =
        layout()->contentsRect().width() - m_duration->sizeHint().width() - std::max(0, layout()->spacing());
    QFont fitting;
    for (const double size : headlineSizes) {
        fitting = scaled(font(), size, QFont::Bold);
        if (QFontMetrics(fitting).horizontalAdvance(m_headline->text()) <= room)
            break;
    }
    if (fitting != m_headline->font())
        m_headline->setFont(fitting);
}

void ResultCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitHeadline();
}

void ResultCard::showFigures(const std::vector<ResultText::Figure> &figures)
{
    while (m_figures.size() < figures.size())
        addFigureLabels();
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const ResultText::Figure figure = i < figures.size() ? figures[i] : ResultText::Figure{};
        setTextOrHide(m_figures[i].label, figure.label);
        setTextOrHide(m_figures[i].value, figure.value);
        explain(m_figures[i].label, figure.explanation);
        explain(m_figures[i].value, figure.explanation);
    }
}

void ResultCard::addFigureLabels()
{
    const int row = static_cast<int>(m_figures.size());
    QLabel *label = addLine(new QLabel(this), "figureLabel", 0.95, QFont::Normal);
    QLabel *value = addLine(new ElidedLabel(this), "figureValue", 0.95, QFont::DemiBold);
    label->setForegroundRole(QPalette::PlaceholderText);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    letWrap(value);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1);
    m_figures.push_back({label, value});
}

void ResultCard::showVerdict(const Theme &theme)
{
    setTextOrHide(m_verdict, m_text.verdictText.isEmpty() ? QString() : QStringLiteral("● ") + m_text.verdictText);
    setColor(m_verdict, verdictColor(theme, m_text.verdict));
}

void ResultCard::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(tr("Copy Figures"), this, [this] { QGuiApplication::clipboard()->setText(toPlainText(m_text)); });
    menu.exec(event->globalPos());
}

} // namespace llmflation
