#include "exchange/outputnames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype longestStem = 80;

QString fileNameIn(const QString &name)
{
    return name.section(u'/', -1).section(u'\\', -1);
}

/// Without what a file system, a shell or a list of files could misread.
QString plainStem(const QString &name)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{M}\\p{N} ._()+-]"_s);
    QString stem = fileNameIn(name);
    if (const qsizetype dot = stem.lastIndexOf(u'.'); dot > 0)
        stem.truncate(dot);
    stem.replace(unsafe, u"_"_s);
    stem = stem.simplified().left(longestStem);
    while (stem.startsWith(u'.') || stem.startsWith(u'-'))
        stem.remove(0, 1);
    return stem.trimmed();
}

QString wishedStem(const Dataset &dataset, int picture)
{
    const QString stem = plainStem(dataset.pictures.at(picture).name);
    return stem.isEmpty() ? u"picture-%1"_s.arg(picture + 1) : stem;
}

} // namespace

QString stemOf(const Dataset &dataset, int picture)
{
    const QString wished = wishedStem(dataset, picture);
    for (int earlier = 0; earlier < picture; ++earlier) {
        if (wishedStem(dataset, earlier).compare(wished, Qt::CaseInsensitive) == 0)
            return u"%1-%2"_s.arg(wished).arg(picture + 1);
    }
    return wished;
}

QString endingFor(const QString &mime)
{
    if (mime == "image/jpeg"_L1)
        return u".jpg"_s;
    for (const auto *known : {"png", "webp", "gif", "bmp", "tiff"}) {
        if (mime == u"image/"_s + QLatin1StringView(known))
            return u'.' + QLatin1StringView(known);
    }
    return {};
}

QString pictureFileName(const Dataset &dataset, int picture)
{
    const DatasetPicture &of = dataset.pictures.at(picture);
    const QString name = fileNameIn(of.name);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString given = dot > 0 ? name.mid(dot).toLower() : QString();
    const QString ending = endingFor(of.mime);
    return stemOf(dataset, picture) + (ending.isEmpty() ? given : ending);
}

} // namespace exchange
