#include "models/problemsmodel.h"

#include "analysis/suspiciousprices.h"
#include "dataset/certainfixes.h"
#include "document/columntitles.h"
#include "document/displaynames.h"
#include "document/showntext.h"
#include "document/text.h"
#include "formats/pricetext.h"

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

QString wordsFor(const SuspiciousPrice &price)
{
    const QString usual = formatPrice(price.usual);
    const bool compared = price.usual > 0;
    switch (price.kind) {
    case SuspiciousPrice::Kind::Zero:
        return ProblemsModel::tr("A price of zero: free, or unknown? An unknown one is an empty cell.");
    case SuspiciousPrice::Kind::PerToken:
        return compared ? ProblemsModel::tr("A price per token? Others of the model are about %1.").arg(usual)
                        : ProblemsModel::tr("A price per token? No tokens were ever that cheap.");
    case SuspiciousPrice::Kind::PerThousand:
        return compared ? ProblemsModel::tr("A price per 1,000 tokens? Others of the model are about %1.").arg(usual)
                        : ProblemsModel::tr("A price per 1,000 tokens? No tokens were ever that cheap.");
    case SuspiciousPrice::Kind::FarFromOthers:
        break;
    }
    const double factor = std::max(price.price / price.usual, price.usual / price.price);
    return price.price > price.usual
               ? ProblemsModel::tr("%1 the model's other prices, about %2").arg(formatFactor(factor), usual)
               : ProblemsModel::tr("1/%1 of the model's other prices, about %2").arg(formatFactorNumber(factor), usual);
}

/// In words that the reader of prices understands: digits are moved, nothing is rounded.
std::optional<QString> perMillion(std::string_view cell, SuspiciousPrice::Kind kind)
{
    const bool isToken = kind == SuspiciousPrice::Kind::PerToken;
    if (!isToken && kind != SuspiciousPrice::Kind::PerThousand)
        return std::nullopt;
    const PriceText price = understandPrice(std::string(cell) + (isToken ? " per token" : " per 1K tokens"));
    return price.kind == PriceText::Kind::Understood ? std::optional(toQString(price.number)) : std::nullopt;
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
    const ColumnMap &map = m_document.columnMap();
    const auto single = map.find(Role::SinglePrice);
    for (const SuspiciousPrice &price : suspiciousPrices(m_document.dataset())) {
        const auto own = map.find(price.isOutput ? Role::OutputPrice : Role::InputPrice);
        const auto column = own && !m_document.table().cell(price.row, *own).empty() ? own : single ? single : own;
        const bool isFree = m_document.dataset().inputPrice[price.row] == 0 &&
                            m_document.dataset().outputPrice[price.row] == 0;      // of which the reading has told
        if (!column || isFree || (single && price.isOutput && *column == *single)) // which both prices are
            continue;
        const bool isZero = price.kind == SuspiciousPrice::Kind::Zero;
        add({isZero ? Weight::Note : Weight::Warning, static_cast<int>(price.row), static_cast<int>(*column), 0,
             wordsFor(price), perMillion(m_document.table().cell(price.row, *column), price.kind), false});
    }
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
