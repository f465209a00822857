#include "presentation/videos.h"

#include "media/videoprobe.h"
#include "model/whendone.h"
#include "presentation/offthread.h"
#include "presentation/videowords.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using model::Problem;
using model::Result;

const QString usualIndex = u"videos"_s;
constexpr int thumbnailSide = 320;
constexpr int shownMoments = 24;
constexpr auto firstPause = std::chrono::milliseconds(700);
constexpr auto longestPause = std::chrono::milliseconds(5000);
constexpr auto longestPauseElsewhere = std::chrono::milliseconds(60'000);

} // namespace

QFuture<std::optional<double>> frameBeside(
    const QString &file, double seconds, Beside beside, std::shared_ptr<std::atomic_bool> stop)
{
    return offThread([=]() -> std::optional<double> {
        const auto found = media::VideoProbe().neighbours(file, seconds, *stop);
        if (!found)
            return std::nullopt;
        return beside == Beside::Before ? found->before : found->after;
    });
}

QFuture<QImage> takeFrame(
    const QString &file, double seconds, int longestSide, std::shared_ptr<std::atomic_bool> stop)
{
    return offThread([=] {
        const auto taken = media::VideoProbe().frame(file, seconds, longestSide, *stop);
        return taken ? *taken : QImage();
    });
}

Videos::Videos(chat::VideoLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_here(library)
    , m_library(&library)
{
    m_clock.start();
    m_again.setSingleShot(true);
    m_again.setInterval(firstPause);
    connect(&m_again, &QTimer::timeout, this, &Videos::refresh);
}

Videos::~Videos()
{
    *m_stop = true;
}

void Videos::useLibrary(std::unique_ptr<chat::VideoLibrary> elsewhere)
{
    ++m_place;
    m_again.stop();
    m_toAdd.clear();
    m_uploads.clear();
    m_library = elsewhere ? elsewhere.get() : &m_here;
    m_elsewhere = std::move(elsewhere);
    if (m_elsewhere)
        followUploads(*m_elsewhere);
    m_known = m_asking = false;
    m_index.clear();
    m_indexes.clear();
    search({});
    setVideos({});
    emit indexesChanged();
    show();
}

void Videos::show()
{
    if (std::exchange(m_asking, true))
        return;
    model::whenDone(m_library->indexes(), this,
        [this, place = m_place, made = m_made](const Result<QList<model::VideoIndex>> &indexes) {
        if (place != m_place)
            return;
        m_asking = false;
        if (made != m_made)
            return show(); // the list was written before an index was made
        if (indexes)
            setIndexes(*indexes);
        else
            emit failed(indexes.problem());
    });
}

void Videos::setIndexes(const QList<model::VideoIndex> &indexes)
{
    m_known = true;
    m_indexes.clear();
    for (const model::VideoIndex &index : indexes)
        m_indexes.append(index.name);
    if (!m_indexes.contains(m_index))
        m_index = m_indexes.value(0);
    emit indexesChanged();
    refresh();
}

void Videos::chooseIndex(const QString &name)
{
    if (name == m_index || !m_indexes.contains(name))
        return;
    m_index = name;
    search({});
    setVideos({});
    emit indexesChanged();
    refresh();
}

void Videos::createIndex(const model::VideoIndex &wish)
{
    model::whenDone(m_library->create(wish), this, [this](const Result<model::VideoIndex> &made) {
        if (!made)
            return emit failed(made.problem());
        ++m_made;
        m_index = made->name;
        if (!m_indexes.contains(made->name))
            m_indexes.append(made->name);
        m_indexes.sort();
        setVideos({});
        emit indexesChanged();
        addNext();
    });
}

void Videos::removeIndex()
{
    model::whenDone(m_library->remove(m_index), this, [this](const Result<model::Done> &removed) {
        if (!removed)
            return emit failed(removed.problem());
        m_index.clear();
        search({});
        setVideos({});
        show();
    });
}

void Videos::add(const QStringList &files)
{
    for (const QString &file : files)
        m_toAdd.append({.source = file});
    if (m_known)
        return addNext();
    model::whenDone(m_library->indexes(), this, [this, made = m_made](const Result<QList<model::VideoIndex>> &indexes) {
        if (!indexes) {
            m_toAdd.clear();
            return emit failed(indexes.problem());
        }
        if (made == m_made)
            setIndexes(*indexes);
        addNext();
    });
}

void Videos::addAs(const chat::NewVideo &video)
{
    m_uploads.insert(video.documentId, {});
    m_toAdd.append(video);
    addNext();
}

/// The same name from another folder is another video.
QString Videos::freeId(const QString &source) const
{
    const QString wish = chat::documentIdFor(source);
    const QString file = QFileInfo(source).canonicalFilePath();
    QString id = wish;
    const auto isTaken = [&] {
        const auto known = find(id);
        return (known && (known->file.isEmpty() || known->file != file)) || m_uploads.contains(id);
    };
    for (int number = 2; isTaken(); ++number)
        id = wish + u"-%1"_s.arg(number);
    return id;
}

bool Videos::isUnderWay(const QString &documentId) const
{
    return m_uploads.contains(documentId);
}

void Videos::addNext()
{
    if (m_toAdd.isEmpty())
        return;
    if (m_index.isEmpty())
        return createIndex({.name = usualIndex});
    chat::NewVideo video = m_toAdd.takeFirst();
    if (video.documentId.isEmpty())
        video.documentId = freeId(video.source);
    const QString id = video.documentId;
    model::whenDone(m_library->add(m_index, video), this, [this, id, place = m_place](const Result<QString> &done) {
        if (place != m_place)
            return;
        m_uploads.remove(id);
        if (!done)
            emit failed(done.problem());
        // What the network or a signature kept from being done may still be wanted.
        if (done || done.problem().kind == Problem::Kind::FileUnreadable)
            emit added(id);
        refresh();
        addNext();
    });
    refresh();
}

void Videos::followUploads(chat::VideoLibrary &library)
{
    connect(&library, &chat::VideoLibrary::uploading, this,
        [this](const QString &documentId, qint64 sent, qint64 total) {
            m_uploads[documentId].tell(sent, total, std::chrono::milliseconds(m_clock.elapsed()));
            if (rowCount() > 0)
                emit dataChanged(QAbstractListModel::index(0), QAbstractListModel::index(rowCount() - 1));
        });
}

/// Those that the service does not know yet come last.
QList<model::IndexedVideo> Videos::withUploads(QList<model::IndexedVideo> videos) const
{
    QStringList ids = m_uploads.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const bool isKnown = std::any_of(videos.begin(), videos.end(),
            [&](const model::IndexedVideo &video) { return video.documentId == id; });
        if (!isKnown)
            videos.append({.documentId = id, .progress = 0});
    }
    return videos;
}

