#include "app/desktop/assembly.h"

#include "chat/builtinservice.h"
#include "chat/pictureanalyst.h"
#include "chat/picturereading.h"
#include "chat/turn.h"
#include "chat/videolibrary.h"
#include "net/chatclient.h"
#include "net/picturefetch.h"
#include "net/proxies.h"
#include "net/serviceclient.h"
#include "presentation/explanation.h"
#include "presentation/language.h"
#include "presentation/picturesource.h"
#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "store/connectionfile.h"
#include "store/datafolder.h"
#include "store/history.h"
#include "store/keychain.h"
#include "ui/controls/calmstyle.h"
#include "ui/controls/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/prompts.h"

#include <QDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static void takeInResources()
{
    Q_INIT_RESOURCE(resources); // outside any namespace, as its macro wants it
}

namespace desktop {

namespace {
constexpr auto idleBeforeWarmUp = 300ms;
constexpr auto keychainPatience = 700ms;
} // namespace

Assembly::Assembly(const QString &dataFolder, std::unique_ptr<ui::window::Prompts> prompts, QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_prompts(std::move(prompts))
    , m_preferences(std::make_unique<presentation::Preferences>(dataFolder + u"/window.ini"_s))
    , m_language(std::make_unique<presentation::Language>())
{
    m_language->speak(m_preferences->word(u"language"_s));
    ui::calmTheStyle();
    ui::apply(ui::themeFrom(m_preferences->word(u"theme"_s)));
    m_window = std::make_unique<ui::window::MainWindow>(*m_preferences);
}

Assembly::~Assembly()
{
    m_window.reset(); // it watches the workspace
    if (m_deletes)
        deleteData();
}

/// Keys first: the keychain answers through the event loop. What it does not remove in time cannot be waited
/// for.
void Assembly::deleteAndEnd()
{
    m_deletes = true;
    for (const auto &entry : m_workspace->connections().entries()) {
        if (!entry.connection.id.isEmpty())
            m_keychain->remove(entry.connection.id);
    }
    QTimer::singleShot(keychainPatience, m_window.get(), &QWidget::close);
}

/// After everybody who writes there has gone.
void Assembly::deleteData()
{
    const QString cache = m_history->cacheFolder();
    m_workspace.reset();
    m_videoLibrary.reset();
    m_analyst.reset();
    m_builtIn.reset();
    m_client.reset();
    m_history.reset();
    m_preferences.reset();
    if (const auto done = store::deleteOwnData(m_dataFolder); !done)
        std::fprintf(
            stderr, "groundglass: %s\n", qUtf8Printable(presentation::explain(done.problem()).sentence));
    if (!cache.startsWith(m_dataFolder))
        QDir(cache).removeRecursively();
}

void Assembly::open(const QStringList &files)
{
    m_pictures = std::make_unique<presentation::PictureSource>(
        [this](const model::Picture &picture) { return m_history->picturePath(picture); });
    if (files.isEmpty()) {
        connect(m_window.get(), &ui::window::MainWindow::painted, this, [this] { furnish({}); });
    } else { // who asks for a picture waits for that, not for an empty window
        m_pictures->lookAhead(files.first());
        furnish(files);
    }
    m_window->show();
}

void Assembly::furnish(const QStringList &files)
{
    takeInResources();
    m_access = std::make_unique<QNetworkAccessManager>();
    m_access->setProxyFactory(new net::Proxies); // owned by the manager
    m_history = std::make_unique<store::History>(m_dataFolder, chat::pictureReading());
    m_connectionFile = std::make_unique<store::ConnectionFile>(m_dataFolder);
    m_keychain = std::make_unique<store::Keychain>(store::Keychain::usual());
    m_client = std::make_unique<net::ChatClient>();
    m_builtIn = std::make_unique<chat::BuiltInService>(m_dataFolder);
    const auto makeTurn = [this](const chat::Question &question) {
        chat::Question sent = question;
        sent.connection = presentation::routed(question.connection, *m_preferences);
        return std::make_unique<chat::Turn>(sent, *m_client, *m_builtIn, m_history->cacheFolder());
    };
    auto questions = services();
    m_videoLibrary = std::make_unique<chat::VideoLibrary>(*m_services, *m_builtIn);
    const auto fetch = [this](const QUrl &address) { return net::fetchPicture(*m_access, address); };
    m_workspace =
        std::make_unique<presentation::Workspace>(presentation::Workspace::Outside{.history = *m_history,
            .preferences = *m_preferences,
            .makeTurn = makeTurn,
            .fetch = fetch,
            .connectionFile = m_connectionFile.get(),
            .videoLibrary = m_videoLibrary.get(),
            .makeVideoLibrary =
                [this](const chat::VideoLibrary::Place &place) {
                    auto routedPlace = place;
                    routedPlace.connection = presentation::routed(place.connection, *m_preferences);
                    return std::make_unique<chat::VideoLibrary>(*m_services, *m_builtIn, routedPlace);
                },
            .keychain = m_keychain.get(),
            .services = std::move(questions),
            .dataPlace = presentation::DataPlace(store::History::usualFolder(), m_dataFolder),
            .pictures = m_pictures.get()});
    connect(m_workspace.get(), &presentation::Workspace::deletionWanted, this, &Assembly::deleteAndEnd);
    furnishWindow();
    m_workspace->openLast();
    if (!files.isEmpty()) {
        m_workspace->newConversation();
        m_window->attach(files);
    }
    if (!m_awaiting.isEmpty())
        m_window->attach(std::exchange(m_awaiting, {}));
    QTimer::singleShot(idleBeforeWarmUp, this, &Assembly::warmUp);
    QMetaObject::invokeMethod(this, &Assembly::ready, Qt::QueuedConnection); // furnished within open(), too
}

void Assembly::furnishWindow()
{
    m_window->furnish(*m_workspace, *m_prompts);
    connect(m_window.get(), &ui::window::MainWindow::languageChosen, this, &Assembly::changeLanguage,
        Qt::QueuedConnection); // it comes from within the window that is going to end
}

/// A new window in place of the old one reads all its words anew; what is shown, written and under way lives
/// in the workspace.
void Assembly::changeLanguage(const QString &code)
{
    m_preferences->setWord(u"language"_s, code);
    m_language->speak(code);
    m_workspace->readWordsAnew();
    m_window->remember();
    auto before = std::exchange(m_window, std::make_unique<ui::window::MainWindow>(*m_preferences));
    furnishWindow();
    m_window->show();
    before.reset();
    m_window->openSettings();
}

void Assembly::welcome(const QStringList &files)
{
    m_window->comeForward();
    if (!m_workspace) {
        m_awaiting += files;
    } else if (!files.isEmpty()) {
        const presentation::Draft &draft = m_workspace->draft();
        if (draft.attachments().isEmpty() && draft.text().isEmpty())
            m_workspace->newConversation();
        m_window->attach(files);
    }
}

presentation::ServiceQuestions Assembly::services()
{
    m_services = std::make_unique<net::ServiceClient>();
    m_analyst = std::make_unique<chat::PictureAnalyst>(*m_services, *m_builtIn, m_history->cacheFolder());
    return {
        .listModels = [this](const model::Connection &connection,
                          const model::Secrets &secrets) { return m_services->models(connection, secrets); },
        .findLocal = [this] { return m_services->findLocal(net::usualLocalPlaces()); },
        .analyse =
            [this](const QString &file, const model::Connection &connection, const model::Secrets &secrets) {
                return m_analyst->analyse(file, connection, secrets);
            }};
}

void Assembly::warmUp()
{
    std::ignore =
        m_builtIn->door(); // the first question then finds it ready; a failure is told when it is asked
}

} // namespace desktop
