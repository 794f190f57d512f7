#pragma once

#include "charts/chartguides.h"
#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "charts/pricechart.h"
#include "defaultdata.h"
#include "document/document.h"

#include <QApplication>
#include <QTest>

#include <memory>

/// The panel over a document with the article's settings, on the screen.
struct ChartPanelFixture {
    ChartPanelFixture()
    {
        using namespace llmflation;
        document.openDefault();
        document.setSettings(articleSettings({42, 83}));
        panel = std::make_unique<ChartPanel>(document);
        panel->resize(1020, 500);
        panel->show();
        view = panel->findChild<ChartView *>(QStringLiteral("chartView"));
    }

    [[nodiscard]] bool isExposed() const { return view && QTest::qWaitForWindowExposed(panel.get()); }
    [[nodiscard]] const llmflation::PriceChart &chart() const { return view->priceChart(); }
    [[nodiscard]] QWidget *surface() const { return view->viewport(); }
    [[nodiscard]] QImage picture() const { return view->grab().toImage(); }
    [[nodiscard]] QPoint at(llmflation::Day day, double price) const
    {
        return chart().scale().at(day.sinceEpoch, price).toPoint();
    }
    /// The middle of a series' name.
    [[nodiscard]] QPoint nameOf(std::size_t series) const
    {
        for (const llmflation::ChartText &label : chart().labels())
            if (llmflation::seriesNamedAt(chart(), label.centre) == series)
                return label.centre.toPoint();
        return {};
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(surface(), button, modifiers, from);
        QTest::mouseMove(surface(), (from + to) / 2);
        QTest::mouseMove(surface(), to);
        QTest::mouseRelease(surface(), button, modifiers, to);
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(view, which, modifiers); }

    llmflation::Document document;
    std::unique_ptr<llmflation::ChartPanel> panel;
    llmflation::ChartView *view = nullptr;
};
