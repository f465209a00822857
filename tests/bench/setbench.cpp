#include "benches.h"

#include "exchange/pictureset.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int pictures = 2000;

/// Two thousand small pictures, and a line with an answer about each.
QString makeSet(const Setting &setting)
{
    const QString folder = setting.scratchFolder + u"/set"_s;
    QDir().mkpath(folder);
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.save(folder + u"/0.jpg"_s);
    QFile answers(folder + u"/answers.jsonl"_s);
    if (!answers.open(QIODevice::WriteOnly))
        qFatal("the set could not be written");
    for (int number = 0; number < pictures; ++number) {
        const QByteArray name = QByteArray::number(number) + ".jpg";
        if (number > 0)
            QFile::copy(folder + u"/0.jpg"_s, folder + u'/' + QString::fromLatin1(name));
        answers.write("{\"image\": \"" + name
            + "\", \"text\": \"A <ref>cup</ref><box>(100,200),(300,600)</box> on a table\"}\n");
    }
    return folder + u"/answers.jsonl"_s;
}

double listMs(const QString &path)
{
    return milliseconds([&] {
        const auto set = exchange::listSet(path);
        if (!set.ok() || set->items.size() != pictures)
            qFatal("the set could not be listed");
    });
}

double readMs(const QString &path)
{
    const auto set = exchange::listSet(path);
    return milliseconds([&] {
        for (const exchange::SetItem &item : set->items) {
            if (exchange::readSetItem(item).regions.size() != 1)
                qFatal("a picture of the set could not be read");
        }
    });
}

/// The floor: the sizes of all pictures, as the plug-ins tell them.
double sizesMs(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    return milliseconds([&] {
        for (const QString &name : folder.entryList({u"*.jpg"_s}, QDir::Files)) {
            if (!QImageReader(folder.filePath(name)).size().isValid())
                qFatal("a picture could not be read");
        }
    });
}

} // namespace

QList<Row> setBench(const Setting &setting)
{
    const QString path = makeSet(setting);
    const Pair list = inTurn(
        setting.rounds, [&] { return listMs(path); }, [&] { return sizesMs(path); });
    const Pair read = inTurn(
        setting.rounds, [&] { return readMs(path); }, [&] { return sizesMs(path); });
    return {atMost(u"set: list 2 000 pictures and answers, beside asking each for its size"_s, list.ours,
                u"ms"_s, list.floor, 1),
        valueAtMost(u"set: the same by itself"_s, list.ours, u"ms"_s, 2000),
        atMost(u"set: read sizes and regions of all, beside the same"_s, read.ours, u"ms"_s, read.floor, 5)};
}

} // namespace bench
