#pragma once

#include "analysis/preparedanalysis.h"
#include "dataset/tablechange.h"
#include "document/analysis.h"
#include "document/backgroundanalysis.h"
#include "document/chartoptions.h"
#include "document/fileondisk.h"
#include "document/openedfile.h"
#include "document/origin.h"
#include "formats/pricelist.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include <optional>
#include <span>
#include <vector>

namespace llmflation {

/// One open dataset: its table, the analysis in force and its result, the edits and how to undo them, its file.
/// Everything that shows or changes these goes through here; panels and charts meet nowhere else.
/// table(), dataset() and result() agree with each other at every signal but one: where rows come or go in several
/// places, dataset() and result() follow with the last of them.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Table &table() const { return m_list.table; }
    [[nodiscard]] const ColumnMap &columnMap() const { return m_list.map; }
    [[nodiscard]] const Dataset &dataset() const { return m_list.dataset; }
    [[nodiscard]] const AnalysisSettings &settings() const { return m_settings; }
    [[nodiscard]] const AnalysisResult &result() const { return m_analysis.result(); }

    /// Whether a large dataset is being read anew on another thread, after an edit that moves rows or changes many, or
    /// for settings that the analysis in force does not cover: until datasetRead(), dataset() and result() say what
    /// they said before.
    [[nodiscard]] bool isReading() const { return m_background.isBusy(); }
    /// Whether the rows of dataset() and result() are those of table(); not while a large one is read after rows came
    /// or went.
    [[nodiscard]] bool rowsAgree() const { return m_rowsAgree; }
    /// From how many rows on a dataset is large.
    void setLargeFrom(std::size_t rows) { m_largeFrom = rows; }
    /// What follows a large dataset's edit may wait until the edited cell has been painted.
    [[nodiscard]] bool isLarge() const { return table().rowCount() >= m_largeFrom; }

    /// Diagnostics of one cell, worst first. Those of a whole row stand at its first column.
    [[nodiscard]] std::vector<const Diagnostic *> diagnosticsAt(int row, int column) const;

    // Files. An error is given back in words fit for a dialog; nothing has changed then.
    void newFile();     ///< the canonical columns and no rows; never saved
    void openDefault(); ///< the dataset that the program ships; saving asks for a name
    /// "-" is standard input; saving asks for a name then.
    [[nodiscard]] std::optional<QString> open(const QString &path) { return open(toOpen(path)); }
    /// With an analysis in force; an empty path is the dataset that the program ships.
    [[nodiscard]] std::optional<QString> open(const QString &path, const AnalysisSetup &setup)
    {
        return open(toOpen(path, setup));
    }
    [[nodiscard]] std::optional<QString> open(const FileToOpen &what);
    // The two halves of open(): readToOpen() can go on elsewhere in between.
    [[nodiscard]] FileToOpen toOpen(const QString &path, std::optional<AnalysisSetup> setup = {}) const;
    void show(OpenedFile opened);
    enum class Backup : std::uint8_t { None, OneGeneration };
    [[nodiscard]] std::optional<QString> save(const QString &path, Backup backup = Backup::None);
    [[nodiscard]] std::string bytes() const; ///< what saving writes, but for another ending of the name
    /// The file once more, for the settings, chart options and notes in force.
    [[nodiscard]] std::optional<QString> reload() { return open(m_path, setup()); }
    /// What a journal gives, as it stood there and then changed: one step of undoStack(). An empty path: no file of the
    /// user's; otherwise `fileHash` is of what the changes were made to.
    void recover(const Origin &origin, const QString &path, const QString &name, const std::string &fileHash,
                 const std::vector<TableChange> &changes);
    /// Whether somebody else changed the file since it was read or written.
    [[nodiscard]] FileOnDisk::State lookAtFile()
    {
        return m_path.isEmpty() ? FileOnDisk::State::AsKnown : m_file.look();
    }
    /// What is open stands against the file as it is now: it is modified, and saving asks no more.
    void keepAgainstFile();
    [[nodiscard]] const FileOnDisk &file() const { return m_file; }
    /// What the table is the edit of.
    [[nodiscard]] const Origin &origin() const { return m_origin; }
    /// A list that was made of another file: of that name, without a path, and not saved yet.
    void showImported(OpenedFile opened);
    [[nodiscard]] QString path() const { return m_path; } ///< empty: not a file of the user's yet
    [[nodiscard]] QString displayName() const;            ///< "llm-price-history.csv", "Untitled"
    [[nodiscard]] bool isNamed() const { return !m_name.isEmpty(); }
    [[nodiscard]] bool isDefault() const; ///< the dataset that the program ships
    /// Whether the dataset differs from its file; notes and settings are none of it.
    [[nodiscard]] bool isModified() const { return m_datasetState != m_savedState; }

