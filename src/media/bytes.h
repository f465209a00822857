#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace media {

/// Reads numbers and words out of untrusted bytes. A place outside of them reads as zero or empty, never out
/// of bounds.
class Bytes {
public:
    explicit Bytes(QByteArrayView view)
        : m_view(view)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_view.size(); }
    [[nodiscard]] bool has(qsizetype at, qsizetype count) const
    {
        return at >= 0 && count >= 0 && at <= size() && count <= size() - at;
    }

    [[nodiscard]] quint8 u8(qsizetype at) const { return has(at, 1) ? quint8(m_view[at]) : 0; }
    [[nodiscard]] quint16 be16(qsizetype at) const { return number<quint16>(at, Order::Big); }
    [[nodiscard]] quint32 be32(qsizetype at) const { return number<quint32>(at, Order::Big); }
    [[nodiscard]] quint16 le16(qsizetype at) const { return number<quint16>(at, Order::Little); }
    [[nodiscard]] quint32 le32(qsizetype at) const { return number<quint32>(at, Order::Little); }

    [[nodiscard]] QByteArrayView slice(qsizetype at, qsizetype count) const
    {
        return has(at, count) ? m_view.sliced(at, count) : QByteArrayView();
    }
    [[nodiscard]] bool reads(qsizetype at, QByteArrayView word) const
    {
        return slice(at, word.size()) == word;
    }

private:
    enum class Order { Big, Little };

    template <typename T> [[nodiscard]] T number(qsizetype at, Order order) const
    {
        if (!has(at, sizeof(T)))
            return 0;
        const void *place = m_view.data() + at;
        return order == Order::Big ? qFromBigEndian<T>(place) : qFromLittleEndian<T>(place);
    }

    QByteArrayView m_view;
};

} // namespace media
