#include "models/problemsmodel.h"

#include "dataset/certainfixes.h"
#include "document/columntitles.h"
#include "document/showntext.h"
#include "document/text.h"
#include "models/priceproblems.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace llmflation {

namespace {

QString weightWord(ProblemsModel::Weight weight)
{
    switch (weight) {
    case ProblemsModel::Weight::Error:
        return ProblemsModel::tr("Error");
    case ProblemsModel::Weight::Warning:
        return ProblemsModel::tr("Warning");
    case ProblemsModel::Weight::Note:
        break;
    }
    return ProblemsModel::tr("Note");
}

} // namespace

ProblemsModel::ProblemsModel(const Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
}

void ProblemsModel::look(bool closely)
{
    beginResetModel();
    m_problems.clear();
    m_leftOut = 0;
    if (m_document.rowsAgree()) {
        takeDiagnostics();
        if (closely) {
            takeFixes();
            takePrices();
        }
    }
    std::ranges::stable_sort(m_problems, {}, [](const Problem &one) { return std::pair(one.weight, one.row); });
    endResetModel();
}

void ProblemsModel::add(Problem problem)
{
    if (m_problems.size() >= mostListed) {
        ++m_leftOut;
        return;
    }
    if (problem.row >= 0 && problem.line == 0)
        problem.line = m_document.table().source(static_cast<std::size_t>(problem.row)).line;
    m_problems.push_back(std::move(problem));
}

void ProblemsModel::takeDiagnostics()
{
    for (const Diagnostic &found : m_document.dataset().diagnostics) {
        add({found.severity == Severity::Error ? Weight::Error : Weight::Warning,
             found.row ? static_cast<int>(*found.row) : -1, found.fieldIndex ? static_cast<int>(*found.fieldIndex) : -1,
             found.line, shownText(translated(found.message)), std::nullopt, false});
    }
}

void ProblemsModel::takeFixes()
{
    for (const CertainFix &fix : certainFixes(m_document.table(), m_document.columnMap())) {
        const QString words = fix.kind == CertainFix::Kind::Spaces ? tr("Spaces around the text")
                                                                   : tr("Elsewhere mostly written otherwise");
        add({Weight::Note, static_cast<int>(fix.row), static_cast<int>(fix.column), 0, words, toQString(fix.text),
             true});
    }
}

void ProblemsModel::takePrices()
{
    for (PriceProblem &price : priceProblems(m_document))
        add({price.isZero ? Weight::Note : Weight::Warning, price.row, price.column, 0, std::move(price.words),
             std::move(price.mended), false});
}

QString ProblemsModel::fieldOf(const Problem &problem) const
{
    const auto &columns = m_document.columnMap().columns;
    if (problem.column < 0 || static_cast<std::size_t>(problem.column) >= columns.size())
        return {};
    const auto index = static_cast<std::size_t>(problem.column);
    const QString title = columnTitle(columns[index]);
    return shownText(title.isEmpty() ? toQString(m_document.table().columnTitle(index)) : title);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &one = problem(index.row());
    if (role == Qt::ToolTipRole && index.column() == WordsColumn)
        return Qt::convertFromPlainText(one.words, Qt::WhiteSpaceNormal);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WeightColumn:
        return weightWord(one.weight);
    case LineColumn:
        return one.line == 0 ? QString() : QLocale().toString(one.line);
    case FieldColumn:
        return fieldOf(one);
    case WordsColumn:
        return one.words;
    case MendedColumn:
        return one.mended ? shownText(*one.mended) : QString();
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WeightColumn:
        return tr("Weight");
    case LineColumn:
        return tr("Line");
    case FieldColumn:
        return tr("Column");
    case WordsColumn:
        return tr("What");
    case MendedColumn:
        return tr("Could be");
    default:
        return {};
    }
}

} // namespace llmflation
