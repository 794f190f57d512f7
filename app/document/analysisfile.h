#pragma once

#include "document/analysis.h"
#include "formats/filestorage.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

// The .llmflation file: JSON, UTF-8, at most mostBytesOfAnAnalysis.

namespace llmflation {

inline constexpr std::size_t mostBytesOfAnAnalysis = 1 << 20;
inline constexpr auto analysisEnding = ".llmflation";

/// By the name's ending, without regard to case.
[[nodiscard]] bool isAnalysisFile(std::string_view path);

struct ReadAnalysis {
    Analysis analysis;
    std::vector<std::string> warnings; ///< keys that nobody knows, as path:line:column: words
};

/// `path` names the text in messages. A value of a wrong type or out of its range is an error, never mended: the
/// message says path:line:column, the key and what to write.
[[nodiscard]] tl::expected<ReadAnalysis, FileError> parseAnalysis(std::string_view text, const std::string &path);

[[nodiscard]] tl::expected<ReadAnalysis, FileError> readAnalysis(const std::string &path);

/// The file's text, which parseAnalysis() reads back as the same analysis.
[[nodiscard]] std::string analysisText(const Analysis &analysis);

/// Fails too where the text would be longer than an analysis may be.
[[nodiscard]] tl::expected<void, FileError> saveAnalysis(const Analysis &analysis, const std::string &path);

/// Where the dataset lies that the analysis file at `analysisPath` names: absolute. Empty for the default dataset.
[[nodiscard]] std::string datasetPathOf(const Analysis &analysis, const std::string &analysisPath);

/// How the analysis file at `analysisPath` names the dataset at `dataset`: from its own folder, so that both can be
/// moved together; absolute where they share no folder but the root.
[[nodiscard]] std::string datasetNameFor(const std::string &dataset, const std::string &analysisPath);

} // namespace llmflation
