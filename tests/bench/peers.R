# Reads a dataset of quotes with data.table and does one step of the threshold, on two threads.
# Usage: Rscript peers.R FILE
# The step is a lower bound of what ours does: it takes the quotes of a month by their date alone, without validity,
# ties, names and intervals.
suppressMessages(library(data.table))
setDTthreads(2)
file <- commandArgs(trailingOnly = TRUE)[1]
milliseconds <- function(job) 1000 * system.time(job)[["elapsed"]]

load <- replicate(5, { quotes <<- NULL; invisible(gc()); milliseconds(quotes <<- fread(file)) })
quotes[, price := (input_usd_per_mtok + output_usd_per_mtok) / 2]
quotes[, month := year(date) * 12L + month(date) - 1L]
step <- function(threshold) {
  floor <- quotes[mmlu >= threshold, .(price = min(price)), keyby = month]
  .lm.fit(cbind(1, floor$month / 12), log10(floor$price))$coefficients
}
steps <- sapply(seq(30, 90, by = 3), function(threshold) milliseconds(for (i in 1:5) step(threshold)) / 5)
cat(sprintf("data.table %s: fread %.0f ms at first, %.0f ms again; threshold step %.2f ms\n",
            packageVersion("data.table"), load[1], median(load[-1]), median(steps)))
