#pragma once

#include "dialogs.h"

#include <QDialog>

namespace llmflation {

/// Shows the edits that a crash left in a journal, and asks what to do with them.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(const RecoverableEdits &edits, QWidget *parent = nullptr);

    [[nodiscard]] RecoveryAnswer answer() const { return m_answer; }

private:
    void choose(RecoveryAnswer answer);

    RecoveryAnswer m_answer = RecoveryAnswer::Later;
};

} // namespace llmflation
