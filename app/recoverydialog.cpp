#include "recoverydialog.h"

#include "document/recovery.h"
#include "document/text.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace llmflation {

namespace {

constexpr int dialogWidth = 520;

QString countsText(const RecoverableEdits &edits)
{
    QStringList parts;
    if (edits.changedCells > 0)
        parts << counted("1 cell changed", QT_TRANSLATE_N_NOOP("llmflation", "%Ln cells changed"), edits.changedCells);
    if (edits.addedRows > 0)
        parts << counted("1 row added", QT_TRANSLATE_N_NOOP("llmflation", "%Ln rows added"), edits.addedRows);
    if (edits.removedRows > 0)
        parts << counted("1 row deleted", QT_TRANSLATE_N_NOOP("llmflation", "%Ln rows deleted"), edits.removedRows);
    if (parts.isEmpty())
        parts << RecoveryDialog::tr("no cell is other than before");
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(edits.lastEdit);
    return RecoveryDialog::tr("Last edit %1: %2")
        .arg(QLocale().toString(time, RecoveryDialog::tr("d MMM yyyy, HH:mm")), parts.join(QStringLiteral(", ")));
}

QString examplesText(const RecoverableEdits &edits)
{
    QStringList lines;
    for (const QString &example : edits.examples)
        lines << QStringLiteral("•  ") + example;
    const auto all = edits.changedCells + edits.addedRows + edits.removedRows;
    if (const auto more = all - static_cast<std::size_t>(edits.examples.size()); more > 0)
        lines << QStringLiteral("•  ") + counted("and 1 more", QT_TRANSLATE_N_NOOP("llmflation", "and %Ln more"), more);
    return lines.join(u'\n');
}

/// What to know about the file before choosing.
QString fileText(const RecoverableEdits &edits)
{
    using FileState = RecoverableEdits::FileState;
    if (!edits.origin)
        return RecoveryDialog::tr("The file was too large to be kept with the edits, and %1 can’t be read now. Put it "
                                  "back there and start the program again.")
            .arg(edits.path);
    if (edits.lostChanges > 0)
        return RecoveryDialog::tr("The file has changed since: the last edits (%1) don’t fit it any more and can’t be "
                                  "recovered.")
            .arg(QLocale().toString(static_cast<qulonglong>(edits.lostChanges)));
    if (edits.fileState == FileState::Changed)
        return RecoveryDialog::tr(
            "The file has changed since. Recovering opens what you saw, with your edits; the file "
            "stays as it is until you save.");
    if (edits.fileState == FileState::Gone)
        return RecoveryDialog::tr("The file is no longer there. Recovering opens what you saw, with your edits.");
    return {};
}

QLabel *addLabel(QVBoxLayout &layout, const QString &text, const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setVisible(!text.isEmpty());
    layout.addWidget(label);
    return label;
}

} // namespace

RecoveryDialog::RecoveryDialog(const RecoverableEdits &edits, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(tr("Recover Unsaved Edits"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    const QString name = edits.name.isEmpty() ? tr("an untitled dataset") : edits.name;
    QLabel *title =
        addLabel(*layout, tr("The program ended before your edits of %1 were saved").arg(name), "recoveryTitle", this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    addLabel(*layout, edits.path, "recoveryPath", this)->setForegroundRole(QPalette::PlaceholderText);
    addLabel(*layout, edits.origin ? countsText(edits) : QString(), "recoveryCounts", this);
    addLabel(*layout, examplesText(edits), "recoveryExamples", this);
    addLabel(*layout, fileText(edits), "recoveryFile", this);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    QPushButton *discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    QPushButton *later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    recover->setObjectName(QStringLiteral("recoverButton"));
    discard->setObjectName(QStringLiteral("discardButton"));
    later->setObjectName(QStringLiteral("laterButton"));
    later->setToolTip(tr("Ask again when the program starts the next time"));
    recover->setEnabled(edits.origin.has_value());
    (edits.origin ? recover : later)->setDefault(true);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(dialogWidth, layout->totalHeightForWidth(dialogWidth)); // not more, as wrapped labels ask for
    connect(recover, &QPushButton::clicked, this, [this] { choose(RecoveryAnswer::Recover); });
    connect(discard, &QPushButton::clicked, this, [this] { choose(RecoveryAnswer::Discard); });
    connect(later, &QPushButton::clicked, this, [this] { choose(RecoveryAnswer::Later); });
}

void RecoveryDialog::choose(RecoveryAnswer answer)
{
    m_answer = answer;
    accept();
}

} // namespace llmflation
