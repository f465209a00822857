#pragma once

#include <QByteArray>
#include <QImage>

/// Picture files for tests, made byte by byte where no library writes what is needed.
namespace pictures {

/// Red and green above, blue and yellow below: every turn and mirroring of it looks different.
[[nodiscard]] QImage quadrants(QSize size = {64, 32});
/// The names of the quadrants' colours, "RG/BY" when upright.
[[nodiscard]] QString look(const QImage &image);
/// Uneven enough that a coder cannot make it tiny.
[[nodiscard]] QImage noise(QSize size);

[[nodiscard]] QByteArray encoded(const QImage &image, const QByteArray &format, int quality = -1);

/// A TIFF-structured EXIF block with an orientation, a serial number ("SERIAL-1234") and, if wanted, a GPS
/// directory.
enum class Gps { Without, With };
[[nodiscard]] QByteArray exif(int orientation, Gps gps = Gps::With);
[[nodiscard]] QByteArray xmp();

/// Puts segments behind the start of a JPEG: EXIF, XMP, IPTC and a comment.
[[nodiscard]] QByteArray jpegSegment(quint8 marker, const QByteArray &body);
[[nodiscard]] QByteArray jpegWithMetadata(const QByteArray &jpeg, int orientation = 1, Gps gps = Gps::With);

[[nodiscard]] QByteArray pngChunk(const QByteArray &type, const QByteArray &data);
[[nodiscard]] QByteArray pngWithMetadata(const QByteArray &png, int orientation = 1);
/// Whatever size it claims, it holds next to nothing.
[[nodiscard]] QByteArray pngClaiming(QSize size);

/// An extended WebP around the pixels of a simple one, with EXIF and XMP.
[[nodiscard]] QByteArray webpWithMetadata(const QByteArray &webp, QSize size, int orientation = 1);

/// One or more 2 x 2 frames, with a comment, XMP and a loop count.
[[nodiscard]] QByteArray gif(int frames);

} // namespace pictures
