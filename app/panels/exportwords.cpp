#include "panels/exportwords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace llmflation {

namespace {

QLineEdit *makeLine(const QString &text, const char *objectName, QWidget *dialog)
{
    auto *line = new QLineEdit(text, dialog);
    line->setObjectName(QLatin1String(objectName));
    line->setCursorPosition(0); // show where it begins
    return line;
}

std::optional<QString> unless(const QString &automatic, const QLineEdit &line)
{
    return line.text() == automatic ? std::nullopt : std::optional(line.text());
}

} // namespace

ExportWords::ExportWords(const ChartExport &proposal, const AutomaticWords &automatic, QWidget *dialog)
    : QObject(dialog)
    , m_automatic(automatic)
    , m_title(makeLine(proposal.title.value_or(automatic.title), "exportTitle", dialog))
    , m_subtitle(makeLine(proposal.subtitle.value_or(automatic.subtitle), "exportSubtitle", dialog))
    , m_source(makeLine(proposal.source.value_or(automatic.source), "exportSource", dialog))
    , m_note(makeLine(proposal.note, "exportNote", dialog))
    , m_reset(new QPushButton(tr("Reset Wor&ds"), dialog))
{
    m_reset->setObjectName(QStringLiteral("exportResetWords"));
    m_reset->setToolTip(tr("Take the words that the settings give"));
    m_reset->setAutoDefault(false);
    m_note->setPlaceholderText(tr("No note"));
    for (QLineEdit *line : {m_title, m_subtitle, m_source, m_note})
        connect(line, &QLineEdit::textChanged, this, &ExportWords::refresh);
    connect(m_reset, &QPushButton::clicked, this, &ExportWords::reset);
}

void ExportWords::addTo(QFormLayout &form)
{
    form.addRow(tr("&Title:"), m_title);
    form.addRow(tr("S&ubtitle:"), m_subtitle);
    form.addRow(tr("&Source:"), m_source);
    form.addRow(tr("&Note:"), m_note);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reset);
    row->addStretch();
    form.addRow(QString(), row);
    refresh();
}

void ExportWords::fill(ChartExport &choice) const
{
    choice.title = unless(m_automatic.title, *m_title);
    choice.subtitle = unless(m_automatic.subtitle, *m_subtitle);
    choice.source = unless(m_automatic.source, *m_source);
    choice.note = m_note->text();
}

bool ExportWords::areAutomatic() const
{
    ChartExport words;
    fill(words);
    return words == ChartExport();
}

void ExportWords::reset()
{
    m_title->setText(m_automatic.title);
    m_subtitle->setText(m_automatic.subtitle);
    m_source->setText(m_automatic.source);
    m_note->clear();
    for (QLineEdit *line : {m_title, m_subtitle, m_source})
        line->setCursorPosition(0);
    m_title->setFocus(); // the button is about to be disabled
    refresh();
}

void ExportWords::refresh()
{
    m_reset->setEnabled(!areAutomatic());
    Q_EMIT changed();
}

} // namespace llmflation