void Videos::removeAt(int row)
{
    model::whenDone(
        m_library->removeVideo(m_index, m_videos.at(row)), this, [this](const Result<model::Done> &removed) {
            if (!removed)
                emit failed(removed.problem());
            refresh();
        });
}

void Videos::tryAgain(int row)
{
    const model::IndexedVideo video = m_videos.at(row);
    const QString signedAddress = m_library->readingAddress(video);
    const QString address = signedAddress.isEmpty() ? video.address : signedAddress;
    addAs({.source = video.file.isEmpty() ? address : video.file,
        .documentId = video.documentId,
        .metadata = video.metadata});
}

std::optional<model::IndexedVideo> Videos::find(const QString &documentId) const
{
    for (const model::IndexedVideo &video : m_videos) {
        if (video.documentId == documentId)
            return video;
    }
    return std::nullopt;
}

model::VideoPart Videos::partOf(const model::IndexedVideo &video) const
{
    return {.documentId = video.documentId,
        .indexName = m_index,
        .address = m_library->readingAddress(video),
        .file = video.file};
}

void Videos::refresh()
{
    if (m_index.isEmpty())
        return setVideos({});
    const QString index = m_index;
    model::whenDone(
        m_library->videos(index), this, [this, index, place = m_place](const Result<QList<model::IndexedVideo>> &videos) {
            if (index != m_index || place != m_place)
                return;
            if (!videos)
                return emit failed(videos.problem());
            setVideos(withUploads(*videos));
            emit listed();
        });
}

void Videos::setVideos(const QList<model::IndexedVideo> &videos)
{
    const bool changed = videos != m_videos;
    const bool sameRows = videos.size() == m_videos.size()
        && std::equal(videos.begin(), videos.end(), m_videos.begin(),
            [](const auto &a, const auto &b) { return a.documentId == b.documentId; });
    if (changed && sameRows) {
        m_videos = videos;
        emit dataChanged(QAbstractListModel::index(0), QAbstractListModel::index(rowCount() - 1));
    } else if (changed) {
        beginResetModel();
        m_videos = videos;
        endResetModel();
    }
    for (const model::IndexedVideo &video : videos)
        loadThumbnail(video);
    if (changed)
        emit videosChanged();
    followWhatIsUnderWay(changed);
}

