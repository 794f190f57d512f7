#pragma once

#include "document/document.h"
#include "import/importplan.h"

#include "panels/exportdialog.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace llmflation {

struct RecoverableEdits;

enum class UnsavedAnswer : std::uint8_t { Save, Discard, Cancel };

/// What to do where a file was changed by somebody else, and is to be saved.
enum class ChangedFileAnswer : std::uint8_t { Overwrite, SaveAs, Cancel };

enum class RecoveryAnswer : std::uint8_t { Recover, Discard, Later };

/// What to do with a file that can't be read as a price list as it is.
enum class ImportAnswer : std::uint8_t { Import, OpenAsItIs, Cancel };

struct ImportedFile;
struct PriceList;

/// What of another dataset is to be taken over.
struct TakenOver {
    std::vector<Document::CellText> cells;
    std::vector<QStringList> rows;
};

/// A page to be printed.
struct PrintJob {
    QString name;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    std::function<bool(QPrinter &)> paint; ///< false where the printer failed
};

/// What the window asks and tells in dialogs; tests answer in its place. An empty path means: cancelled.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const QString &folder) = 0;
    /// For an analysis where the proposal names one.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &proposal) = 0;
    [[nodiscard]] virtual UnsavedAnswer unsavedChanges(QWidget *parent, const QString &name) = 0;
    [[nodiscard]] virtual ChangedFileAnswer fileChangedOnDisk(QWidget *parent, const QString &name) = 0;
    /// Whether the edits may be lost to what the file says by now.
    [[nodiscard]] virtual bool mayReload(QWidget *parent, const QString &name) = 0;
    [[nodiscard]] virtual RecoveryAnswer recovery(QWidget *parent, const RecoverableEdits &edits) = 0;
    [[nodiscard]] virtual std::optional<ChartExport> chartExport(QWidget *parent, const ChartExport &proposal,
                                                                 const ExportedChart &chart) = 0;
    [[nodiscard]] virtual QString chartDataFile(QWidget *parent, const QString &proposal) = 0;
    [[nodiscard]] virtual QString reportFile(QWidget *parent, const QString &proposal) = 0;
    /// False where the user cancelled, or where it failed and the user has been told.
    [[nodiscard]] virtual bool print(QWidget *parent, const PrintJob &job) = 0;
    virtual void previewPrint(QWidget *parent, const PrintJob &job) = 0;
    [[nodiscard]] virtual std::optional<double> ratePerYear(QWidget *parent, double current) = 0;
    /// Of the input price in the blend, 0 to 1.
    [[nodiscard]] virtual std::optional<double> inputWeight(QWidget *parent, double current) = 0;
    /// Of a note on the chart, plain; may have several lines.
    [[nodiscard]] virtual std::optional<QString> noteText(QWidget *parent, const QString &current) = 0;
    [[nodiscard]] virtual QString fileToImport(QWidget *parent, const QString &folder) = 0;
    [[nodiscard]] virtual ImportAnswer offerImport(QWidget *parent, const QString &name, const QString &doubts) = 0;
    /// How to read that file as a price list.
    [[nodiscard]] virtual std::optional<ImportPlan> importPlan(QWidget *parent, const ImportedFile &file) = 0;
    /// Another dataset, of that name, beside the open one: to be merged, or compared with it.
    [[nodiscard]] virtual std::optional<TakenOver> merge(QWidget *parent, const Document &document,
                                                         const PriceList &other, const QString &name) = 0;
    [[nodiscard]] virtual std::optional<TakenOver> compare(QWidget *parent, const Document &document,
                                                           const PriceList &other, const QString &name) = 0;
    [[nodiscard]] virtual std::optional<TakenOver> joinScores(QWidget *parent, const Document &document,
                                                              const PriceList &scores, const QString &name) = 0;
    virtual void showError(QWidget *parent, const QString &title, const QString &words) = 0;
};

/// The desktop's own.
class NativeDialogs : public Dialogs {
    Q_DECLARE_TR_FUNCTIONS(llmflation::NativeDialogs)

public:
    [[nodiscard]] QString fileToOpen(QWidget *parent, const QString &folder) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const QString &proposal) override;
    [[nodiscard]] UnsavedAnswer unsavedChanges(QWidget *parent, const QString &name) override;
    [[nodiscard]] ChangedFileAnswer fileChangedOnDisk(QWidget *parent, const QString &name) override;
    [[nodiscard]] bool mayReload(QWidget *parent, const QString &name) override;
    [[nodiscard]] RecoveryAnswer recovery(QWidget *parent, const RecoverableEdits &edits) override;
    [[nodiscard]] std::optional<ChartExport> chartExport(QWidget *parent, const ChartExport &proposal,
                                                         const ExportedChart &chart) override;
    [[nodiscard]] QString chartDataFile(QWidget *parent, const QString &proposal) override;
    [[nodiscard]] QString reportFile(QWidget *parent, const QString &proposal) override;
    [[nodiscard]] bool print(QWidget *parent, const PrintJob &job) override;
    void previewPrint(QWidget *parent, const PrintJob &job) override;
    [[nodiscard]] std::optional<double> ratePerYear(QWidget *parent, double current) override;
    [[nodiscard]] std::optional<double> inputWeight(QWidget *parent, double current) override;
    [[nodiscard]] std::optional<QString> noteText(QWidget *parent, const QString &current) override;
    [[nodiscard]] QString fileToImport(QWidget *parent, const QString &folder) override;
    [[nodiscard]] ImportAnswer offerImport(QWidget *parent, const QString &name, const QString &doubts) override;
    [[nodiscard]] std::optional<ImportPlan> importPlan(QWidget *parent, const ImportedFile &file) override;
    [[nodiscard]] std::optional<TakenOver> merge(QWidget *parent, const Document &document, const PriceList &other,
                                                 const QString &name) override;
    [[nodiscard]] std::optional<TakenOver> compare(QWidget *parent, const Document &document, const PriceList &other,
                                                   const QString &name) override;
    [[nodiscard]] std::optional<TakenOver> joinScores(QWidget *parent, const Document &document,
                                                      const PriceList &scores, const QString &name) override;
    void showError(QWidget *parent, const QString &title, const QString &words) override;
};

} // namespace llmflation
