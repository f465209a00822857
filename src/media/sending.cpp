#include "media/sending.h"

#include "media/decoding.h"
#include "media/encoding.h"
#include "media/openpicture.h"
#include "media/preparedfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Problem;

namespace media {

namespace {

enum class Way { AsItIs, Cut, Recode };

QSize sizeWithin(QSize size, int longestSide)
{
    if (std::max(size.width(), size.height()) <= longestSide)
        return size;
    return size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

qint64 bytesAfterCut(const OpenPicture &picture)
{
    qint64 total = 0;
    for (const Piece &piece : picture.anatomy->kept)
        total += piece.length;
    return total;
}

/// Pixels are turned upright rather than marked as turned: a service may ignore the mark, and its regions
/// would then lie on another picture than the person's.
bool mustRecode(const OpenPicture &picture, const SendRules &rules)
{
    const PictureInfo &info = picture.info;
    return !rules.part.isNull() || !rules.mimeTypes.contains(info.mime) || info.orientation != 1
        || info.animated || (picture.anatomy && picture.anatomy->fourInks)
        || sizeWithin(info.size, rules.longestSide) != info.size;
}

Way wayFor(const OpenPicture &picture, const SendRules &rules)
{
    if (mustRecode(picture, rules))
        return Way::Recode;
    const bool cut = rules.stripMetadata && picture.info.carriesMetadata;
    if (cut && !picture.anatomy)
        return Way::Recode;
    const qint64 bytes = cut ? bytesAfterCut(picture) : picture.info.byteCount;
    if (bytes > rules.mostBytes)
        return Way::Recode;
    return cut ? Way::Cut : Way::AsItIs;
}

/// What goes out of it, before it is shrunk.
QRect wantedPart(const PictureInfo &info, const SendRules &rules)
{
    const QRect whole({}, info.size);
    return rules.part.isNull() ? whole : rules.part.intersected(whole);
}

QStringList changes(Way way, const PictureInfo &from, QSize wanted, QSize sentSize)
{
    QStringList words;
    if (wanted != from.size)
        words.append(u"cut-out"_s);
    if (way != Way::AsItIs && from.carriesMetadata)
        words.append(u"stripped-metadata"_s);
    if (from.orientation != 1)
        words.append(u"turned-upright"_s);
    if (sentSize != wanted)
        words.append(u"shrunk"_s);
    if (way == Way::Recode)
        words.append(u"recoded"_s);
    if (from.animated)
        words.append(u"first-frame"_s);
    return words;
}

PreparedPicture prepared(
    const QString &filePath, Way way, const PictureInfo &from, QSize wanted, const PictureInfo &sent)
{
    return {.filePath = filePath,
        .record = {.size = sent.size,
            .byteCount = sent.byteCount,
            .mime = sent.mime,
            .scale = double(sent.size.width()) / double(wanted.width()),
            .changes = changes(way, from, wanted, sent.size)}};
}

Origin originOf(const OpenPicture &picture)
{
    return picture.anatomy && picture.anatomy->lossy ? Origin::Lossy : Origin::Lossless;
}

/// A part is small: its pixels go out as they are, also those of a photograph.
model::Result<Encoded> encodedPart(const OpenPicture &picture, const QString &name, const SendRules &rules)
{
    const QRect part = wantedPart(picture.info, rules);
    const auto image = decodeOpenedPart(picture, name, part, sizeWithin(part.size(), rules.longestSide));
    if (!image)
        return image.problem();
    return encode(*image, Origin::Lossless, rules.mimeTypes, rules.mostBytes);
}

model::Result<Encoded> encodedWhole(const OpenPicture &picture, const QString &name, const SendRules &rules)
{
    const auto image = decodeOpened(picture, name, sizeWithin(picture.info.size, rules.longestSide));
    if (!image)
        return image.problem();
    return encode(*image, originOf(picture), rules.mimeTypes, rules.mostBytes);
}

model::Result<QByteArray> changedBytes(
    const OpenPicture &picture, const QString &name, Way way, const SendRules &rules)
{
    if (way == Way::Cut)
        return withoutMetadata(picture.bytes, *picture.anatomy);
    const auto encoded =
        rules.part.isNull() ? encodedWhole(picture, name, rules) : encodedPart(picture, name, rules);
    if (encoded)
        return encoded->bytes;
    Problem problem = encoded.problem();
    problem.subject = name;
    return problem;
}

} // namespace

model::Result<PreparedPicture> prepare(
    const QString &path, const QString &folder, const SendRules &rules, const Limits &limits)
{
    const auto picture = openPicture(path, limits);
    if (!picture)
        return picture.problem();
    const Way way = wayFor(*picture, rules);
    const QSize wanted = wantedPart(picture->info, rules).size();
    if (wanted.isEmpty())
        return Problem{.kind = Problem::Kind::PictureDamaged, .detail = u"no such part"_s, .subject = path};
    if (way == Way::AsItIs)
        return prepared(path, way, picture->info, wanted, picture->info);

    const PreparedFiles files(folder, picture->bytes, rules);
    if (const auto made = files.find())
        return prepared(made->filePath, way, picture->info, wanted, made->info);
    const auto bytes = changedBytes(*picture, path, way, rules);
    if (!bytes)
        return bytes.problem();
    const auto written = files.write(*bytes);
    if (!written)
        return written.problem();
    return prepared(written->filePath, way, picture->info, wanted, written->info);
}

model::Result<QByteArray> prepareBytes(
    const QByteArray &bytes, const QString &name, const SendRules &rules, const Limits &limits)
{
    const auto picture = openPicture(bytes, name, limits);
    if (!picture)
        return picture.problem();
    const Way way = wayFor(*picture, rules);
    return way == Way::AsItIs ? model::Result<QByteArray>(bytes) : changedBytes(*picture, name, way, rules);
}

} // namespace media
