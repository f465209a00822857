#include "media/anatomy.h"
#include "media/bytes.h"
#include "media/exif.h"

namespace media {

namespace {

constexpr qsizetype screenLength = 13;
constexpr qsizetype descriptorLength = 10;
constexpr quint8 extension = 0x21;
constexpr quint8 image = 0x2C;
constexpr quint8 trailer = 0x3B;
constexpr quint8 commentLabel = 0xFE;
constexpr quint8 applicationLabel = 0xFF;

qsizetype paletteLength(quint8 flags)
{
    return flags & 0x80 ? 3LL << ((flags & 7) + 1) : 0;
}

class Walk {
public:
    explicit Walk(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<Anatomy> run()
    {
        if (!m_bytes.reads(0, "GIF87a") && !m_bytes.reads(0, "GIF89a"))
            return std::nullopt;
        m_anatomy.storedSize = QSize(m_bytes.le16(6), m_bytes.le16(8));
        m_at = screenLength + paletteLength(m_bytes.u8(10));
        if (m_bytes.has(0, m_at)) {
            keep(m_anatomy.kept, 0, m_at);
            while (block()) { }
        }
        m_anatomy.animated = m_images > 1;
        return m_anatomy;
    }

private:
    bool block()
    {
        const qsizetype start = m_at;
        switch (m_bytes.u8(m_at)) {
        case extension:
            return skipExtension(start);
        case image:
            return skipImage(start);
        case trailer:
            keep(m_anatomy.kept, start, 1);
            m_anatomy.carriesMetadata |= m_at + 1 < m_bytes.size();
            return false;
        default:
            return false;
        }
    }

    bool skipExtension(qsizetype start)
    {
        const bool metadata = isMetadata();
        m_at += 2;
        if (!skipSubBlocks())
            return false;
        if (!metadata) {
            keep(m_anatomy.kept, start, m_at - start);
        } else {
            m_anatomy.carriesMetadata = true;
            m_anatomy.carriesPosition |= xmpHasPosition(m_bytes.slice(start, m_at - start));
        }
        return true;
    }

    [[nodiscard]] bool isMetadata() const
    {
        const quint8 label = m_bytes.u8(m_at + 1);
        if (label != applicationLabel)
            return label == commentLabel;
        const qsizetype name = m_at + 3;
        return !m_bytes.reads(name, "NETSCAPE2.0") && !m_bytes.reads(name, "ANIMEXTS1.0")
            && !m_bytes.reads(name, "ICCRGBG1012");
    }

    bool skipImage(qsizetype start)
    {
        m_at += descriptorLength + paletteLength(m_bytes.u8(m_at + 9)) + 1; // and one byte of code size
        if (!skipSubBlocks())
            return false;
        keep(m_anatomy.kept, start, m_at - start);
        m_anatomy.complete = true;
        ++m_images;
        return true;
    }

    bool skipSubBlocks()
    {
        while (m_bytes.has(m_at, 1)) {
            const qsizetype length = m_bytes.u8(m_at);
            m_at += length + 1;
            if (length == 0)
                return true;
        }
        return false;
    }

    Bytes m_bytes;
    Anatomy m_anatomy;
    qsizetype m_at = 0;
    int m_images = 0;
};

} // namespace

std::optional<Anatomy> gifAnatomy(QByteArrayView bytes)
{
    return Walk(bytes).run();
}

} // namespace media
