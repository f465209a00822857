#include "exchange/exportformat.h"

#include "exchange/annotatedpicture.h"
#include "exchange/browserpicture.h"
#include "exchange/coco.h"
#include "exchange/csv.h"
#include "exchange/hocr.h"
#include "exchange/htmlpage.h"
#include "exchange/labelme.h"
#include "exchange/svgpicture.h"
#include "exchange/voc.h"
#include "exchange/yolo.h"

#include "media/encoding.h"
#include "media/picturefile.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using model::Problem;
using model::Result;

namespace exchange {

namespace {

using Files = Result<QList<OutputFile>>;

// name, title, ending, pictures, conversation, words, confidence, outlines
constexpr std::array formats{
    ExportTraits{ExportFormat::Html, "html", "HTML", ".html", true, true, true, true, true},
    ExportTraits{ExportFormat::Png, "png", "PNG", ".png", true, false, false, false, true},
    ExportTraits{ExportFormat::Svg, "svg", "SVG", ".svg", true, false, false, true, true},
    ExportTraits{ExportFormat::Coco, "coco", "COCO", ".json", false, true, true, true, true},
    ExportTraits{ExportFormat::Labelme, "labelme", "labelme", ".json", true, false, true, true, true},
    ExportTraits{ExportFormat::Yolo, "yolo", "YOLO", "", true, false, false, false, true},
    ExportTraits{ExportFormat::Voc, "voc", "Pascal VOC", "", true, false, false, true, true},
    ExportTraits{ExportFormat::Hocr, "hocr", "hOCR", ".hocr", false, false, true, true, true},
    ExportTraits{ExportFormat::Csv, "csv", "CSV", ".csv", false, false, true, true, true},
};

Problem pictureMissing(const DatasetPicture &picture)
{
    return {.kind = Problem::Kind::PictureMissing,
        .subject = picture.name.isEmpty() ? picture.address.fileName() : picture.name};
}

/// Drawn in the colours that the regions have among all, not among those of one picture.
Files annotatedPictures(const Dataset &dataset)
{
    QList<OutputFile> files;
    for (int i = 0; i < dataset.pictures.size(); ++i) {
        const DatasetPicture &picture = dataset.pictures.at(i);
        if (picture.bytes.isEmpty())
            return pictureMissing(picture);
        const auto image = media::decode(picture.bytes, {}, {}, picture.name);
        if (!image)
            return image.problem();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        annotate(*image, regionsOn(i, dataset.regions)).save(&buffer, "PNG");
        files.append({.name = u"picture-%1.png"_s.arg(i + 1), .bytes = bytes});
    }
    return files;
}

Files svgFiles(const Dataset &dataset)
{
    const auto shown = forBrowsers(dataset);
    if (!shown)
        return shown.problem();
    QList<OutputFile> files;
    for (int i = 0; i < shown->pictures.size(); ++i)
        files.append({.name = u"picture-%1.svg"_s.arg(i + 1), .bytes = toSvg(*shown, i)});
    return files;
}

Files oneFile(const QString &name, const QByteArray &bytes)
{
    return QList<OutputFile>{{.name = name, .bytes = bytes}};
}

Files htmlFile(const Dataset &dataset)
{
    const auto shown = forBrowsers(dataset);
    return shown ? oneFile(u"answer.html"_s, toHtml(*shown)) : Files(shown.problem());
}

Files hocrFile(const Dataset &dataset)
{
    if (std::ranges::none_of(dataset.regions, isText))
        return Problem{.kind = Problem::Kind::NothingToExport, .subject = u"hOCR"_s};
    return oneFile(u"text.hocr"_s, toHocr(dataset));
}

bool needsPictures(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::Svg || format == ExportFormat::Labelme
        || format == ExportFormat::Voc;
}

bool isFolder(ExportFormat format, const QList<OutputFile> &files, const QString &path)
{
    const bool single = files.size() == 1;
    if (format == ExportFormat::Yolo)
        return true;
    if (format == ExportFormat::Labelme)
        return !single || path.endsWith(u'/') || QFileInfo(path).isDir();
    if (format == ExportFormat::Voc)
        return !single || !path.endsWith(".xml"_L1, Qt::CaseInsensitive);
    return false;
}

QString numbered(const QString &path, qsizetype number)
{
    if (number == 0)
        return path;
    const QString ending = QFileInfo(path).suffix();
    const QString stem = ending.isEmpty() ? path : path.chopped(ending.size() + 1);
    return stem + u"-%1"_s.arg(number + 1) + (ending.isEmpty() ? QString() : u'.' + ending);
}

} // namespace

std::span<const ExportTraits> exportFormats()
{
    return formats;
}

const ExportTraits &traitsOf(ExportFormat format)
{
    return *std::ranges::find(formats, format, &ExportTraits::format);
}

std::optional<ExportFormat> exportFormatNamed(const QString &name)
{
    const auto *const found = std::ranges::find_if(
        formats, [&](const ExportTraits &traits) { return name == QLatin1StringView(traits.name); });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

Files exportFiles(ExportFormat format, const Dataset &dataset)
{
    if (dataset.pictures.isEmpty() && needsPictures(format))
        return Problem{.kind = Problem::Kind::PictureMissing};
    switch (format) {
    case ExportFormat::Coco:
        return oneFile(u"regions.json"_s, toCoco(dataset));
    case ExportFormat::Labelme:
        return toLabelme(dataset);
    case ExportFormat::Yolo:
        return toYolo(dataset);
    case ExportFormat::Voc:
        return toVoc(dataset);
    case ExportFormat::Hocr:
        return hocrFile(dataset);
    case ExportFormat::Csv:
        return oneFile(u"regions.csv"_s, toCsv(dataset));
    case ExportFormat::Svg:
        return svgFiles(dataset);
    case ExportFormat::Html:
        return htmlFile(dataset);
    case ExportFormat::Png:
        return annotatedPictures(dataset);
    }
    return Problem{};
}

model::Outcome saveExport(
    ExportFormat format, const Dataset &dataset, const QString &path, Overwrite overwrite)
{
    auto files = exportFiles(format, dataset);
    if (!files)
        return files.problem();
    if (isFolder(format, *files, path))
        return saveFiles(*files, path, overwrite);
    for (qsizetype i = 0; i < files->size(); ++i)
        (*files)[i].name = QFileInfo(numbered(path, i)).fileName();
    return saveFiles(*files, QFileInfo(path).path(), overwrite);
}

} // namespace exchange
