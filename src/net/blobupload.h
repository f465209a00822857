#pragma once

#include "model/connection.h"
#include "model/result.h"
#include "net/serviceclient.h"
#include "wire/blobcalls.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>

namespace net {

/// One file on its way into Azure Blob storage. A small file goes as a whole, a large one in parts, several
/// at a time; only the parts under way are in memory. Parts are named by their number and checksum, so that
/// the same upload begun again, by whatever process, sends only what is not there yet. Nothing that is there
/// is written over. Deleting it stops; what arrived waits at the storage for about a week.
class BlobUpload : public QObject {
    Q_OBJECT

public:
    struct Wish {
        QString file = {};
        wire::BlobPlace place = {};
        QByteArray mime = "application/octet-stream";
        /// Another signature for the container, asked which parts are there when the first may not read.
        std::optional<model::SharedAccess> reading = {};
        model::Route route = {};
        QByteArray proxyPassword = {};
    };
    struct Measures {
        qint64 partSize = 8LL * 1024 * 1024; ///< a file of up to this size goes as a whole
        int atATime = 4;
        int tries = 5; ///< of one request
        std::chrono::milliseconds backoffBase{1'000};
        std::chrono::milliseconds patience{120'000}; ///< with silence
    };

    explicit BlobUpload(Wish wish, Measures measures, QObject *parent = nullptr);
    explicit BlobUpload(Wish wish, QObject *parent = nullptr);
    ~BlobUpload() override;

    /// Once. finished() comes later, never during this call.
    void start();
    [[nodiscard]] const Wish &wish() const { return m_wish; }

signals:
    /// Bytes that are there or on their way, of all; what was there before counts.
    void progressed(qint64 sent, qint64 total);
    /// Something did not go through and is tried again after `wait`.
    void waiting(std::chrono::milliseconds wait, const model::Problem &why);
    void finished(const model::Outcome &outcome);

private:
    /// A piece of the file, with its checksum.
    struct Part {
        int number = 0;
        QByteArray bytes = {};
        QByteArray md5 = {};
    };
    using Then = std::function<void(const model::Result<HttpAnswer> &)>;
    using Progress = std::function<void(qint64)>;

    void ask(const wire::HttpRequest &request, const Progress &progress, const Then &then, int tries = 1);
    void readPart(int number, const std::function<void(const Part &)> &then);
    void sendWhole(const Part &part);
    void compareWhole(const Part &part, const model::Problem &refusal);
    void askForParts();
    void takeParts(const wire::BlockList &list);
    void sendParts();
    void sendPart(const Part &part);
    void partIsThere(int number);
    void putTogether();
    void compareParts(const model::Problem &refusal);
    void tellProgress();
    void end(const model::Outcome &outcome);
    [[nodiscard]] std::optional<model::Problem> change() const;
    [[nodiscard]] qint64 sizeOf(int number) const;
    [[nodiscard]] bool isKnown(const QByteArray &id, qint64 size) const;

    Wish m_wish;
    Measures m_measures;
    ServiceClient *m_client;
    qint64 m_size = 0;
    QDateTime m_changed;
    int m_count = 0; ///< of parts
    int m_next = 0;
    int m_underWay = 0;
    int m_there = 0;
    qint64 m_sent = 0; ///< of the parts that are there
    QHash<int, qint64> m_sending; ///< bytes of those under way
    QList<QByteArray> m_ids;
    QHash<QByteArray, qint64> m_known; ///< at the storage before: size by id
    QList<QByteArray> m_committed; ///< what the blob is made of already
    bool m_ended = false;
};

} // namespace net
