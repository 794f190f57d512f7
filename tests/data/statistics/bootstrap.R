# Prints the intervals that tst_bootstrap expects: models drawn with replacement, the floor of their quotes found by
# looking at every one, least squares, percentiles of 20,000 factors. R 4.2.2. Run here: Rscript bootstrap.R
quotes <- read.csv("../../../resources/llm-price-history.csv")
quotes$date <- as.Date(quotes$date)
quotes$price <- (quotes$input_usd_per_mtok + quotes$output_usd_per_mtok) / 2
quotes <- quotes[order(quotes$date), ]
offer <- paste(quotes$model, quotes$provider)
end <- as.Date(ifelse(quotes$until == "", "9999-12-31", quotes$until))
for (i in seq_len(nrow(quotes))) {
  later <- which(offer == offer[i] & seq_along(offer) > i)
  if (length(later) > 0) end[i] <- min(end[i], quotes$date[later[1]])
}
quotes$end <- end

months <- seq(as.Date("2021-11-01"), as.Date("2024-11-01"), by = "month")
following <- c(months[-1], as.Date("2024-12-01"))

monthly <- function(q) {
  holds <- outer(following, q$date, ">") & outer(months, q$end, "<") & rep(q$end > q$date, each = length(months))
  price <- ifelse(holds, rep(q$price, each = length(months)), Inf)
  lowest <- apply(matrix(price, length(months)), 1, min)
  data.frame(date = months, price = lowest)[is.finite(lowest), ]
}

recordLows <- function(q) {
  q <- q[order(q$date, q$price), ]
  q[q$price < c(Inf, cummin(q$price)[-nrow(q)]), c("date", "price")]
}

show <- function(name, q, floorOf, level, draws = 20000) {
  set.seed(1)
  models <- unique(q$model)
  factors <- replicate(draws, {
    floor <- floorOf(q[q$model %in% sample(models, replace = TRUE), ])
    if (nrow(floor) < 3) NA
    else 10^-coef(lm.fit(cbind(1, as.numeric(floor$date) / 365.2425), log10(floor$price)))[2]
  })
  ends <- quantile(factors, c((1 - level) / 2, (1 + level) / 2), na.rm = TRUE)
  cat(sprintf("%-12s %.4f %.4f, %d models, %.2f %% without a trend\n", name, ends[1], ends[2], length(models),
              100 * mean(is.na(factors))))
}

article <- quotes[quotes$vendor %in% c("OpenAI", "Anthropic", "Meta") &
                  quotes$provider %in% c("OpenAI", "Anthropic", "Together AI") &
                  quotes$date <= as.Date("2024-11-12") & !is.na(quotes$mmlu), ]
show("article, 42", article[article$mmlu >= 42, ], monthly, 0.95)

epoch <- read.csv("../epoch-2025-mmlu.csv")
epoch$date <- as.Date(epoch$date)
epoch$price <- epoch$price_usd_per_mtok
show("epoch, 43.9", epoch[epoch$mmlu >= 43.9, ], recordLows, 0.9)
show("epoch, 86", epoch[epoch$mmlu >= 86, ], recordLows, 0.9)
