#include "media/pngrows.h"

#include <QColorSpace>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include <png.h>

namespace media {

namespace {

constexpr int channels = 4;
constexpr png_uint_32 widest = 1'000'000; ///< as the library's own limit; pixels are limited before

/// A PNG being read. libpng leaves its functions by longjmp when something is wrong with the bytes, so each
/// call of it stands in a function that holds nothing else.
class Session {
public:
    explicit Session(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_png(png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, &fail, &ignore))
        , m_info(m_png ? png_create_info_struct(m_png) : nullptr)
    {
    }
    ~Session() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] bool begin() { return m_info && readHeader(); }
    [[nodiscard]] bool readRow(png_bytep row)
    {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        png_read_row(m_png, row, nullptr);
        return true;
    }

    [[nodiscard]] QSize size() const
    {
        return {int(png_get_image_width(m_png, m_info)), int(png_get_image_height(m_png, m_info))};
    }
    [[nodiscard]] bool comesInOrder() const
    {
        return png_get_interlace_type(m_png, m_info) == PNG_INTERLACE_NONE
            && png_get_rowbytes(m_png, m_info) == std::size_t(size().width()) * channels;
    }
    [[nodiscard]] bool hasAlpha() const { return m_hasAlpha; }
    [[nodiscard]] QColorSpace colourSpace() const;

private:
    [[nodiscard]] bool readHeader()
    {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        png_set_user_limits(m_png, widest, widest);
        png_set_read_fn(m_png, this, &give);
        png_read_info(m_png, m_info);
        m_hasAlpha = (png_get_color_type(m_png, m_info) & PNG_COLOR_MASK_ALPHA) != 0
            || png_get_valid(m_png, m_info, PNG_INFO_tRNS) != 0;
        png_set_expand(m_png);
        png_set_scale_16(m_png);
        png_set_gray_to_rgb(m_png);
        if constexpr (Q_BYTE_ORDER == Q_LITTLE_ENDIAN) {
            png_set_bgr(m_png);
            png_set_filler(m_png, 0xff, PNG_FILLER_AFTER);
        } else {
            png_set_swap_alpha(m_png);
            png_set_filler(m_png, 0xff, PNG_FILLER_BEFORE);
        }
        png_read_update_info(m_png, m_info);
        return true;
    }

    [[noreturn]] static void fail(png_structp png, png_const_charp) { png_longjmp(png, 1); }
    static void ignore(png_structp, png_const_charp) { }
    static void give(png_structp png, png_bytep out, std::size_t count)
    {
        auto *session = static_cast<Session *>(png_get_io_ptr(png));
        if (count > std::size_t(session->m_bytes.size() - session->m_at))
            png_error(png, "cut");
        std::memcpy(out, session->m_bytes.data() + session->m_at, count);
        session->m_at += qsizetype(count);
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    png_structp m_png;
    png_infop m_info;
    bool m_hasAlpha = false;
};

/// As Qt's own reader finds it: the profile, else the sRGB mark, else gamma and primaries.
QColorSpace Session::colourSpace() const
{
    png_charp name = nullptr;
    png_bytep profile = nullptr;
    png_uint_32 length = 0;
    int compression = 0;
    if (png_get_iCCP(m_png, m_info, &name, &compression, &profile, &length)) {
        const QColorSpace space = QColorSpace::fromIccProfile(
            QByteArray(reinterpret_cast<const char *>(profile), qsizetype(length)));
        if (space.isValid())
            return space;
    }
    if (png_get_valid(m_png, m_info, PNG_INFO_sRGB))
        return QColorSpace::SRgb;
    double gamma = 0;
    if (!png_get_gAMA(m_png, m_info, &gamma) || gamma <= 0)
        return {};
    std::array<double, 8> at = {};
    if (png_get_cHRM(m_png, m_info, &at[0], &at[1], &at[2], &at[3], &at[4], &at[5], &at[6], &at[7]))
        return {QPointF(at[0], at[1]), QPointF(at[2], at[3]), QPointF(at[4], at[5]), QPointF(at[6], at[7]),
            QColorSpace::TransferFunction::Gamma, float(1 / gamma)};
    return {QColorSpace::Primaries::SRgb, float(1 / gamma)};
}

/// Averages rows that come one after the other down into fewer and shorter ones.
class Shrinking {
public:
    Shrinking(QSize from, QImage &into, bool hasAlpha)
        : m_from(from)
        , m_into(into)
        , m_hasAlpha(hasAlpha)
        , m_sums(std::size_t(into.width()) * channels)
        , m_columns(std::size_t(from.width()))
        , m_widths(std::size_t(into.width()))
    {
        for (int x = 0; x < from.width(); ++x) {
            m_columns[std::size_t(x)] = int(qint64(x) * into.width() / from.width());
            ++m_widths[std::size_t(m_columns[std::size_t(x)])];
        }
    }

