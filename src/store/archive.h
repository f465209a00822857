#pragma once

#include "store/conversations.h"
#include "store/corrections.h"
#include "store/databasefile.h"
#include "store/drafts.h"
#include "store/erasure.h"
#include "store/growth.h"
#include "store/historysearch.h"
#include "store/messages.h"
#include "store/pagetexts.h"
#include "store/picturefolder.h"
#include "store/pictures.h"
#include "store/reviews.h"
#include "store/searchindex.h"
#include "store/sentrecords.h"
#include "store/writer.h"

#include <chrono>
#include <memory>

namespace store {

/// One open data folder: what History does, without a thread. Lives on the thread that opened it.
class Archive {
public:
    /// `setAside` tells of a database that lay there and could not be used.
    struct Opened {
        std::unique_ptr<Archive> archive = {};
        std::optional<OpenedDatabase::SetAside> setAside = {};
        bool removedConversations = false; ///< that a dead program had hidden: copies may be in the cache
    };
    [[nodiscard]] static model::Result<Opened> open(const QString &folder);
    /// Keeps conversations in memory, and pictures in `folder`, which the caller throws away.
    [[nodiscard]] static model::Result<Opened> openInMemory(const QString &folder);
    ~Archive();

    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] Conversations &conversations() { return m_conversations; }
    [[nodiscard]] Messages &messages() { return m_messages; }
    [[nodiscard]] Corrections &corrections() { return m_corrections; }
    [[nodiscard]] SentRecords &sentRecords() { return m_sentRecords; }
    [[nodiscard]] Growth &growth() { return m_growth; }
    [[nodiscard]] Pictures &pictures() { return m_pictures; }
    [[nodiscard]] Reviews &reviews() { return m_reviews; }
    [[nodiscard]] Drafts &drafts() { return m_drafts; }
    [[nodiscard]] PageTexts &pageTexts() { return m_pageTexts; }

    [[nodiscard]] model::Result<model::Conversation> conversation(qint64 id);
    /// Whole conversations that show this picture, changed last first, at most `most`.
    [[nodiscard]] model::Result<QList<model::Conversation>> conversationsShowing(
        const QString &hash, qsizetype most);
    /// A new conversation that goes on from a copy of this one up to the message; gives its id.
    [[nodiscard]] model::Result<qint64> branch(qint64 message);
    /// With the pictures that nothing else shows; tend() takes it out of the index and the journal too.
    [[nodiscard]] model::Outcome removeMessages(const model::Removal &removal);
    /// Out of sight, as long as this program may take it back.
    [[nodiscard]] model::Outcome hide(qint64 conversation);
    /// With the pictures that nothing else shows; tend() takes it out of the index and the journal too.
    [[nodiscard]] model::Outcome remove(qint64 conversation);

    [[nodiscard]] model::Result<model::HistoryFindings> find(
        const model::HistoryQuery &query, const std::function<bool()> &isWanted);
    /// Work that nobody waits for, in small steps: reading into the index what changed, erasing what was
    /// deleted. Gives how long to wait for the next step; nothing when all is done.
    [[nodiscard]] model::Result<std::optional<std::chrono::milliseconds>> tend();
    /// The erasing alone, up to this time.
    void eraseUntil(std::chrono::steady_clock::time_point end);
    /// Changes whenever another program has written into the database.
    [[nodiscard]] qint64 othersVersion();

private:
    Archive(QString folder, Writer writer, std::shared_ptr<database::Database> database);
    [[nodiscard]] model::Outcome tidy();
    [[nodiscard]] model::Result<bool> removeAbandoned();

    QString m_folder;
    Writer m_writer;
    std::shared_ptr<database::Database> m_database;
    PictureFolder m_pictureFolder;
    Conversations m_conversations;
    Growth m_growth;
    Messages m_messages;
    Corrections m_corrections;
    SentRecords m_sentRecords;
    Pictures m_pictures;
    Reviews m_reviews;
    Drafts m_drafts;
    PageTexts m_pageTexts;
    SearchIndex m_searchIndex;
    Erasure m_erasure;
};

} // namespace store
