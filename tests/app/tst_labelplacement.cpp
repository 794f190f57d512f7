#include "charts/labelplacement.h"

#include <QTest>

using namespace llmflation;

namespace {

const QRectF plot(0, 0, 400, 300);

LabelWish wish(double importance, std::initializer_list<QRectF> boxes)
{
    LabelWish result;
    result.importance = importance;
    for (const QRectF &box : boxes)
        result.places.push_back({boxOutline(box), {}});
    return result;
}

} // namespace

class TestLabelPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxesMeetWhereTheyOverlap();
    void touchingIsNotMeeting();
    void slantingLineMeetsOnlyTheBoxItCrosses();
    void turnedBoxMeetsLessThanItsBounds();
    void bestFreePlaceIsTaken();
    void importantLabelChoosesFirst();
    void labelWithoutAPlaceIsLeftOut();
    void placesOutsideTheBoundsAreNotTaken();
    void leadersMeetNothingAndKeepOthersAway();
};

void TestLabelPlacement::boxesMeetWhereTheyOverlap()
{
    QVERIFY(meet(boxOutline({0, 0, 10, 10}), boxOutline({9, 9, 10, 10})));
    QVERIFY(!meet(boxOutline({0, 0, 10, 10}), boxOutline({12, 0, 10, 10})));
}

void TestLabelPlacement::touchingIsNotMeeting()
{
    QVERIFY(!meet(boxOutline({0, 0, 10, 10}), boxOutline({10, 0, 10, 10})));
}

void TestLabelPlacement::slantingLineMeetsOnlyTheBoxItCrosses()
{
    const Outline diagonal = lineOutline({0, 0}, {100, 100});
    QVERIFY(meet(diagonal, boxOutline({40, 40, 10, 10})));
    QVERIFY(!meet(diagonal, boxOutline({60, 30, 10, 10})));
}

void TestLabelPlacement::turnedBoxMeetsLessThanItsBounds()
{
    const Outline turned = turnedBoxOutline({50, 50}, {100, 10}, 45);
    QVERIFY(turned.bounds.contains(QPointF(80, 25)));
    QVERIFY(!meet(turned, boxOutline({75, 20, 10, 10})));
    QVERIFY(meet(turned, boxOutline({75, 75, 5, 5}))); // clockwise: from top left to bottom right
}

void TestLabelPlacement::bestFreePlaceIsTaken()
{
    const std::vector wishes{wish(1, {{0, 0, 50, 10}, {0, 20, 50, 10}, {0, 40, 50, 10}})};
    const std::vector obstacles{boxOutline({40, 0, 20, 10})};
    QCOMPARE(placeLabels(wishes, obstacles, plot).front(), std::optional<std::size_t>(1));
}

void TestLabelPlacement::importantLabelChoosesFirst()
{
    const std::vector wishes{wish(1, {{0, 0, 50, 10}, {0, 20, 50, 10}}), wish(2, {{10, 0, 50, 10}})};
    const auto places = placeLabels(wishes, {}, plot);
    QCOMPARE(places[0], std::optional<std::size_t>(1));
    QCOMPARE(places[1], std::optional<std::size_t>(0));
}

void TestLabelPlacement::labelWithoutAPlaceIsLeftOut()
{
    const std::vector wishes{wish(2, {{0, 0, 50, 10}}), wish(1, {{10, 0, 50, 10}})};
    QVERIFY(!placeLabels(wishes, {}, plot)[1]);
}

void TestLabelPlacement::placesOutsideTheBoundsAreNotTaken()
{
    const std::vector wishes{wish(1, {{380, 0, 50, 10}, {0, -1, 50, 10}, {0, 0, 50, 10}})};
    QCOMPARE(placeLabels(wishes, {}, plot).front(), std::optional<std::size_t>(2));
}

void TestLabelPlacement::leadersMeetNothingAndKeepOthersAway()
{
    LabelWish led;
    led.importance = 2;
    led.places.push_back({boxOutline({100, 0, 50, 10}), lineOutline({125, 10}, {125, 100})});
    led.places.push_back({boxOutline({200, 0, 50, 10}), lineOutline({225, 10}, {225, 100})});
    const std::vector obstacles{lineOutline({100, 50}, {150, 60})};
    const std::vector wishes{led, wish(1, {{210, 50, 50, 10}, {300, 50, 50, 10}})};
    const auto places = placeLabels(wishes, obstacles, plot);
    QCOMPARE(places[0], std::optional<std::size_t>(1));
    QCOMPARE(places[1], std::optional<std::size_t>(1));
}

QTEST_APPLESS_MAIN(TestLabelPlacement)
#include "tst_labelplacement.moc"
