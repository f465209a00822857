#include "model/regionlook.h"

#include <QTest>

#include <cmath>

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

class RegionLookTest : public QObject {
    Q_OBJECT

private slots:
    void neighboursDifferAndTheSevenRepeat()
    {
        QCOMPARE(model::regionColour(0), QColor(0xe6, 0x9f, 0x00));
        QCOMPARE(model::regionColour(4), QColor(0x00, 0x72, 0xb2));
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(model::regionColour(i), model::regionColour(i + 7));
            QVERIFY(model::regionColour(i) != model::regionColour(i + 1));
        }
    }

    void anyIndexHasAColour()
    {
        QVERIFY(model::regionColour(-1).isValid());
        QVERIFY(model::regionColour(2'000'000'000).isValid());
    }

    void tagsAreReadable()
    {
        for (int i = 0; i < 7; ++i) {
            const QColor colour = model::regionColour(i);
            QVERIFY2(contrast(colour, model::textColourOn(colour)) >= 4.5, qPrintable(colour.name()));
        }
    }
};

QTEST_APPLESS_MAIN(RegionLookTest)
#include "regionlooktest.moc"