    // Edits. Each is one step of undoStack(), named for the menu.
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    void setCell(int row, int column, const QString &text);
    /// One text each, as one step; `title` names it in the menu ("Paste", "Clear").
    struct CellText {
        int row = 0;
        int column = 0;
        QString text;
    };
    void setCells(const std::vector<CellText> &cells, const QString &title);
    /// New texts in cells and rows at the end, as one step.
    void takeOver(const std::vector<CellText> &cells, const std::vector<QStringList> &rows, const QString &title);
    /// New rows before `row`, as one step.
    void insertRows(int row, const std::vector<QStringList> &rows, const QString &title);
    /// The copies stand together after the last of `rows`; gives the first copy's row.
    int duplicateRows(std::vector<int> rows);
    void removeRows(std::vector<int> rows);

    /// Prices are written otherwise from now on: all that shows them asks again.
    void showAnew();
    /// What a dataset begins with that is opened from now on, as far as it fits.
    void setStartSettings(const AnalysisSettings &start) { m_start = start; }

    // Analysis: takes effect at once (for a large dataset as soon as it is read, see isReading()), is not an edit of
    // the dataset and not undone with it.
    void setSettings(const AnalysisSettings &settings);
    void setThreshold(std::size_t index, double threshold);
    void addThreshold(double threshold);     ///< at most maxThresholds
    void removeThreshold(std::size_t index); ///< at least one stays
    static constexpr std::size_t maxThresholds = 8;

    // What the chart shows besides; like the settings not undone.
    [[nodiscard]] const ChartOptions &chartOptions() const { return m_chartOptions; }
    void setChartOptions(const ChartOptions &options);

    // Notes on the chart. Each change is one step of undoStack().
    [[nodiscard]] const std::vector<Annotation> &annotations() const { return m_annotations; }
    void setAnnotations(std::vector<Annotation> annotations, const QString &title);

    [[nodiscard]] AnalysisSetup setup() const { return {m_settings, m_chartOptions, m_annotations}; }

    // The row that table and chart both point at; -1: none.
    [[nodiscard]] int currentRow() const { return m_currentRow; }
    void setCurrentRow(int row);

Q_SIGNALS:
    void cellsChanged(int firstRow, int firstColumn, int lastRow, int lastColumn);
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted();
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    /// What was done to the table; with the signals above, once for each place. Slots run at once or have a copy.
    void tableChanged(const TableChange &change);
    void aboutToSave(const QString &path, const std::string &hash); ///< `hash` is of the bytes that will stand there
    void aboutToReset();                                            ///< another file
    void reset();
    void settingsChanged(); ///< before resultChanged()
    void datasetRead();     ///< a large dataset, on another thread; before resultChanged()
    void resultChanged();   ///< after every change of the dataset or the settings
    void chartOptionsChanged();
    void annotationsChanged();
    void currentRowChanged(int row);
    void fileChanged(); ///< path, name or modified mark

private:
    friend class DatasetCommand;
    friend class CellsCommand;
    friend class RowsCommand;
    friend class AnnotationsCommand;

    void load(PriceList list, const AnalysisSetup &setup, const QString &path, const QString &name,
              FileOnDisk file = {});
    [[nodiscard]] AnalysisSetup fresh(const AnalysisSettings &settings) const { return {settings, m_chartOptions, {}}; }
    void setDatasetState(int state);
    void datasetEdited(bool rowsMoved); ///< interprets and analyses anew, or has it done
    /// Likewise, after the cells alone were edited.
    void cellsEdited(std::span<const CellPlace> cells);
    void readAnew(); ///< on another thread
    void takeReading(std::optional<BackgroundAnalysis::Answer> answer);
    [[nodiscard]] QString editTitle(int row, int column) const;

    PriceList m_list;
    AnalysisSettings m_settings;
    AnalysisSettings m_start;
    PreparedAnalysis m_analysis{m_list.dataset, m_settings};
    QUndoStack m_undo;
    QString m_path;
    QString m_name;
    FileOnDisk m_file;
    Origin m_origin;
    ChartOptions m_chartOptions;
    std::vector<Annotation> m_annotations;
    int m_currentRow = -1;
    int m_datasetState =
        0; ///< each edit of the dataset makes a state of its own, to which undoing its successor leads back
    int m_newestState = 0;
    int m_savedState = 0;
    std::size_t m_largeFrom = 20'000;
    bool m_rowsAgree = true;
    bool m_tableIsAhead = false; ///< of the dataset, which is being read
    BackgroundAnalysis m_background{
        [this](std::optional<BackgroundAnalysis::Answer> answer) { takeReading(std::move(answer)); }};
};

} // namespace llmflation
