#include "dataset/modelnames.h"

#include <QTest>

using namespace llmflation;

class TestModelNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalised_data()
    {
        QTest::addColumn<QString>("normalised");
        const auto add = [](const char *name, const char *normalised) { QTest::newRow(name) << QString(normalised); };
        add("GPT-4o", "gpt4o");
        add("gpt 4o", "gpt4o");
        add("openai/gpt-4o", "gpt4o");
        add("OpenAI: GPT-4o", "gpt4o");
        add("a/b/gpt-4o", "gpt4o");
        add("gpt-4o-2024-08-06", "gpt4o");
        add("GPT-4o (2024-08-06)", "gpt4o");
        add("claude-3-5-sonnet-20241022", "claude35sonnet");
        add("claude-3-5-sonnet@20241022", "claude35sonnet");
        add("Claude 3.5 Sonnet", "claude35sonnet");
        add("claude-3-5-sonnet-latest", "claude35sonnet");
        add("gpt-4-0613", "gpt4");
        add("gpt-4 2024-06", "gpt4");
        add("Llama 3.1 405B", "llama31405b");
        add("qwen-2", "qwen2");
        add("phi-3-3000", "phi33000");
        add("o1", "o1");
        add("2024-01-01", "20240101");
        add("model/", "model");
        add("", "");
        add("Ünï", "Ünï");
    }

    void normalised()
    {
        QFETCH(QString, normalised);
        QCOMPARE(QString::fromStdString(normalisedModelName(QTest::currentDataTag())), normalised);
    }

    void exactComesBeforeNormalised()
    {
        const std::vector<std::string> among{"gpt 4o", "GPT-4o"};
        const std::vector<std::string> names{"GPT-4o", "gpt_4o", "claude"};
        const auto matches = matchModelNames(names, among);
        QCOMPARE(matches[0].how, NameMatch::Exact);
        QCOMPARE(matches[0].index.value(), 1u);
        QCOMPARE(matches[1].how, NameMatch::Several);
        QVERIFY(!matches[1].index);
        QCOMPARE(matches[2].how, NameMatch::None);
    }

    void theOnlyOneThatIsAlikeIsIt()
    {
        const std::vector<std::string> among{"Claude 3.5 Sonnet", "Claude 3.5 Sonnet", "Claude 3 Opus"};
        const std::vector<std::string> names{"anthropic/claude-3-5-sonnet-20241022", ""};
        const auto matches = matchModelNames(names, among);
        QCOMPARE(matches[0].how, NameMatch::Normalised);
        QCOMPARE(matches[0].index.value(), 0u);
        QCOMPARE(matches[1].how, NameMatch::None);
    }
};

QTEST_APPLESS_MAIN(TestModelNames)
#include "tst_modelnames.moc"
