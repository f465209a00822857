#include "exchange/coco.h"
#include "exchange/datasetopening.h"
#include "exchange/labelme.h"
#include "exchange/voc.h"
#include "exchange/yolo.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using exchange::Dataset;
using model::Problem;
using model::Region;

namespace {

QPolygonF box(double x, double y, double w, double h)
{
    return QPolygonF({{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}});
}

/// Two pictures; boxes, a polygon and a point; labels from everywhere.
Dataset mixed()
{
    Dataset dataset{.pictures = {{.name = u"menu.png"_s, .size = {400, 200}, .mime = u"image/png"_s},
                        {.name = u"ตลาด ๑.jpg"_s, .size = {1000, 500}, .mime = u"image/jpeg"_s}},
        .text = u"A \U0001FA81 kite over a café."_s};
    dataset.regions = {
        {.label = u"kite"_s, .polygon = box(0.25, 0.5, 0.125, 0.25), .spans = {{5, 4}}, .confidence = 0.75},
        {.label = u"café “new” <b>&'"_s,
            .kind = Region::Kind::Polygon,
            .polygon = QPolygonF({{0.1, 0.1}, {0.5, 0.2}, {0.6, 0.7}, {0.3, 0.9}, {0.15, 0.5}})},
        {.label = u"เสือ"_s, .kind = Region::Kind::Point, .polygon = QPolygonF({{0.5, 0.25}}), .picture = 1},
        {.label = u"kite"_s, .polygon = box(0, 0, 1, 1), .picture = 1}};
    return dataset;
}

bool near(const QPolygonF &one, const QPolygonF &other, double tolerance)
{
    if (one.size() != other.size())
        return false;
    for (qsizetype i = 0; i < one.size(); ++i) {
        const QPointF away = one.at(i) - other.at(i);
        if (std::hypot(away.x(), away.y()) > tolerance)
            return false;
    }
    return true;
}

/// What every format keeps: label, kind and place of each region, and which picture it is on.
void compareRegions(const Dataset &got, const Dataset &expected, double tolerance)
{
    QCOMPARE(got.regions.size(), expected.regions.size());
    for (qsizetype i = 0; i < got.regions.size(); ++i) {
        const Region &region = got.regions.at(i);
        const Region &wanted = expected.regions.at(i);
        QCOMPARE(region.label, wanted.label);
        QCOMPARE(region.kind, wanted.kind);
        QCOMPARE(region.picture, wanted.picture);
        QVERIFY2(near(region.polygon, wanted.polygon, tolerance), qPrintable(region.label));
        QVERIFY(region.flags.isEmpty());
    }
}

Problem::Kind kindOf(const model::Result<Dataset> &result)
{
    return result ? Problem::Kind::Internal : result.problem().kind;
}

QByteArray contents(const QList<exchange::OutputFile> &files, const QString &name)
{
    for (const exchange::OutputFile &file : files) {
        if (file.name == name)
            return file.bytes;
    }
    return {};
}

void put(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QVERIFY(folder.mkpath(QFileInfo(folder.filePath(name)).path()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void put(const QDir &folder, const QList<exchange::OutputFile> &files)
{
    for (const exchange::OutputFile &file : files)
        put(folder, file.name, file.bytes);
}

} // namespace

class DatasetTest : public QObject {
    Q_OBJECT

private slots:
    void cocoComesBack();
    void cocoHasWhatItsToolsNeed();
    void cocoResultsNeedTheirGroundTruth();
    void labelmeComesBack();
    void labelmeReadsOlderShapes();
    void yoloComesBack();
    void yoloReadsPredictions();
    void yoloReadsClassNames();
    void vocComesBack();
    void aFolderOpensAsOneDataset_data();
    void aFolderOpensAsOneDataset();
    void regionsOutsideAreBroughtIn();
    void sizesAreReadFromThePictures();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void namesOfFilesAreSafe();
};

void DatasetTest::cocoComesBack()
{
    const auto read = exchange::fromCoco(exchange::toCoco(mixed()));
    QVERIFY(read.ok());
    compareRegions(*read, mixed(), 1e-9);
    QCOMPARE(read->pictures.at(1).name, u"ตลาด ๑.jpg"_s);
    QCOMPARE(read->pictures.at(1).size, QSize(1000, 500));
    QCOMPARE(read->regions.first().confidence, std::optional(0.75));
    QVERIFY(!read->regions.at(1).confidence);
}

void DatasetTest::cocoHasWhatItsToolsNeed()
{
    const QJsonObject coco = QJsonDocument::fromJson(exchange::toCoco(mixed())).object();
    const QJsonObject first = coco[u"annotations"].toArray().at(0).toObject();
    QCOMPARE(first[u"bbox"].toArray(), QJsonArray({100, 100, 50, 50}));
    QCOMPARE(first[u"area"].toDouble(), 2500.0);
    QCOMPARE(first[u"id"].toInt(), 1);
    QCOMPARE(first[u"image_id"].toInt(), 1);
    QCOMPARE(first[u"iscrowd"].toInt(), 0);
    QCOMPARE(first[u"segmentation"].toArray().at(0).toArray().size(), 8);
    // Spans are counted in code points: the kite sign is one.
    QCOMPARE(first[u"groundglass"].toObject()[u"words"].toString(), u"kite"_s);
    QCOMPARE(first[u"groundglass"].toObject()[u"spans"].toArray().at(0).toObject()[u"offset"].toInt(), 4);
    QCOMPARE(coco[u"categories"].toArray().size(), 3);
}

void DatasetTest::cocoResultsNeedTheirGroundTruth()
{
    const QByteArray results = R"([{"image_id":2,"category_id":1,"bbox":[100,50,200,100],"score":0.5},
        {"image_id":99,"category_id":1,"bbox":[1,1,2,2],"score":0.5}])";
    QCOMPARE(kindOf(exchange::fromCoco(results)), Problem::Kind::ImportUnreadable);
    const auto read = exchange::fromCoco(results, exchange::toCoco(mixed()));
    QVERIFY(read.ok());
    QCOMPARE(read->regions.size(), 1);
    QCOMPARE(read->regions.first().label, u"kite"_s);
    QCOMPARE(read->regions.first().picture, 1);
    QVERIFY(near(read->regions.first().polygon, box(0.1, 0.1, 0.2, 0.2), 1e-9));
}

void DatasetTest::labelmeComesBack()
{
    const auto files = exchange::toLabelme(mixed());
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(1).name, u"ตลาด ๑.json"_s);
    Dataset all;
    for (const exchange::OutputFile &file : files) {
        const auto read = exchange::fromLabelme(file.bytes);
        QVERIFY(read.ok());
        exchange::append(all, *read);
    }
    compareRegions(all, mixed(), 1e-9);
    QCOMPARE(all.pictures.first().name, u"menu.png"_s);
}

