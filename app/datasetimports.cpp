#include "datasetimports.h"

#include "dialogs.h"
#include "document/analysisfile.h"
#include "document/document.h"
#include "document/text.h"
#include "documentfiles.h"
#include "formats/filestorage.h"
#include "panels/importdialog.h"

#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace llmflation {

namespace {

/// The name of a dataset that was made of that file.
QString importedName(const QString &path)
{
    return QFileInfo(path).completeBaseName() + QStringLiteral(".csv");
}

} // namespace

DatasetImports::DatasetImports(Document &document, Dialogs &dialogs, DocumentFiles &files, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_files(files)
    , m_window(window)
{
    m_files.setImporter([this](const QString &path) { return importInDoubt(path); });
}

void DatasetImports::addActionsTo(QMenu &menu)
{
    menu.addAction(tr("&Import…"), QKeySequence(tr("Ctrl+Shift+I")), this, &DatasetImports::importWithDialog);
}

bool DatasetImports::importWithDialog()
{
    const QString path = m_dialogs.fileToImport(m_window, m_files.folder());
    return !path.isEmpty() && m_files.mayDiscard() && import(path);
}

bool DatasetImports::import(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = readFile(path.toStdString());
    if (!bytes) {
        m_dialogs.showError(m_window, tr("Could not import %1").arg(name), toQString(bytes.error().message));
        return false;
    }
    const auto plan = m_dialogs.importPlan(m_window, {name, *bytes});
    if (!plan)
        return false;
    const auto result = applyImport(*bytes, *plan);
    if (!result) {
        m_dialogs.showError(m_window, tr("Could not import %1").arg(name), toQString(result.error().message));
        return false;
    }
    m_document.openImported(importedList(*result, *plan), importedName(path));
    const std::size_t refused = plan->takeRefused ? 0 : result->count(RowFate::Refused);
    const QString taken = tr("Imported %L1 rows of %2").arg(m_document.table().rowCount()).arg(name);
    Q_EMIT m_files.message(refused == 0 ? taken : tr("%1; %L2 were refused").arg(taken).arg(refused));
    return true;
}

std::optional<bool> DatasetImports::importInDoubt(const QString &path)
{
    if (path == QLatin1String("-") || isAnalysisFile(path.toStdString()))
        return std::nullopt;
    const auto bytes = mapFile(path.toStdString());
    if (!bytes)
        return std::nullopt; // opening tells why
    const QString name = QFileInfo(path).fileName();
    const ImportGuess guess = guessImport(*bytes, name.toStdString());
    if (guess.doubts.empty())
        return std::nullopt;
    QStringList doubts;
    for (const std::string &doubt : guess.doubts)
        doubts << toQString(doubt);
    const QString words = tr("Opened as it is, it would be misread: %1.").arg(doubts.join(tr("; ")));
    switch (m_dialogs.offerImport(m_window, name, words)) {
    case ImportAnswer::Import:
        return import(path);
    case ImportAnswer::Cancel:
        return false;
    case ImportAnswer::OpenAsItIs:
        break;
    }
    return std::nullopt;
}

} // namespace llmflation
