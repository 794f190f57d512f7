#include "examplesmenu.h"

#include "document/openedfile.h"
#include "document/text.h"
#include "documentfiles.h"

#include <QMenu>

namespace llmflation {

namespace {

void addShipped(QMenu &menu, const QString &text, const char *file, DocumentFiles &files)
{
    const QString path = shippedPath(QLatin1String(file));
    menu.addAction(text, &files, [path, &files] { files.open(path); });
}

} // namespace

void addExamplesTo(QMenu &menu, DocumentFiles &files)
{
    QMenu *examples = menu.addMenu(tr("E&xamples"));
    examples->setObjectName(QStringLiteral("examplesMenu"));
    addShipped(*examples, tr("&Welcome to LLMflation: the Article’s Figures"), "examples/article.llmflation", files);
    addShipped(*examples, tr("&Epoch AI: MMLU by Record Lows"), "examples/epoch-mmlu.llmflation", files);
    addShipped(*examples, tr("&Chatbot Arena: Elo by the Month"), "examples/arena-elo.llmflation", files);
    QMenu *samples = menu.addMenu(tr("Sample Datase&ts"));
    samples->setObjectName(QStringLiteral("samplesMenu"));
    addShipped(*samples, tr("LLM &Price History, 2021 to 2026"), "llm-price-history.csv", files);
    addShipped(*samples, tr("&Epoch AI’s MMLU Data, 2025"), "examples/epoch-2025-mmlu.csv", files);
}

} // namespace llmflation
