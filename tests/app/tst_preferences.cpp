#include "appearance.h"
#include "document/displaynames.h"
#include "document/document.h"
#include "mainwindow.h"
#include "preferencesdialog.h"
#include "recentfiles.h"
#include "settingsfolder.h"
#include "silentdialogs.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace llmflation;

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        setCurrencyLabel({});
        m_document = std::make_unique<Document>();
        m_document->openDefault();
        m_window = std::make_unique<MainWindow>(*m_document, m_dialogs);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_document.reset();
        setCurrencyLabel({});
    }

    void chosenInTheDialogAndKept();
    void cancelKeepsNothing();
    void badThresholdsCannotBeKept();
    void defaultsComeBack();
    void brokenSettingsAreDefaults();
    void recentFilesCanBeTurnedOff();
    void everyLanguageHasItsWords_data();
    void everyLanguageHasItsWords();

private:
    PreferencesDialog *openDialog()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        return m_window->findChild<PreferencesDialog *>();
    }
    template <typename Widget>
    static Widget *part(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    static QPushButton *button(const QWidget *dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    SettingsFolder m_settings;
    SilentDialogs m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

void TestPreferences::chosenInTheDialogAndKept()
{
    auto *dialog = openDialog();
    QVERIFY(dialog);
    type(part<QLineEdit>(dialog, "currencyLabel"), QStringLiteral("US$ "));
    type(part<QLineEdit>(dialog, "startThresholds"), QStringLiteral("50 71.5; 80"));
    part<QDoubleSpinBox>(dialog, "startWeight")->setValue(0.75);
    part<QDoubleSpinBox>(dialog, "startConfidence")->setValue(90);
    QTest::mouseClick(part<QCheckBox>(dialog, "keepBackup"), Qt::LeftButton, {}, QPoint(5, 8));
    QTest::mouseClick(button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);

    const Preferences kept = loadPreferences();
    QCOMPARE(kept.currencyLabel, QStringLiteral("US$ "));
    QCOMPARE(kept.start.thresholds, std::vector<double>({50, 71.5, 80}));
    QCOMPARE(kept.start.inputWeight, 0.75);
    QCOMPARE(kept.start.confidence, 0.9);
    QVERIFY(kept.keepsBackup);
    QCOMPARE(formatPrice(60), QStringLiteral("US$ 60"));
    const auto labels = m_window->findChild<QDockWidget *>(QStringLiteral("resultsDock"))->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("US$ 60")); })); // at once
    QVERIFY(!m_document->open(QStringLiteral(RESOURCES_DIR "/llm-price-history.csv")));
    QCOMPARE(m_document->settings().thresholds, kept.start.thresholds);
    QCOMPARE(m_document->settings().inputWeight, 0.75);
    QCOMPARE(m_document->settings().confidence, 0.9);
}

void TestPreferences::cancelKeepsNothing()
{
    auto *dialog = openDialog();
    type(part<QLineEdit>(dialog, "currencyLabel"), QStringLiteral("EUR"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(loadPreferences(), Preferences());
    QCOMPARE(formatPrice(60), QStringLiteral("$60"));
}

void TestPreferences::badThresholdsCannotBeKept()
{
    auto *dialog = openDialog();
    for (const char *text : {"", "many", "1 2 3 4 5 6 7 8 9"}) {
        type(part<QLineEdit>(dialog, "startThresholds"), QString::fromUtf8(text));
        if (*text == '\0')
            part<QLineEdit>(dialog, "startThresholds")->clear();
        QVERIFY2(!button(dialog, QDialogButtonBox::Ok)->isEnabled(), text);
    }
    type(part<QLineEdit>(dialog, "startThresholds"), QStringLiteral("60"));
    QVERIFY(button(dialog, QDialogButtonBox::Ok)->isEnabled());
}

void TestPreferences::defaultsComeBack()
{
    Preferences changed;
    changed.language = QStringLiteral("de");
    changed.start.thresholds = {1};
    changed.remembersFiles = false;
    storePreferences(changed);
    QCOMPARE(loadPreferences(), changed);
    auto *dialog = openDialog();
    QTest::mouseClick(button(dialog, QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
    QTest::mouseClick(button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(loadPreferences(), Preferences());
}

void TestPreferences::brokenSettingsAreDefaults()
{
    QSettings settings;
    settings.setValue(QStringLiteral("preferences/language"), QStringLiteral("../../etc"));
    settings.setValue(QStringLiteral("preferences/thresholds"), QStringList{QStringLiteral("x")});
    settings.setValue(QStringLiteral("preferences/inputWeight"), 17);
    settings.setValue(QStringLiteral("preferences/confidence"), QStringLiteral("nan"));
    QCOMPARE(loadPreferences(), Preferences());
}

void TestPreferences::recentFilesCanBeTurnedOff()
{
    auto *recent = m_window->findChild<RecentFiles *>();
    if (!recent)
        recent = m_window->findChild<RecentFiles *>(QStringLiteral("recentFilesMenu"));
    QVERIFY(recent);
    recent->add(QStringLiteral("a.csv"));
    QCOMPARE(recent->paths().size(), 1);
    auto *dialog = openDialog();
    QTest::mouseClick(part<QPushButton>(dialog, "clearRecent"), Qt::LeftButton);
    QCOMPARE(recent->paths().size(), 0);
    recent->add(QStringLiteral("a.csv"));
    QTest::mouseClick(part<QCheckBox>(dialog, "rememberFiles"), Qt::LeftButton, {}, QPoint(5, 8));
    QTest::mouseClick(button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(recent->paths().size(), 0);
    recent->add(QStringLiteral("b.csv"));
    QCOMPARE(recent->paths().size(), 0);
}

void TestPreferences::everyLanguageHasItsWords_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : languages().mid(1))
        QTest::newRow(qPrintable(code)) << code;
}

void TestPreferences::everyLanguageHasItsWords()
{
    QFETCH(QString, code);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral("llmflation_") + code, QStringLiteral(":/i18n")));
    const QString word = translator.translate("llmflation::MainWindow", "&File");
    QVERIFY(!word.isEmpty() && word != QStringLiteral("&File"));
    QFile words(QStringLiteral(RESOURCES_DIR "/translations/llmflation_%1.ts").arg(code));
    QVERIFY(words.open(QIODevice::ReadOnly));
    QVERIFY2(!words.readAll().contains("type=\"unfinished\""), "packaging/translations.sh tells what is left");
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
