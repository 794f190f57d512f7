#include "models/candidatesmodel.h"

#include "document/displaynames.h"
#include "document/text.h"

#include <QFont>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace llmflation {

namespace {

QString numberOrDash(double number, QString (*format)(double))
{
    return std::isnan(number) ? QStringLiteral("–") : format(number);
}

QString filterWord(CandidateReason reason)
{
    switch (reason) {
    case CandidateReason::Vendor:
        return tr("filtered: vendor");
    case CandidateReason::Provider:
        return tr("filtered: provider");
    case CandidateReason::OpenWeights:
        return tr("filtered: weights");
    case CandidateReason::Reasoning:
        return tr("filtered: reasoning");
    case CandidateReason::DatedFrom:
    case CandidateReason::DatedTo:
        return tr("filtered: date");
    case CandidateReason::ChainOfThought:
        return tr("filtered: chain of thought");
    case CandidateReason::Shots:
        return tr("filtered: shots");
    default:
        return {};
    }
}

int compared(double a, double b)
{
    if (std::isnan(a) || std::isnan(b))
        return static_cast<int>(std::isnan(a)) - static_cast<int>(std::isnan(b));
    return static_cast<int>(a > b) - static_cast<int>(a < b);
}

} // namespace

QString reasonText(const AnalysisResult &result, const Candidate &candidate)
{
    switch (candidate.reason) {
    case CandidateReason::Winner:
        return tr("cheapest");
    case CandidateReason::RunnerUp:
        return tr("qualifies");
    case CandidateReason::Error:
        return tr("row with an error");
    case CandidateReason::NoDate:
        return tr("no date");
    case CandidateReason::NoPrice:
        return tr("no price");
    case CandidateReason::NoDay:
        return tr("holds on no day");
    case CandidateReason::Ended:
        return tr("ended %1").arg(formatDay(result.validity[candidate.row].end));
    case CandidateReason::TooEarly:
        return tr("before %1").arg(formatMonth(result.settings.since.value_or(Month{})));
    case CandidateReason::AfterAsOf:
        return tr("after %1").arg(formatDay(result.asOf));
    case CandidateReason::ZeroPrice:
        return tr("free of charge");
    case CandidateReason::NoScore:
        return tr("no %1 score").arg(benchmarkTitle(result.settings.benchmark));
    case CandidateReason::BelowThreshold:
        return tr("score too low");
    default:
        return filterWord(candidate.reason);
    }
}

QString reasonExplanation(CandidateReason reason)
{
    switch (reason) {
    case CandidateReason::Winner:
        return tr("The cheapest quote that qualifies: it is the floor.");
    case CandidateReason::RunnerUp:
        return tr("It qualifies, but is dearer, or of one price and comes after: higher scores come first, then "
                  "earlier dates.");
    case CandidateReason::Error:
        return tr("A cell of the row can’t be read. See the marked cell.");
    case CandidateReason::NoDate:
    case CandidateReason::NoPrice:
        return tr("Nobody can say what it cost, or when.");
    case CandidateReason::NoDay:
        return tr("The same model is quoted once more for that day, or was withdrawn by then.");
    case CandidateReason::Ended:
        return tr("It was withdrawn, or superseded by a later quote of the same model at the same provider, before "
                  "the month began.");
    case CandidateReason::TooEarly:
        return tr("Record lows are looked for from that month on.");
    case CandidateReason::AfterAsOf:
        return tr("It is dated after the as-of date.");
    case CandidateReason::ZeroPrice:
        return tr("A price of zero has no place on a logarithmic axis.");
    case CandidateReason::NoScore:
        return tr("Whether it reaches the threshold is unknown.");
    case CandidateReason::BelowThreshold:
        return tr("Its score lies below the threshold.");
    default:
        return tr("One of the filters leaves it out.");
    }
}

void CandidatesModel::show(const Dataset &dataset, const AnalysisResult &result, const CandidateList &list)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(list.candidates.size());
    for (const Candidate &candidate : list.candidates)
        m_entries.push_back({candidate, m_entries.size(), numberOrDash(candidate.price, formatPrice),
                             toQString(dataset.name(dataset.model[candidate.row])),
                             toQString(dataset.name(dataset.provider[candidate.row])),
                             numberOrDash(candidate.score, formatNumber), reasonText(result, candidate)});
    sortEntries();
    endResetModel();
}

int CandidatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CandidatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const QString &CandidatesModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case Price:
        return entry.price;
    case Model:
        return entry.model;
    case Provider:
        return entry.provider;
    case Score:
        return entry.score;
    default:
        return entry.why;
    }
}

QVariant CandidatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() == Price || index.column() == Score;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column()).simplified();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        if (entry.candidate.reason != CandidateReason::Winner)
            return {};
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::AccessibleDescriptionRole:
        return index.column() == Why ? reasonExplanation(entry.candidate.reason) : QString();
    case Qt::ToolTipRole: // never rich text, whatever the file holds
        return Qt::convertFromPlainText(index.column() == Why ? reasonExplanation(entry.candidate.reason)
                                                              : text(entry, index.column()),
                                        Qt::WhiteSpaceNormal);
    case RowRole:
        return static_cast<int>(entry.candidate.row);
    case ReasonRole:
        return static_cast<int>(entry.candidate.reason);
    default:
        return {};
    }
}

QVariant CandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Price || section == Score;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    static constexpr std::array titles{QT_TR_NOOP("Price"), QT_TR_NOOP("Model"), QT_TR_NOOP("Provider"),
                                       QT_TR_NOOP("Score"), QT_TR_NOOP("Why")};
    return tr(titles.at(static_cast<std::size_t>(section)));
}

void CandidatesModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel(); // no one keeps an index for long
    m_sortColumn = column;
    m_sortOrder = order;
    sortEntries();
    endResetModel();
}

void CandidatesModel::sortEntries()
{
    const auto isBefore = [this](const Entry &a, const Entry &b) {
        int comparison = 0;
        if (m_sortColumn == Price)
            comparison = compared(a.candidate.price, b.candidate.price);
        else if (m_sortColumn == Score)
            comparison = compared(a.candidate.score, b.candidate.score);
        else if (m_sortColumn >= 0)
            comparison = QString::localeAwareCompare(text(a, m_sortColumn), text(b, m_sortColumn));
        if (comparison == 0)
            return a.place < b.place;
        return (comparison < 0) == (m_sortOrder == Qt::AscendingOrder);
    };
    std::ranges::sort(m_entries, isBefore);
}

} // namespace llmflation
