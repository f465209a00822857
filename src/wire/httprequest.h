#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <variant>

namespace wire {

/// A file whose bytes stand in the body as base64. Read while the body is sent.
struct FileAsBase64 {
    QString path = {};
    qint64 byteCount = 0; ///< of the file, before base64

    bool operator==(const FileAsBase64 &) const = default;
};

/// A key that a wire wants inside the body. Put in only while the body is sent; every shown copy has a placeholder.
struct SecretText {
    QByteArray value = {}; ///< already escaped for JSON
    QByteArray placeholder = {};

    bool operator==(const SecretText &) const = default;
};

/// A body as a row of pieces, so that pictures are never held whole in memory.
struct Body {
    using Piece = std::variant<QByteArray, FileAsBase64, SecretText>;
    QList<Piece> pieces = {};

    [[nodiscard]] qint64 size() const; ///< bytes on the wire
    bool operator==(const Body &) const = default;
};

struct Header {
    QByteArray name = {};
    QByteArray value = {};
    bool secret = false; ///< shown as a placeholder, never sent to another host

    bool operator==(const Header &) const = default;
};

/// One HTTP request, spelled out but not sent.
struct HttpRequest {
    QByteArray method = "POST";
    QUrl url = {};
    QList<Header> headers = {};
    Body body = {};

    bool operator==(const HttpRequest &) const = default;
};

/// What `--dry-run` and "what was sent" show: {"method","url","headers","body"} with keys hidden; pictures stand in full
/// as data URLs.
[[nodiscard]] QByteArray describe(const HttpRequest &request);

} // namespace wire
