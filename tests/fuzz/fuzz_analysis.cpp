// Analysis files: what is read and written again is read as the same; a refusal has a place and a reason.

#include "document/analysisfile.h"
#include "require.h"

#include <cstdint>
#include <string_view>

using namespace llmflation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto read = parseAnalysis(text, "f");
    if (!read) {
        const std::string words = read.error().message.text();
        require(words.starts_with("f:") && words.size() > 8);
        return 0;
    }
    const auto again = parseAnalysis(analysisText(read->analysis), "f");
    require(again && again->analysis == read->analysis && again->warnings.empty());
    return 0;
}
