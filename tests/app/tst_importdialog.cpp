#include "panels/importcolumns.h"
#include "panels/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace llmflation;

namespace {

const char *const euroFile = "model;date;input price per 1K (EUR);remark\n"
                             "A;2024-01-01;0,002;x\n"
                             "B;today;0,001;y\n"
                             "C;2024-02-01;0,004;z\n";

/// Chooses an entry as a user does: by keys, in the field that has the focus.
void chooseByKeys(QComboBox &box, int steps)
{
    box.setFocus();
    for (int i = 0; i < std::abs(steps); ++i)
        QTest::keyClick(&box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void cleanup() { m_dialog.reset(); }
    void guessesAreShownWithTheirReasons();
    void aRateIsAskedForAndTheRowsFollow();
    void refusedRowsAreListedWithLineAndReason();
    void refusedRowsCanBeTaken();
    void aFieldThatIsChangedStaysAndTheRestIsGuessedAgain();
    void aColumnIsMappedByKeyboard();
    void aNameGoesToTheColumnThatWantedItLast();
    void aMissingDateBlocksUntilItIsTyped();
    void aSavedMappingIsOfferedForTheSameColumnsOnly();
    void brokenJsonSaysWhereAndCannotBeImported();
    void jsonHasNoDelimiter();
    void everyFieldHasANameForScreenReaders();
    void fitsOnASmallScreen();
    void markupInAFileIsPlainText();

private:
    void open(const QByteArray &bytes, const char *name = "prices.csv")
    {
        m_dialog = std::make_unique<ImportDialog>(ImportedFile{QLatin1String(name), SharedBytes(bytes.toStdString())});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    template <typename Widget>
    Widget *field(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    QString reason(const char *name) const { return field<QLabel>(name)->text(); }
    QString summary() const { return field<QLabel>("importSummary")->text(); }
    QPushButton *importButton() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    QString previewAt(int row, int column) const
    {
        return field<QTableView>("importPreview")->model()->index(row, column).data().toString();
    }

    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("llmflation-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_importdialog"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // as the window has it
}

void TestImportDialog::guessesAreShownWithTheirReasons()
{
    open(euroFile);
    QCOMPARE(field<QComboBox>("importDelimiter")->currentText(), QStringLiteral("Semicolon"));
    QCOMPARE(reason("importDelimiterReason"), QStringLiteral("“;” cuts 100 % of the lines into 4 fields"));
    QCOMPARE(field<QComboBox>("importUnit")->currentText(), QStringLiteral("per 1K tokens"));
    QVERIFY(reason("importUnitReason").contains(u"input price per 1K (EUR)"));
    QCOMPARE(field<QComboBox>("importCurrency")->currentText(), QStringLiteral("EUR"));
    QCOMPARE(field<QComboBox>("importDecimalMark")->currentIndex(), 1);
    QCOMPARE(field<QComboBox>("importColumn2")->currentText(), QStringLiteral("input_usd_per_mtok"));
    QCOMPARE(field<QComboBox>("importColumn3")->currentText(), QStringLiteral("notes"));
}

void TestImportDialog::aRateIsAskedForAndTheRowsFollow()
{
    open(euroFile);
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(summary().contains(u"type a rate"));
    auto *rate = field<QLineEdit>("importRate");
    rate->setFocus();
    QTest::keyClicks(rate, QStringLiteral("1.5"));
    QVERIFY(importButton()->isEnabled());
    QCOMPARE(importButton()->text(), QStringLiteral("Import 2 Rows"));
    QCOMPARE(previewAt(0, 2), QStringLiteral("0,002 → 3"));
    QCOMPARE(summary(), QStringLiteral("Rows: 2 taken (2 of them changed), 1 refused."));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->plan().rate.value_or(0), 1.5);
}

void TestImportDialog::refusedRowsAreListedWithLineAndReason()
{
    open("model,date,price\nA,2024-01-01,1\nB,today,1\n");
    auto *refused = field<QListWidget>("importRefused");
    QCOMPARE(refused->count(), 1);
    QVERIFY(refused->item(0)->text().startsWith(u"Line 3: date: "));
}

void TestImportDialog::refusedRowsCanBeTaken()
{
    open("model,date,price\nA,2024-01-01,1\nB,today,1\n");
    QCOMPARE(importButton()->text(), QStringLiteral("Import 1 Row"));
    auto *take = field<QCheckBox>("importTakeRefused");
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QCOMPARE(importButton()->text(), QStringLiteral("Import 2 Rows"));
}

void TestImportDialog::aFieldThatIsChangedStaysAndTheRestIsGuessedAgain()
{
    open(euroFile);
    chooseByKeys(*field<QComboBox>("importUnit"), 1);
    QCOMPARE(m_dialog->plan().unit, TokenUnit::PerMillion);
    QCOMPARE(reason("importUnitReason"), QStringLiteral("chosen"));
    chooseByKeys(*field<QComboBox>("importDelimiter"), -1);
    QCOMPARE(m_dialog->plan().delimiter, ',');
    QCOMPARE(m_dialog->plan().unit, TokenUnit::PerMillion);
    auto *lines = field<QSpinBox>("importLinesBefore");
    const std::size_t before = m_dialog->plan().linesBefore;
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Up);
    QCOMPARE(m_dialog->plan().linesBefore, before + 1);
}

void TestImportDialog::aColumnIsMappedByKeyboard()
{
    open("thing,date,price\nA,2024-01-01,1\n");
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(summary().contains(u"No column is a model"));
    chooseByKeys(*field<QComboBox>("importColumn0"), 2); // past "left out"
    QCOMPARE(m_dialog->plan().columns[0].name, std::string("model"));
    QVERIFY(importButton()->isEnabled());
}

void TestImportDialog::aNameGoesToTheColumnThatWantedItLast()
{
    open("a,b,date,price\nA,B,2024-01-01,1\n");
    chooseByKeys(*field<QComboBox>("importColumn0"), 2);
    chooseByKeys(*field<QComboBox>("importColumn1"), 2);
    QCOMPARE(m_dialog->plan().columns[0].kind, ColumnUse::Kind::Keep);
    QCOMPARE(m_dialog->plan().columns[1].name, std::string("model"));
}

void TestImportDialog::aMissingDateBlocksUntilItIsTyped()
{
    open("model,price\nA,1\n");
    QVERIFY(!importButton()->isEnabled());
    auto *date = field<QLineEdit>("importDate");
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("2024-05-0"));
    QVERIFY(!importButton()->isEnabled());
    QTest::keyClicks(date, QStringLiteral("6"));
    QVERIFY(importButton()->isEnabled());
    QVERIFY(previewAt(0, 2).endsWith(u"2024-05-06"));
}

void TestImportDialog::aSavedMappingIsOfferedForTheSameColumnsOnly()
{
    open("a,b,c\nA,2024-01-01,1\n");
    chooseByKeys(*field<QComboBox>("importColumn0"), 2);
    chooseByKeys(*field<QComboBox>("importUnit"), -1);
    const ImportPlan saved = m_dialog->plan();
    QTimer::singleShot(0, this, [this] {
        auto *ask = m_dialog->findChild<QInputDialog *>();
        QTest::keyClicks(ask->findChild<QLineEdit *>(), QStringLiteral("my/mapping"));
        ask->accept();
    });
    QTest::mouseClick(field<QPushButton>("importSaveMapping"), Qt::LeftButton);
    open("a,b,c\nB,2025-01-01,2\n");
    auto *mappings = field<QComboBox>("importMappings");
    QCOMPARE(mappings->count(), 2);
    chooseByKeys(*mappings, 1);
    QCOMPARE(mappings->currentText(), QStringLiteral("my/mapping"));
    QVERIFY(m_dialog->plan() == saved);
    chooseByKeys(*mappings, -1);
    QVERIFY(m_dialog->plan().columns[0].name.empty());
    open("a,b,d\nB,2025-01-01,2\n");
    QCOMPARE(field<QComboBox>("importMappings")->count(), 1);
}

void TestImportDialog::brokenJsonSaysWhereAndCannotBeImported()
{
    open("[{\"model\": \"A\",\n}]", "x.json");
    QVERIFY(summary().startsWith(u"Line 2:"));
    QVERIFY(!importButton()->isEnabled());
}

void TestImportDialog::jsonHasNoDelimiter()
{
    open("[{\"model\": \"A\", \"date\": \"2024-01-01\", \"price\": 1}]", "x.json");
    QVERIFY(!field<QComboBox>("importDelimiter")->isEnabled());
    QCOMPARE(reason("importDelimiterReason"), QStringLiteral("JSON has none"));
    QVERIFY(importButton()->isEnabled());
}

void TestImportDialog::everyFieldHasANameForScreenReaders()
{
    open(euroFile);
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isField = widget->focusPolicy() != Qt::NoFocus && widget->objectName().startsWith(u"import");
        if (!isField)
            continue;
        const auto labels = m_dialog->findChildren<QLabel *>();
        const bool hasBuddy =
            std::ranges::any_of(labels, [widget](const QLabel *label) { return label->buddy() == widget; });
        const bool isButton = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(hasBuddy || isButton || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestImportDialog::fitsOnASmallScreen()
{
    open(euroFile);
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 1000,
             qPrintable(QString::number(m_dialog->minimumSizeHint().width())));
    QVERIFY2(m_dialog->minimumSizeHint().height() <= 640,
             qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
}

void TestImportDialog::markupInAFileIsPlainText()
{
    open("<b>model</b>,date,price\n<img src=x>,today,1\n", "<i>x</i>.csv");
    QVERIFY(!field<ImportColumns>("importColumns")->item(0, 0)->toolTip().contains(u"<b>"));
    QCOMPARE(field<QLabel>("importSummary")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
