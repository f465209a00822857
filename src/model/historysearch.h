#pragma once

#include "model/chatrequest.h"
#include "model/conversation.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace model {

/// Which conversations are looked at; all conditions at once. Times in UTC.
struct HistoryFilter {
    std::optional<QDateTime> since = {};
    QString connectionName = {}; ///< that answered in it; empty: any
    bool withPictures = false;
    bool withVideo = false;
    bool withRegions = false;

    bool operator==(const HistoryFilter &) const = default;
};

/// What a person looks for, as typed, and how much of it is wanted at once.
struct HistoryQuery {
    QString typed = {};
    HistoryFilter filter = {};
    qint64 before = 0; ///< only messages with a smaller id, for the next page; 0: from the newest on
    qsizetype most = 50;

    bool operator==(const HistoryQuery &) const = default;
};

/// A range of a text in UTF-16 units, `to` excluded.
struct MarkedRange {
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const MarkedRange &) const = default;
};

/// A message, or the title of a conversation, in which all was found.
struct HistoryHit {
    enum class Where {
        Title,
        Said, ///< in the question or the answer
        Seen ///< in a label or a text read from a picture or video
    };

    qint64 conversation = 0;
    QString title = {};
    qint64 message = 0; ///< 0 for a title
    Role role = Role::User;
    QDateTime when = {};
    Where where = Where::Said;
    QString snippet = {}; ///< a line, not long
    QList<MarkedRange> marks = {}; ///< in the snippet

    bool operator==(const HistoryHit &) const = default;
};

/// Newest first. `superseded`: nothing was looked for, since a newer question had come.
struct HistoryFindings {
    QList<HistoryHit> hits = {};
    bool hasMore = false;
    bool isReading = false; ///< older conversations are still being read for the index
    bool superseded = false;
};

/// The newest conversations, pinned ones first.
struct ConversationList {
    QList<ConversationSummary> summaries = {};
    bool hasMore = false;
};

} // namespace model
