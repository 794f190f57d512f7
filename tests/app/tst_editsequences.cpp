#include "models/datasetmodel.h"
#include "models/rowfilter.h"
#include "randomedits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

namespace {

/// A user at the table: what is shown is sorted and filtered, and edits go to what is shown.
class TableUser {
public:
    TableUser(Document &document, unsigned seed, const QString &path)
        : m_document(document)
        , m_path(path)
        , m_edits(seed)
        , m_model(document)
        , m_shown(m_model)
    {
        takeFirst();
    }

    void step()
    {
        switch (m_edits.below(16)) {
        case 0:
            m_shown.sort(m_edits.below(m_model.columnCount()),
                         m_edits.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 1:
            m_shown.setQuery(m_edits.below(2) == 0 ? QString() : QStringLiteral("OpenAI"));
            break;
        case 2:
            save();
            break;
        case 3:
            reload();
            break;
        case 4:
        case 5:
            editShownCell();
            break;
        default:
            m_edits.step(m_document);
        }
    }

    [[nodiscard]] const std::string &firstBytes() const { return m_first; }
    bool failed = false;

private:
    void takeFirst() { m_first = m_document.bytes(); }
    void save() { failed = failed || m_document.save(m_path) || fileBytes(m_path).toStdString() != m_document.bytes(); }
    void reload()
    {
        save();
        const std::string saved = m_document.bytes();
        failed = failed || m_document.reload() || m_document.bytes() != saved;
        takeFirst(); // no step leads behind it
    }
    void editShownCell()
    {
        if (m_shown.rowCount() == 0)
            return;
        const QModelIndex cell = m_shown.index(m_edits.below(m_shown.rowCount()), m_edits.below(m_shown.columnCount()));
        if (cell.flags().testFlag(Qt::ItemIsEditable))
            m_shown.setData(cell, m_edits.text());
    }

    Document &m_document;
    QString m_path;
    RandomEdits m_edits;
    DatasetModel m_model;
    RowFilter m_shown;
    std::string m_first;
};

} // namespace

class TestEditSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// LLMFLATION_EDIT_SEQUENCES: how many.
    void undoLeadsToTheFirstBytesAndRedoToTheLast()
    {
        const int runs = runsOf("LLMFLATION_EDIT_SEQUENCES", 300);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("prices.csv"));
        for (int run = 0; run < runs; ++run) {
            putFile(path, run % 2 == 0 ? regularPrices : irregularPrices);
            Document document;
            QVERIFY(!document.open(path));
            TableUser user(document, static_cast<unsigned>(run), path);
            for (int step = 0; step < 40; ++step)
                user.step();
            QVERIFY2(!user.failed, qPrintable(QStringLiteral("sequence %1 saves or reloads other bytes").arg(run)));
            document.undoStack()->setIndex(document.undoStack()->count()); // steps that were undone at the end
            const std::string last = document.bytes();
            document.undoStack()->setIndex(0);
            QVERIFY2(document.bytes() == user.firstBytes(), qPrintable(QStringLiteral("undo of %1").arg(run)));
            document.undoStack()->setIndex(document.undoStack()->count());
            QVERIFY2(document.bytes() == last, qPrintable(QStringLiteral("redo of %1").arg(run)));
        }
    }
};

QTEST_MAIN(TestEditSequences)
#include "tst_editsequences.moc"
