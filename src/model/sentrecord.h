#pragma once

#include "model/connection.h"
#include "model/picture.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace model {

/// One picture of a request, in the order in which it went out.
struct RecordedPicture {
    Picture picture = {}; ///< the original
    SentPicture sent = {}; ///< empty for an address, which the service fetches itself
    bool ofEarlierMessage = false;

    bool operator==(const RecordedPicture &) const = default;
};

/// What went over the wire for one answer, as it may be kept and shown: keys and signatures have
/// placeholders, pictures are named in their place. Plain value.
struct SentRecord {
    QByteArray request = {}; ///< JSON: {"method","url","headers","body"}; empty: nothing was sent
    QList<RecordedPicture> pictures = {};
    Connection::Kind kind = Connection::Kind::BuiltIn;
    QString apiVersion = {};
    bool streamed = false;
    Spelling spelling = {}; ///< the one that was sent last

    QByteArray rawAnswer = {}; ///< the service's own bytes, an error's as well
    bool rawAnswerIsCut = false; ///< longer than is kept
    int status = 0; ///< HTTP; 0: no response
    QString requestId = {}; ///< as the service names it, for its support
    QList<std::pair<QString, QString>> responseHeaders = {}; ///< those that help to find out what happened

    QDateTime when = {}; ///< UTC: when it went out (the last try)
    int tries = 0;
    std::chrono::milliseconds untilFirstByte{0}; ///< of the last try
    std::chrono::milliseconds untilEnd{0};

    bool operator==(const SentRecord &) const = default;
};

/// Of the service's own bytes, no more than this is kept.
inline constexpr qsizetype mostKeptOfRawAnswer = 1024 * 1024;

} // namespace model
