#include "panels/celleditors.h"

#include "dataset/calendar.h"
#include "dataset/cellvalues.h"
#include "dataset/diagnostic.h"
#include "document/document.h"
#include "document/text.h"
#include "panels/datefield.h"
#include "theme/theme.h"

#include <QCompleter>
#include <QTextDocument>

#include <unordered_set>

namespace llmflation {

namespace {

/// What the column can't take in this text; empty where it can.
QString problemOf(Role role, const QString &text)
{
    const std::string value = text.trimmed().toStdString();
    if (value.empty())
        return {};
    switch (role) {
    case Role::Date:
    case Role::Until:
        return parseDay(value) ? QString() : QLineEdit::tr("Write a day that exists as YYYY-MM-DD.");
    case Role::InputPrice:
    case Role::OutputPrice:
    case Role::SinglePrice:
    case Role::Score:
    case Role::Shots:
    case Role::Parameters: {
        const ParsedNumber number = parseNumber(value);
        return number.problem.empty()
                   ? QString()
                   : translated(Phrase("Cells", number.problem).with(printable(text.trimmed().toStdString())));
    }
    default:
        return {};
    }
}

void markProblem(QLineEdit &editor, Role role)
{
    const QString problem = problemOf(role, editor.text());
    QPalette palette;
    if (!problem.isEmpty())
        palette.setColor(QPalette::Text, themeFor(editor.parentWidget()->palette()).error);
    editor.setPalette(palette);
    editor.setToolTip(problem.isEmpty() ? QString() : Qt::convertFromPlainText(problem, Qt::WhiteSpaceNormal));
}

} // namespace

bool isFlag(Role role)
{
    return role == Role::ChainOfThought || role == Role::OpenWeights || role == Role::Reasoning;
}

QLineEdit *makeLineEditor(Role role, QWidget *parent)
{
    const bool isDate = role == Role::Date || role == Role::Until;
    QLineEdit *editor = isDate ? new DateField(parent) : new QLineEdit(parent);
    QObject::connect(editor, &QLineEdit::textChanged, editor, [editor, role] { markProblem(*editor, role); });
    return editor;
}

void addCompleter(QLineEdit &editor, const Document &document, int tableColumn)
{
    const Table &table = document.table();
    std::unordered_set<std::string_view> distinct;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        distinct.insert(table.cell(row, static_cast<std::size_t>(tableColumn)));
    QStringList texts;
    for (const std::string_view text : distinct)
        texts += toQString(text);
    texts.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(texts, &editor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    editor.setCompleter(completer);
}

} // namespace llmflation
