#include "pictureoutput.h"

#include "exchange/annotatedpicture.h"
#include "media/picturefile.h"

#include <QFileInfo>
#include <QImageWriter>

namespace cli {

namespace {

using model::Problem;

QString numbered(const QString &path, int picture)
{
    if (picture == 0)
        return path;
    const QFileInfo file(path);
    return path.chopped(file.suffix().size() + 1) + QStringLiteral("-%1.").arg(picture + 1) + file.suffix();
}

QList<model::Region> regionsOn(int picture, const QList<model::Region> &regions)
{
    QList<model::Region> some;
    for (const model::Region &region : regions) {
        if (region.picture == picture)
            some.append(region);
    }
    return some;
}

model::Outcome write(const QImage &image, const QString &path)
{
    QImageWriter writer(path);
    if (writer.write(image))
        return model::Done{};
    return Problem{.kind = Problem::Kind::FileUnwritable, .detail = writer.errorString(), .subject = path};
}

} // namespace

QList<QSize> originalSizes(const chat::Question &question)
{
    QList<QSize> sizes;
    for (const QString &file : question.pictureFiles) {
        const auto info =
            file.isEmpty() ? model::Result<media::PictureInfo>(media::PictureInfo()) : media::inspect(file);
        sizes.append(info ? info->size : QSize());
    }
    return sizes;
}

model::Outcome checkWritable(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const bool fits =
        file.exists() ? file.isFile() && file.isWritable() : folder.isDir() && folder.isWritable();
    if (fits)
        return model::Done{};
    return Problem{.kind = Problem::Kind::FileUnwritable, .subject = path};
}

model::Outcome writeAnnotated(
    const chat::Question &question, const QList<model::Region> &regions, const QString &path)
{
    for (int i = 0; i < question.pictureFiles.size(); ++i) {
        if (question.pictureFiles[i].isEmpty())
            continue; // only an address, never fetched
        const auto image = media::decode(question.pictureFiles[i]);
        if (!image)
            return image.problem();
        const auto written = write(exchange::annotate(*image, regionsOn(i, regions)), numbered(path, i));
        if (!written)
            return written.problem();
    }
    return model::Done{};
}

} // namespace cli
