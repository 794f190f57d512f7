#include "document/document.h"
#include "panels/filterspanel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace llmflation;

/// The panel over the program's default dataset, with no filter in force.
class TestFiltersPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->openDefault();
        m_document->setSettings(AnalysisSettings{});
        m_panel = std::make_unique<FiltersPanel>(*m_document);
        m_panel->resize(280, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void withoutFiltersEveryNameIsTicked()
    {
        for (int row = 0; row < list("vendors").topLevelItemCount(); ++row)
            QCOMPARE(list("vendors").topLevelItem(row)->checkState(0), Qt::Checked);
        QVERIFY(!find<QPushButton>("resetFilters").isEnabled());
    }

    void spaceOnANameLeavesItsQuotesOut()
    {
        const std::size_t before = used();
        QTreeWidgetItem *meta = item("vendors", "Meta");
        const std::size_t ofMeta = usable(*meta);
        list("vendors").setCurrentItem(meta);
        QTest::keyClick(&list("vendors"), Qt::Key_Space);
        QCOMPARE(used(), before - ofMeta);
        QCOMPARE(item("vendors", "Meta")->checkState(0), Qt::Unchecked);
        QCOMPARE(usable(*item("vendors", "Meta")), ofMeta); // what would be gained
        QTest::keyClick(&list("vendors"), Qt::Key_Space);
        QVERIFY(settings().vendors.empty()); // all again
    }

    void clickOnABoxTicksIt()
    {
        QTest::mouseClick(&find<QToolButton>("providersNone"), Qt::LeftButton);
        QCOMPARE(used(), std::size_t{0});
        QTreeWidget &providers = list("providers");
        QTreeWidgetItem *groq = item("providers", "Groq");
        providers.scrollToItem(groq);
        const QRect cell = providers.visualItemRect(groq);
        QTest::mouseClick(providers.viewport(), Qt::LeftButton, {}, {cell.left() + 10, cell.center().y()});
        QCOMPARE(settings().providers, std::vector<std::string>{"Groq"});
        QCOMPARE(used(), usable(*groq));
        QTest::mouseClick(&find<QToolButton>("providersAll"), Qt::LeftButton);
        QVERIFY(settings().providers.empty());
    }

    void countsFollowTheOtherFilters()
    {
        const std::size_t before = usable(*item("providers", "OpenAI"));
        AnalysisSettings changed;
        changed.vendors = {"Anthropic"};
        m_document->setSettings(changed);
        QVERIFY(before > 0);
        QCOMPARE(usable(*item("providers", "OpenAI")), std::size_t{0});
    }

    void searchHidesOtherNames()
    {
        QTest::keyClicks(&find<QLineEdit>("providersSearch"), QStringLiteral("togeth"));
        QVERIFY(!item("providers", "Together AI")->isHidden());
        QVERIFY(item("providers", "Groq")->isHidden());
        find<QLineEdit>("providersSearch").clear();
        QVERIFY(!item("providers", "Groq")->isHidden());
    }

    void flagsAreChosenByKeyboard_data()
    {
        QTest::addColumn<QByteArray>("box");
        QTest::newRow("open weights") << QByteArray("openWeightsFilter");
        QTest::newRow("reasoning") << QByteArray("reasoningFilter");
        QTest::newRow("chain of thought") << QByteArray("chainOfThoughtFilter");
    }
    void flagsAreChosenByKeyboard()
    {
        QFETCH(QByteArray, box);
        const std::size_t all = used();
        auto &flag = find<QComboBox>(box.constData());
        QTest::keyClick(&flag, Qt::Key_Down);
        const std::size_t only = used();
        QTest::keyClick(&flag, Qt::Key_Down);
        QCOMPARE(only + used(), all); // every quote is on one side
        QVERIFY(only < all);
    }

    void shotsAreARange()
    {
        auto &fewest = find<QSpinBox>("fewestShots");
        auto &most = find<QSpinBox>("mostShots");
        type(fewest, "5");
        QCOMPARE(settings().shots->fewest, 5.0);
        QVERIFY(settings().shots->contains(1000));
        type(most, "0");
        QCOMPARE(settings().shots, (ShotRange{0, 0}));
        QTest::keyClick(&most, Qt::Key_Down);
        QTest::keyClick(&fewest, Qt::Key_Down);
        QVERIFY(!settings().shots);
    }

    void datesAreTypedInIsoForm()
    {
        type(find<QLineEdit>("datedFrom"), "2024-01-01");
        type(find<QLineEdit>("datedTo"), "2024-12-31");
        type(find<QLineEdit>("sinceMonth"), "2024-03");
        type(find<QLineEdit>("asOfDay"), "2025-06-30");
        QCOMPARE(settings().datedFrom, dayOf(2024, 1, 1));
        QCOMPARE(settings().datedTo, dayOf(2024, 12, 31));
        QCOMPARE(settings().since, monthOf(dayOf(2024, 3, 1)));
        QCOMPARE(settings().asOf, dayOf(2025, 6, 30));
        type(find<QLineEdit>("asOfDay"), "");
        QVERIFY(!settings().asOf);
        QVERIFY(find<QLineEdit>("asOfDay").placeholderText().contains(QStringLiteral("latest")));
    }

    void textThatIsNoDateIsMarkedAndChangesNothing()
    {
        auto &from = find<QLineEdit>("datedFrom");
        type(from, "2024-02-30");
        QVERIFY(!settings().datedFrom);
        QVERIFY(from.toolTip().contains(QStringLiteral("YYYY-MM-DD")));
        type(from, "2024-02-29");
        QCOMPARE(settings().datedFrom, dayOf(2024, 2, 29));
        QVERIFY(from.toolTip().isEmpty());
    }

    void presetShowsInThePanel()
    {
        m_document->setSettings(*withPreset(settings(), "article"));
        QCOMPARE(item("vendors", "Meta")->checkState(0), Qt::Checked);
        QCOMPARE(item("vendors", "Google")->checkState(0), Qt::Unchecked);
        QCOMPARE(find<QLabel>("vendorsState").text(), QStringLiteral("3 of 11"));
        QCOMPARE(find<QLineEdit>("sinceMonth").text(), QStringLiteral("2021-11"));
        QCOMPARE(find<QLineEdit>("asOfDay").text(), QStringLiteral("2024-11-12"));
        QCOMPARE(find<QLabel>("filteredRows").text(), QStringLiteral("36 of 373 quotes in use"));
    }

    void resetLetsEverythingThroughAndKeepsTheRest()
    {
        AnalysisSettings changed = *withPreset(settings(), "article");
        changed.inputWeight = 0.75;
        m_document->setSettings(changed);
        QTest::mouseClick(&find<QPushButton>("resetFilters"), Qt::LeftButton);
        AnalysisSettings expected;
        expected.inputWeight = 0.75;
        QVERIFY(settings() == expected);
    }

    void namesOfAnotherFileTakeTheirPlace()
    {
        open("model,vendor,date,price_usd_per_mtok,mmlu\nA,<b>X</b>,2024-01-01,1,50\nB,,2024-01-02,1,50\n");
        QCOMPARE(list("vendors").topLevelItemCount(), 2);
        QVERIFY(item("vendors", "<b>X</b>"));
        QVERIFY(item("vendors", "(no vendor)"));
        QVERIFY(find<QLineEdit>("vendorsSearch").isHidden()); // two are found without
        QTest::mouseClick(&find<QToolButton>("vendorsNone"), Qt::LeftButton);
        QCOMPARE(used(), std::size_t{0});
    }

    void hiddenPanelCatchesUpWhenShown()
    {
        m_panel->hide();
        m_document->setSettings(*withPreset(settings(), "article"));
        m_panel->show();
        QCOMPARE(item("vendors", "Google")->checkState(0), Qt::Unchecked);
    }

private:
    template <typename Widget>
    [[nodiscard]] Widget &find(const char *name) const
    {
        auto *found = m_panel->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    [[nodiscard]] QTreeWidget &list(const QByteArray &name) const
    {
        return find<QTreeWidget>((name + "List").constData());
    }
    [[nodiscard]] QTreeWidgetItem *item(const char *names, const char *text) const
    {
        return list(names).findItems(QString::fromUtf8(text), Qt::MatchExactly).value(0);
    }
    [[nodiscard]] static std::size_t usable(const QTreeWidgetItem &item)
    {
        return item.text(1).section(u' ', 0, 0).toULongLong();
    }
    [[nodiscard]] const AnalysisSettings &settings() const { return m_document->settings(); }
    [[nodiscard]] std::size_t used() const { return m_document->result().counts.used; }

    template <typename Field>
    static void type(Field &field, const char *text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Backspace);
        QTest::keyClicks(&field, QLatin1String(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }

    void open(const QByteArray &bytes)
    {
        QVERIFY(m_folder.isValid());
        QFile file(m_folder.filePath(QStringLiteral("quotes.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(!m_document->open(file.fileName()));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<FiltersPanel> m_panel;
};

QTEST_MAIN(TestFiltersPanel)
#include "tst_filterspanel.moc"
