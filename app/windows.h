#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace llmflation {

class Dialogs;
class Document;
class Journal;
class MainWindow;

/// The windows of the program, each with a document and a journal of its own.
class Windows : public QObject {
    Q_OBJECT

public:
    Windows(Dialogs &dialogs, QString journals);
    ~Windows() override;

    struct Parts {
        Document &document;
        Journal &journal;
        MainWindow &window;
    };
    /// One more, shown, with the dataset that the program ships.
    Parts add();
    /// One more with that file, beside the others.
    void open(const QString &path);

    [[nodiscard]] std::size_t count() const { return m_windows.size(); }
    /// Of the windows that show a file, in the order in which they were made.
    [[nodiscard]] QStringList openFiles() const;
    /// Asks for each window, as if the program were to end; false: the user stays.
    [[nodiscard]] bool mayCloseAll() const;
    /// Closes one after the other, and remembers what was open.
    void quit();

private:
    struct Window;
    void remove(const MainWindow *window);

    Dialogs &m_dialogs;
    QString m_journals;
    bool m_isQuitting = false;
    std::vector<std::unique_ptr<Window>> m_windows;
};

} // namespace llmflation