void DatasetTest::labelmeReadsOlderShapes()
{
    const auto read =
        exchange::fromLabelme(R"({"imagePath":"x.png","imageWidth":100,"imageHeight":100,"shapes":[
        {"label":"old","points":[[10,10],[90,10],[90,90]]},
        {"label":"ball","points":[[50,50],[50,60]],"shape_type":"circle"},
        {"label":"ends","points":[[10,20],[30,40]],"shape_type":"points"},
        {"label":"broken","points":[["a",1]]},
        {"label":"far","points":[[1e300,1],[2,2],[3,1]]}]})");
    QVERIFY(read.ok());
    QCOMPARE(read->regions.size(), 4);
    QCOMPARE(read->regions.at(0).kind, Region::Kind::Polygon);
    const QRectF ball = read->regions.at(1).polygon.boundingRect();
    QVERIFY(qAbs(ball.width() - 0.2) < 1e-6 && qAbs(ball.center().y() - 0.5) < 1e-6);
    QCOMPARE(read->regions.at(3).kind, Region::Kind::Point);
}

void DatasetTest::yoloComesBack()
{
    const auto files = exchange::toYolo(mixed());
    const QStringList classes = exchange::yoloClasses(contents(files, u"classes.txt"_s));
    QCOMPARE(classes, exchange::yoloClassesInYaml(contents(files, u"data.yaml"_s)));
    Dataset all;
    for (const auto &[stem, picture] : {std::pair{u"menu"_s, 0}, {u"ตลาด ๑"_s, 1}}) {
        const auto read = exchange::fromYolo(
            contents(files, u"labels/%1.txt"_s.arg(stem)), classes, mixed().pictures.at(picture));
        QVERIFY(read.ok());
        exchange::append(all, *read);
    }
    compareRegions(all, mixed(), 1e-8);
}

