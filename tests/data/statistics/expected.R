# Makes the points (lakehuron.csv, longley.csv, cars.csv) and the figures (expected.csv) that the tests of statistics
# expect. Base R alone, 4.2.2; lm and predict where R has a function, else the formula. Run here: Rscript expected.R
expected <- data.frame(data = character(), figure = character(), argument = numeric(), value = numeric())
note <- function(data, figure, argument, value)
  expected[nrow(expected) + 1, ] <<- list(data, figure, argument, value)

# Newey & West 1987: Bartlett weights, scaled by n / (n - 2).
neweyWest <- function(fit, x, lags) {
  n <- length(x)
  design <- cbind(1, x - mean(x))
  scores <- design * residuals(fit)
  meat <- crossprod(scores)
  for (lag in seq_len(lags)) {
    products <- crossprod(scores[(lag + 1):n, , drop = FALSE], scores[1:(n - lag), , drop = FALSE])
    meat <- meat + (1 - lag / (lags + 1)) * (products + t(products))
  }
  bread <- solve(crossprod(design))
  sqrt((n / (n - 2) * bread %*% meat %*% bread)[2, 2])
}

slopes <- function(x, y) {
  pairs <- combn(length(x), 2)
  run <- x[pairs[2, ]] - x[pairs[1, ]]
  sort(((y[pairs[2, ]] - y[pairs[1, ]]) / run)[run != 0])
}

# Kendall, Rank Correlation Methods, 4th ed. 1975, ch. 5: variance of S with ties in both.
varianceOfS <- function(x, y) {
  n <- length(x)
  t <- as.numeric(table(x))
  u <- as.numeric(table(y))
  (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5)) - sum(u * (u - 1) * (2 * u + 5))) / 18 +
    sum(t * (t - 1) * (t - 2)) * sum(u * (u - 1) * (u - 2)) / (9 * n * (n - 1) * (n - 2)) +
    sum(t * (t - 1)) * sum(u * (u - 1)) / (2 * n * (n - 1))
}

# Sen 1968; between two order statistics by linear interpolation (Gilbert 1987, ch. 16).
senInterval <- function(x, y, level) {
  sorted <- slopes(x, y)
  reach <- qnorm((1 + level) / 2) * sqrt(varianceOfS(x, y))
  approx(seq_along(sorted), sorted, c((length(sorted) - reach) / 2, (length(sorted) + reach) / 2 + 1))$y
}

# The best continuous bend by trying every knot, on points transformed after Prais & Winsten 1954.
joinpoint <- function(x, y, autocorrelation, margin) {
  transform <- function(v) c(sqrt(1 - autocorrelation^2) * v[1], v[-1] - autocorrelation * v[-length(v)])
  level <- transform(rep(1, length(x)))
  rise <- transform(x)
  line <- deviance(lm(transform(y) ~ 0 + level + rise))
  knots <- (margin + 1):(length(x) - margin)
  fits <- lapply(knots, function(k) {
    hinge <- transform(pmax(0, x - x[k]))
    lm(transform(y) ~ 0 + level + rise + hinge)
  })
  best <- which.min(sapply(fits, deviance))
  c(knots[best] - 1, 1 - deviance(fits[[best]]) / line, coef(fits[[best]])[[2]], sum(coef(fits[[best]])[2:3]))
}

measure <- function(data, x, y, rates, times) {
  write.csv(data.frame(x, y), paste0(data, ".csv"), row.names = FALSE, quote = FALSE)
  fit <- lm(y ~ x)
  error <- coef(summary(fit))[2, 2]
  note(data, "intercept", NA, coef(fit)[[1]])
  note(data, "slope", NA, coef(fit)[[2]])
  note(data, "slope_error", NA, error)
  note(data, "residual_variance", NA, summary(fit)$sigma^2)
  note(data, "r_squared", NA, summary(fit)$r.squared)
  note(data, "theil_sen", NA, median(slopes(x, y)))
  for (level in c(0.5, 0.9, 0.95, 0.999)) {
    note(data, "slope_low", level, confint(fit, "x", level)[1])
    note(data, "slope_high", level, confint(fit, "x", level)[2])
    note(data, "theil_sen_low", level, senInterval(x, y, level)[1])
    note(data, "theil_sen_high", level, senInterval(x, y, level)[2])
  }
  for (lags in c(0, 1, 3, 12))
    note(data, "newey_west", lags, neweyWest(fit, x, lags))
  pOf <- function(slope, error) 2 * pt(abs(coef(fit)[[2]] - slope) / error, fit$df.residual, lower.tail = FALSE)
  for (slope in rates) {
    note(data, "p_value", slope, pOf(slope, error))
    note(data, "p_value_newey_west_3", slope, pOf(slope, neweyWest(fit, x, 3)))
  }
  for (autocorrelation in c(0, 0.5, 0.9)) {
    bend <- joinpoint(x, y, autocorrelation, 3)
    for (i in 1:4)
      note(data, paste0("bend_", c("knot", "explained", "before", "after"))[i], autocorrelation, bend[i])
  }
  for (time in times) {
    at <- data.frame(x = time)
    for (kind in c("confidence", "prediction")) {
      band <- predict(fit, at, interval = kind, level = 0.9)
      note(data, paste0(kind, "_low"), time, band[2])
      note(data, paste0(kind, "_high"), time, band[3])
    }
  }
}

# Yearly levels of Lake Huron, autocorrelated; employment over the years (Longley 1967, JASA 62); stopping distance
# over speed, with ties in both (Ezekiel 1930).
measure("lakehuron", as.numeric(time(LakeHuron)) - 1875, as.numeric(LakeHuron), c(0, -0.02, -0.03), c(-10, 48.5, 120))
measure("longley", longley$Year, longley$Employed, c(0, 0.7, 1), c(1946, 1955, 1970))
measure("cars", cars$speed, cars$dist, c(0, 3.5, 5), c(0, 15, 40))

expected$argument <- ifelse(is.na(expected$argument), "", sprintf("%.17g", expected$argument))
expected$value <- sprintf("%.17g", expected$value)
write.csv(expected, "expected.csv", row.names = FALSE, quote = FALSE)

# What tst_neweywest expects of three points.
short <- data.frame(x = 0:2, y = as.numeric(LakeHuron)[1:3])
cat(sprintf("three points, 1 lag: %.17g\n", neweyWest(lm(y ~ x, short), short$x, 1)))
