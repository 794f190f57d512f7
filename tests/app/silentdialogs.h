#pragma once

#include "dialogs.h"

#include <QStringList>

namespace llmflation {

/// A user who cancels whatever is asked; keeps what was told. A test overrides the answers that it needs.
class SilentDialogs : public Dialogs {
public:
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    UnsavedAnswer unsavedChanges(QWidget *, const QString &) override { return UnsavedAnswer::Cancel; }
    ChangedFileAnswer fileChangedOnDisk(QWidget *, const QString &) override { return ChangedFileAnswer::Cancel; }
    bool mayReload(QWidget *, const QString &) override { return false; }
    RecoveryAnswer recovery(QWidget *, const RecoverableEdits &) override { return RecoveryAnswer::Later; }
    std::optional<ChartExport> chartExport(QWidget *, const ChartExport &, const ExportedChart &) override
    {
        return {};
    }
    QString chartDataFile(QWidget *, const QString &) override { return {}; }
    QString reportFile(QWidget *, const QString &) override { return {}; }
    bool print(QWidget *, const PrintJob &) override { return false; }
    void previewPrint(QWidget *, const PrintJob &) override {}
    std::optional<double> ratePerYear(QWidget *, double) override { return {}; }
    std::optional<double> inputWeight(QWidget *, double) override { return {}; }
    std::optional<QString> noteText(QWidget *, const QString &) override { return {}; }
    QString fileToImport(QWidget *, const QString &) override { return {}; }
    ImportAnswer offerImport(QWidget *, const QString &, const QString &) override { return ImportAnswer::OpenAsItIs; }
    std::optional<ImportPlan> importPlan(QWidget *, const ImportedFile &) override { return {}; }
    std::optional<TakenOver> merge(QWidget *, const Document &, const PriceList &, const QString &) override
    {
        return {};
    }
    std::optional<TakenOver> compare(QWidget *, const Document &, const PriceList &, const QString &) override
    {
        return {};
    }
    std::optional<TakenOver> joinScores(QWidget *, const Document &, const PriceList &, const QString &) override
    {
        return {};
    }
    void showError(QWidget *, const QString &, const QString &words) override { errors << words; }

    QStringList errors;
};

} // namespace llmflation
