#pragma once

class QStatusBar;

namespace llmflation {

class Document;

/// Shows how many rows are used, what was left out, and how many problems the file has.
void addFigures(QStatusBar &bar, Document &document);

} // namespace llmflation
