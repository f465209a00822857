#include "media/anatomy.h"
#include "media/bytes.h"
#include "media/exif.h"

#include <algorithm>
#include <cstring>

namespace media {

namespace {

namespace marker {
constexpr quint8 startOfImage = 0xD8;
constexpr quint8 endOfImage = 0xD9;
constexpr quint8 startOfScan = 0xDA;
constexpr quint8 app0 = 0xE0;
constexpr quint8 app1 = 0xE1;
constexpr quint8 app2 = 0xE2;
constexpr quint8 app14 = 0xEE;
constexpr quint8 app15 = 0xEF;
constexpr quint8 comment = 0xFE;
} // namespace marker

/// A picture that claims more scans than any encoder writes only wants to keep the decoder busy.
constexpr int mostScans = 512;
constexpr qsizetype bareJfifLength = 16;

bool standsAlone(quint8 code)
{
    return code == 0x01 || (code >= 0xD0 && code <= 0xD7);
}

bool startsFrame(quint8 code)
{
    return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
}

bool tellsAboutMore(quint8 code)
{
    return (code >= marker::app0 && code <= marker::app15) || code == marker::comment;
}

class Walk {
public:
    explicit Walk(QByteArrayView bytes)
        : m_view(bytes)
        , m_bytes(bytes)
    {
    }

    std::optional<Anatomy> run()
    {
        if (m_bytes.u8(0) != 0xFF || m_bytes.u8(1) != marker::startOfImage)
            return std::nullopt;
        keep(m_anatomy.kept, 0, 2);
        m_anatomy.lossy = true;
        m_at = 2;
        while (step()) { }
        return m_anatomy;
    }

private:
    bool step()
    {
        const qsizetype start = m_at;
        if (m_bytes.u8(m_at) != 0xFF)
            return false;
        while (m_bytes.has(m_at + 1, 1) && m_bytes.u8(m_at + 1) == 0xFF)
            ++m_at;
        const quint8 code = m_bytes.u8(m_at + 1);
        m_at += 2;
        if (code == marker::endOfImage)
            return end(start);
        if (standsAlone(code)) {
            keep(m_anatomy.kept, start, m_at - start);
            return true;
        }
        return segment(code, start);
    }

    bool segment(quint8 code, qsizetype start)
    {
        const qsizetype length = m_bytes.be16(m_at);
        if (length < 2 || !m_bytes.has(m_at, length))
            return false;
        const QByteArrayView body = m_bytes.slice(m_at + 2, length - 2);
        m_at += length;
        note(code, body);
        if (tellsAboutMore(code) && !showsThePicture(code, body))
            m_anatomy.carriesMetadata = true;
        else
            keep(m_anatomy.kept, start, m_at - start);
        return code != marker::startOfScan || scan();
    }

    void note(quint8 code, QByteArrayView body)
    {
        const Bytes look(body);
        if (startsFrame(code)) {
            m_anatomy.storedSize = QSize(look.be16(3), look.be16(1));
            m_anatomy.fourInks = look.u8(5) == 4;
        } else if (code == marker::app1 && look.reads(0, QByteArrayView("Exif\0\0", 6)) && !m_exifSeen) {
            const ExifFacts facts = readExif(body.sliced(6));
            m_exifSeen = true;
            m_anatomy.orientation = facts.orientation;
            m_anatomy.carriesPosition |= facts.position;
        } else if (code == marker::app1) {
            m_anatomy.carriesPosition |= xmpHasPosition(body);
        }
    }

    static bool showsThePicture(quint8 code, QByteArrayView body)
    {
        const Bytes look(body);
        switch (code) {
        case marker::app0: // the bare header only: a longer one holds a thumbnail
            return look.reads(0, QByteArrayView("JFIF\0", 5)) && body.size() + 2 <= bareJfifLength;
        case marker::app2:
            return look.reads(0, QByteArrayView("ICC_PROFILE\0", 12));
        case marker::app14:
            return look.reads(0, "Adobe");
        default:
            return false;
        }
    }

    /// Entropy-coded data runs to the next marker that is neither a stuffed FF 00 nor a restart.
    bool scan()
    {
        if (++m_scans > mostScans)
            return false;
        const qsizetype start = m_at;
        while (m_at < m_bytes.size()) {
            const void *found = std::memchr(m_view.data() + m_at, 0xFF, size_t(m_bytes.size() - m_at));
            if (!found)
                break;
            m_at = static_cast<const char *>(found) - m_view.data();
            const quint8 code = m_bytes.u8(m_at + 1);
            if (code != 0 && code != 0xFF && !(code >= 0xD0 && code <= 0xD7)) {
                keep(m_anatomy.kept, start, m_at - start);
                return m_bytes.has(m_at + 1, 1);
            }
            m_at += code == 0xFF ? 1 : 2;
        }
        return false;
    }

    /// Whatever follows the end (further pictures with their own EXIF, makers' trailers) is no part of this
    /// picture.
    bool end(qsizetype start)
    {
        keep(m_anatomy.kept, start, m_at - start);
        m_anatomy.complete = m_scans > 0;
        const QByteArrayView rest = m_view.sliced(std::min(m_at, m_view.size()));
        m_anatomy.carriesMetadata |= std::any_of(rest.begin(), rest.end(), [](char c) { return c != 0; });
        return false;
    }

    QByteArrayView m_view;
    Bytes m_bytes;
    Anatomy m_anatomy;
    qsizetype m_at = 0;
    int m_scans = 0;
    bool m_exifSeen = false;
};

} // namespace

std::optional<Anatomy> jpegAnatomy(QByteArrayView bytes)
{
    return Walk(bytes).run();
}

} // namespace media
