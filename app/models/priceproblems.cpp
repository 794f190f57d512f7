#include "models/priceproblems.h"

#include "analysis/suspiciousprices.h"
#include "document/displaynames.h"
#include "document/document.h"
#include "document/text.h"
#include "formats/pricetext.h"
#include "models/problemsmodel.h"

#include <algorithm>
#include <utility>

namespace llmflation {

namespace {

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

std::vector<PriceProblem> priceProblems(const Document &document)
{
    const ColumnMap &map = document.columnMap();
    const Dataset &dataset = document.dataset();
    const auto single = map.find(Role::SinglePrice);
    std::vector<PriceProblem> found;
    for (const SuspiciousPrice &price : suspiciousPrices(dataset)) {
        const auto own = map.find(price.isOutput ? Role::OutputPrice : Role::InputPrice);
        const auto column = own && !document.table().cell(price.row, *own).empty() ? own : single ? single : own;
        const bool isFree = dataset.inputPrice[price.row] == 0 && dataset.outputPrice[price.row] == 0; // it was told
        if (!column || isFree || (single && price.isOutput && *column == *single)) // which both prices are
            continue;
        found.push_back({static_cast<int>(price.row), static_cast<int>(*column),
                         price.kind == SuspiciousPrice::Kind::Zero, wordsFor(price),
                         perMillion(document.table().cell(price.row, *column), price.kind)});
    }
    std::ranges::sort(found, {}, [](const PriceProblem &one) { return std::pair(one.row, one.column); });
    return found;
}

const std::vector<PriceProblem> &MarkedPrices::all() const
{
    if (m_isLooked || !m_document.rowsAgree())
        return m_found;
    m_isLooked = true;
    m_found.clear();
    if (m_document.table().rowCount() <= mostRows)
        m_found = priceProblems(m_document);
    std::erase_if(m_found, &PriceProblem::isZero); // a free tier is none
    return m_found;
}

const PriceProblem *MarkedPrices::at(int row, int column) const
{
    const auto &found = all();
    const auto place = std::ranges::lower_bound(found, std::pair(row, column), {},
                                                [](const PriceProblem &one) { return std::pair(one.row, one.column); });
    return place != found.end() && place->row == row && place->column == column ? &*place : nullptr;
}

} // namespace llmflation
