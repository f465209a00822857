#include "ui/controls/plainname.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlainNameTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreWithoutMnemonics_data();
    void namesAreWithoutMnemonics();
};

void PlainNameTest::namesAreWithoutMnemonics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"&Open pictures…"_s << u"Open pictures"_s;
    QTest::newRow("German") << u"Bilder ö&ffnen…"_s << u"Bilder öffnen"_s;
    QTest::newRow("Thai") << u"เปิดภาพ… (&O)"_s << u"เปิดภาพ"_s;
    QTest::newRow("a tool tip of it") << u"วาดกรอบ (B)"_s << u"วาดกรอบ"_s;
    QTest::newRow("brackets that belong to it") << u"&Load (COCO, VOC)"_s << u"Load (COCO, VOC)"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void PlainNameTest::namesAreWithoutMnemonics()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(ui::plainName(text), name);
}

QTEST_APPLESS_MAIN(PlainNameTest)
#include "plainnametest.moc"
