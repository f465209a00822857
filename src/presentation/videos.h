#pragma once

#include "chat/videolibrary.h"
#include "model/videos.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace presentation {

/// The videos of the built-in service as the window shows them: the indexes, the rows of the chosen one with
/// thumbnails and states as they change, and the moments that a search found. Nothing is asked of the service
/// before show() or add(). Window's thread.
class Videos : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DurationRole = Qt::UserRole, StateRole, ProgressRole, FailedRole, ReadyRole, ErrorRole };

    /// A moment with its picture, once that was taken.
    struct Found {
        model::Moment moment = {};
        QImage frame = {};
    };

    explicit Videos(chat::VideoLibrary &library, QObject *parent = nullptr);
    ~Videos() override;

    /// Looks which indexes and videos there are; from then on follows what is under way.
    void show();
    [[nodiscard]] bool isKnown() const { return m_known; }

    [[nodiscard]] const QStringList &indexes() const { return m_indexes; }
    [[nodiscard]] const QString &index() const { return m_index; }
    void chooseIndex(const QString &name);
    void createIndex(const QString &name);
    void removeIndex();

    /// Takes files into the chosen index, which is made when there is none yet.
    void add(const QStringList &files);
    void removeAt(int row);
    [[nodiscard]] const model::IndexedVideo &videoAt(int row) const { return m_videos.at(row); }
    [[nodiscard]] std::optional<model::IndexedVideo> find(const QString &documentId) const;
    /// What a question about it carries.
    [[nodiscard]] model::VideoPart partOf(const model::IndexedVideo &video) const;

    void search(const QString &words);
    [[nodiscard]] const QString &searched() const { return m_searched; }
    [[nodiscard]] const QList<Found> &found() const { return m_found; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Files that are likely videos, by their kind; nothing is opened.
    [[nodiscard]] static bool isVideoFile(const QString &file);
    [[nodiscard]] static QString nameFilter();

signals:
    void indexesChanged();
    void videosChanged();
    void foundChanged();
    void failed(const model::Problem &problem);

private:
    void setIndexes(const QList<model::VideoIndex> &indexes);
    void refresh();
    void setVideos(const QList<model::IndexedVideo> &videos);
    void followWhatIsUnderWay(bool changed);
    void addNext();
    void loadThumbnail(const model::IndexedVideo &video);
    void loadFrame(int number);

    chat::VideoLibrary &m_library;
    QStringList m_indexes;
    QString m_index;
    QList<model::IndexedVideo> m_videos;
    QHash<QString, QImage> m_thumbnails; ///< by file
    QStringList m_toAdd;
    QString m_searched;
    QList<Found> m_found;
    int m_search = 0; ///< counts, so that an old one's pictures are not taken for the new one's
    QTimer m_again;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    bool m_known = false;
    bool m_asking = false;
};

/// Takes one picture of a video file off the window's thread; the future gives a null image when that fails.
[[nodiscard]] QFuture<QImage> takeFrame(
    const QString &file, double seconds, int longestSide, std::shared_ptr<std::atomic_bool> stop);

/// A time in an answer: where it stands, and what it means.
struct TimeInText {
    qsizetype offset = 0; ///< UTF-16
    qsizetype length = 0;
    double seconds = 0;

    bool operator==(const TimeInText &) const = default;
};
/// "0:07", "1:02:03.5", "00:00:47.0390000": each with its place. A clock time such as 14:30 looks the same.
[[nodiscard]] QList<TimeInText> timesIn(const QString &text);

} // namespace presentation
