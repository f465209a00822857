#include "benches.h"

#include "media/sending.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bench {

QString photograph(const Setting &setting, int megapixels)
{
    const QString path = setting.scratchFolder + u"/%1mp.jpg"_s.arg(megapixels);
    if (QFile::exists(path))
        return path;
    const int high = int(std::lround(std::sqrt(megapixels * 1e6 / 1.5)));
    QImage image(high * 3 / 2, high, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = int(random.bounded(24));
            line[x] = qRgb((x / 24 + grain) & 255, (y / 16 + grain) & 255, ((x * y) / 90000 + grain) & 255);
        }
    }
    QPainter(&image).fillRect(
        QRect(image.width() * 2 / 5, high * 2 / 5, image.width() / 5, high / 5), Qt::magenta);
    image.save(path, "JPEG", 90);
    return path;
}

namespace {

double prepareMs(const Setting &setting, const QString &path, int longestSide)
{
    const QString folder = setting.scratchFolder + u"/prepared"_s;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    media::SendRules rules;
    rules.longestSide = longestSide;
    return milliseconds([&] {
        if (!media::prepare(path, folder, rules).ok())
            qFatal("the picture could not be prepared");
    });
}

/// The Huffman floor: a JPEG decoded at an eighth.
double eighthMs(const QString &path)
{
    return milliseconds([&] {
        QImageReader reader(path);
        reader.setScaledSize(reader.size() / 8);
        if (reader.read().isNull())
            qFatal("the picture could not be read");
    });
}

double readFileMs(const QString &path)
{
    return milliseconds([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.readAll().isEmpty())
            qFatal("the file could not be read");
    });
}

} // namespace

QList<Row> pictureBench(const Setting &setting)
{
    const QString path = photograph(setting, 24);
    const Pair large = inTurn(
        setting.rounds, [&] { return prepareMs(setting, path, 2048); }, [&] { return eighthMs(path); });
    const Pair small = inTurn(
        setting.rounds, [&] { return prepareMs(setting, path, 768); }, [&] { return eighthMs(path); });
    QList<Row> rows{
        atMost(u"picture: shrink 24 MP to 2048, beside 1/8 decode"_s, large.ours, u"ms"_s, large.floor, 2.2),
        atMost(u"picture: shrink 24 MP to 768, beside 1/8 decode"_s, small.ours, u"ms"_s, small.floor, 1.5)};
    rows << valueAtMost(u"picture: extra memory while shrinking to 2048"_s,
        extraPeakMiB([&] { (void)prepareMs(setting, path, 2048); }), u"MiB"_s, 40);
    const Pair keep = inTurn(
        setting.rounds, [&] { return prepareMs(setting, path, 8192); }, [&] { return readFileMs(path); });
    Row row =
        unjudged(u"picture: keep the bytes, beside reading the file"_s, keep.ours, u"ms"_s, u"orientation"_s);
    row.baseline = keep.floor;
    row.ratio = keep.ours / keep.floor;
    rows << row;
    return rows;
}

} // namespace bench
