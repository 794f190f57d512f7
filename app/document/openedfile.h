#pragma once

#include "analysis/preparedanalysis.h"
#include "dataset/workwatch.h"
#include "document/analysis.h"
#include "document/fileondisk.h"
#include "document/origin.h"
#include "formats/pricelist.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace llmflation {

/// Where the program itself holds a file that it ships. What is read from there is nobody's file yet.
[[nodiscard]] QString shippedPath(const QString &name);
[[nodiscard]] bool isShipped(const QString &path);
[[nodiscard]] std::string shippedBytes(const QString &path); ///< empty: there is none

/// Which dataset file to read, and what it is to be analysed by.
struct FileToOpen {
    QString path;                       ///< "-" is standard input; empty: the default dataset; or a shippedPath()
    std::optional<AnalysisSetup> setup; ///< otherwise that of a dataset newly opened:
    AnalysisSettings start;             ///< as far as it fits the dataset
    bool refusesDoubts = false;         ///< not where it would be misread as it is
};

/// A dataset that has been read and analysed, for a document to show.
struct OpenedFile {
    FileOnDisk file;
    PriceList list;
    Origin origin;
    AnalysisSettings settings;
    PreparedAnalysis analysis;
    std::optional<AnalysisSetup> setup; ///< of the file to open
    QString path;                       ///< where saving goes; empty: a name is asked for
    QString name;
};

/// Why a file was not opened.
struct NotOpened {
    QString words; ///< fit for a dialog
    QStringList doubts;
};

[[nodiscard]] OpenedFile analysed(PriceList list, const AnalysisSettings &settings);

/// Looks at nothing but its arguments, so that any thread may do it.
[[nodiscard]] tl::expected<OpenedFile, NotOpened> readToOpen(const FileToOpen &what, WorkWatch *watch = nullptr);

} // namespace llmflation
