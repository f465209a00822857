#include "exchange/pictureset.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using exchange::LineFault;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write %s", qPrintable(path));
}

void drawPicture(const QString &path, QSize size = {100, 50})
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    if (!image.save(path))
        qFatal("the test cannot draw %s", qPrintable(path));
}

} // namespace

class PictureSetTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void aFolderIsItsPicturesByName();
    void aFolderWithoutPicturesIsAnEmptySet();
    void whatIsNotThereIsAProblem();
    void linesNameAPictureAndAnAnswer();
    void aBrokenLineSaysWhatIsWrong();
    void aCocoFileBringsItsRegions();
    void sidecarsAreReadWithThePicture_data();
    void sidecarsAreReadWithThePicture();
    void annotationsOfAnsweredPicturesAreTheTruth();
    void aMissingPictureIsTroubleOfItsRowOnly();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void PictureSetTest::aFolderIsItsPicturesByName()
{
    drawPicture(path(u"b.png"_s));
    drawPicture(path(u"deep/c.PNG"_s));
    drawPicture(path(u"a.png"_s));
    write(path(u"notes.txt"_s), "no picture");
    const auto set = exchange::listSet(m_home->path());
    QVERIFY(set.ok());
    QStringList names;
    for (const auto &item : set->items)
        names << item.name;
    QCOMPARE(names, (QStringList{u"a.png"_s, u"b.png"_s, u"deep/c.PNG"_s}));
    const auto content = exchange::readSetItem(set->items.constFirst());
    QCOMPARE(content.size, QSize(100, 50));
    QVERIFY(content.regions.isEmpty() && !content.trouble);
}

void PictureSetTest::aFolderWithoutPicturesIsAnEmptySet()
{
    write(path(u"notes.txt"_s), "no picture");
    const auto set = exchange::listSet(m_home->path());
    QVERIFY(set.ok());
    QVERIFY(set->items.isEmpty());
}

void PictureSetTest::whatIsNotThereIsAProblem()
{
    QVERIFY(!exchange::listSet(path(u"nowhere"_s)).ok());
    write(path(u"broken.json"_s), "{\"images\": [");
    QVERIFY(!exchange::listSet(path(u"broken.json"_s)).ok());
}

void PictureSetTest::linesNameAPictureAndAnAnswer()
{
    drawPicture(path(u"images/a.png"_s));
    write(path(u"answers.jsonl"_s),
        R"({"image": "a.png", "text": "A <ref>cup</ref><box>(100,200),(300,600)</box>."})"
        "\n\n"
        R"({"image": "a.png", "response": {"choices": [{"message": {"role": "assistant", "content": "Nothing"}}]}})"
        "\n");
    const auto set = exchange::listSet(path(u"answers.jsonl"_s));
    QVERIFY(set.ok());
    QCOMPARE(set->items.size(), 2);
    const auto first = exchange::readSetItem(set->items.at(0));
    QCOMPARE(first.size, QSize(100, 50));
    QCOMPARE(first.text, u"A cup."_s);
    QCOMPARE(first.regions.size(), 1);
    QCOMPARE(first.regions.constFirst().label, u"cup"_s);
    const auto second = exchange::readSetItem(set->items.at(1));
    QCOMPARE(second.text, u"Nothing"_s);
    QVERIFY(second.regions.isEmpty() && !second.trouble);
}

void PictureSetTest::aBrokenLineSaysWhatIsWrong()
{
    write(path(u"answers.jsonl"_s),
        "{\"image\": \n[1, 2]\n{\"text\": \"no picture\"}\n{\"image\": \"a.png\"}\n{\"image\": \"a.png\", "
        "\"text\": \"\"}\n");
    const auto set = exchange::listSet(path(u"answers.jsonl"_s));
    QVERIFY(set.ok());
    QList<LineFault> faults;
    for (const auto &item : set->items)
        faults << item.fault;
    QCOMPARE(faults,
        (QList{LineFault::NotJson, LineFault::NotJson, LineFault::NoImage, LineFault::NoAnswer,
            LineFault::None}));
    QCOMPARE(set->items.at(2).line, 3);
}

