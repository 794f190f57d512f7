#pragma once

class QMenu;

namespace llmflation {

class DocumentFiles;

/// File > Examples and File > Sample Datasets: what the program ships, opened as a copy that is nobody's file yet.
void addExamplesTo(QMenu &menu, DocumentFiles &files);

} // namespace llmflation
