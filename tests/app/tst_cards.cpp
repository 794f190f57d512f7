#include "document/document.h"
#include "panels/resultspanel.h"
#include "panels/resulttext.h"

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace llmflation;

namespace {

/// The text of a label on the card of a threshold.
QString shown(const ResultsPanel &panel, int card, const char *label)
{
    const auto *found =
        panel.findChild<QWidget *>(QStringLiteral("resultCard%1").arg(card))->findChild<QLabel *>(QLatin1String(label));
    return found->isHidden() ? QString() : found->text();
}

/// The value beside the label that contains a text.
QString shownFigure(const ResultsPanel &panel, int card, const char *label)
{
    const auto *found = panel.findChild<QWidget *>(QStringLiteral("resultCard%1").arg(card));
    const auto labels = found->findChildren<QLabel *>(QStringLiteral("figureLabel"));
    const auto values = found->findChildren<QLabel *>(QStringLiteral("figureValue"));
    for (qsizetype i = 0; i < labels.size(); ++i)
        if (labels[i]->text().contains(QLatin1String(label)))
            return values[i]->text();
    return {};
}

QString figure(const ResultText &text, const char *label)
{
    for (const ResultText::Figure &figure : text.figures)
        if (figure.label.contains(QString::fromUtf8(label)))
            return figure.value;
    return {};
}

} // namespace

class TestCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The article's figures and those of the design page, rounded as a card shows them.
    void cardShowsTheArticlesDecline()
    {
        Document document;
        document.openDefault();
        const ResultsPanel panel(document);
        QCOMPARE(shown(panel, 0, "title"), QStringLiteral("MMLU ≥ 42"));
        QCOMPARE(shown(panel, 0, "period"), QStringLiteral("Nov 2021 – Nov 2024"));
        QCOMPARE(shown(panel, 0, "headline"), QStringLiteral("1,000× cheaper"));
        QCOMPARE(shown(panel, 0, "duration"), QStringLiteral("in 3.0 years"));
        QCOMPARE(shown(panel, 0, "change"), QStringLiteral("$60 GPT-3 davinci (175B) → $0.06 Llama 3.2 3B Instruct"));
        QCOMPARE(shown(panel, 1, "headline"), QStringLiteral("51× cheaper"));
    }

    void cardShowsTheTrend()
    {
        Document document;
        document.openDefault();
        const ResultText text = resultText(document, 0);
        QCOMPARE(figure(text, "Measured rate"), QStringLiteral("15.3× per year"));
        QCOMPARE(figure(text, "Fit"), QStringLiteral("R² 0.94 · 37 months"));
        QCOMPARE(figure(text, "Price halves"), QStringLiteral("93 days"));
    }

    void tIntervalNeverStandsAlone()
    {
        Document document;
        document.openDefault();
        for (std::size_t series = 0; series < 2; ++series) {
            const ResultText text = resultText(document, series);
            QVERIFY(!figure(text, "Student t").isEmpty());
            QVERIFY(!figure(text, "Newey–West").isEmpty());
        }
    }

    void verdictNamesTheIntervalsInWords()
    {
        Document document;
        document.openDefault();
        AnalysisSettings settings = document.settings();
        settings.rate = 15;
        document.setSettings(settings);
        QCOMPARE(resultText(document, 0).verdictText, QStringLiteral("15× per year lies inside both intervals"));
        settings.rate = 2;
        document.setSettings(settings);
        QCOMPARE(resultText(document, 0).verdictText, QStringLiteral("2× per year lies outside both intervals"));
    }

    // At MMLU 42, 10x lies below the t interval (12.0 to 19.6) and Newey-West's (10.9 to 21.5).
    void verdictSaysWhereTheIntervalsDisagree_data()
    {
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("one holds it") << 6.0 << 49.0 << 10.0 << QStringLiteral("10× per year: inside bootstrap only");
        QTest::newRow("one does not") << 6.0 << 49.0 << 11.0
                                      << QStringLiteral("11× per year: inside all but Student t");
        QTest::newRow("none") << 11.0 << 49.0 << 10.0 << QStringLiteral("10× per year lies outside all intervals");
        QTest::newRow("all") << 6.0 << 49.0 << 15.0 << QStringLiteral("15× per year lies inside all intervals");
    }
    void verdictSaysWhereTheIntervalsDisagree()
    {
        QFETCH(double, lower);
        QFETCH(double, upper);
        QFETCH(double, rate);
        Document document;
        document.openDefault();
        AnalysisSettings settings = document.settings();
        settings.rate = rate;
        document.setSettings(settings);
        QTEST(resultText(document, 0, {false, Interval{lower, upper}}).verdictText, "verdict");
    }

    // R gives 6.46 to 49.0 from 20,000 draws of its own (tests/data/statistics/bootstrap.R).
    void bootstrapIntervalFollowsOnceTheSliderRests()
    {
        Document document;
        document.openDefault();
        const ResultsPanel panel(document);
        QCOMPARE(shownFigure(panel, 0, "bootstrap"), QStringLiteral("…"));
        QTRY_VERIFY(shownFigure(panel, 0, "bootstrap") != QStringLiteral("…"));
        const QStringList ends = shownFigure(panel, 0, "bootstrap").split(QStringLiteral(" – "));
        QVERIFY2(qAbs(ends.value(0).toDouble() / 6.46 - 1) < 0.05, qPrintable(ends.join(u' ')));
        QVERIFY2(qAbs(ends.value(1).toDouble() / 49.0 - 1) < 0.05, qPrintable(ends.join(u' ')));
        QCOMPARE(shown(panel, 0, "verdict"), QStringLiteral("● 10× per year: inside bootstrap only"));
    }

    void bootstrapIntervalIsThatOfTheThresholdShown()
    {
        Document document;
        document.openDefault();
        const ResultsPanel panel(document);
        QTRY_VERIFY(shownFigure(panel, 1, "bootstrap") != QStringLiteral("…"));
        const QString of83 = shownFigure(panel, 1, "bootstrap");
        document.setThreshold(0, 83);
        QCOMPARE(shownFigure(panel, 0, "bootstrap"), of83); // known already
        for (double threshold = 60; threshold < 70; threshold += 0.1) {
            document.setThreshold(0, threshold);
            QTest::qWait(5);
            QCOMPARE(shownFigure(panel, 0, "bootstrap"), QStringLiteral("…"));
        }
    }

    void editOfTheDatasetForgetsTheBootstrap()
    {
        Document document;
        document.openDefault();
        const ResultsPanel panel(document);
        QTRY_VERIFY(shownFigure(panel, 0, "bootstrap") != QStringLiteral("…"));
        const QString before = shownFigure(panel, 0, "bootstrap");
        std::vector<int> rows;
        for (int row = 0; row < static_cast<int>(document.dataset().rowCount()); ++row)
            if (document.dataset().name(document.dataset().model[static_cast<std::size_t>(row)]) ==
                "Llama 3.2 3B Instruct")
                rows.push_back(row);
        document.removeRows(rows);
        QCOMPARE(shownFigure(panel, 0, "bootstrap"), QStringLiteral("…"));
        QTRY_VERIFY(shownFigure(panel, 0, "bootstrap") != QStringLiteral("…"));
        QVERIFY(shownFigure(panel, 0, "bootstrap") != before);
    }

    void bootstrapThatDrawsCannotGiveIsADash()
    {
        Document document;
        document.openDefault();
        QCOMPARE(figure(resultText(document, 0, {false, std::nullopt}), "bootstrap"), QStringLiteral("–"));
    }

    void documentMayGoWhileABootstrapRuns()
    {
        auto document = std::make_unique<Document>();
        document->openDefault();
        auto panel = std::make_unique<ResultsPanel>(*document);
        QTest::qWait(255);
        panel.reset();
        document.reset();
    }

    void pendingFiguresAreNotCopied()
    {
        Document document;
        document.openDefault();
        QVERIFY(!toPlainText(resultText(document, 0)).contains(QStringLiteral("bootstrap")));
        QVERIFY(toPlainText(resultText(document, 0, {false, Interval{6, 49}})).contains(QStringLiteral("6.0 – 49\n")));
    }

    void everyFigureIsExplained()
    {
        Document document;
        document.openDefault();
        const ResultsPanel panel(document);
        for (const auto *label : panel.findChildren<QLabel *>(QStringLiteral("figureLabel")))
            QVERIFY2(!label->toolTip().isEmpty(), qPrintable(label->text()));
        QCOMPARE(figure(resultText(document, 0), "Robust rate"), QStringLiteral("14.0× per year"));
        QCOMPARE(figure(resultText(document, 0), "p-value of 10×"), QStringLiteral("0.0012"));
    }

    void cardFollowsTheThreshold()
    {
        Document document;
        document.openDefault();
        const ResultsPanel panel(document);
        document.setThreshold(0, 83);
        QCOMPARE(shown(panel, 0, "title"), QStringLiteral("MMLU ≥ 83"));
        QCOMPARE(shown(panel, 0, "headline"), QStringLiteral("51× cheaper"));
    }

    void thereIsACardForEachThreshold()
    {
        Document document;
        document.openDefault();
        const ResultsPanel panel(document);
        document.addThreshold(60);
        QVERIFY(panel.findChild<QWidget *>(QStringLiteral("resultCard2")));
        document.removeThreshold(2);
        QVERIFY(!panel.findChild<QWidget *>(QStringLiteral("resultCard2")));
    }

    void thresholdThatNoModelReachesSaysSo()
    {
        Document document;
        document.openDefault();
        document.setThreshold(0, 99);
        const ResultsPanel panel(document);
        QCOMPARE(shown(panel, 0, "headline"), QStringLiteral("No model reaches 99"));
        QCOMPARE(shown(panel, 0, "note"),
                 QStringLiteral("The highest score among the rows used is 90.8: lower the threshold."));
        QCOMPARE(shown(panel, 0, "verdict"), QString());
    }

    void twoPointsGiveADeclineButNoTrend()
    {
        Document document;
        open(document, "A,2024-01-01,8,50\nB,2024-02-01,2,50\n");
        const ResultText text = resultText(document, 0);
        QCOMPARE(text.headline, QStringLiteral("4.0× cheaper"));
        QCOMPARE(text.note, QStringLiteral("No trend from 2 months: it takes three."));
        QVERIFY(text.figures.empty());
    }

    void onePointGivesItsPrice()
    {
        Document document;
        open(document, "A,2024-01-01,8,50\n");
        const ResultText text = resultText(document, 0);
        QCOMPARE(text.headline, QStringLiteral("$8"));
        QCOMPARE(text.change, QStringLiteral("$8 A"));
    }

    void risenPriceIsCalledDearer()
    {
        Document document;
        open(document, "A,2024-01-01,2,50\nA,2024-02-01,4,50\nA,2024-03-01,8,50\n");
        const ResultText text = resultText(document, 0);
        QCOMPARE(text.headline, QStringLiteral("4.0× dearer"));
        QVERIFY(figure(text, "Measured rate").contains(QStringLiteral("dearer")));
        QVERIFY(figure(text, "Price halves").isEmpty());
    }

    void emptyDatasetIsNotTakenForAHighThreshold()
    {
        Document document;
        document.newFile();
        QCOMPARE(resultText(document, 0).headline, QStringLiteral("No quotes"));
    }

    void driversShareTheArticlesFall()
    {
        Document document;
        document.openDefault();
        const ResultsPanel panel(document);
        // $60 to $0.06 is 3 decades: 1.523 by OpenAI's and Meta's newer models, 0.942 by Llama 2 after GPT-3.5 Turbo,
        // and 0.535 by OpenAI's price cuts
        const auto *card = panel.findChild<QWidget *>(QStringLiteral("driversCard"));
        QCOMPARE(card->accessibleName(),
                 QStringLiteral("What drove the fall: New model, same vendor 51 %, Open weights "
                                "enter 31 %, Price of the same model 18 %"));
    }

    void driversFollowTheThresholdChosen()
    {
        Document document;
        document.openDefault();
        const ResultsPanel panel(document);
        auto *choice = panel.findChild<QComboBox *>(QStringLiteral("driversThreshold"));
        QCOMPARE(choice->currentText(), QStringLiteral("MMLU ≥ 42"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentText(), QStringLiteral("MMLU ≥ 83"));
        const auto *card = panel.findChild<QWidget *>(QStringLiteral("driversCard"));
        QVERIFY(card->accessibleName().contains(QStringLiteral("New model, other vendor")));
    }

    void everyRowLeftOutIsCountedWithItsReason()
    {
        Document document;
        open(document, "A,2024-01-01,2,50\nB,2024-01-01,3,\nC,2024-01-01,,50\nD,2024-01-01,0,50\nE,2024-02-30,1,50\n");
        QCOMPARE(rowsText(document.result()), QStringLiteral("1 of 5 rows used; left out: 1 without a score in MMLU, 1 "
                                                             "without a price, 1 free of charge, 1 with an error"));
    }

    void markupInAModelsNameIsShownAsItStands()
    {
        Document document;
        open(document, "<b>A</b>,2024-01-01,8,50\nA,2024-02-01,8,50\n");
        const ResultsPanel panel(document);
        const auto *change = panel.findChild<QLabel *>(QStringLiteral("change"));
        QCOMPARE(change->textFormat(), Qt::PlainText);
        QVERIFY(change->text().contains(QStringLiteral("<b>A</b>")));
    }

    void figuresCopyAsTabSeparatedText()
    {
        Document document;
        document.openDefault();
        const QString text = ResultsPanel(document).plainText();
        QVERIFY(text.contains(QStringLiteral("MMLU ≥ 42\tNov 2021 – Nov 2024\n1,000× cheaper in 3.0 years\n")));
        QVERIFY(text.contains(QStringLiteral("\nMeasured rate\t15.3× per year\n")));
        QVERIFY(text.contains(QStringLiteral("\nMMLU ≥ 83\t")));
    }

private:
    void open(Document &document, const char *rows)
    {
        QVERIFY(m_folder.isValid());
        const QString path = m_folder.filePath(QStringLiteral("quotes.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("model,date,price_usd_per_mtok,mmlu\n");
        file.write(rows);
        file.close();
        QVERIFY(!document.open(path));
        AnalysisSettings settings = document.settings();
        settings.thresholds = {42};
        document.setSettings(settings);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