void DatasetTest::yoloReadsPredictions()
{
    const auto read =
        exchange::fromYolo("1 0.5 0.5 0.2 0.4 0.875\r\n\n0 0.1 0.1 0.9 0.1 0.9 0.9\n", {u"cat"_s}, {});
    QVERIFY(read.ok());
    QCOMPARE(read->regions.size(), 2);
    QCOMPARE(read->regions.at(0).label, u"1"_s);
    QCOMPARE(read->regions.at(0).confidence, std::optional(0.875));
    QVERIFY(near(read->regions.at(0).polygon, box(0.4, 0.3, 0.2, 0.4), 1e-9));
    QCOMPARE(read->regions.at(1).label, u"cat"_s);
    QCOMPARE(read->regions.at(1).kind, Region::Kind::Polygon);
}

void DatasetTest::yoloReadsClassNames()
{
    const QStringList names{u"cat"_s, u"big dog"_s};
    QCOMPARE(exchange::yoloClassesInYaml("nc: 2\nnames: ['cat', \"big dog\"]\nval: x\n"), names);
    QCOMPARE(exchange::yoloClassesInYaml("names:\n- cat\n- big dog\npath: x\n"), names);
    QCOMPARE(exchange::yoloClassesInYaml("names:\n  1: big dog # comment\n  0: cat\n").first(), u"cat"_s);
    QVERIFY(exchange::yoloClassesInYaml("names:\n  999999999: far\n").isEmpty());
}

void DatasetTest::vocComesBack()
{
    const auto files = exchange::toVoc(mixed());
    Dataset all;
    for (const QString &stem : {u"menu"_s, u"ตลาด ๑"_s}) {
        const auto read = exchange::fromVoc(contents(files, u"Annotations/%1.xml"_s.arg(stem)));
        QVERIFY(read.ok());
        exchange::append(all, *read);
    }
    compareRegions(all, mixed(), 0.6 / 200); // whole pixels
    QCOMPARE(all.regions.first().confidence, std::optional(0.75));
}

void DatasetTest::aFolderOpensAsOneDataset_data()
{
    QTest::addColumn<QList<exchange::OutputFile>>("files");
    QTest::newRow("yolo") << exchange::toYolo(mixed());
    QTest::newRow("voc") << exchange::toVoc(mixed());
    QTest::newRow("labelme") << exchange::toLabelme(mixed());
}

void DatasetTest::aFolderOpensAsOneDataset()
{
    QFETCH(QList<exchange::OutputFile>, files);
    const QTemporaryDir folder;
    put(QDir(folder.path()), files);
    put(QDir(folder.path()), u"notes.md"_s, "nothing");
    const auto read = exchange::openDataset(folder.path());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.problem().detail));
    compareRegions(*read, mixed(), 0.6 / 200);
}

void DatasetTest::regionsOutsideAreBroughtIn()
{
    const auto read = exchange::fromCoco(R"({"images":[{"id":1,"file_name":"x","width":100,"height":100}],
        "categories":[{"id":1,"name":"a"}],
        "annotations":[{"image_id":1,"category_id":1,"bbox":[-50,-50,100,100]},
        {"image_id":1,"category_id":1,"bbox":[10,10,0,0]},
        {"image_id":1,"category_id":1,"bbox":[10,10]},
        {"image_id":1,"category_id":1,"bbox":["a",1,2,3]},
        {"image_id":1,"category_id":1,"segmentation":{"counts":"x","size":[9,9]},"bbox":[1,2,3,4]}]})");
    QVERIFY(read.ok());
    QCOMPARE(read->regions.size(), 3);
    QCOMPARE(read->regions.at(0).polygon.boundingRect(), QRectF(0, 0, 0.5, 0.5));
    QCOMPARE(read->regions.at(0).flags, QStringList{u"clamped"_s});
    QCOMPARE(read->regions.at(1).flags, QStringList{u"degenerate"_s});
    QCOMPARE(read->regions.at(2).kind, Region::Kind::Box);
}

