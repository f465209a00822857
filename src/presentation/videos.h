#pragma once

#include "chat/videolibrary.h"
#include "chat/transferpace.h"
#include "model/videos.h"
#include "presentation/timesintext.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace presentation {

/// The videos of one place, first the built-in service's, as the window shows them: the indexes, the rows of the chosen one with
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

    /// From now on shows what is there; null: this computer again.
    void useLibrary(std::unique_ptr<chat::VideoLibrary> elsewhere);
    [[nodiscard]] bool isElsewhere() const { return m_elsewhere != nullptr; }

    /// Looks which indexes and videos there are; from then on follows what is under way.
    void show();
    [[nodiscard]] bool isKnown() const { return m_known; }

    [[nodiscard]] const QStringList &indexes() const { return m_indexes; }
    [[nodiscard]] const QString &index() const { return m_index; }
    void chooseIndex(const QString &name);
    void createIndex(const model::VideoIndex &wish);
    void removeIndex();

    /// Takes files into the chosen index, which is made when there is none yet.
    void add(const QStringList &files);
    /// One video under this id, which freeId() gave.
    void addAs(const chat::NewVideo &video);
    [[nodiscard]] QString freeId(const QString &source) const;
    /// Waiting to be added, or being uploaded.
    [[nodiscard]] bool isUnderWay(const QString &documentId) const;
    void removeAt(int row);
    /// Has one that failed taken in once more.
    void tryAgain(int row);
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
    /// The service has taken it, or its file is of no use.
    void added(const QString &documentId);
    /// The videos of the chosen index were asked for, and are known.
    void listed();
    void failed(const model::Problem &problem);

private:
    void setIndexes(const QList<model::VideoIndex> &indexes);
    void refresh();
    void setVideos(const QList<model::IndexedVideo> &videos);
    void followWhatIsUnderWay(bool changed);
    void addNext();
    void followUploads(chat::VideoLibrary &library);
    [[nodiscard]] QList<model::IndexedVideo> withUploads(QList<model::IndexedVideo> videos) const;
    [[nodiscard]] QString stateOf(const model::IndexedVideo &video) const;
    void loadThumbnail(const model::IndexedVideo &video);
    void loadFrame(int number);

    chat::VideoLibrary &m_here;
    std::unique_ptr<chat::VideoLibrary> m_elsewhere;
    chat::VideoLibrary *m_library; ///< the one that is shown
    QStringList m_indexes;
    QString m_index;
    QList<model::IndexedVideo> m_videos;
    QHash<QString, QImage> m_thumbnails; ///< by file
    QList<chat::NewVideo> m_toAdd;
    QHash<QString, chat::TransferPace> m_uploads; ///< by document id, from when it is added to when it is taken
    QElapsedTimer m_clock;
    QString m_searched;
    QList<Found> m_found;
    int m_place = 0; ///< counts changes of it, so that late answers of another place are not taken
    int m_made = 0; ///< indexes made here: lists asked for before are old
    int m_search = 0; ///< counts, so that an old one's pictures are not taken for the new one's
    QTimer m_again;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    bool m_known = false;
    bool m_asking = false;
};

enum class Beside { Before, After };
/// When the picture before or after the one at `seconds` begins, by the times of the file; nothing at its
/// ends.
[[nodiscard]] QFuture<std::optional<double>> frameBeside(
    const QString &file, double seconds, Beside beside, std::shared_ptr<std::atomic_bool> stop);

/// Takes one picture of a video file off the window's thread; the future gives a null image when that fails.
[[nodiscard]] QFuture<QImage> takeFrame(
    const QString &file, double seconds, int longestSide, std::shared_ptr<std::atomic_bool> stop);

} // namespace presentation
