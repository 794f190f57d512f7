#pragma once

#include "document/analysisfile.h"
#include "document/openedfile.h"

#include <QObject>
#include <QString>

#include <optional>

namespace llmflation {

class ChartPanel;
class Document;
class ThemeMenu;

/// Which analysis file the window shows, if any, and whether settings, chart options and notes are as it has them.
class AnalysisFiles : public QObject {
    Q_OBJECT

public:
    AnalysisFiles(Document &document, QObject *parent);

    /// Where the view and the theme come from, and where those of a file go.
    void useWindow(ChartPanel &chart, ThemeMenu &theme);

    /// An analysis file that has been read, and the dataset that it names, which has not.
    struct ToOpen {
        QString path;
        ReadAnalysis read;
        FileToOpen dataset;
    };
    /// What went wrong, in words fit for a dialog.
    [[nodiscard]] tl::expected<ToOpen, QString> toOpen(const QString &path) const;
    void show(const ToOpen &what, OpenedFile dataset);
    /// The document's file once more; the analysis stays open as it is.
    void showReloaded(OpenedFile dataset);
    /// What went wrong, in words fit for a dialog; nothing has changed then.
    [[nodiscard]] std::optional<QString> save(const QString &path);

    [[nodiscard]] QString path() const { return m_path; } ///< empty: none is open
    [[nodiscard]] QString name() const;                   ///< "prices.llmflation"; of one never saved, what it is of
    [[nodiscard]] QString proposedName() const;
    /// View and theme don't count. Without a file: whether there are notes.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QString notes() const { return m_notes; } ///< what to say about the file last opened; empty: nothing

Q_SIGNALS:
    void changed(); ///< path or modified mark

private:
    void forget();
    void remember(const QString &path);

    Document &m_document;
    ChartPanel *m_chart = nullptr;
    ThemeMenu *m_theme = nullptr;
    QString m_path;
    QString m_notes;
    AnalysisSetup m_saved;
    QString m_savedDataset;
    bool m_opening = false;
};

} // namespace llmflation
