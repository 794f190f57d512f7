#include "document/document.h"
#include "guide.h"
#include "mainwindow.h"
#include "preferences.h"
#include "settingsfolder.h"
#include "silentdialogs.h"
#include "tour.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTextBrowser>

#include <algorithm>
#include <memory>

using namespace llmflation;

/// The tour and the guide, on the real window.
class TestFirstSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_document = std::make_unique<Document>();
        m_document->openDefault();
        m_window = std::make_unique<MainWindow>(*m_document, m_dialogs);
        m_window->resize(1024, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void tourHasFiveSteps();
    void tourIsSkippedByEsc();
    void tourStaysInAResizedWindow();
    void guideOpensAtThePanelWithTheFocus();
    void guideHasAllPagesAndPictures();
    void guideIsWholeInEveryLanguage_data();
    void guideIsWholeInEveryLanguage();
    void guideSpeaksTheProgramsLanguage();
    void guideLinksLeadToItsPages();

private:
    [[nodiscard]] Tour *tour() const { return m_window->findChild<Tour *>(); }
    [[nodiscard]] QRect placeOf(const QWidget &widget) const
    {
        return {widget.mapTo(m_window.get(), QPoint()), widget.size()};
    }
    static void click(QWidget &parent, const char *button)
    {
        auto *found = parent.findChild<QPushButton *>(QLatin1String(button));
        QVERIFY(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    SettingsFolder m_settings;
    SilentDialogs m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

void TestFirstSteps::tourHasFiveSteps()
{
    startFirstTour(*m_window);
    QVERIFY(tour());
    QStringList texts;
    for (int step = 0; step < 5; ++step) {
        QVERIFY(tour());
        const QString text = tour()->findChild<QLabel *>(QStringLiteral("tourText"))->text();
        QVERIFY(!texts.contains(text));
        texts << text;
        QVERIFY(m_window->rect().contains(placeOf(*tour())));
        const auto *frame = m_window->findChild<QWidget *>(QStringLiteral("tourFrame"));
        QVERIFY(frame && frame->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the button that leads on has the focus
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(!tour());
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("tourFrame")));
    startFirstTour(*m_window);
    QVERIFY(!tour()); // seen
}

void TestFirstSteps::tourIsSkippedByEsc()
{
    startFirstTour(*m_window);
    click(*tour(), "tourNext");
    click(*tour(), "tourBack");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!tour());
    startFirstTour(*m_window);
    QVERIFY(!tour());
    startTour(*m_window); // from the Help menu
    QVERIFY(tour());
}

void TestFirstSteps::tourStaysInAResizedWindow()
{
    startTour(*m_window);
    for (int step = 0; step < 4; ++step)
        click(*tour(), "tourNext");
    m_window->resize(1600, 1000);
    QCoreApplication::processEvents();
    QVERIFY(m_window->rect().contains(placeOf(*tour())));
}

void TestFirstSteps::guideOpensAtThePanelWithTheFocus()
{
    const auto title = [this] {
        const auto *guide = m_window->findChild<Guide *>();
        return guide ? guide->findChild<QListWidget *>()->currentItem()->text() : QString();
    };
    m_window->findChild<QWidget *>(QStringLiteral("chartView"))->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(title(), QStringLiteral("Keyboard"));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<QDockWidget *>(QStringLiteral("datasetDock"))->findChild<QTableView *>()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(title(), QStringLiteral("The dataset’s format"));
    auto *guide = m_window->findChild<Guide *>();
    guide->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(guide));
    QTest::keyClick(guide, Qt::Key_Escape);
    QVERIFY(guide->isHidden());
}

void TestFirstSteps::guideHasAllPagesAndPictures()
{
    showGuide(*m_window, QStringLiteral("first-steps"));
    auto *pages = m_window->findChild<QListWidget *>(QStringLiteral("guidePages"));
    const auto *text = m_window->findChild<QTextBrowser *>(QStringLiteral("guideText"));
    QDirIterator files(QStringLiteral(":/help"), {QStringLiteral("*.md")});
    int count = 0;
    for (; files.hasNext(); files.next())
        ++count;
    QCOMPARE(pages->count(), count);
    QStringList seen;
    for (int row = 0; row < count; ++row) {
        QTest::keyClick(pages, row == 0 ? Qt::Key_Home : Qt::Key_Down);
        QVERIFY(text->toPlainText().size() > 200);
        QVERIFY(!seen.contains(text->toPlainText()));
        seen << text->toPlainText();
        static const QRegularExpression picture(QStringLiteral("!\\[[^]]*\\]\\(([^)]*)\\)"));
        for (auto match = picture.globalMatch(text->toMarkdown()); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(QFile::exists(QStringLiteral(":/help/") + name), qPrintable(name));
        }
    }
}

void TestFirstSteps::guideIsWholeInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages().mid(1))
        QTest::newRow(qPrintable(language)) << language;
}

/// A page that was changed in English alone is found by what no translation changes.
void TestFirstSteps::guideIsWholeInEveryLanguage()
{
    QFETCH(QString, language);
    const auto partsOf = [](const QString &path) {
        static const QRegularExpression kept(QStringLiteral("^```.*?^```|^#+ |^\\||^\\d+\\. |^- |\\]\\([^)]*\\)"),
                                             QRegularExpression::MultilineOption |
                                                 QRegularExpression::DotMatchesEverythingOption);
        QFile file(path);
        QStringList parts;
        if (file.open(QIODevice::ReadOnly)) {
            const QString page = QString::fromUtf8(file.readAll());
            for (auto match = kept.globalMatch(page); match.hasNext();)
                parts << match.next().captured();
        }
        return parts;
    };
    QDirIterator files(QStringLiteral(":/help"), {QStringLiteral("*.md")});
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        files.next();
        const QStringList expected = partsOf(files.filePath());
        const QStringList translated = partsOf(QStringLiteral(":/help/") + language + u'/' + files.fileName());
        QVERIFY(!expected.isEmpty());
        for (qsizetype i = 0; i < std::max(expected.size(), translated.size()); ++i)
            QVERIFY2(expected.value(i) == translated.value(i),
                     qPrintable(QStringLiteral("%1/%2: “%3” is “%4” there")
                                    .arg(language, files.fileName(), expected.value(i), translated.value(i))));
    }
}

void TestFirstSteps::guideSpeaksTheProgramsLanguage()
{
    const QLocale before;
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    showGuide(*m_window, QStringLiteral("keyboard"));
    const auto *text = m_window->findChild<QTextBrowser *>(QStringLiteral("guideText"));
    const QString english = text->toPlainText();
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    showGuide(*m_window, QStringLiteral("methods"));
    showGuide(*m_window, QStringLiteral("keyboard"));
    QVERIFY(text->toPlainText() != english);
    QVERIFY(text->toPlainText().contains(QStringLiteral("Strg")));
}

void TestFirstSteps::guideLinksLeadToItsPages()
{
    showGuide(*m_window, QStringLiteral("first-steps"));
    const auto *pages = m_window->findChild<QListWidget *>(QStringLiteral("guidePages"));
    auto *text = m_window->findChild<QTextBrowser *>(QStringLiteral("guideText"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("keyboard.md")));
    QCOMPARE(pages->currentItem()->text(), QStringLiteral("Keyboard"));
}

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
