#include "ui/window/videowiring.h"

#include "presentation/videoplaces.h"
#include "presentation/videos.h"
#include "presentation/workspace.h"
#include "ui/composer/composer.h"
#include "ui/composer/videorow.h"
#include "ui/library/library.h"
#include "ui/transcript/transcript.h"
#include "ui/videos/momentstrip.h"
#include "ui/videos/player.h"
#include "ui/videos/storagedialog.h"
#include "ui/videos/videopane.h"
#include "ui/window/banner.h"
#include "ui/window/panes.h"
#include "ui/window/prompts.h"
#include "ui/window/videopage.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ui::window {

namespace {

/// The video that a message is about: its own, or the nearest earlier one's.
std::optional<model::VideoPart> videoBefore(const QList<model::Message> &messages, qint64 answer)
{
    std::optional<model::VideoPart> video;
    for (const model::Message &message : messages) {
        if (message.video || !message.pictures.isEmpty())
            video = message.video;
        if (message.id == answer)
            break;
    }
    return video;
}

} // namespace

VideoWiring::VideoWiring(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_page(new VideoPage(*parts.workspace.videos()))
{
    presentation::Videos &videos = *m_parts.workspace.videos();
    m_parts.panes.setVideoPage(m_page);
    presentation::VideoPlaces &places = *m_parts.workspace.videoPlaces();
    auto *pane = new videos::VideoPane(videos, places);
    m_parts.panes.library().addBelow(pane);
    connect(pane, &videos::VideoPane::addWanted, this, [this] {
        m_parts.prompts.chooseVideos(m_window, [this](const QStringList &files) { add(files); });
    });
    connect(pane, &videos::VideoPane::addressesWanted, this, &VideoWiring::add);
    connect(&places, &presentation::VideoPlaces::failed, &m_parts.banner, &Banner::tell);
    connect(pane, &videos::VideoPane::openWanted, this, [this](const QString &id) { open(id); });
    connect(pane, &videos::VideoPane::askWanted, this, &VideoWiring::ask);
    connect(&videos, &presentation::Videos::failed, &m_parts.banner, &Banner::tell);
    connectPage();
    showRule();
    showLinks();
}

void VideoWiring::connectPage()
{
    auto &workspace = m_parts.workspace;
    videos::Player &player = m_page->player();
    connect(&player, &videos::Player::videoAskWanted, this, &VideoWiring::ask);
    connect(&player, &videos::Player::closeWanted, &m_parts.panes, &Panes::showStage);
    connect(&player, &videos::Player::askWanted, this, [this](const QImage &image, const QString &name) {
        m_parts.workspace.draft().setVideo({});
        m_parts.workspace.draft().addImage(image, name);
        m_parts.panes.composer().focusInput();
    });
    connect(&m_page->moments(), &videos::MomentStrip::momentWanted, this,
        [this](const QString &id, double start, double end, double best) {
            open(id, best);
            constexpr double Before = 1; // seconds; a long moment begins to play near its best place
            m_page->player().playMoment(std::max(start, best - Before), end);
        });
    // A search shows its moments even when no video is open yet.
    connect(workspace.videos(), &presentation::Videos::foundChanged, this, [this] {
        if (!m_parts.workspace.videos()->found().isEmpty())
            m_parts.panes.showVideoPage();
    });
    connect(&workspace.showing(), &presentation::Showing::currentChanged, this, [this] {
        if (m_parts.workspace.showing().current() < 0)
            return;
        m_page->player().pause();
        m_parts.panes.showStage();
    });
    connect(&workspace.connections(), &presentation::Connections::changed, this, &VideoWiring::showRule);
    connect(&m_parts.panes.videoRow(), &composer::VideoRow::videoClicked, this, [this] {
        if (const auto video = m_parts.workspace.draft().video())
            open(video->documentId);
    });
    connect(&m_parts.panes.transcript(), &transcript::Transcript::timeClicked, this, &VideoWiring::openTime);
    connect(&workspace.conversation(), &QAbstractItemModel::modelReset, this, &VideoWiring::showLinks);
    connect(&workspace.conversation(), &QAbstractItemModel::rowsInserted, this, &VideoWiring::showLinks);
}

QStringList VideoWiring::take(const QStringList &files)
{
    QStringList videos;
    QStringList others;
    for (const QString &file : files)
        (presentation::Videos::isVideoFile(file) ? videos : others).append(file);
    if (!videos.isEmpty())
        add(videos);
    return others;
}

/// What costs money is said, and agreed to, before it begins.
void VideoWiring::add(const QStringList &sources)
{
    auto &places = *m_parts.workspace.videoPlaces();
    const bool needsStorage = std::any_of(
        sources.begin(), sources.end(), [](const QString &source) { return !source.contains(QLatin1StringView("://")); });
    if (places.isElsewhere() && needsStorage && !places.storage().canUpload()) {
        auto *dialog = new videos::StorageDialog(places, m_window);
        connect(dialog, &QDialog::accepted, this, [this, sources] { add(sources); });
        return dialog->open();
    }
    const QString cost = places.costOf(sources);
    if (cost.isEmpty())
        return places.add(sources);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Add videos"),
        tr("Send %n videos to the service?", nullptr, int(sources.size())), QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(cost);
    const QObject *yes = box->addButton(tr("Send"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, sources](const QAbstractButton *button) {
        if (static_cast<const QObject *>(button) == yes)
            m_parts.workspace.videoPlaces()->add(sources);
    });
    box->open();
}

void VideoWiring::open(const QString &documentId, double seconds)
{
    const auto video = m_parts.workspace.videos()->find(documentId);
    if (!video || video->file.isEmpty())
        return;
    m_page->player().open(*video, seconds);
    m_parts.panes.showVideoPage();
}

void VideoWiring::ask(const QString &documentId)
{
    const auto video = m_parts.workspace.videos()->find(documentId);
    if (!video)
        return;
    // Only the resource that holds the video can look at it.
    if (const QString &place = m_parts.workspace.videoPlaces()->current(); !place.isEmpty())
        m_parts.workspace.connections().choose(m_parts.workspace.connections().indexNamed(place));
    m_parts.workspace.draft().setVideo(m_parts.workspace.videos()->partOf(*video));
    showRule();
    m_parts.panes.composer().focusInput();
}

/// The video may have left the index since; its file is enough to show it.
void VideoWiring::openTime(qint64 answer, double seconds)
{
    const auto part = videoBefore(m_parts.workspace.conversation().messages(), answer);
    if (!part)
        return;
    auto video = m_parts.workspace.videos()->find(part->documentId);
    if (!video || video->file != part->file)
        video = model::IndexedVideo{.documentId = part->documentId, .file = part->file};
    m_page->player().open(*video, seconds);
    m_parts.panes.showVideoPage();
}

void VideoWiring::showRule()
{
    const model::Connection &connection = m_parts.workspace.connections().current().connection;
    const auto &video = m_parts.workspace.draft().video();
    if (video && video->file.isEmpty())
        return m_parts.panes.videoRow().setRule(
            tr("%1 looks at the video in its index by itself, and bills a search and about 20 small pictures.")
                .arg(connection.name));
    m_parts.panes.videoRow().setRule(connection.kind == model::Connection::Kind::BuiltIn
            ? tr("Answered from what was seen, read and found in subtitles. Nothing leaves this computer.")
            : tr("Up to 20 pictures of it, chosen by the question, go to %1 at low detail, with its "
                 "subtitles and the text "
                 "in it.")
                  .arg(connection.name));
}

void VideoWiring::showLinks()
{
    const auto &messages = m_parts.workspace.conversation().messages();
    m_parts.panes.transcript().setTimesLead(std::any_of(messages.begin(), messages.end(),
        [](const model::Message &message) { return message.video.has_value(); }));
}

} // namespace ui::window
