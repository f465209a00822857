#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QList>
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

/// A key that a wire wants inside the body. Put in only while the body is sent; every shown copy has a
/// placeholder.
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

/// Bytes that one piece takes on the wire.
[[nodiscard]] qint64 sizeOnWire(const Body::Piece &piece);

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

/// What `--dry-run` shows: one JSON object {"method","url","headers","body"} with keys and signatures hidden;
/// the JSON body stands in it as it is, pictures in full as data URLs. Reads the pictures' files; fails when
/// one cannot be read.
[[nodiscard]] model::Result<QByteArray> describe(const HttpRequest &request);

/// The same for what is kept: pictures are named in their place ("<picture 1 as sent, 9000 bytes>"), and no
/// file is read.
[[nodiscard]] QByteArray describeInShort(const HttpRequest &request);

} // namespace wire
