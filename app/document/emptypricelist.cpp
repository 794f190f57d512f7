#include "document/emptypricelist.h"

#include "formats/headermapping.h"

namespace llmflation {

PriceList emptyPriceList()
{
    PriceList list;
    list.table = Table({"model",
                        "vendor",
                        "provider",
                        "date",
                        "until",
                        "input_usd_per_mtok",
                        "output_usd_per_mtok",
                        "mmlu",
                        "mmlu_shots",
                        "mmlu_cot",
                        "gpqa_diamond",
                        "humaneval",
                        "math_500",
                        "arena_elo",
                        "params_b",
                        "open_weights",
                        "reasoning",
                        "price_source",
                        "score_source",
                        "notes"});
    list.map = mapHeader(list.table.header());
    list.dataset = interpretEdited(list.table, list.dialect, list.map, list.formDiagnostics);
    return list;
}

} // namespace llmflation
