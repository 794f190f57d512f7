#pragma once

#include <cstdint>

class QWidget;

namespace llmflation {

enum class HelpPage : std::uint8_t { Measures, Methods, About };

/// Shows a page of help in a window of its own, beside the work.
void showHelp(QWidget *parent, HelpPage page);

} // namespace llmflation
