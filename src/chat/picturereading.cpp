#include "chat/picturereading.h"

#include "media/picturefile.h"
#include "media/sourcefile.h"

namespace chat {

namespace {

model::Result<model::Picture> describe(const QByteArray &bytes, const QString &name)
{
    const auto info = media::inspect(bytes, {}, name);
    if (!info)
        return info.problem();
    return model::Picture{.name = name, .mime = info->mime, .byteCount = bytes.size(), .size = info->size};
}

} // namespace

store::PictureReading pictureReading()
{
    return {.openFile = [](const QString &path) { return media::openSource(path, media::Limits().bytes); },
        .glance = media::glanceAt,
        .describe = describe};
}

} // namespace chat
