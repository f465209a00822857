#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace model {

enum class Detail { Auto, Low, High };

/// A picture attached to a question: either bytes that the store keeps under `contentHash`, or an address
/// that is passed on as an address and fetched only after a click. `size` is in upright pixels (after EXIF
/// orientation). Of a picture that a question cuts something out of, only `part` goes out; what is said of
/// the part is shown on the whole.
struct Picture {
    QString name = {}; ///< what the person calls it: a file name, "Pasted picture"
    QString contentHash = {}; ///< SHA-256 of the original bytes, lower-case hex; empty for an address
    QString mime = {};
    qint64 byteCount = 0;
    QSize size = {};
    QUrl address = {};
    Detail detail = Detail::Auto;
    QRect part = {}; ///< in upright pixels; null when the whole goes out

    [[nodiscard]] bool isAddress() const { return contentHash.isEmpty(); }
    /// Upright pixels of what goes out, before it is shrunk.
    [[nodiscard]] QSize sizeAsked() const { return part.isNull() ? size : part.size(); }
    bool operator==(const Picture &) const = default;
};

/// A picture as it was really sent. `scale` is sent width / original upright width (1 when untouched);
/// fractions 0..1 are the same in both. For an address, size, byteCount and mime are empty.
struct SentPicture {
    QSize size = {};
    qint64 byteCount = 0;
    QString mime = {};
    double scale = 1.0;
    QStringList changes = {}; ///< machine words: "stripped-metadata", "cut-out", "turned-upright", "shrunk",
                              ///< "recoded", "first-frame"

    bool operator==(const SentPicture &) const = default;
};

} // namespace model
