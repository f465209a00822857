#pragma once

#include "support/scriptedservice.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace support {

/// An Azure AI Vision resource as far as video retrieval goes, and the chat beside it, in the shapes that the
/// real ones had: states in PascalCase, documents that are listed only once they were taken in, moments.
class ScriptedRetrieval {
public:
    ScriptedRetrieval();

    [[nodiscard]] QUrl url() const { return m_service.url(); }
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_service.requests(); }

    /// How often an ingestion is asked for until it ends.
    int asksUntilDone = 2;
    /// What videos fail with; empty: they do not.
    QString failure = {};

    struct Document {
        QString id = {};
        QString address = {}; ///< signed, as it was given
        QJsonObject metadata = {};
    };
    /// By index.
    [[nodiscard]] const QMap<QString, QList<Document>> &documents() const { return m_documents; }
    /// The chat that was asked last.
    [[nodiscard]] const QJsonObject &asked() const { return m_asked; }

private:
    struct Ingestion {
        QString name = {};
        QList<Document> documents = {};
        int asks = 0;
        bool failed = false;
    };

    [[nodiscard]] Reaction answer(const SeenRequest &request);
    [[nodiscard]] Reaction answerChat(const SeenRequest &request);
    [[nodiscard]] Reaction answerIndex(const SeenRequest &request, const QString &index);
    [[nodiscard]] Reaction ingest(const SeenRequest &request, const QString &index, const QString &name);
    [[nodiscard]] QJsonObject told(Ingestion &ingestion, const QString &index);

    ScriptedService m_service{{}};
    QMap<QString, QJsonObject> m_indexes;
    QMap<QString, QList<Ingestion>> m_ingestions; ///< newest first
    QMap<QString, QList<Document>> m_documents;
    QJsonObject m_asked;
};

} // namespace support
