#include "commandlinerun.h"

#include <QTest>

using namespace llmflation;

/// The analyses in resources/examples give the figures that their page tells.
class TestExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesItsFigures_data();
    void givesItsFigures();
    void pageTellsEachExample();
};

void TestExamples::givesItsFigures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("series");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<double>("factor"); // per year
    QTest::addColumn<double>("low");    // Student's t; 0: not told
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("rSquared");
    QTest::addColumn<int>("n");
    QTest::newRow("article 42") << "article" << 0 << 42.0 << 15.313 << 0.0 << 0.0 << 0.936 << 37;
    QTest::newRow("article 83") << "article" << 1 << 83.0 << 12.013 << 0.0 << 0.0 << 0.777 << 21;
    QTest::newRow("epoch 43.9") << "epoch-mmlu" << 0 << 43.9 << 11.77 << 8.29 << 16.72 << 0.96 << 9;
    QTest::newRow("epoch 86") << "epoch-mmlu" << 1 << 86.0 << 15.86 << 4.09 << 61.5 << 0.88 << 5;
    QTest::newRow("elo 1150") << "arena-elo" << 0 << 1150.0 << 21.70 << 0.0 << 0.0 << 0.809 << 37;
    QTest::newRow("elo 1250") << "arena-elo" << 1 << 1250.0 << 12.95 << 0.0 << 0.0 << 0.743 << 29;
}

void TestExamples::givesItsFigures()
{
    QFETCH(QString, file);
    QFETCH(int, series);
    const auto path = QStringLiteral(RESOURCES_DIR "/examples/%1.llmflation").arg(file);
    const CommandLineRun run = runCommandLine({"analyze", path, "--format", "json"});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.status, 0);
    const QJsonValue found = run.at("series")[series];
    const QJsonValue trend = found["trend"];
    QTEST(found["threshold"].toDouble(), "threshold");
    QTEST(trend["n"].toInt(), "n");
    const auto isNear = [](const QJsonValue &value, const char *column, double tolerance) {
        const double expected = *static_cast<const double *>(QTest::qData(column, QMetaType::Double));
        const bool near = expected == 0 || qAbs(value.toDouble() / expected - 1) <= tolerance;
        if (!near)
            qWarning("%s is %g, not %g", column, value.toDouble(), expected);
        return near;
    };
    QVERIFY(isNear(trend["factor_per_year"], "factor", 0.01));
    QVERIFY(isNear(trend["low"], "low", 0.02));
    QVERIFY(isNear(trend["high"], "high", 0.02));
    QVERIFY(isNear(trend["r_squared"], "rSquared", 0.007)); // published with two digits
}

void TestExamples::pageTellsEachExample()
{
    const QByteArray page = bytesOf(QStringLiteral(RESOURCES_DIR "/examples/README.md"));
    for (const char *file : {"article.llmflation", "epoch-mmlu.llmflation", "arena-elo.llmflation"})
        QVERIFY2(page.contains(QByteArray("llmflation analyze ") + file), file);
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