    void add(const QRgb *row)
    {
        for (int x = 0; x < m_from.width(); ++x) {
            const QRgb pixel = m_hasAlpha ? qPremultiply(row[x]) : row[x];
            quint32 *sum = &m_sums[std::size_t(m_columns[std::size_t(x)]) * channels];
            sum[0] += qRed(pixel);
            sum[1] += qGreen(pixel);
            sum[2] += qBlue(pixel);
            sum[3] += qAlpha(pixel);
        }
        ++m_rows;
        ++m_y;
        if (m_y == m_from.height() || lineOf(m_y) != m_line)
            finishLine();
    }

private:
    [[nodiscard]] int lineOf(int y) const { return int(qint64(y) * m_into.height() / m_from.height()); }

    void finishLine()
    {
        auto *out = reinterpret_cast<QRgb *>(m_into.scanLine(m_line));
        for (int x = 0; x < m_into.width(); ++x) {
            const quint32 count = m_widths[std::size_t(x)] * m_rows;
            const quint32 *sum = &m_sums[std::size_t(x) * channels];
            const auto mean = [count](quint32 total) { return int((total + count / 2) / count); };
            out[x] = qRgba(mean(sum[0]), mean(sum[1]), mean(sum[2]), mean(sum[3]));
        }
        std::ranges::fill(m_sums, 0U);
        m_rows = 0;
        m_line = lineOf(m_y);
    }

    QSize m_from;
    QImage &m_into;
    bool m_hasAlpha;
    std::vector<quint32> m_sums;
    std::vector<int> m_columns; ///< where each pixel of a row goes
    std::vector<quint32> m_widths; ///< how many come together there
    quint32 m_rows = 0;
    int m_y = 0;
    int m_line = 0;
};

QImage::Format formatFor(bool hasAlpha, bool shrinks)
{
    if (!hasAlpha)
        return QImage::Format_RGB32;
    return shrinks ? QImage::Format_ARGB32_Premultiplied : QImage::Format_ARGB32;
}

bool readWhole(Session &session, QImage &image, const QRect &part, std::vector<QRgb> &row)
{
    for (int y = 0; y <= part.bottom(); ++y) {
        if (!session.readRow(reinterpret_cast<png_bytep>(row.data())))
            return false;
        if (y >= part.top())
            std::copy_n(row.data() + part.left(), part.width(),
                reinterpret_cast<QRgb *>(image.scanLine(y - part.top())));
    }
    return true;
}

bool readShrunk(Session &session, QImage &image, const QRect &part, std::vector<QRgb> &row)
{
    Shrinking shrinking(part.size(), image, session.hasAlpha());
    for (int y = 0; y <= part.bottom(); ++y) {
        if (!session.readRow(reinterpret_cast<png_bytep>(row.data())))
            return false;
        if (y >= part.top())
            shrinking.add(row.data() + part.left());
    }
    return true;
}

} // namespace

std::optional<QImage> readPngRows(QByteArrayView png, const QRect &part, QSize size)
{
    Session session(png);
    if (!session.begin() || !session.comesInOrder() || part.isEmpty()
        || !QRect({}, session.size()).contains(part))
        return std::nullopt;
    const QSize wanted = size.boundedTo(part.size()).expandedTo({1, 1});
    const bool shrinks = wanted != part.size();
    QImage image(wanted, formatFor(session.hasAlpha(), shrinks));
    if (image.isNull())
        return std::nullopt;
    std::vector<QRgb> row(std::size_t(session.size().width()));
    const bool whole = shrinks ? readShrunk(session, image, part, row) : readWhole(session, image, part, row);
    if (!whole)
        return std::nullopt;
    image.setColorSpace(session.colourSpace());
    return image;
}

} // namespace media
