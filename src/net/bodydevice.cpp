#include "net/bodydevice.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace net {

namespace {

constexpr qint64 fileBytesAtOnce =
    48 * 1024; // a multiple of three, so that no padding falls between two windows

} // namespace

BodyDevice::BodyDevice(wire::Body body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    qint64 end = 0;
    for (const wire::Body::Piece &piece : std::as_const(m_body.pieces)) {
        m_begins.append(end);
        end += wire::sizeOnWire(piece);
    }
    m_begins.append(end);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::size() const
{
    return m_begins.last();
}

bool BodyDevice::seek(qint64 position)
{
    if (position < 0 || position > size() || !QIODevice::seek(position))
        return false;
    m_position = position;
    const auto next = std::ranges::upper_bound(m_begins, position);
    m_piece = std::max<qsizetype>(0, next - m_begins.begin() - 1);
    return true;
}

qint64 BodyDevice::readData(char *data, qint64 most)
{
    qint64 done = 0;
    while (done < most && m_position < size()) {
        const QByteArrayView bytes = bytesAtPosition();
        if (m_failed)
            return done > 0 ? done : -1;
        const qint64 count = std::min<qint64>(bytes.size(), most - done);
        std::memcpy(data + done, bytes.data(), size_t(count));
        done += count;
        m_position += count;
        while (m_piece < m_body.pieces.size() && m_position >= m_begins[m_piece + 1])
            ++m_piece;
    }
    return done;
}

qint64 BodyDevice::writeData(const char *, qint64)
{
    return -1;
}

/// The bytes of the present piece from the present place on, or of a file as many as lie ready.
QByteArrayView BodyDevice::bytesAtPosition()
{
    const wire::Body::Piece &piece = m_body.pieces.at(m_piece);
    const qint64 offset = m_position - m_begins[m_piece];
    if (const auto *text = std::get_if<QByteArray>(&piece))
        return QByteArrayView(*text).sliced(offset);
    if (const auto *secret = std::get_if<wire::SecretText>(&piece))
        return QByteArrayView(secret->value).sliced(offset);
    return encodedAt(std::get<wire::FileAsBase64>(piece), offset);
}

QByteArrayView BodyDevice::encodedAt(const wire::FileAsBase64 &file, qint64 offset)
{
    const bool isReady = m_file.isOpen() && m_file.fileName() == file.path && offset >= m_windowBegins
        && offset < m_windowBegins + m_window.size();
    if (!isReady && !fillWindow(file, offset))
        return {};
    return QByteArrayView(m_window).sliced(offset - m_windowBegins);
}

bool BodyDevice::fillWindow(const wire::FileAsBase64 &file, qint64 offset)
{
    if (m_failed)
        return false;
    if ((!m_file.isOpen() || m_file.fileName() != file.path) && !openFile(file))
        return false;
    const qint64 begin = offset / 4 * 3;
    const qint64 wanted = std::min(fileBytesAtOnce, file.byteCount - begin);
    if (m_file.pos() != begin && !m_file.seek(begin))
        return fail(file.path, m_file.errorString());
    const QByteArray bytes = m_file.read(wanted);
    if (bytes.size() != wanted)
        return fail(file.path, QStringLiteral("the file became shorter while it was sent"));
    m_window = bytes.toBase64();
    m_windowBegins = offset / 4 * 4;
    return true;
}

bool BodyDevice::openFile(const wire::FileAsBase64 &file)
{
    m_file.close();
    m_window.clear();
    m_file.setFileName(file.path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(file.path, m_file.errorString());
    if (m_file.size() != file.byteCount)
        return fail(file.path, QStringLiteral("the file has changed since it was chosen"));
    return true;
}

bool BodyDevice::fail(const QString &filePath, const QString &why)
{
    if (!std::exchange(m_failed, true))
        emit failed(filePath, why);
    return false;
}

} // namespace net