/// Less and less often while nothing changes.
void Videos::followWhatIsUnderWay(bool changed)
{
    const bool underWay = std::any_of(m_videos.begin(), m_videos.end(),
        [](const model::IndexedVideo &video) { return video.progress < 1 && video.error.isEmpty(); });
    if (!underWay)
        return m_again.stop();
    const auto pause = changed ? firstPause : std::min(isElsewhere() ? longestPauseElsewhere : longestPause, m_again.intervalAsDuration() * 3 / 2);
    m_again.start(pause);
}

void Videos::loadThumbnail(const model::IndexedVideo &video)
{
    if (video.file.isEmpty() || m_thumbnails.contains(video.file) || !video.error.isEmpty())
        return;
    m_thumbnails.insert(video.file, QImage());
    const QString file = video.file;
    model::whenDone(takeFrame(file, 1, thumbnailSide, m_stop), this, [this, file](const QImage &image) {
        m_thumbnails.insert(file, image);
        if (rowCount() > 0)
            emit dataChanged(QAbstractListModel::index(0), QAbstractListModel::index(rowCount() - 1));
    });
}

void Videos::search(const QString &words)
{
    m_searched = words.trimmed();
    ++m_search;
    m_found.clear();
    emit foundChanged();
    if (m_searched.isEmpty() || m_index.isEmpty())
        return;
    const auto asked = m_library->search(m_index, {.text = m_searched, .top = shownMoments});
    model::whenDone(asked, this, [this, number = m_search](const Result<QList<model::Moment>> &moments) {
        if (number != m_search)
            return;
        if (!moments)
            return emit failed(moments.problem());
        for (const model::Moment &moment : *moments)
            m_found.append({.moment = moment});
        emit foundChanged();
        for (int i = 0; i < m_found.size(); ++i)
            loadFrame(i);
    });
}

void Videos::loadFrame(int number)
{
    const model::Moment moment = m_found.at(number).moment;
    const auto video = find(moment.documentId);
    if (!video || video->file.isEmpty())
        return;
    const auto taking = takeFrame(video->file, moment.best, thumbnailSide, m_stop);
    model::whenDone(taking, this, [this, number, search = m_search](const QImage &frame) {
        if (search != m_search)
            return;
        m_found[number].frame = frame;
        emit foundChanged();
    });
}

int Videos::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_videos.size());
}

QString Videos::stateOf(const model::IndexedVideo &video) const
{
    if (!video.error.isEmpty())
        return tr("Not usable");
    const auto upload = m_uploads.constFind(video.documentId);
    if (upload != m_uploads.constEnd())
        return upload->total() > 0 ? VideoWords::upload(*upload) : tr("Waiting");
    if (video.progress >= 1)
        return tr("Ready");
    // Services elsewhere do not say how far they are.
    return video.progress > 0 ? tr("Indexing, %1 %").arg(int(video.progress * 100)) : tr("Indexing");
}

QVariant Videos::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::IndexedVideo &video = m_videos.at(index.row());
    const bool failed = !video.error.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return video.file.isEmpty() ? video.documentId : QFileInfo(video.file).fileName();
    case Qt::DecorationRole:
        return m_thumbnails.value(video.file);
    case Qt::ToolTipRole:
        return failed ? tr("This video could not be indexed. %1").arg(video.error) : video.file;
    case Qt::AccessibleDescriptionRole:
    case StateRole:
        return stateOf(video);
    case DurationRole:
        return video.duration > 0 ? model::clockTime(video.duration) : QString();
    case ProgressRole:
        return video.progress;
    case FailedRole:
        return failed;
    case ReadyRole:
        return !failed && video.progress >= 1;
    case ErrorRole:
        return video.error;
    default:
        return {};
    }
}

bool Videos::isVideoFile(const QString &file)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension);
    return type.name().startsWith("video/"_L1) || type.inherits(u"video/mp4"_s);
}

QString Videos::nameFilter()
{
    return tr("Videos (%1)")
        .arg(u"*.mp4 *.m4v *.mov *.avi *.mkv *.webm *.flv *.asf *.wmv *.3gp *.mpg *.mpeg *.ts *.ogv"_s);
}

} // namespace presentation
