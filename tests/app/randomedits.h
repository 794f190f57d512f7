#pragma once

#include "document/document.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>

#include <random>

namespace llmflation {

/// Regular: what is written anew looks as what was read.
inline const QByteArray regularPrices = "model,vendor,provider,date,input_usd_per_mtok,mmlu,note\n"
                                        "GPT-3,OpenAI,OpenAI,2021-11-01,60,43.9,\"first, of all\"\n"
                                        "GPT-4,OpenAI,OpenAI,2023-03-14,45,86.4,\n"
                                        "Llama 2,Meta,Together AI,2023-11-11,0.2,45.3,\"two\nlines\"\n"
                                        "Llama 3,Meta,Together AI,2024-07-23,0.9,83.6,last\n";

/// With a mark, other line ends, needless quotes, rows of other lengths and bytes that are no UTF-8.
inline const QByteArray irregularPrices = "\xEF\xBB\xBFmodel;vendor;provider;date;input_usd_per_mtok;mmlu;note\r\n"
                                          "GPT-3;OpenAI;OpenAI;2021-11-01;60;43.9;\"first; of all\"\r\n"
                                          "\r\n"
                                          "\"R&D\";OpenAI;OpenAI;2023-03-14;45;86.4;\r\n"
                                          "short row;Meta\r\n"
                                          "Caf\xE9;Meta;\"Together \"\"AI\"\"\";2023-11-11;0.2;45.3;;too;many\r\n"
                                          "Llama 3;Meta;Together AI;2024-07-23;0.9;83.6;last";

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(can't be read)");
}

inline void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's file can't be written");
}

/// What a user does to a table, the same for the same seed.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return bound <= 0 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    void step(Document &document)
    {
        const int rows = static_cast<int>(document.table().rowCount());
        switch (below(rows > 0 ? 12 : 1)) {
        case 0:
            document.insertRows(below(rows + 1), {{text(), text()}, {text()}}, QStringLiteral("Insert rows"));
            break;
        case 1:
            document.removeRows({below(rows), below(rows), below(rows)});
            break;
        case 2:
            document.duplicateRows({below(rows), below(rows)});
            break;
        case 3:
        case 4:
            paste(document, rows);
            break;
        case 5:
        case 6:
            document.undoStack()->undo();
            break;
        case 7:
            document.undoStack()->redo();
            break;
        default:
            document.setCell(below(rows), below(columns(document)), text());
        }
    }

    QString text()
    {
        static const QStringList texts{{},
                                       QStringLiteral("60"),
                                       QStringLiteral("a,b;c"),
                                       QStringLiteral("say \"x\""),
                                       QStringLiteral("Café"),
                                       QStringLiteral("two\nlines"),
                                       QStringLiteral("2024-01-01"),
                                       QStringLiteral("0.25")};
        const int choice = below(static_cast<int>(texts.size()) + 2);
        return choice < texts.size() ? texts[choice] : QString::number(below(1'000'000));
    }

    void paste(Document &document, int rows)
    {
        std::vector<Document::CellText> cells;
        const int top = below(rows);
        const int left = below(columns(document));
        for (int row = top; row < std::min(rows, top + 3); ++row)
            for (int column = left; column < std::min(columns(document), left + 2); ++column)
                cells.push_back({row, column, text()});
        document.setCells(cells, QStringLiteral("Paste"));
    }

    static int columns(const Document &document) { return static_cast<int>(document.table().columnCount()); }

private:
    std::mt19937 m_random;
};

/// How often a test of chance runs: few times in a day's work, more where the environment says so.
inline int runsOf(const char *variable, int usual)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : usual;
}

} // namespace llmflation
