#include "media/pictureformat.h"

#include "media/bytes.h"

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace media {

namespace {

struct Mark {
    Format format;
    qsizetype at;
    QByteArrayView word;
};

constexpr std::array<Mark, 10> marks{{
    {Format::Jpeg, 0, QByteArrayView("\xff\xd8\xff", 3)},
    {Format::Png, 0, QByteArrayView("\x89PNG\r\n\x1a\n", 8)},
    {Format::Webp, 8, QByteArrayView("WEBP", 4)},
    {Format::Gif, 0, QByteArrayView("GIF8", 4)},
    {Format::Tiff, 0, QByteArrayView("II*\0", 4)},
    {Format::Tiff, 0, QByteArrayView("MM\0*", 4)},
    {Format::Tiff, 0, QByteArrayView("II+\0", 4)},
    {Format::Tiff, 0, QByteArrayView("MM\0+", 4)},
    {Format::AppleIcon, 0, QByteArrayView("icns", 4)},
    {Format::Xpm, 0, QByteArrayView("/* XPM */", 9)},
}};

bool isBmp(const Bytes &head)
{
    const quint32 infoLength = head.le32(14);
    return head.reads(0, "BM") && infoLength >= 12 && infoLength <= 124;
}

bool isIcon(const Bytes &head)
{
    const quint16 kind = head.le16(2);
    return head.has(0, 6) && head.le16(0) == 0 && (kind == 1 || kind == 2) && head.le16(4) > 0;
}

bool isNetpbm(const Bytes &head)
{
    const quint8 kind = head.u8(1);
    return head.u8(0) == 'P' && kind >= '1' && kind <= '6' && (std::isspace(head.u8(2)) || head.u8(2) == '#');
}

bool isXbm(QByteArrayView head)
{
    return head.startsWith("#define ")
        && head.first(std::min<qsizetype>(512, head.size())).contains("_width ");
}

std::optional<Format> bySuffix(const QString &suffix)
{
    if (suffix.compare("tga"_L1, Qt::CaseInsensitive) == 0)
        return Format::Tga;
    if (suffix.compare("wbmp"_L1, Qt::CaseInsensitive) == 0)
        return Format::Wbmp;
    return std::nullopt;
}

} // namespace

std::span<const FormatTraits> allFormats()
{
    static const std::array<FormatTraits, 13> formats{{
        {Format::Jpeg, "jpeg"_ba, u"image/jpeg"_s, u"jpg"_s},
        {Format::Png, "png"_ba, u"image/png"_s, u"png"_s},
        {Format::Webp, "webp"_ba, u"image/webp"_s, u"webp"_s},
        {Format::Gif, "gif"_ba, u"image/gif"_s, u"gif"_s},
        {Format::Bmp, "bmp"_ba, u"image/bmp"_s, u"bmp"_s},
        {Format::Tiff, "tiff"_ba, u"image/tiff"_s, u"tiff"_s},
        {Format::Icon, "ico"_ba, u"image/vnd.microsoft.icon"_s, u"ico"_s},
        {Format::AppleIcon, "icns"_ba, u"image/x-icns"_s, u"icns"_s},
        {Format::Netpbm, "ppm"_ba, u"image/x-portable-anymap"_s, u"pnm"_s},
        {Format::Xpm, "xpm"_ba, u"image/x-xpixmap"_s, u"xpm"_s},
        {Format::Xbm, "xbm"_ba, u"image/x-xbitmap"_s, u"xbm"_s},
        {Format::Tga, "tga"_ba, u"image/x-tga"_s, u"tga"_s},
        {Format::Wbmp, "wbmp"_ba, u"image/vnd.wap.wbmp"_s, u"wbmp"_s},
    }};
    return formats;
}

const FormatTraits &traitsOf(Format format)
{
    const auto formats = allFormats();
    return *std::ranges::find(formats, format, &FormatTraits::format);
}

std::optional<Format> recognise(QByteArrayView head, const QString &suffix)
{
    const Bytes look(head);
    for (const Mark &mark : marks) {
        if (look.reads(mark.at, mark.word))
            return mark.format;
    }
    if (isBmp(look))
        return Format::Bmp;
    if (isNetpbm(look))
        return Format::Netpbm;
    if (isXbm(head))
        return Format::Xbm;
    const auto named = bySuffix(suffix);
    if (!named && isIcon(look))
        return Format::Icon;
    return named;
}

QString knownButUnread(QByteArrayView head)
{
    const Bytes look(head);
    if (look.reads(4, "ftypavif") || look.reads(4, "ftypavis"))
        return u"AVIF"_s;
    if (look.reads(4, "ftyphei") || look.reads(4, "ftypmif1") || look.reads(4, "ftyphev"))
        return u"HEIC"_s;
    if (look.reads(0, "\xff\x0a") || look.reads(4, "JXL "))
        return u"JPEG XL"_s;
    if (look.reads(4, "jP  ") || look.reads(0, "\xff\x4f\xff\x51"))
        return u"JPEG 2000"_s;
    if (look.reads(0, "\x8aMNG"))
        return u"MNG"_s;
    if (look.reads(0, "8BPS"))
        return u"Photoshop"_s;
    if (head.first(std::min<qsizetype>(1024, head.size())).contains("<svg"))
        return u"SVG"_s;
    return {};
}

} // namespace media
