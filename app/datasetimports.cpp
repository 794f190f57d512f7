#include "datasetimports.h"

#include "dataset/scorejoin.h"
#include "dialogs.h"
#include "document/document.h"
#include "document/openedfile.h"
#include "document/startsettings.h"
#include "document/text.h"
#include "documentfiles.h"
#include "formats/filestorage.h"
#include "panels/importdialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <limits>
#include <memory>
#include <new>

namespace llmflation {

namespace {

/// The name of a dataset that was made of that file.
QString importedName(const QString &path)
{
    return QFileInfo(path).completeBaseName() + QStringLiteral(".csv");
}

} // namespace

struct DatasetImports::Imported {
    std::optional<OpenedFile> dataset; ///< none:
    Phrase problem;
    std::size_t refused = 0;
};

/// Looks at nothing but its arguments: any thread may do it.
DatasetImports::Imported DatasetImports::importAll(const SharedBytes &bytes, const ImportPlan &plan,
                                                   const AnalysisSettings &start, WorkWatch *watch)
try {
    const auto result = applyImport(bytes, plan, std::numeric_limits<std::size_t>::max(), watch);
    if (!result)
        return {std::nullopt, result.error().message};
    if (watch && watch->isStopped())
        return {};
    PriceList list = importedList(*result, plan);
    if (watch && watch->isStopped())
        return {};
    const AnalysisSettings settings = startSettings(list.dataset, start);
    return {analysed(std::move(list), settings), {}, plan.takeRefused ? 0 : result->count(RowFate::Refused)};
} catch (const std::bad_alloc &) {
    return {std::nullopt, phrase("Import", "the free memory is not enough for it; split the file")};
}

struct DatasetImports::OtherFile {
    QString name;
    PriceList list;
};

DatasetImports::DatasetImports(Document &document, Dialogs &dialogs, DocumentFiles &files, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_files(files)
    , m_window(window)
{
    m_files.setImporter([this](const QString &path, const QStringList &doubts) { return importInDoubt(path, doubts); });
}

void DatasetImports::addActionsTo(QMenu &menu)
{
    menu.addAction(tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), this, &DatasetImports::importWithDialog);
    menu.addAction(tr("&Merge File…"), QKeySequence(Qt::CTRL | Qt::Key_M), this, &DatasetImports::mergeFile);
    menu.addAction(tr("Compare &with File…"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                   &DatasetImports::compareWithFile);
    menu.addAction(tr("&Join Scores…"), QKeySequence(Qt::CTRL | Qt::Key_J), this, &DatasetImports::joinScores);
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
        m_dialogs.showError(m_window, tr("Could not import %1").arg(name), translated(bytes.error().message));
        return false;
    }
    const auto plan = m_dialogs.importPlan(m_window, {name, *bytes});
    if (!plan)
        return false;
    const auto size = static_cast<qint64>(bytes->view().size());
    return m_files.run(
        name, size, [this, path, file = *bytes, plan = *plan, start = m_document.toOpen({}).start](WorkWatch *watch) {
            const auto imported = std::make_shared<Imported>(importAll(file, plan, start, watch));
            return [this, path, imported] { return take(path, *imported); };
        });
}

bool DatasetImports::take(const QString &path, Imported &imported)
{
    const QString name = QFileInfo(path).fileName();
    if (!imported.dataset) {
        m_dialogs.showError(m_window, tr("Could not import %1").arg(name), translated(imported.problem));
        return false;
    }
    if (!m_files.mayReplace())
        return false;
    imported.dataset->name = importedName(path);
    m_document.showImported(*std::move(imported.dataset));
    const QString taken = counted("Imported 1 row of %1", QT_TRANSLATE_N_NOOP("llmflation", "Imported %Ln rows of %1"),
                                  m_document.table().rowCount())
                              .arg(name);
    Q_EMIT m_files.message(
        imported.refused == 0
            ? taken
            : tr("%1; refused: %L2").arg(taken, QLocale().toString(static_cast<qulonglong>(imported.refused))));
    return true;
}

std::optional<DatasetImports::OtherFile> DatasetImports::chooseOther(bool isPriceList)
{
    const QString path = m_dialogs.fileToImport(m_window, m_files.folder());
    if (path.isEmpty())
        return std::nullopt;
    const QString name = QFileInfo(path).fileName();
    const auto fail = [&](const QString &words) {
        m_dialogs.showError(m_window, tr("Could not read %1").arg(name), words);
        return std::nullopt;
    };
    const auto bytes = readFile(path.toStdString());
    if (!bytes)
        return fail(translated(bytes.error().message));
    ImportGuess guess = guessImport(*bytes, name.toStdString());
    if (isPriceList && !guess.doubts.empty()) {
        const auto plan = m_dialogs.importPlan(m_window, {name, *bytes});
        if (!plan)
            return std::nullopt;
        guess.plan = *plan;
    }
    guess.plan.takeRefused = guess.plan.takeRefused || !isPriceList; // scores need neither date nor price
    const auto result = applyImport(*bytes, guess.plan);
    if (!result)
        return fail(translated(result.error().message));
    return OtherFile{name, importedList(*result, guess.plan)};
}

void DatasetImports::takeOver(const std::optional<TakenOver> &taken, const QString &title)
{
    if (!taken)
        return;
    m_document.takeOver(taken->cells, taken->rows, title);
    Q_EMIT m_files.message(
        tr("%1: cells: %L2, new rows: %L3").arg(title).arg(taken->cells.size()).arg(taken->rows.size()));
}

void DatasetImports::mergeFile()
{
    if (const auto other = chooseOther(true))
        takeOver(m_dialogs.merge(m_window, m_document, other->list, other->name), tr("Merge %1").arg(other->name));
}

void DatasetImports::compareWithFile()
{
    if (const auto other = chooseOther(true))
        takeOver(m_dialogs.compare(m_window, m_document, other->list, other->name),
                 tr("Take over from %1").arg(other->name));
}

void DatasetImports::joinScores()
{
    const auto other = chooseOther(false);
    if (!other)
        return;
    if (!other->list.map.find(Role::Model) || scoreColumns(m_document.columnMap(), other->list.map).empty()) {
        m_dialogs.showError(m_window, tr("No scores in %1").arg(other->name),
                            tr("It needs a column of models and one of scores that this dataset has, too, under names "
                               "like model and mmlu."));
        return;
    }
    takeOver(m_dialogs.joinScores(m_window, m_document, other->list, other->name),
             tr("Join scores of %1").arg(other->name));
}

std::optional<bool> DatasetImports::importInDoubt(const QString &path, const QStringList &doubts)
{
    const QString name = QFileInfo(path).fileName();
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
