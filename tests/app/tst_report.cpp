#include "chartoutput.h"
#include "charts/chartexport.h"
#include "document/document.h"
#include "mainwindow.h"
#include "report.h"
#include "settingsfolder.h"
#include "silentdialogs.h"

#include <QFile>
#include <QRegularExpression>

#include <memory>

using namespace llmflation;

namespace {

class ReportDialogs : public SilentDialogs {
public:
    QString reportFile(QWidget *, const QString &proposal) override
    {
        proposed = proposal;
        return path;
    }
    QString path;
    QString proposed;
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_document = std::make_unique<Document>();
        m_document->openDefault();
    }
    void windowMakesAWebPageAndAPdf();
    void refersToNothingOutside();
    void textFromTheFileIsNoMarkup();

private:
    SettingsFolder m_settings;
    std::unique_ptr<Document> m_document;
};

void TestReport::windowMakesAWebPageAndAPdf()
{
    ReportDialogs dialogs;
    MainWindow window(*m_document, dialogs);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    dialogs.path = m_settings.path() + QStringLiteral("/report.html");
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialogs.proposed.endsWith(QStringLiteral("llm-price-history-report.html")));
    const QString html = QString::fromUtf8(readAll(dialogs.path));
    for (const char *part : {"<h1>", "data:image/svg+xml;base64,", "15.3×", "GPT-3", "Together AI", "Newey", "0.06",
                             "llmflation export", "of 373 rows used"})
        QVERIFY2(html.contains(QString::fromUtf8(part)), part);

    dialogs.path = m_settings.path() + QStringLiteral("/report.pdf");
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const QByteArray pdf = readAll(dialogs.path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.size() > 20'000); // the chart is in it
}

void TestReport::refersToNothingOutside()
{
    const ChartContent content = contentFor(chartContent(*m_document), {}, m_document->displayName());
    const QString html = QString::fromUtf8(reportHtml(*m_document, content, {}));
    static const QRegularExpression reference(QStringLiteral("(?:src|href)=\"([^\"]{0,5})"));
    int count = 0;
    for (auto match = reference.globalMatch(html); match.hasNext(); ++count)
        QCOMPARE(match.next().captured(1), QStringLiteral("data:"));
    QCOMPARE(count, 1);
    QVERIFY(!html.contains(QStringLiteral("<script")));
}

void TestReport::textFromTheFileIsNoMarkup()
{
    const QString path = m_settings.path() + QStringLiteral("/odd.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("model,date,price_usd_per_mtok,mmlu,price_source\n"
               "<img src=x onerror=alert(1)>,2024-01-01,8,90,\"<script>x</script>\"\n");
    file.close();
    QVERIFY(!m_document->open(path));
    const ChartContent content = contentFor(chartContent(*m_document), {}, m_document->displayName());
    const QByteArray html = reportHtml(*m_document, content, {QStringLiteral("<b>\t<i>")});
    QVERIFY(html.contains("&lt;img src=x onerror=alert(1)&gt;"));
    for (const char *markup : {"<img src=x", "<script", "<b>", "<i>"})
        QVERIFY2(!html.contains(markup), markup);
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
