#include "media/exif.h"

#include "media/bytes.h"

namespace media {

namespace {

constexpr quint16 orientationTag = 0x0112;
constexpr quint16 positionTag = 0x8825;
constexpr qsizetype entryLength = 12;

class Tiff {
public:
    explicit Tiff(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_big(m_bytes.reads(0, "MM"))
    {
    }

    [[nodiscard]] bool valid() const { return (m_big || m_bytes.reads(0, "II")) && u16(2) == 42; }
    [[nodiscard]] quint16 u16(qsizetype at) const { return m_big ? m_bytes.be16(at) : m_bytes.le16(at); }
    [[nodiscard]] quint32 u32(qsizetype at) const { return m_big ? m_bytes.be32(at) : m_bytes.le32(at); }
    [[nodiscard]] bool has(qsizetype at, qsizetype count) const { return m_bytes.has(at, count); }

private:
    Bytes m_bytes;
    bool m_big;
};

} // namespace

ExifFacts readExif(QByteArrayView tiff)
{
    ExifFacts facts;
    const Tiff block(tiff);
    if (!block.valid())
        return facts;
    const qsizetype directory = block.u32(4);
    const int entries = block.u16(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + i * entryLength;
        if (!block.has(entry, entryLength))
            break;
        const quint16 tag = block.u16(entry);
        const quint16 value = block.u16(entry + 8);
        if (tag == orientationTag && value >= 1 && value <= 8)
            facts.orientation = value;
        if (tag == positionTag)
            facts.position = true;
    }
    return facts;
}

bool xmpHasPosition(QByteArrayView packet)
{
    return packet.contains("GPSLatitude") || packet.contains("GPSLongitude")
        || packet.contains("GPSPosition");
}

} // namespace media
