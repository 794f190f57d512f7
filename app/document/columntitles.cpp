#include "document/columntitles.h"

#include "document/displaynames.h"
#include "document/text.h"

namespace llmflation {

namespace {

/// "mmlu_cot" without its "_cot".
QString benchmarkOf(const std::string &name)
{
    return benchmarkTitle(name.substr(0, name.rfind('_')));
}

} // namespace

QString columnTitle(const ColumnMap::Column &column)
{
    switch (column.role) {
    case Role::Model:
        return tr("Model");
    case Role::Vendor:
        return tr("Vendor");
    case Role::Provider:
        return tr("Provider");
    case Role::Date:
        return tr("From");
    case Role::Until:
        return tr("Until");
    case Role::InputPrice:
        return tr("Input $/Mtok");
    case Role::OutputPrice:
        return tr("Output $/Mtok");
    case Role::SinglePrice:
        return tr("Price $/Mtok");
    case Role::Score:
        return benchmarkTitle(column.name);
    case Role::Shots:
        return column.name == "mmlu_shots" ? tr("Shots") : tr("%1 shots").arg(benchmarkOf(column.name));
    case Role::ChainOfThought:
        return column.name == "mmlu_cot" ? tr("CoT") : tr("%1 CoT").arg(benchmarkOf(column.name));
    case Role::Parameters:
        return tr("Params (B)");
    case Role::OpenWeights:
        return tr("Open");
    case Role::Reasoning:
        return tr("Reasoning");
    case Role::PriceSource:
        return tr("Price source");
    case Role::ScoreSource:
        return tr("Score source");
    case Role::Notes:
        return tr("Notes");
    case Role::Other:
        break;
    }
    return {};
}

QString columnNoun(const ColumnMap::Column &column)
{
    switch (column.role) {
    case Role::Model:
        return tr("model name");
    case Role::Vendor:
        return tr("vendor");
    case Role::Provider:
        return tr("provider");
    case Role::Date:
        return tr("start date");
    case Role::Until:
        return tr("end date");
    case Role::InputPrice:
        return tr("input price");
    case Role::OutputPrice:
        return tr("output price");
    case Role::SinglePrice:
        return tr("price");
    case Role::Score:
        return tr("%1 score").arg(benchmarkTitle(column.name));
    case Role::Shots:
        return tr("%1 shots").arg(benchmarkOf(column.name));
    case Role::ChainOfThought:
        return tr("%1 chain of thought").arg(benchmarkOf(column.name));
    case Role::Parameters:
        return tr("parameters");
    case Role::OpenWeights:
        return tr("open weights");
    case Role::Reasoning:
        return tr("reasoning");
    case Role::PriceSource:
        return tr("price source");
    case Role::ScoreSource:
        return tr("score source");
    case Role::Notes:
        return tr("notes");
    case Role::Other:
        break;
    }
    return toQString(column.name);
}

} // namespace llmflation
