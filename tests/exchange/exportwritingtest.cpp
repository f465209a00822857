#include "exchange/csv.h"
#include "exchange/exportformat.h"
#include "exchange/hocr.h"
#include "exchange/htmlpage.h"
#include "exchange/htmlparts.h"
#include "exchange/svgpicture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;
using exchange::Dataset;
using exchange::ExportFormat;
using model::Problem;
using model::Region;

namespace {

const QString hostile = u"</script><script>alert(1)</script><img src=x onerror=\"alert(2)\"> ' & \x01"_s;

QByteArray png()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QPolygonF box(double x, double y, double w, double h)
{
    return QPolygonF({{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}});
}

Dataset sample()
{
    Dataset dataset{
        .pictures = {{.name = hostile, .size = {200, 100}, .mime = u"image/png"_s, .bytes = png()}},
        .text = u"The big kite\n"_s + hostile,
        .from = {.question = hostile, .modelName = hostile}};
    dataset.regions = {
        {.label = hostile, .polygon = box(0.1, 0.1, 0.3, 0.4), .spans = {{4, 8}}, .confidence = 0.5},
        {.label = u"kite"_s,
            .kind = Region::Kind::Polygon,
            .polygon = QPolygonF({{0.5, 0.1}, {0.9, 0.2}, {0.7, 0.9}}),
            .spans = {{8, 4, model::Tie::Matched}}},
        {.kind = Region::Kind::Point, .polygon = QPolygonF({{0.5, 0.5}})},
        {.label = u"=SUM(A1)"_s, .polygon = box(0, 0, 0.1, 0.1), .source = model::RegionSource::ReadText}};
    return dataset;
}

/// All elements of well-formed XML by name, in order; empty when it is none.
QStringList elementsOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QStringList names;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            names << xml.name().toString();
    }
    return xml.hasError() ? QStringList() : names;
}

QList<QStringList> csvRows(const QByteArray &csv)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted; // a doubled quote opens again at once
        if (!quoted && (c == u',' || c == u'\n')) {
            rows.last() << cell.remove(u'"').trimmed();
            cell.clear();
            if (c == u'\n')
                rows << QStringList();
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class ExportWritingTest : public QObject {
    Q_OBJECT

private slots:
    void svgIsWellFormedAndHoldsThePicture();
    void svgLoadsNothing();
    void htmlRunsOnlyItsOwnScript();
    void htmlShowsForeignWordsAsText();
    void htmlTiesWordsToRegions();
    void htmlManagesWithoutPictures();
    void hocrHoldsTextInItsPlace();
    void hocrWithoutTextIsAProblem();
    void csvIsOneLineARegion();
    void csvHoldsNoFormulas();
    void pngIsThePictureWithRegions();
    void aPictureThatIsMissingIsNamed();
    void formatsAreFoundByName();
    void manyPicturesAreNumbered();
};

void ExportWritingTest::svgIsWellFormedAndHoldsThePicture()
{
    const QByteArray svg = exchange::toSvg(sample(), 0);
    const QStringList elements = elementsOf(svg);
    QCOMPARE(elements.count(u"polygon"_s), 2 * 3);
    QCOMPARE(elements.count(u"circle"_s), 1);
    QCOMPARE(elements.count(u"image"_s), 1);
    QVERIFY(svg.contains("href=\"data:image/png;base64," + png().toBase64() + '"'));
    QVERIFY(svg.contains("points=\"20.00,10.00 80.00,10.00 80.00,50.00 20.00,50.00\""));
}

void ExportWritingTest::svgLoadsNothing()
{
    const QStringList elements = elementsOf(exchange::toSvg(sample(), 0));
    QVERIFY(!elements.isEmpty());
    for (const auto *forbidden : {"script", "foreignObject", "use", "style", "a", "img"})
        QVERIFY2(!elements.contains(QLatin1StringView(forbidden)), forbidden);
}

void ExportWritingTest::htmlRunsOnlyItsOwnScript()
{
    const QString html = QString::fromUtf8(exchange::toHtml(sample()));
    QCOMPARE(html.count(u"<script"_s), 1);
    QCOMPARE(html.count(u"<style"_s), 1);
    for (const auto &[element, rule, inside] :
        {std::tuple{u"script"_s, u"script-src"_s, exchange::htmlScript()},
            {u"style"_s, u"style-src"_s, exchange::htmlStyle()}}) {
        QVERIFY(html.contains(u"<%1>%2</%1>"_s.arg(element, QString::fromUtf8(inside))));
        const QByteArray hash = QCryptographicHash::hash(inside, QCryptographicHash::Sha256).toBase64();
        QVERIFY(html.contains(u"%1 'sha256-%2'"_s.arg(rule, QString::fromLatin1(hash))));
    }
    QVERIFY(html.contains(u"default-src 'none'; img-src data:;"_s));
    QVERIFY(!html.contains(u"unsafe"_s));
    // Nothing is loaded: every address that is followed stands inside.
    static const QRegularExpression link(u"\\s(?:src|href|srcset|action|data)\\s*=\\s*\"([^\"]*)\""_s);
    auto links = link.globalMatch(html);
    int found = 0;
    while (links.hasNext()) {
        QVERIFY(links.next().captured(1).startsWith(u"data:image/png;base64,"_s));
        ++found;
    }
    QCOMPARE(found, 1);
    QVERIFY(!html.contains(QRegularExpression(u"\\sstyle\\s*="_s)));
}

void ExportWritingTest::htmlShowsForeignWordsAsText()
{
    const QByteArray html = exchange::toHtml(sample());
    QVERIFY(!html.contains("<img"));
    QVERIFY(!html.contains("<script>alert"));
    QVERIFY(html.contains("&lt;img src=x onerror=&quot;alert(2)&quot;&gt;"));
    QVERIFY(!html.contains('\x01'));
}

void ExportWritingTest::htmlTiesWordsToRegions()
{
    const QByteArray html = exchange::toHtml(sample());
    QVERIFY(
        html.contains("The <span class=\"word c0\" tabindex=\"0\" role=\"button\" data-r=\"0\">big </span>"
                      "<span class=\"word c0\" tabindex=\"0\" role=\"button\" data-r=\"0 1\">kite</span>\n"));
    QCOMPARE(html.count("<button"), 4);
    QCOMPARE(html.count("class=\"region\""), 4);
    QVERIFY(html.contains("data-r=\"3\""));

    Dataset matched = sample();
    matched.regions.removeFirst();
    QVERIFY(exchange::toHtml(matched).contains("class=\"word c0 matched\""));
}

void ExportWritingTest::htmlManagesWithoutPictures()
{
    Dataset bare = sample();
    bare.pictures[0].bytes.clear();
    bare.pictures[0].size = {};
    const QByteArray html = exchange::toHtml(bare);
    QVERIFY(!html.contains("base64,"));
    QCOMPARE(html.count("class=\"region\""), 4);
    QVERIFY(exchange::toHtml({}).contains("<main>"));
}

void ExportWritingTest::hocrHoldsTextInItsPlace()
{
    const QByteArray hocr = exchange::toHocr(sample());
    QCOMPARE(elementsOf(hocr).count(u"span"_s), 2); // one line of one word: the rest is no text
    QVERIFY(hocr.contains("title=\"bbox 0 0 20 10\""));
    QVERIFY(hocr.contains(">=SUM(A1)</span>"));
    QVERIFY(hocr.contains("bbox 0 0 200 100; ppageno 0"));
}

void ExportWritingTest::hocrWithoutTextIsAProblem()
{
    Dataset dataset = sample();
    dataset.regions.removeLast();
    const auto files = exchange::exportFiles(ExportFormat::Hocr, dataset);
    QVERIFY(!files.ok());
    QCOMPARE(files.problem().kind, Problem::Kind::NothingToExport);
}

void ExportWritingTest::csvIsOneLineARegion()
{
    const auto rows = csvRows(exchange::toCsv(sample()));
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.first().size(), 16);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), 16);
    QCOMPARE(rows.at(2).at(4), u"kite"_s);
    QCOMPARE(rows.at(2).at(6), u"100"_s);
    QCOMPARE(rows.at(2).at(11), u"kite"_s);
    QCOMPARE(rows.at(2).at(12), u"8+4"_s);
    QCOMPARE(rows.at(1).at(13), u"0.5"_s);
    QCOMPARE(rows.at(2).at(13), QString());
}

