#include "commandline/checkcommand.h"

#include "commandline/complaints.h"
#include "commandline/console.h"
#include "commandline/reading.h"

#include "dataset/words.h"

#include <fmt/format.h>

namespace llmflation {

ExitStatus run(const CheckOptions &options)
{
    if (endsIgnoringCase(options.file, ".llmflation")) {
        complain(fmt::format("{}: is an analysis; check the dataset that it names", printableWhole(options.file)));
        return ExitStatus::WrongUsage;
    }
    const auto read = readNamed(options.file, options.reading);
    if (!read) {
        complain(read.error().message.text());
        return ExitStatus::FileFailed;
    }
    const auto &diagnostics = read->list.dataset.diagnostics;
    std::string problems;
    for (const Diagnostic &diagnostic : diagnostics)
        problems += toString(diagnostic, read->name) + "\n";
    if (print(problems) != ExitStatus::Done)
        return ExitStatus::FileFailed;
    const std::size_t errors = errorCount(diagnostics);
    complain(fmt::format("{}: {}, {}, {}", printableWhole(read->name), counted(errors, "error"),
                         counted(diagnostics.size() - errors, "warning"),
                         counted(read->list.dataset.rowCount(), "row")));
    return errors > 0 ? ExitStatus::DataHasErrors : ExitStatus::Done;
}

} // namespace llmflation
