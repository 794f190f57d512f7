#pragma once

#include "document/chartoptions.h"

#include <QMenu>

#include <functional>

namespace llmflation {

class Dialogs;
class Document;

/// What the chart shows besides the floors: its unit, trend, forecast, reference laws, the cloud of quotes.
class ChartMenu : public QMenu {
    Q_OBJECT

public:
    ChartMenu(Document &document, Dialogs &dialogs, QWidget *window);

private:
    using IsOn = std::function<bool(const ChartOptions &)>;
    using Toggle = std::function<void(ChartOptions &)>;

    /// A checkable action that follows the document.
    QAction *addChoice(QMenu &menu, const QString &text, const char *name, const IsOn &isOn, const Toggle &toggle);
    QAction *addFlag(const QString &text, const char *name, bool ChartOptions::*flag);
    void addForecastMonths();
    void addLaws();
    void askOwnRate();

    Document &m_document;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace llmflation
