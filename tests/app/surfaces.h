#pragma once

#include "dialogs.h"
#include "document/document.h"
#include "mainwindow.h"
#include "settingsfolder.h"
#include "silentdialogs.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace llmflation {

/// Every window, panel and dialog of the program, made and shown as a user meets them. The desktop's own dialogs for
/// files and printers are not ours.
class Surfaces {
public:
    using Look = std::function<void(QWidget &)>;

    /// Rows of a QTest data table: a column "surface".
    static void addRows();

    /// Shows it, lets `look` look at it, closes it. A panel is shown in its window, which is what `look` gets.
    void visit(const QString &surface, const Look &look);

    QSize windowSize{1440, 900};
    int theme = 1; ///< as the settings have it: 1 light, 2 dark

private:
    void visitWindow(const QString &surface, const Look &look);
    void visitModeless(const QString &surface, const Look &look);
    void visitModal(const QString &surface, const Look &look);
    void showFileChange();
    void visitPaste(const Look &look);
    void ask(const QString &surface);
    void trigger(const QString &objectOrText);
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const;

    SettingsFolder m_settings;
    SilentDialogs m_silent;
    NativeDialogs m_dialogs;
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace llmflation
