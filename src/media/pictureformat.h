#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>

namespace media {

/// The kinds of picture files that are read: what Qt's raster plug-ins of qt6-base and
/// qt6-image-formats-plugins offer. SVG is left out on purpose: it is a drawing that can name other files of
/// this computer, and rendering one would put them into what is sent. MNG is left out because its library is
/// no longer kept.
enum class Format { Jpeg, Png, Webp, Gif, Bmp, Tiff, Icon, AppleIcon, Netpbm, Xpm, Xbm, Tga, Wbmp };

struct FormatTraits {
    Format format = Format::Png;
    QByteArray pluginName = {}; ///< as QImageReader names it
    QString mime = {};
    QString extension = {};
};

[[nodiscard]] std::span<const FormatTraits> allFormats();
[[nodiscard]] const FormatTraits &traitsOf(Format format);

/// Tells by the first bytes, whatever the name says. Only TGA and WBMP, which have no mark of their own, need
/// `suffix`.
[[nodiscard]] std::optional<Format> recognise(QByteArrayView head, const QString &suffix = {});

/// The name of a picture format that the bytes clearly are but that is not read ("HEIC"), empty otherwise.
[[nodiscard]] QString knownButUnread(QByteArrayView head);

} // namespace media
