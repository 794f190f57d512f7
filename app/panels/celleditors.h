#pragma once

#include "dataset/columnmap.h"

#include <QStringList>

class QLineEdit;
class QWidget;

namespace llmflation {

class Document;

[[nodiscard]] bool isFlag(Role role);

/// For text, numbers or dates. Takes any text; what can't be read in that column is red while it stands there, with the
/// reason in the tool tip.
[[nodiscard]] QLineEdit *makeLineEditor(Role role, QWidget *parent);

/// Proposes texts of the column while one types.
void addCompleter(QLineEdit &editor, const Document &document, int tableColumn);

} // namespace llmflation
