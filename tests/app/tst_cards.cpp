#include "document/document.h"
#include "panels/resultspanel.h"
#include "panels/resulttext.h"

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

namespace {

/// The text of a label on the card of a threshold.
QString shown(const ResultsPanel &panel, int card, const char *label)
{
    const auto *found =
        panel.findChild<QWidget *>(QStringLiteral("resultCard%1").arg(card))->findChild<QLabel *>(QLatin1String(label));
    return found->isHidden() ? QString() : found->text();
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
