#include "exchange/exportformat.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Debian's labelme lives in the system's Python, whatever other one comes first in the path.
QString pythonWithLabelme()
{
    for (const QString &python : {u"/usr/bin/python3"_s, QStandardPaths::findExecutable(u"python3"_s)}) {
        QProcess probe;
        probe.start(python, {u"-c"_s, u"import labelme.label_file"_s});
        if (!python.isEmpty() && probe.waitForFinished() && probe.exitCode() == 0)
            return python;
    }
    return {};
}

} // namespace

/// What we write for labelme, opened by labelme's own loader.
class LabelmeTest : public QObject {
    Q_OBJECT

private slots:
    void labelmeOpensOurs();
};

void LabelmeTest::labelmeOpensOurs()
{
    const QString python = pythonWithLabelme();
    if (python.isEmpty())
        QSKIP(
            "labelme is not installed (Debian: apt-get install labelme), so its own loader cannot be asked.");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QVERIFY(image.save(&buffer, "PNG"));
    exchange::Dataset dataset{
        .pictures = {{.name = u"ตลาด.png"_s, .size = {120, 80}, .mime = u"image/png"_s, .bytes = bytes}}};
    dataset.regions = {
        {.label = u"เสือ \"x\""_s, .polygon = QPolygonF({{0.25, 0.25}, {0.5, 0.25}, {0.5, 0.5}, {0.25, 0.5}})},
        {.label = u"leaf"_s,
            .kind = model::Region::Kind::Polygon,
            .polygon = QPolygonF({{0.1, 0.1}, {0.5, 0.2}, {0.3, 0.9}})},
        {.kind = model::Region::Kind::Point, .polygon = QPolygonF({{0.5, 0.5}})}};
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.json"_s);
    QVERIFY(exchange::saveExport(exchange::ExportFormat::Labelme, dataset, file, exchange::Overwrite::Refuse)
                .ok());

    QProcess labelme;
    labelme.start(python,
        {u"-c"_s,
            u"import sys; from labelme.label_file import LabelFile; from labelme import utils\n"
            "f = LabelFile(sys.argv[1]); a = utils.img_data_to_arr(f.imageData)\n"
            "print(a.shape[1], a.shape[0], [(s['shape_type'], s['label'], s['points']) for s in f.shapes])"_s,
            file});
    QVERIFY(labelme.waitForFinished(120'000));
    const QString output = QString::fromUtf8(labelme.readAllStandardOutput()).trimmed();
    QCOMPARE(output,
        u"120 80 [('rectangle', 'เสือ \"x\"', [[30, 20], [60, 40]]), "
        "('polygon', 'leaf', [[12, 8], [60, 16], [36, 72]]), ('point', 'region', [[60, 40]])]"_s);
}

QTEST_GUILESS_MAIN(LabelmeTest)
#include "labelmetest.moc"
