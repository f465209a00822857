#pragma once

#include "model/result.h"
#include "model/sharedaccess.h"
#include "wire/httprequest.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace wire {

/// Azure Blob storage as far as uploading needs it, with a shared access signature in place of a key. Blobs
/// that are there already are never written over.
struct BlobPlace {
    model::SharedAccess container = {};
    QString name = {}; ///< may hold "/"

    bool operator==(const BlobPlace &) const = default;
};

/// A whole blob at once. `md5` (16 bytes) lets the storage check what arrived.
[[nodiscard]] HttpRequest spellPutBlob(
    const BlobPlace &place, const QByteArray &contents, const QByteArray &md5, const QByteArray &mime);
/// One part of a blob. All ids of a blob are equally long, at most 64 bytes.
[[nodiscard]] HttpRequest spellPutBlock(
    const BlobPlace &place, const QByteArray &id, const QByteArray &contents, const QByteArray &md5);
/// Makes the blob of its parts, in this order.
[[nodiscard]] HttpRequest spellPutBlockList(
    const BlobPlace &place, const QList<QByteArray> &ids, const QByteArray &mime);
/// Which parts are there.
[[nodiscard]] HttpRequest spellGetBlockList(const BlobPlace &place);
/// Size and checksum of a blob, by headers alone.
[[nodiscard]] HttpRequest spellBlobFacts(const BlobPlace &place);

struct Block {
    QByteArray id = {};
    qint64 size = 0;

    bool operator==(const Block &) const = default;
};

struct BlockList {
    QList<Block> committed = {};
    QList<Block> uncommitted = {};

    bool operator==(const BlockList &) const = default;
};
[[nodiscard]] model::Result<BlockList> readBlockList(const QByteArray &body);

/// What an error response means: status, the header x-ms-error-code, the body, and the wait that headers ask
/// for.
[[nodiscard]] model::Problem readBlobError(int status, const QByteArray &code, const QByteArray &body,
    const QString &blob, std::optional<std::chrono::milliseconds> wait = {});

} // namespace wire
