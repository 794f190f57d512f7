#pragma once

#include "document/chartoptions.h"

#include <QObject>

#include <cstddef>

class QWidget;

namespace llmflation {

class ChartPanel;
class Dialogs;
class Document;

/// Asks for the words of the notes on the chart, and puts them there.
class ChartNotes : public QObject {
    Q_OBJECT

public:
    ChartNotes(Document &document, Dialogs &dialogs, const ChartPanel &chart, QWidget *window);

private:
    void add(Annotation annotation);
    void edit(std::size_t index);

    Document &m_document;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace llmflation
