#pragma once

#include "document/document.h"
#include "models/datasetmodel.h"
#include "panels/datasetpanel.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace llmflation {

/// The dataset's panel in a window of its own, over a file of four quotes; keys go to whatever has the focus.
class DatasetPanelFixture {
protected:
    inline static const QByteArray prices =
        "model,vendor,provider,date,until,input_usd_per_mtok,output_usd_per_mtok,mmlu,open_weights\n"
        "GPT-3,OpenAI,OpenAI,2021-11-01,,60,60,43.9,no\n"
        "GPT-4,OpenAI,OpenAI,2023-03-14,,30,60,86.4,no\n"
        "Llama 2 7B,Meta,Together AI,2023-11-11,,0.2,0.2,45.3,yes\n"
        "Llama 3.1 70B,Meta,Together AI,2024-07-23,,0.88,0.88,83.6,yes\n";
    enum Column { Model, Vendor, Provider, From, Until, Input, Output, Mean, Mmlu, Open };

    void openPanel();
    void closePanel();
    [[nodiscard]] QModelIndex cell(int row, int column) const { return m_table->model()->index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return cell(row, column).data().toString(); }
    [[nodiscard]] QPoint middle(int row, int column) const { return m_table->visualRect(cell(row, column)).center(); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {});
    void clickHeader(int column, Qt::KeyboardModifiers modifiers = {});
    void key(QKeyCombination combination);
    void type(const QString &text);
    void filter(const QString &text);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] double floorAtEnd(std::size_t series) const
    {
        return m_document->result().series[series].floor.back().price;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<DatasetPanel> m_panel;
    QTableView *m_table = nullptr;
};

inline void DatasetPanelFixture::openPanel()
{
    const QString path = m_folder.filePath(QStringLiteral("prices.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(prices);
    file.close();
    m_document = std::make_unique<Document>();
    QVERIFY(!m_document->open(path));
    m_panel = std::make_unique<DatasetPanel>(*m_document);
    m_panel->resize(1100, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_table = m_panel->findChild<QTableView *>(QStringLiteral("datasetTable"));
    QVERIFY(m_table);
    m_table->setFocus();
}

inline void DatasetPanelFixture::closePanel()
{
    m_panel.reset();
    m_document.reset();
}

inline void DatasetPanelFixture::click(int row, int column, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, middle(row, column));
}

inline void DatasetPanelFixture::clickHeader(int column, Qt::KeyboardModifiers modifiers)
{
    const QHeaderView *header = m_table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                      QPoint(header->sectionViewportPosition(column) + 15, header->height() / 2));
}

inline void DatasetPanelFixture::key(QKeyCombination combination)
{
    QTest::keyClick(QApplication::focusWidget(), combination.key(), combination.keyboardModifiers());
    QCoreApplication::processEvents(); // an editor hands its text over after the key
}

inline void DatasetPanelFixture::type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

inline void DatasetPanelFixture::filter(const QString &text)
{
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("datasetFilter"));
    type(text);
}

inline QString DatasetPanelFixture::summary() const
{
    return m_panel->findChild<QLabel *>(QStringLiteral("datasetSummary"))->text();
}

inline QString DatasetPanelFixture::note() const
{
    return m_panel->findChild<QLabel *>(QStringLiteral("datasetNote"))->text();
}

} // namespace llmflation