void PictureSetTest::aCocoFileBringsItsRegions()
{
    drawPicture(path(u"a.png"_s));
    write(path(u"coco.json"_s),
        R"({"images": [{"id": 7, "file_name": "a.png", "width": 100, "height": 50},
                       {"id": 8, "file_name": "b.png", "width": 100, "height": 50}],
            "categories": [{"id": 1, "name": "cup"}],
            "annotations": [{"id": 1, "image_id": 7, "category_id": 1, "bbox": [10, 5, 20, 10]}]})");
    const auto set = exchange::listSet(path(u"coco.json"_s));
    QVERIFY(set.ok());
    QCOMPARE(set->items.size(), 2);
    const auto content = exchange::readSetItem(set->items.at(0));
    QCOMPARE(content.regions.size(), 1);
    QCOMPARE(content.regions.constFirst().label, u"cup"_s);
    QCOMPARE(content.regions.constFirst().polygon.boundingRect(), QRectF(0.1, 0.1, 0.2, 0.2));
    QVERIFY(content.truth.isEmpty());
}

void PictureSetTest::sidecarsAreReadWithThePicture_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("labelme") << u"a.json"_s
                             << QByteArray(
                                    R"({"imagePath": "a.png", "imageWidth": 100, "imageHeight": 50, "shapes":
            [{"label": "cup", "shape_type": "rectangle", "points": [[10, 5], [30, 15]]}]})");
    QTest::newRow("VOC") << u"a.xml"_s
                         << QByteArray(
                                "<annotation><filename>a.png</filename><size><width>100</width><height>50"
                                "</height></size><object><name>cup</name><bndbox><xmin>10</xmin><ymin>5"
                                "</ymin><xmax>30</xmax><ymax>15</ymax></bndbox></object></annotation>");
    QTest::newRow("YOLO") << u"a.txt"_s << QByteArray("0 0.2 0.2 0.2 0.2\n");
}

void PictureSetTest::sidecarsAreReadWithThePicture()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    drawPicture(path(u"a.png"_s));
    write(path(u"classes.txt"_s), "cup\n");
    write(path(file), bytes);
    const auto set = exchange::listSet(m_home->path());
    QVERIFY(set.ok());
    QCOMPARE(set->items.size(), 1);
    const auto content = exchange::readSetItem(set->items.constFirst());
    QCOMPARE(content.regions.size(), 1);
    QCOMPARE(content.regions.constFirst().label, u"cup"_s);
    QVERIFY(std::abs(content.regions.constFirst().polygon.boundingRect().center().x() - 0.2) < 0.01);
}

void PictureSetTest::annotationsOfAnsweredPicturesAreTheTruth()
{
    drawPicture(path(u"a.png"_s));
    write(path(u"classes.txt"_s), "cup\n");
    write(path(u"a.txt"_s), "0 0.2 0.2 0.2 0.2\n");
    write(path(u"answers.jsonl"_s), R"({"image": "a.png", "text": "Just words."})");
    const auto set = exchange::listSet(path(u"answers.jsonl"_s));
    const auto content = exchange::readSetItem(set->items.constFirst());
    QVERIFY(content.regions.isEmpty());
    QCOMPARE(content.truth.size(), 1);
}

void PictureSetTest::aMissingPictureIsTroubleOfItsRowOnly()
{
    write(path(u"answers.jsonl"_s), R"({"image": "gone.png", "text": "A [0.1, 0.1, 0.3, 0.3]"})");
    const auto set = exchange::listSet(path(u"answers.jsonl"_s));
    QVERIFY(set.ok());
    const auto content = exchange::readSetItem(set->items.constFirst());
    QVERIFY(content.trouble);
    QCOMPARE(content.trouble->kind, model::Problem::Kind::FileUnreadable);
    QVERIFY(!content.text.isEmpty());
}

QTEST_GUILESS_MAIN(PictureSetTest)
#include "picturesettest.moc"
