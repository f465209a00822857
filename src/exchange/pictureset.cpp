#include "exchange/pictureset.h"

#include "exchange/coco.h"
#include "exchange/importproblem.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Problem;

namespace exchange {

namespace {

constexpr qint64 mostListBytes = 1LL << 30;
constexpr qint64 mostLineBytes = 64LL << 20;

QSet<QString> pictureEndings()
{
    QSet<QString> endings;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        endings.insert(QString::fromLatin1(format));
    return endings;
}

Problem unreadable(const QString &path, const QString &why)
{
    return {.kind = Problem::Kind::FileUnreadable, .detail = why, .subject = path};
}

model::Result<PictureSet> listFolder(const QString &path)
{
    const QSet<QString> endings = pictureEndings();
    PictureSet set{.path = path};
    const QDir top(path);
    QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext() && set.items.size() < mostSetItems) {
        const QString file = it.next();
        if (endings.contains(QFileInfo(file).suffix().toLower()))
            set.items.append({.name = top.relativeFilePath(file), .path = file});
    }
    std::sort(set.items.begin(), set.items.end(),
        [](const SetItem &a, const SetItem &b) { return a.name < b.name; });
    return set;
}

/// Pictures lie beside the file that names them, or in a folder "images".
QString pictureBeside(const QDir &folder, const QString &name)
{
    const QString beside = QDir::cleanPath(folder.absoluteFilePath(name));
    if (QFile::exists(beside))
        return beside;
    for (const QString &place : {u"images/"_s, u"../images/"_s, u"../"_s}) {
        const QString other = QDir::cleanPath(folder.absoluteFilePath(place + name));
        if (QFile::exists(other))
            return other;
    }
    return beside;
}

model::Result<PictureSet> listCoco(const QString &path, const QByteArray &json)
{
    const auto dataset = fromCoco(json);
    if (!dataset) {
        Problem problem = dataset.problem();
        problem.subject = path;
        return problem;
    }
    PictureSet set{.path = path};
    const QDir folder = QFileInfo(path).absoluteDir();
    for (const DatasetPicture &picture : dataset->pictures)
        set.items.append({.name = picture.name, .path = pictureBeside(folder, picture.name)});
    for (model::Region region : dataset->regions) {
        const int picture = std::exchange(region.picture, 0);
        if (picture >= 0 && picture < set.items.size())
            set.items[picture].annotations.append(region);
    }
    return set;
}

SetItem itemFrom(const QByteArray &line, int number, const QDir &folder)
{
    SetItem item{.line = number};
    QJsonParseError error;
    const QJsonObject entry = QJsonDocument::fromJson(line, &error).object();
    const QString image = entry.value(u"image"_s).toString();
    const QJsonValue response = entry.value(u"response"_s);
    if (!image.isEmpty()) {
        item.name = image;
        item.path = pictureBeside(folder, image);
    }
    item.text = entry.value(u"text"_s).toString();
    item.response = response.isString() ? response.toString().toUtf8()
        : response.isObject()           ? QJsonDocument(response.toObject()).toJson(QJsonDocument::Compact)
                                        : QByteArray();
    if (error.error != QJsonParseError::NoError || entry.isEmpty())
        item.fault = LineFault::NotJson;
    else if (image.isEmpty())
        item.fault = LineFault::NoImage;
    else if (!entry.value(u"text"_s).isString() && item.response.isEmpty())
        item.fault = LineFault::NoAnswer;
    return item;
}

model::Result<PictureSet> listLines(const QString &path, QFile &file)
{
    PictureSet set{.path = path};
    const QDir folder = QFileInfo(path).absoluteDir();
    for (int number = 1; !file.atEnd() && set.items.size() < mostSetItems; ++number) {
        const QByteArray line = file.readLine(mostLineBytes).trimmed();
        if (!line.isEmpty())
            set.items.append(itemFrom(line, number, folder));
    }
    return set;
}

} // namespace

model::Result<PictureSet> listSet(const QString &path)
{
    const QFileInfo info(path);
    const QString known = info.canonicalFilePath();
    if (known.isEmpty())
        return unreadable(path, u"there is no such file or folder"_s);
    if (info.isDir())
        return listFolder(known);
    QFile file(known);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > mostListBytes)
        return tooLarge(u"the list is larger than a gigabyte"_s);
    if (info.suffix().compare("json"_L1, Qt::CaseInsensitive) == 0)
        return listCoco(known, file.readAll());
    return listLines(known, file);
}

} // namespace exchange
