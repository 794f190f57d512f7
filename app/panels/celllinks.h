#pragma once

#include <QList>
#include <QUrl>

class QWidget;

namespace llmflation {

/// The http and https addresses in a cell's text; others (file:, javascript:) are text and nothing more.
[[nodiscard]] QList<QUrl> linksIn(const QString &text);

/// Shows where a link leads, host first, and opens it in the browser if the user agrees.
void askAndOpenLink(const QString &cellText, QWidget *parent);

} // namespace llmflation