void DatasetTest::sizesAreReadFromThePictures()
{
    const QTemporaryDir folder;
    QImage picture(200, 100, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QVERIFY(picture.save(folder.filePath(u"x.png"_s)));
    put(QDir(folder.path()), u"x.json"_s,
        R"({"imagePath":"x.png","imageData":null,"shapes":[{"label":"a","points":[[20,10],[100,50]],"shape_type":"rectangle"}]})");
    const auto read = exchange::openDataset(folder.filePath(u"x.json"_s));
    QVERIFY(read.ok());
    QCOMPARE(read->pictures.first().size, QSize(200, 100));
    QVERIFY(near(read->regions.first().polygon, box(0.1, 0.1, 0.4, 0.4), 1e-9));

    put(QDir(folder.path()), u"x.txt"_s, "0 0.5 0.5 0.1 0.1\n");
    const auto labels = exchange::openDataset(folder.filePath(u"x.txt"_s));
    QVERIFY(labels.ok());
    QCOMPARE(labels->pictures.first().name, u"x.png"_s);
}

void DatasetTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");
    const auto unreadable = Problem::Kind::ImportUnreadable;
    const auto damaged = Problem::Kind::ImportDamaged;
    QTest::newRow("empty") << u"a.json"_s << QByteArray() << unreadable;
    QTest::newRow("NaN") << u"a.json"_s << QByteArray(R"({"shapes":[{"points":[[NaN,1]]}]})") << unreadable;
    QTest::newRow("other JSON") << u"a.json"_s << QByteArray(R"({"hello":1})") << unreadable;
    QTest::newRow("a list of nothing") << u"a.json"_s << QByteArray("[]") << unreadable;
    QTest::newRow("deep") << u"a.json"_s << QByteArray(100'000, '[') << unreadable;
    QTest::newRow("no size") << u"a.json"_s << QByteArray(R"({"shapes":[{"label":"a","points":[[1,1]]}]})")
                             << damaged;
    QTest::newRow("coco without sizes")
        << u"a.json"_s
        << QByteArray(
               R"({"images":[{"id":1}],"annotations":[{"image_id":1,"category_id":1,"bbox":[1,1,2,2]}]})")
        << damaged;
    QTest::newRow("no XML") << u"a.xml"_s << QByteArray("hello") << unreadable;
    QTest::newRow("other XML") << u"a.xml"_s << QByteArray("<html/>") << unreadable;
    QTest::newRow("cut XML") << u"a.xml"_s << QByteArray("<annotation><size><width>5</width>") << damaged;
    QTest::newRow("a billion laughs")
        << u"a.xml"_s
        << QByteArray("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                      "<annotation><filename>&d;&d;&d;&d;</filename></annotation>")
        << damaged;
    QTest::newRow("words as labels") << u"a.txt"_s << QByteArray("a cat on a mat\n") << unreadable;
    QTest::newRow("nan labels") << u"a.txt"_s << QByteArray("0 nan 0.5 0.1 0.1\n") << unreadable;
    QTest::newRow("negative class") << u"a.txt"_s << QByteArray("-1 0.5 0.5 0.1 0.1\n") << unreadable;
}

void DatasetTest::hostileFilesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(Problem::Kind, kind);
    const QTemporaryDir folder;
    put(QDir(folder.path()), name, bytes);
    const auto read = exchange::openDataset(folder.filePath(name));
    QCOMPARE(int(kindOf(read)), int(kind));
    QCOMPARE(read.problem().subject, name);
    QVERIFY(!read.problem().detail.isEmpty());
}

void DatasetTest::namesOfFilesAreSafe()
{
    Dataset dataset{.pictures = {{.name = u"../../etc/passwd"_s}, {.name = u"a<b>:\"|?*.png"_s},
                        {.name = u"Menu.png"_s}, {.name = u"menu.PNG"_s}, {.name = u".hidden"_s}, {},
                        {.name = u"-rf.png"_s}, {.name = u"C:\\x\\y.png"_s}}};
    const auto files = exchange::toLabelme(dataset);
    QStringList names;
    for (const exchange::OutputFile &file : files) {
        QVERIFY2(!file.name.contains(u'/') && !file.name.startsWith(u'.'), qPrintable(file.name));
        names << file.name.toLower();
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(files.at(0).name, u"passwd.json"_s);
    QCOMPARE(files.at(5).name, u"picture-6.json"_s);
    QCOMPARE(files.at(7).name, u"y.json"_s);
}

QTEST_GUILESS_MAIN(DatasetTest)
#include "datasettest.moc"
