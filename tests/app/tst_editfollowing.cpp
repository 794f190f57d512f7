#include "charts/chartpanel.h"
#include "models/datasetmodel.h"
#include "models/rowfilter.h"
#include "randomedits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace llmflation;

namespace {

/// A document with what is seen of it.
struct Seen {
    Document document;
    DatasetModel model{document};
    RowFilter rows{model};
    ChartPanel chart{document};

    explicit Seen(const QString &path)
    {
        if (document.open(path))
            qFatal("a test's file can't be read");
        chart.resize(500, 300);
    }

    void settle()
    {
        while (document.isReading() || chart.isBehind())
            QTest::qWait(1);
    }

    /// What the table shows, marks and says, in the order of a column.
    QString table(int sortedBy)
    {
        rows.sort(sortedBy % model.columnCount());
        QString all;
        for (int row = 0; row < rows.rowCount(); ++row) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                const QModelIndex cell = rows.index(row, column);
                all += cell.data().toString() + u'|' + cell.data(DatasetModel::SeverityRole).toString() + u'|' +
                       cell.data(Qt::ToolTipRole).toString() + u'\t';
            }
            all += u'\n';
        }
        return all;
    }

    QStringList problems() const
    {
        QStringList all;
        for (const Diagnostic &diagnostic : document.dataset().diagnostics)
            all += QString::fromStdString(toString(diagnostic, "file"));
        return all;
    }
};

} // namespace

/// A large dataset follows the edits of cells; a small one is read anew. Nobody may tell them apart.
class TestEditFollowing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLargeDatasetLooksLikeASmallOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("prices.csv"));
        for (unsigned run = 0; run < 30; ++run) {
            putFile(path, run % 2 == 0 ? regularPrices : irregularPrices);
            Seen small(path);
            Seen large(path);
            large.document.setLargeFrom(1);
            large.rows.setQuery(run % 3 == 0 ? QStringLiteral("date > 2022") : QString());
            small.rows.setQuery(run % 3 == 0 ? QStringLiteral("date > 2022") : QString());
            RandomEdits ofSmall(run);
            RandomEdits ofLarge(run);
            for (int step = 0; step < 25; ++step) {
                ofSmall.step(small.document);
                ofLarge.step(large.document);
                large.settle();
                const QString where = QStringLiteral("step %1 of run %2").arg(step).arg(run);
                QVERIFY2(large.problems() == small.problems(), qPrintable(where));
                QVERIFY2(large.table(step) == small.table(step), qPrintable(where));
                QVERIFY2(large.document.bytes() == small.document.bytes(), qPrintable(where));
            }
            QVERIFY2(large.chart.grab().toImage() == small.chart.grab().toImage(),
                     qPrintable(QStringLiteral("chart of run %1").arg(run)));
        }
    }
};

QTEST_MAIN(TestEditFollowing)
#include "tst_editfollowing.moc"
