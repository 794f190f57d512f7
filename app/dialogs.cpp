#include "dialogs.h"

#include "document/analysisfile.h"
#include "document/text.h"
#include "panels/importdialog.h"
#include "panels/joindialog.h"
#include "panels/mergedialog.h"
#include "recoverydialog.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>

namespace llmflation {

namespace {

/// A box whose text is never taken for rich text: it may quote a file.
void setupBox(QMessageBox &box, const QString &title, const QString &words)
{
    box.setWindowModality(Qt::WindowModal);
    box.setTextFormat(Qt::PlainText);
    box.setText(title);
    box.setInformativeText(words);
}

std::optional<TakenOver> askTakenOver(MergeDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return TakenOver{dialog.model().takenCells(), dialog.model().takenRows()};
}

void setupPrinter(QPrinter &printer, const PrintJob &job)
{
    printer.setDocName(job.name);
    printer.setPageOrientation(job.orientation);
}

} // namespace

QString NativeDialogs::fileToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Open Dataset or Analysis"), folder,
                                        tr("Tables and analyses (*.csv *.tsv *.txt *.llmflation);;"
                                           "Tables (*.csv *.tsv *.txt);;Analyses (*.llmflation);;All files (*)"));
}

QString NativeDialogs::fileToSave(QWidget *parent, const QString &proposal)
{
    const QString suffix = QLatin1String(analysisEnding).mid(1);
    const bool isAnalysis = isAnalysisFile(proposal.toStdString());
    QFileDialog dialog(parent, isAnalysis ? tr("Save Analysis") : tr("Save Dataset"), proposal,
                       isAnalysis ? tr("Analyses (*.llmflation)") : tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(proposal);
    dialog.setDefaultSuffix(isAnalysis ? suffix : QStringLiteral("csv")); // before it asks whether to replace a file
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

UnsavedAnswer NativeDialogs::unsavedChanges(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    setupBox(box, tr("Save the changes to %1?").arg(name), tr("They are lost if you don’t save them."));
    box.setIcon(QMessageBox::Warning);
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedAnswer::Save;
    case QMessageBox::Discard:
        return UnsavedAnswer::Discard;
    default:
        return UnsavedAnswer::Cancel;
    }
}

ChangedFileAnswer NativeDialogs::fileChangedOnDisk(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    setupBox(
        box, tr("%1 has changed on disk").arg(name),
        tr("Another program changed the file since it was opened or saved here. Overwriting it loses that change."));
    box.setIcon(QMessageBox::Warning);
    const QAbstractButton *overwrite = box.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    QPushButton *saveAs = box.addButton(tr("Save &As…"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(saveAs);
    box.exec();
    if (box.clickedButton() == overwrite)
        return ChangedFileAnswer::Overwrite;
    return box.clickedButton() == saveAs ? ChangedFileAnswer::SaveAs : ChangedFileAnswer::Cancel;
}

bool NativeDialogs::mayReload(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    setupBox(box, tr("Reload %1 without your changes?").arg(name),
             tr("Changes that you have not saved are lost. To keep both, save yours elsewhere first."));
    box.setIcon(QMessageBox::Warning);
    const QAbstractButton *reload = box.addButton(tr("&Reload"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == reload;
}

RecoveryAnswer NativeDialogs::recovery(QWidget *parent, const RecoverableEdits &edits)
{
    RecoveryDialog dialog(edits, parent);
    dialog.exec();
    return dialog.answer();
}

std::optional<ChartExport> NativeDialogs::chartExport(QWidget *parent, const ChartExport &proposal,
                                                      const ExportedChart &chart)
{
    ExportDialog dialog(proposal, chart, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

QString NativeDialogs::chartDataFile(QWidget *parent, const QString &proposal)
{
    return QFileDialog::getSaveFileName(parent, tr("Export Data"), proposal, tr("CSV (*.csv);;All files (*)"));
}

QString NativeDialogs::reportFile(QWidget *parent, const QString &proposal)
{
    return QFileDialog::getSaveFileName(parent, tr("Export Report"), proposal,
                                        tr("Web page in one file (*.html);;PDF (*.pdf)"));
}

bool NativeDialogs::print(QWidget *parent, const PrintJob &job)
{
    QPrinter printer(QPrinter::HighResolution);
    setupPrinter(printer, job);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const bool printed = job.paint(printer);
    if (!printed)
        showError(parent, tr("Could not print the chart"),
                  tr("The printer, or the file to print to, could not be opened. Choose another one."));
    return printed;
}

void NativeDialogs::previewPrint(QWidget *parent, const PrintJob &job)
{
    QPrinter printer(QPrinter::HighResolution);
    setupPrinter(printer, job);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&job](QPrinter *onto) { job.paint(*onto); });
    dialog.exec();
}

std::optional<double> NativeDialogs::ratePerYear(QWidget *parent, double current)
{
    constexpr double least = 1.1;
    constexpr double greatest = 1000;
    bool accepted = false;
    const double rate = QInputDialog::getDouble(parent, tr("Rate of a Line"), tr("Times cheaper per year:"), current,
                                                least, greatest, 1, &accepted);
    return accepted ? std::optional(rate) : std::nullopt;
}

std::optional<double> NativeDialogs::inputWeight(QWidget *parent, double current)
{
    bool accepted = false;
    const double percent = QInputDialog::getDouble(
        parent, tr("Blended Price"), tr("Share of the input price, in per cent:"), 100 * current, 0, 100, 1, &accepted);
    return accepted ? std::optional(percent / 100) : std::nullopt;
}

std::optional<QString> NativeDialogs::noteText(QWidget *parent, const QString &current)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(tr("Note on the Chart"));
    dialog.setLabelText(tr("Text:"));
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setTextValue(current);
    if (auto *edit = dialog.findChild<QPlainTextEdit *>()) {
        edit->setAccessibleName(tr("Text"));
        edit->setTabChangesFocus(true);
        edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    }
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

QString NativeDialogs::fileToImport(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Import"), folder,
                                        tr("Tables and price lists (*.csv *.tsv *.txt *.json);;All files (*)"));
}

ImportAnswer NativeDialogs::offerImport(QWidget *parent, const QString &name, const QString &doubts)
{
    QMessageBox box(parent);
    setupBox(box, tr("Import %1?").arg(name), doubts);
    box.setIcon(QMessageBox::Question);
    const auto *import = box.addButton(tr("&Import…"), QMessageBox::AcceptRole);
    const auto *open = box.addButton(tr("&Open As It Is"), QMessageBox::ActionRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == import ? ImportAnswer::Import
           : box.clickedButton() == open ? ImportAnswer::OpenAsItIs
                                         : ImportAnswer::Cancel;
}

std::optional<ImportPlan> NativeDialogs::importPlan(QWidget *parent, const ImportedFile &file)
{
    ImportDialog dialog(file, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.plan()) : std::nullopt;
}

std::optional<TakenOver> NativeDialogs::merge(QWidget *parent, const Document &document, const PriceList &other,
                                              const QString &name)
{
    MergeDialog dialog(document, other, name, MergeDialog::Purpose::Merge, parent);
    return askTakenOver(dialog);
}

std::optional<TakenOver> NativeDialogs::compare(QWidget *parent, const Document &document, const PriceList &other,
                                                const QString &name)
{
    MergeDialog dialog(document, other, name, MergeDialog::Purpose::Compare, parent);
    return askTakenOver(dialog);
}

std::optional<TakenOver> NativeDialogs::joinScores(QWidget *parent, const Document &document, const PriceList &scores,
                                                   const QString &name)
{
    JoinDialog dialog(document, scores, name, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(TakenOver{dialog.cells(), {}}) : std::nullopt;
}

void NativeDialogs::showError(QWidget *parent, const QString &title, const QString &words)
{
    QMessageBox box(parent);
    setupBox(box, title, words);
    box.setIcon(QMessageBox::Critical);
    box.exec();
}

} // namespace llmflation
