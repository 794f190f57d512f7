#include "closeto.h"
#include "statistics/joinpoint.h"
#include "statistics/neweywest.h"
#include "statistics/theilsen.h"
#include "statisticsdata.h"

#include <map>

using namespace llmflation;

namespace {

constexpr double confidenceOfBands = 0.9;

/// One data set with its line, asked for a figure by the name that expected.R gave it.
class Figures {
public:
    explicit Figures(const QString &data)
        : m_points(data)
        , m_fit(ordinaryLeastSquares(m_points.x, m_points.y).value())
    {
    }

    [[nodiscard]] double value(const QByteArray &figure, double argument) const
    {
        const std::map<QByteArray, double (Figures::*)(double) const> figures{
            {"intercept", &Figures::intercept},
            {"slope", &Figures::slope},
            {"slope_error", &Figures::slopeError},
            {"residual_variance", &Figures::residualVariance},
            {"r_squared", &Figures::rSquared},
            {"slope_low", &Figures::slopeLow},
            {"slope_high", &Figures::slopeHigh},
            {"theil_sen", &Figures::theilSenSlope},
            {"theil_sen_low", &Figures::theilSenLow},
            {"theil_sen_high", &Figures::theilSenHigh},
            {"newey_west", &Figures::neweyWest},
            {"p_value", &Figures::pValue},
            {"p_value_newey_west_3", &Figures::pValueNeweyWest3},
            {"bend_knot", &Figures::bendKnot},
            {"bend_explained", &Figures::bendExplained},
            {"bend_before", &Figures::bendBefore},
            {"bend_after", &Figures::bendAfter},
            {"confidence_low", &Figures::confidenceLow},
            {"confidence_high", &Figures::confidenceHigh},
            {"prediction_low", &Figures::predictionLow},
            {"prediction_high", &Figures::predictionHigh},
        };
        return (this->*figures.at(figure))(argument);
    }

private:
    [[nodiscard]] double intercept(double) const { return m_fit.intercept; }
    [[nodiscard]] double slope(double) const { return m_fit.slope; }
    [[nodiscard]] double slopeError(double) const { return m_fit.slopeStandardError; }
    [[nodiscard]] double residualVariance(double) const { return m_fit.residualVariance; }
    [[nodiscard]] double rSquared(double) const { return m_fit.rSquared.value(); }
    [[nodiscard]] Interval slopes(double level) const { return slopeInterval(m_fit, m_fit.slopeStandardError, level); }
    [[nodiscard]] double slopeLow(double level) const { return slopes(level).lower; }
    [[nodiscard]] double slopeHigh(double level) const { return slopes(level).upper; }
    [[nodiscard]] TheilSenFit robust(double level) const
    {
        std::vector<double> room;
        return theilSen(m_points.x, m_points.y, level, room).value();
    }
    [[nodiscard]] double theilSenSlope(double) const { return robust(0.95).slope; }
    [[nodiscard]] double theilSenLow(double level) const { return robust(level).interval.value().lower; }
    [[nodiscard]] double theilSenHigh(double level) const { return robust(level).interval.value().upper; }
    [[nodiscard]] double neweyWest(double lags) const
    {
        return neweyWestSlopeError(m_fit, m_points.x, m_points.y, static_cast<std::size_t>(lags));
    }
    [[nodiscard]] double pValue(double rate) const { return slopePValue(m_fit, m_fit.slopeStandardError, rate); }
    [[nodiscard]] double pValueNeweyWest3(double rate) const { return slopePValue(m_fit, neweyWest(3), rate); }
    [[nodiscard]] JoinpointDesign::Fit bend(double autocorrelation) const
    {
        std::vector<double> room;
        return JoinpointDesign(m_points.x, autocorrelation, 3).fit(m_points.y, room);
    }
    [[nodiscard]] double bendKnot(double autocorrelation) const
    {
        return static_cast<double>(bend(autocorrelation).knot);
    }
    [[nodiscard]] double bendExplained(double autocorrelation) const { return bend(autocorrelation).explained; }
    [[nodiscard]] double bendBefore(double autocorrelation) const { return bend(autocorrelation).slopeBefore; }
    [[nodiscard]] double bendAfter(double autocorrelation) const { return bend(autocorrelation).slopeAfter; }
    [[nodiscard]] double confidenceLow(double x) const { return lineInterval(m_fit, x, confidenceOfBands).lower; }
    [[nodiscard]] double confidenceHigh(double x) const { return lineInterval(m_fit, x, confidenceOfBands).upper; }
    [[nodiscard]] double predictionLow(double x) const { return predictionInterval(m_fit, x, confidenceOfBands).lower; }
    [[nodiscard]] double predictionHigh(double x) const
    {
        return predictionInterval(m_fit, x, confidenceOfBands).upper;
    }

    StatisticsPoints m_points;
    LinearRegression m_fit;
};

} // namespace

/// Every figure that tests/data/statistics/expected.R computed by R's own functions and by formulas.
class TestStatisticsOfR : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figureIsThatOfR_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QByteArray>("figure");
        QTest::addColumn<double>("argument");
        QTest::addColumn<double>("expected");
        for (const auto &cells : statisticsRows(QStringLiteral("expected.csv"))) {
            QTest::newRow(cells.mid(0, 3).join(' ').constData())
                << QString::fromLatin1(cells.at(0)) << cells.at(1) << cells.at(2).toDouble() << cells.at(3).toDouble();
        }
    }

    void figureIsThatOfR()
    {
        QFETCH(const QString, data);
        QFETCH(const QByteArray, figure);
        QFETCH(const double, argument);
        QFETCH(const double, expected);
        COMPARE_CLOSE(Figures(data).value(figure, argument), expected, 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestStatisticsOfR)
#include "tst_statisticsofr.moc"