void ExportWritingTest::csvHoldsNoFormulas()
{
    QVERIFY(exchange::toCsv(sample()).contains("\"'=SUM(A1)\""));
}

void ExportWritingTest::pngIsThePictureWithRegions()
{
    const auto files = exchange::exportFiles(ExportFormat::Png, sample());
    QVERIFY(files.ok());
    const QImage image = QImage::fromData(files->first().bytes);
    QCOMPARE(image.size(), QSize(200, 100));
    QVERIFY(image.pixelColor(40, 10) != QColor(Qt::darkGreen)); // on the edge of the first box
    QCOMPARE(image.pixelColor(195, 95), QColor(Qt::darkGreen));
}

void ExportWritingTest::aPictureThatIsMissingIsNamed()
{
    Dataset dataset = sample();
    dataset.pictures = {{.name = u"far.png"_s, .address = QUrl(u"https://example.com/far.png"_s)}};
    const auto files = exchange::exportFiles(ExportFormat::Png, dataset);
    QVERIFY(!files.ok());
    QCOMPARE(files.problem().kind, Problem::Kind::PictureMissing);
    QCOMPARE(files.problem().subject, u"far.png"_s);
    QVERIFY(!exchange::exportFiles(ExportFormat::Labelme, {}).ok());
    QVERIFY(exchange::exportFiles(ExportFormat::Coco, {}).ok());
}

void ExportWritingTest::formatsAreFoundByName()
{
    for (const auto &traits : exchange::exportFormats())
        QCOMPARE(exchange::exportFormatNamed(QString::fromLatin1(traits.name)), std::optional(traits.format));
    QVERIFY(!exchange::exportFormatNamed(u"docx"_s));
}

void ExportWritingTest::manyPicturesAreNumbered()
{
    Dataset dataset = sample();
    dataset.pictures.append(dataset.pictures.first());
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    using exchange::Overwrite;
    QVERIFY(exchange::saveExport(ExportFormat::Svg, dataset, at(u"a.svg"_s), Overwrite::Refuse).ok());
    QVERIFY(QFile::exists(at(u"a.svg"_s)) && QFile::exists(at(u"a-2.svg"_s)));
    QVERIFY(exchange::saveExport(ExportFormat::Labelme, dataset, at(u"labels"_s), Overwrite::Refuse).ok());
    QCOMPARE(QDir(at(u"labels"_s)).entryList({u"*.json"_s}).size(), 2);
    dataset.pictures.removeLast();
    QVERIFY(exchange::saveExport(ExportFormat::Labelme, dataset, at(u"one.json"_s), Overwrite::Refuse).ok());
    QVERIFY(QFileInfo(at(u"one.json"_s)).isFile());
    QVERIFY(!exchange::saveExport(ExportFormat::Svg, dataset, at(u"a.svg"_s), Overwrite::Refuse).ok());
}

QTEST_MAIN(ExportWritingTest)
#include "exportwritingtest.moc"
