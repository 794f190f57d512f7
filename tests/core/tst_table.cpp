#include "dataset/table.h"

#include <QTest>

using namespace llmflation;

namespace {

using Cells = std::vector<std::string_view>;

Table threeRows()
{
    Table table({"model", "price"});
    table.appendRow(Cells{"GPT-3", "60"}, {0, 9, 2});
    table.appendRow(Cells{"GPT-4", "45"}, {9, 9, 3});
    table.appendRow(Cells{"GPT-4o", "10"}, {18, 10, 4});
    return table;
}

std::vector<std::string_view> modelsOf(const Table &table)
{
    std::vector<std::string_view> models;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        models.push_back(table.cell(row, 0));
    return models;
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCellIsEditedInItsTableAlone()
    {
        const Table before = threeRows();
        Table table = before;
        table.setCell(2, 0, "GPT-3");
        QCOMPARE(table.cell(2, 0), std::string_view("GPT-3"));
        QCOMPARE(table.cell(2, 1), std::string_view("10"));
        QCOMPARE(before.cell(2, 0), std::string_view("GPT-4o"));
    }

    void aSourceRowIsCutFromTheFile()
    {
        Table table({"model", "price", "notes"});
        table.setSourceText({std::string("GPT-3,60,\r\n\"Llama, 8B\",\"\",x\nGPT-4,45"), {}, {}, {}});
        table.setSourceRows(
            {{{0, 11, 2}, SourceRow::plain}, {{11, 17, 3}, SourceRow::quoted}, {{28, 8, 4}, SourceRow::plain}});
        QCOMPARE(modelsOf(table), (Cells{"GPT-3", "Llama, 8B", "GPT-4"}));
        QCOMPARE(table.cell(0, 2), std::string_view());
        QCOMPARE(table.cell(1, 1), std::string_view());
        QCOMPARE(table.cell(1, 2), std::string_view("x"));
        QCOMPARE(table.cell(2, 1), std::string_view("45"));
        QCOMPARE(table.cell(2, 2), std::string_view());
        table.setCell(1, 1, "0.2");
        QCOMPARE(table.cell(1, 0), std::string_view("Llama, 8B"));
        QCOMPARE(table.cell(1, 1), std::string_view("0.2"));
    }

    void aShortRowIsFilledWithEmptyCells()
    {
        Table table = threeRows();
        table.appendRow(Cells{"Llama"});
        QCOMPARE(table.cell(3, 1), std::string_view());
    }

    void removedRowsComeBackWithTheirPlaceInTheFile()
    {
        Table table = threeRows();
        const std::vector<TableRow> removed{table.row(0), table.row(1)};
        table.removeRows(0, 2);
        QCOMPARE(modelsOf(table), Cells{"GPT-4o"});
        table.insertRows(0, removed);
        QCOMPARE(modelsOf(table), (Cells{"GPT-3", "GPT-4", "GPT-4o"}));
        QCOMPARE(table.source(1).line, 3u);
        QCOMPARE(table.source(2).line, 4u);
    }

    void rowsAreInsertedBeforeTheOneNamed()
    {
        Table table = threeRows();
        const std::vector<TableRow> added{table.makeRow(Cells{"A", "1"}), table.makeRow(Cells{"B"})};
        table.insertRows(1, added);
        QCOMPARE(modelsOf(table), (Cells{"GPT-3", "A", "B", "GPT-4", "GPT-4o"}));
        QCOMPARE(table.source(1).line, 0u);
        table.insertRows(5, std::vector<TableRow>{table.makeRow(Cells{"last"})});
        QCOMPARE(modelsOf(table).back(), std::string_view("last"));
    }

    void aNewColumnIsEmptyAndNamedWhereItHasNoName()
    {
        Table table = threeRows();
        table.appendColumn({});
        QCOMPARE(table.columnCount(), 3u);
        QCOMPARE(table.cell(1, 2), std::string_view());
        QCOMPARE(table.columnTitle(2), std::string("column 3"));
        QCOMPARE(table.columnTitle(1), std::string("price"));
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
