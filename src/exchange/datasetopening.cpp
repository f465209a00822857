#include "exchange/datasetopening.h"

#include "exchange/coco.h"
#include "exchange/importproblem.h"
#include "exchange/labelme.h"
#include "exchange/voc.h"
#include "exchange/yolo.h"

#include "media/picturefile.h"
#include "media/sourcefile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using model::Problem;
using model::Result;

namespace exchange {

namespace {

constexpr qint64 longestFile = 512LL * 1024 * 1024;

Problem about(const QString &path, Problem problem)
{
    if (problem.subject.isEmpty())
        problem.subject = QFileInfo(path).fileName();
    return problem;
}

Result<QByteArray> read(const QString &path)
{
    auto bytes = media::readSource(path, longestFile);
    if (bytes || bytes.problem().kind != Problem::Kind::PictureTooManyBytes)
        return bytes;
    return about(path, tooLarge(bytes.problem().detail));
}

QSize sizeOfFile(const QString &path)
{
    const auto info = media::inspect(path);
    return info ? info->size : QSize();
}

/// Beside the annotation, or in the folder of pictures that belongs to it.
QString findPicture(const QDir &folder, const QString &name)
{
    const QString file = name.section(u'/', -1).section(u'\\', -1);
    for (const QString &place :
        {u"."_s, u"images"_s, u"../images"_s, u"../JPEGImages"_s, u"../../images"_s}) {
        const QString path = QDir(folder.filePath(place)).filePath(file);
        if (!file.isEmpty() && QFileInfo(path).isFile())
            return path;
    }
    return {};
}

/// The picture that a YOLO label file is about: the one of the same name.
DatasetPicture pictureOfLabels(const QFileInfo &labels)
{
    const QDir folder = labels.dir();
    QStringList places{folder.filePath(u"../images"_s), folder.path()};
    // labels/train/x.txt belongs to images/train/x.png
    QString mirrored = folder.absolutePath();
    const qsizetype at = mirrored.lastIndexOf("/labels"_L1);
    if (at >= 0)
        places.prepend(mirrored.replace(at, 7, u"/images"_s));
    for (const QString &place : places) {
        for (const QString &ending :
            {u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"bmp"_s, u"tif"_s, u"tiff"_s}) {
            const QString path = QDir(place).filePath(labels.completeBaseName() + u'.' + ending);
            if (QFileInfo(path).isFile())
                return {.name = QFileInfo(path).fileName(), .size = sizeOfFile(path)};
        }
    }
    return {.name = labels.completeBaseName()};
}

QStringList classesFor(QDir folder)
{
    for (int up = 0; up < 3; ++up) {
        if (const auto text = media::readSource(folder.filePath(u"classes.txt"_s), longestFile))
            return yoloClasses(*text);
        for (const QString &name : {u"data.yaml"_s, u"dataset.yaml"_s}) {
            if (const auto yaml = media::readSource(folder.filePath(name), longestFile))
                return yoloClassesInYaml(*yaml);
        }
        folder.setPath(folder.filePath(u".."_s));
    }
    return {};
}

Result<Dataset> openJson(const QString &path, const QString &groundTruth)
{
    const auto json = read(path);
    if (!json)
        return json.problem();
    QByteArray names;
    if (!groundTruth.isEmpty()) {
        const auto text = read(groundTruth);
        if (!text)
            return text.problem();
        names = *text;
    }
    const QDir folder = QFileInfo(path).dir();
    const auto sizeOf = [&folder](const DatasetPicture &picture) {
        const auto inside =
            picture.bytes.isEmpty() ? Result<media::PictureInfo>(Problem{}) : media::inspect(picture.bytes);
        return inside ? inside->size : sizeOfFile(findPicture(folder, picture.name));
    };
    auto labelme = fromLabelme(*json, sizeOf);
    if (labelme) {
        labelme->pictures.first().bytes.clear();
        return labelme;
    }
    if (labelme.problem().kind != Problem::Kind::ImportUnreadable)
        return about(path, labelme.problem());
    auto coco = fromCoco(*json, names);
    return coco ? coco : about(path, coco.problem());
}

Result<Dataset> openXml(const QString &path)
{
    const auto xml = read(path);
    if (!xml)
        return xml.problem();
    auto dataset = fromVoc(*xml);
    return dataset ? dataset : about(path, dataset.problem());
}

Result<Dataset> openLabels(const QString &path)
{
    const auto labels = read(path);
    if (!labels)
        return labels.problem();
    const QFileInfo file(path);
    auto dataset = fromYolo(*labels, classesFor(file.dir()), pictureOfLabels(file));
    return dataset ? dataset : about(path, dataset.problem());
}

Result<Dataset> openFile(const QString &path, const QString &groundTruth)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "xml"_L1)
        return openXml(path);
    if (ending == "txt"_L1)
        return openLabels(path);
    return openJson(path, groundTruth);
}

QStringList annotationsIn(const QDir &folder)
{
    for (const auto &[place, pattern] : {std::pair{u"labels"_s, u"*.txt"_s}, {u"Annotations"_s, u"*.xml"_s},
             {u"."_s, u"*.json"_s}, {u"."_s, u"*.xml"_s}, {u"."_s, u"*.txt"_s}}) {
        const QDir some(folder.filePath(place));
        QStringList files;
        for (const QString &name : some.entryList({pattern}, QDir::Files, QDir::Name)) {
            if (name != "classes.txt"_L1)
                files.append(some.filePath(name));
        }
        if (!files.isEmpty())
            return files;
    }
    return {};
}

/// One file in a folder that is something else does not spoil the rest, unless there is nothing else.
Result<Dataset> openFolder(const QString &path, const QString &groundTruth)
{
    Dataset all;
    Problem first = about(path, notReadable(u"the folder holds no annotations"_s));
    bool found = false;
    for (const QString &file : annotationsIn(QDir(path))) {
        const auto some = openFile(file, groundTruth);
        if (!some) {
            if (some.problem().kind != Problem::Kind::ImportUnreadable)
                return some.problem();
            first = found ? first : some.problem();
            continue;
        }
        found = true;
        append(all, *some);
        if (all.pictures.size() > mostDatasetPictures || all.regions.size() > mostDatasetRegions)
            return about(path, tooLarge(u"more pictures or regions than can be held"_s));
    }
    return found ? Result<Dataset>(all) : Result<Dataset>(first);
}

} // namespace

void append(Dataset &dataset, const Dataset &more)
{
    const auto before = int(dataset.pictures.size());
    dataset.pictures += more.pictures;
    for (model::Region region : more.regions) {
        region.picture += before;
        dataset.regions.append(region);
    }
}

Result<Dataset> openDataset(const QString &path, const QString &groundTruth)
{
    return QFileInfo(path).isDir() ? openFolder(path, groundTruth) : openFile(path, groundTruth);
}

} // namespace exchange
