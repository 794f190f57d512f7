# Makes lakehuron.csv and prints the figures that tst_regression and tst_neweywest expect.
# R 4.2.2, sandwich 3.0-2. Run: Rscript expected.R
library(sandwich)
x <- as.numeric(time(LakeHuron)) - 1875
y <- as.numeric(LakeHuron)
write.csv(data.frame(x, y), "lakehuron.csv", row.names = FALSE, quote = FALSE)

show <- function(name, value) cat(sprintf("%-28s %.17g\n", name, value))
fit <- lm(y ~ x)
error <- coef(summary(fit))[2, 2]
show("intercept", coef(fit)[1])
show("slope", coef(fit)[2])
show("error of the slope", error)
show("residual variance", summary(fit)$sigma^2)
show("R squared", summary(fit)$r.squared)
for (level in c(0.5, 0.9, 0.95, 0.999)) {
  interval <- confint(fit, "x", level)
  show(paste("lower", level), interval[1])
  show(paste("upper", level), interval[2])
}
for (slope in c(0, -0.02, -0.03))
  show(paste("p of slope", slope), 2 * pt(abs(coef(fit)[2] - slope) / error, fit$df.residual, lower.tail = FALSE))
for (lags in c(0, 1, 3, 12))
  show(paste("Newey-West, lags", lags),
       sqrt(NeweyWest(fit, lag = lags, prewhite = FALSE, adjust = TRUE)[2, 2]))
short <- lm(y[1:3] ~ x[1:3])
for (lags in 0:1)
  show(paste("three points, lags", lags),
       sqrt(NeweyWest(short, lag = lags, prewhite = FALSE, adjust = TRUE)[2, 2]))
