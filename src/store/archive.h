#pragma once

#include "store/conversations.h"
#include "store/corrections.h"
#include "store/databasefile.h"
#include "store/drafts.h"
#include "store/growth.h"
#include "store/messages.h"
#include "store/pagetexts.h"
#include "store/picturefolder.h"
#include "store/pictures.h"
#include "store/reviews.h"
#include "store/sentrecords.h"
#include "store/writer.h"

#include <memory>

namespace store {

/// One open data folder: what History does, without a thread. Lives on the thread that opened it.
class Archive {
public:
    /// `setAside` tells of a database that lay there and could not be used.
    struct Opened {
        std::unique_ptr<Archive> archive = {};
        std::optional<OpenedDatabase::SetAside> setAside = {};
    };
    [[nodiscard]] static model::Result<Opened> open(const QString &folder);
    /// Keeps conversations in memory, and pictures in `folder`, which the caller throws away.
    [[nodiscard]] static model::Result<Opened> openInMemory(const QString &folder);
    ~Archive();

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
    /// With the pictures that nothing else shows; what was deleted is gone from the journal too.
    [[nodiscard]] model::Outcome remove(qint64 conversation);

private:
    Archive(QString folder, Writer writer, std::shared_ptr<database::Database> database);
    [[nodiscard]] model::Outcome tidy();

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
};

} // namespace store
