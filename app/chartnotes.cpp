#include "chartnotes.h"

#include "charts/chartpanel.h"
#include "dialogs.h"
#include "document/document.h"

namespace llmflation {

ChartNotes::ChartNotes(Document &document, Dialogs &dialogs, const ChartPanel &chart, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&chart, &ChartPanel::noteAsked, this, &ChartNotes::add);
    connect(&chart, &ChartPanel::noteEditAsked, this, &ChartNotes::edit);
}

void ChartNotes::add(Annotation annotation)
{
    const QString text = m_dialogs.noteText(m_window, {}).value_or(QString()).trimmed();
    if (text.isEmpty())
        return;
    annotation.text = text.toStdString();
    std::vector<Annotation> notes = m_document.annotations();
    notes.push_back(std::move(annotation));
    m_document.setAnnotations(std::move(notes), tr("Add Note"));
}

/// A note whose text is taken away goes too.
void ChartNotes::edit(std::size_t index)
{
    std::vector<Annotation> notes = m_document.annotations();
    if (index >= notes.size())
        return;
    const QString before = QString::fromStdString(notes[index].text);
    const QString text = m_dialogs.noteText(m_window, before).value_or(before).trimmed();
    if (text == before)
        return;
    if (text.isEmpty())
        notes.erase(notes.begin() + static_cast<std::ptrdiff_t>(index));
    else
        notes[index].text = text.toStdString();
    m_document.setAnnotations(std::move(notes), text.isEmpty() ? tr("Remove Note") : tr("Edit Note"));
}

} // namespace llmflation
