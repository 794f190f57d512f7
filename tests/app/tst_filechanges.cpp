#include "document/document.h"
#include "filechangebar.h"
#include "mainwindow.h"
#include "randomedits.h"
#include "silentdialogs.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

using namespace llmflation;

namespace {

class ChangeDialogs : public SilentDialogs {
public:
    QString fileToSave(QWidget *, const QString &) override { return path; }
    UnsavedAnswer unsavedChanges(QWidget *, const QString &) override
    {
        ++discardQuestions;
        return UnsavedAnswer::Cancel;
    }
    ChangedFileAnswer fileChangedOnDisk(QWidget *, const QString &) override
    {
        ++questions;
        return answer;
    }
    bool mayReload(QWidget *, const QString &) override
    {
        ++reloadQuestions;
        return reload;
    }

    QString path;
    ChangedFileAnswer answer = ChangedFileAnswer::Cancel;
    bool reload = false;
    int questions = 0;
    int reloadQuestions = 0;
    int discardQuestions = 0;
};

const QByteArray otherPrices = "model,date,input_usd_per_mtok,mmlu\nOther,2024-01-01,1,50\n";

} // namespace

class TestFileChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("llmflation-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        QSettings().clear();
        m_dialogs = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("prices.csv"));
        putFile(m_path, regularPrices);
        m_document = std::make_unique<Document>();
        m_window = std::make_unique<MainWindow>(*m_document, m_dialogs);
        m_window->resize(1200, 800);
        m_window->show();
        m_window->open(m_path);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(!bar()->isVisible());
    }
    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void changeIsSeenAtOnce()
    {
        putFile(m_path, otherPrices);
        QTRY_VERIFY(bar()->isVisible());
        QCOMPARE(words(), QStringLiteral("prices.csv was changed by another program."));
        QCOMPARE(m_document->table().cell(0, 0), std::string_view("GPT-3")); // nothing happens by itself
    }

    void replacementByRenamingIsSeen()
    {
        replaceByRenaming(otherPrices);
        QTRY_VERIFY(bar()->isVisible());
        click("reloadButton");
        QCOMPARE(m_document->table().cell(0, 0), std::string_view("Other"));
        QTRY_VERIFY(!bar()->isVisible());
        replaceByRenaming(regularPrices); // and the next one, too
        QTRY_VERIFY(bar()->isVisible());
    }

    void sameBytesAreNoChange()
    {
        replaceByRenaming(regularPrices);
        QTest::qWait(600);
        QVERIFY(!bar()->isVisible());
    }

    void ownSavingIsNoChange()
    {
        m_document->setCell(0, 0, QStringLiteral("x"));
        trigger("&Save");
        QVERIFY(!m_document->isModified());
        QTest::qWait(600);
        QVERIFY(!bar()->isVisible());
        QCOMPARE(m_dialogs.questions, 0);
        putFile(m_path, otherPrices); // and the new file is watched
        QTRY_VERIFY(bar()->isVisible());
    }

    void removalIsSeen()
    {
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY2(words().contains(QStringLiteral("removed or renamed")), qPrintable(words()));
        QVERIFY(!button("reloadButton")->isEnabled());
        putFile(m_path, regularPrices);
        QTRY_VERIFY(!bar()->isVisible());
    }

    void removedFileIsNotLeftBehindWithoutAQuestion()
    {
        QVERIFY(QFile::remove(m_path));
        QVERIFY(!m_window->close()); // cancelled
        QCOMPARE(m_dialogs.discardQuestions, 1);
    }

    void reloadAsksWhereEditsWouldBeLost()
    {
        m_document->setCell(0, 0, QStringLiteral("mine"));
        putFile(m_path, otherPrices);
        QTRY_VERIFY(bar()->isVisible());
        click("reloadButton");
        QCOMPARE(m_dialogs.reloadQuestions, 1);
        QCOMPARE(m_document->table().cell(0, 0), std::string_view("mine"));
        m_dialogs.reload = true;
        click("reloadButton");
        QCOMPARE(m_document->table().cell(0, 0), std::string_view("Other"));
        QVERIFY(!m_document->isModified());
    }

    void reloadKeepsSettingsAndThresholds()
    {
        m_document->setThreshold(0, 61);
        putFile(m_path, otherPrices);
        QTRY_VERIFY(bar()->isVisible());
        click("reloadButton");
        QCOMPARE(m_document->settings().thresholds[0], 61.0);
    }

    void keepMineSavesWithoutAQuestion()
    {
        putFile(m_path, otherPrices);
        QTRY_VERIFY(bar()->isVisible());
        click("keepMineButton");
        QTRY_VERIFY(!bar()->isVisible());
        QVERIFY(m_document->isModified());
        trigger("&Save");
        QCOMPARE(m_dialogs.questions, 0);
        QCOMPARE(fileBytes(m_path), regularPrices);
        QVERIFY(!m_document->isModified());
    }

    void saveElsewhereKeepsBoth()
    {
        m_document->setCell(0, 0, QStringLiteral("mine"));
        putFile(m_path, otherPrices);
        QTRY_VERIFY(bar()->isVisible());
        m_dialogs.path = m_folder->filePath(QStringLiteral("mine.csv"));
        click("saveElsewhereButton");
        QCOMPARE(fileBytes(m_path), otherPrices);
        QVERIFY(fileBytes(m_dialogs.path).contains("mine"));
        QTRY_VERIFY(!bar()->isVisible());
    }

    void savingOverAChangeAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::newRow("overwrite") << static_cast<int>(ChangedFileAnswer::Overwrite);
        QTest::newRow("save as") << static_cast<int>(ChangedFileAnswer::SaveAs);
        QTest::newRow("cancel") << static_cast<int>(ChangedFileAnswer::Cancel);
    }

    void savingOverAChangeAsks()
    {
        QFETCH(int, answer);
        m_dialogs.answer = static_cast<ChangedFileAnswer>(answer);
        m_dialogs.path = m_folder->filePath(QStringLiteral("mine.csv"));
        m_document->setCell(0, 0, QStringLiteral("mine"));
        putFile(m_path, otherPrices);
        trigger("&Save"); // at once: the watch may not have told yet
        QCOMPARE(m_dialogs.questions, 1);
        QCOMPARE(fileBytes(m_path).contains("mine"), m_dialogs.answer == ChangedFileAnswer::Overwrite);
        QCOMPARE(QFile::exists(m_dialogs.path), m_dialogs.answer == ChangedFileAnswer::SaveAs);
        QCOMPARE(m_document->isModified(), m_dialogs.answer == ChangedFileAnswer::Cancel);
    }

    void backupIsAChoiceThatStays()
    {
        m_document->setCell(0, 0, QStringLiteral("first"));
        trigger("&Save");
        QVERIFY(!QFile::exists(m_path + u'~')); // off by default
        trigger("Keep a &Backup When Saving");
        const QByteArray before = fileBytes(m_path);
        m_document->setCell(0, 0, QStringLiteral("second"));
        trigger("&Save");
        QCOMPARE(fileBytes(m_path + u'~'), before);
        Document document;
        const MainWindow other(document, m_dialogs);
        QVERIFY(other.findChild<QAction *>(QStringLiteral("keepBackupAction"))->isChecked());
    }

    void anotherButtonStandsBeforeSaveElsewhere()
    {
        auto *changeBar = m_window->findChild<FileChangeBar *>();
        const QPushButton *compare = changeBar->addButton(QStringLiteral("Compare"), "compareButton");
        putFile(m_path, otherPrices);
        QTRY_VERIFY(compare->isVisible());
        QTRY_VERIFY(compare->x() > button("reloadButton")->x());
        QVERIFY(compare->x() < button("saveElsewhereButton")->x());
    }

private:
    [[nodiscard]] QToolBar *bar() const { return m_window->findChild<QToolBar *>(QStringLiteral("fileChangeBar")); }
    [[nodiscard]] QString words() const
    {
        return m_window->findChild<QLabel *>(QStringLiteral("fileChangeWords"))->text();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void trigger(const char *entry) const
    {
        for (QAction *action : m_window->menuBar()->actions().first()->menu()->actions()) {
            if (action->text() == QString::fromLatin1(entry)) {
                action->trigger();
                return;
            }
        }
        QFAIL(entry);
    }
    void replaceByRenaming(const QByteArray &bytes) const
    {
        putFile(m_path + QStringLiteral(".new"), bytes);
        QCOMPARE(std::rename(qPrintable(m_path + QStringLiteral(".new")), qPrintable(m_path)), 0);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ChangeDialogs m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestFileChanges)
#include "tst_filechanges.moc"
