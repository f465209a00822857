#include "exchange/labelme.h"
#include "exchange/pictureset.h"
#include "exchange/voc.h"
#include "exchange/yolo.h"

#include "grounding/answertext.h"
#include "grounding/regionfacts.h"
#include "grounding/servicespans.h"
#include "media/picturefile.h"
#include "wire/answerreading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qint64 mostSidecarBytes = 64LL << 20;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.size() <= mostSidecarBytes && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first of these files that is there.
QString firstThere(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

/// The class names of a YOLO label file: beside it, or up to two folders above.
QStringList classesFor(const QString &labels)
{
    const QString folder = QFileInfo(labels).absolutePath();
    const QString text = firstThere(
        {folder + u"/classes.txt"_s, folder + u"/../classes.txt"_s, folder + u"/../../classes.txt"_s});
    if (!text.isEmpty())
        return yoloClasses(bytesOf(text));
    const QString yaml = firstThere({folder + u"/data.yaml"_s, folder + u"/../data.yaml"_s});
    return yaml.isEmpty() ? QStringList() : yoloClassesInYaml(bytesOf(yaml));
}

/// Annotations in a file named like the picture: labelme, VOC or YOLO, beside it or where those keep them.
QList<model::Region> annotationsBeside(const QString &picture, QSize size)
{
    const QFileInfo info(picture);
    const QString stem = info.completeBaseName();
    const auto places = [&](const QString &ending, const QString &folder) {
        return firstThere({info.absolutePath() + u'/' + stem + ending,
            info.absolutePath() + u"/../"_s + folder + u'/' + stem + ending});
    };
    model::Result<Dataset> read = Dataset();
    if (const QString labelme = places(u".json"_s, u"labels"_s); !labelme.isEmpty())
        read = fromLabelme(bytesOf(labelme), [size](const DatasetPicture &) { return size; });
    else if (const QString voc = places(u".xml"_s, u"Annotations"_s); !voc.isEmpty())
        read = fromVoc(bytesOf(voc));
    else if (const QString yolo = places(u".txt"_s, u"labels"_s); !yolo.isEmpty())
        read = fromYolo(
            bytesOf(yolo), classesFor(yolo), {.name = info.fileName(), .path = picture, .size = size});
    if (!read)
        return {};
    QList<model::Region> regions = read->regions;
    for (model::Region &region : regions)
        region.picture = 0;
    return regions;
}

void readResponse(SetContent &content, const QByteArray &json)
{
    const auto whole = wire::readAnswer(json);
    if (!whole) {
        content.trouble = whole.problem();
        return;
    }
    const auto read =
        grounding::readAnswerText(whole->text, {.model = whole->modelName, .originalSize = content.size});
    content.text = read.cleanText;
    content.regions = read.regions;
    content.regions += grounding::regionsFromService(read.cleanText, whole->grounding, 1, content.size);
}

} // namespace

namespace {

SetContent readAll(const SetItem &item)
{
    SetContent content;
    if (item.fault != LineFault::None)
        return content;
    const auto info = media::inspect(item.path);
    if (info)
        content.size = info->size;
    else
        content.trouble = info.problem();
    QList<model::Region> annotations = item.annotations;
    if (annotations.isEmpty() && info)
        annotations = annotationsBeside(item.path, content.size);
    if (!item.isAnswered()) {
        content.regions = annotations;
        return content;
    }
    content.truth = annotations;
    if (!item.response.isEmpty()) {
        readResponse(content, item.response);
    } else {
        const auto read = grounding::readAnswerText(item.text, {.originalSize = content.size});
        content.text = read.cleanText;
        content.regions = read.regions;
    }
    return content;
}

} // namespace

SetContent readSetItem(const SetItem &item)
{
    SetContent content = readAll(item);
    for (const grounding::RegionFacts &facts : grounding::regionFacts(content.regions, content.text))
        content.flagged += facts.doubts ? 1 : 0;
    return content;
}

} // namespace exchange
