#include "ui/window/mainwindow.h"

#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "ui/composer/composer.h"
#include "ui/connections/connectionswindow.h"
#include "ui/controls/announcer.h"
#include "ui/controls/theme.h"
#include "ui/library/library.h"
#include "ui/stage/stage.h"
#include "ui/stage/tools/workbench.h"
#include "ui/stage/welcome.h"
#include "ui/transcript/transcript.h"
#include "ui/window/actions.h"
#include "ui/window/announcing.h"
#include "ui/window/banner.h"
#include "ui/window/capturing.h"
#include "ui/window/closerlooks.h"
#include "ui/window/dropveil.h"
#include "ui/window/exporting.h"
#include "ui/window/pagesopening.h"
#include "ui/window/panes.h"
#include "ui/window/presenting.h"
#include "ui/window/prompts.h"
#include "ui/window/readingplaces.h"
#include "ui/window/setopening.h"
#include "ui/window/settingsopening.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/soughtmessage.h"
#include "ui/window/stagepane.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbar.h"
#include "ui/window/turnwiring.h"
#include "ui/window/videowiring.h"
#include "ui/window/wireviews.h"
#include "ui/window/wordsandregions.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::window {

MainWindow::MainWindow(presentation::Preferences &preferences)
    : m_preferences(preferences)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Groundglass"_s);
    setAcceptDrops(true);
    setMinimumSize(720, 480);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(preferences.layout(u"window"_s));
}

MainWindow::~MainWindow() = default;

void MainWindow::furnish(presentation::Workspace &workspace, Prompts &prompts)
{
    m_workspace = &workspace;
    m_prompts = &prompts;
    m_actions = new Actions(this);
    m_panes = new Panes(workspace, m_preferences);
    m_banner = new Banner;
    m_status = new StatusLine;
    auto *menu = new QMenu(this);
    m_actions->fill(*menu, m_panes->stagePane().viewActions());
    auto *regions = new QMenu(tr("&Regions"), menu);
    m_panes->stagePane().workbench().actions().fill(*regions);
    menu->insertMenu(m_actions->connectModel, regions);
    installWordsAndRegions(this, workspace, *m_panes, *regions);
    installCloserLooks(this, workspace, *m_panes, *m_banner);
    installWireViews(this, workspace, m_preferences, *m_panes);
    installTurns(this, workspace, *m_panes, *menu, m_actions->rename);
    new Announcing(workspace, *new Announcer(this), this);
    new Capturing(workspace.draft(), *m_actions, *m_banner, this);
    new ReadingPlaces(workspace, m_preferences, m_panes->transcript(), this);

    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new Toolbar(*m_actions, menu, workspace.connections()));
    rows->addWidget(m_banner);
    rows->addWidget(m_panes, 1);
    rows->addWidget(m_status);
    setCentralWidget(whole);
    m_veil = new DropVeil(this);

    m_exporting = new Exporting({.workspace = workspace,
                                    .preferences = m_preferences,
                                    .prompts = prompts,
                                    .actions = *m_actions,
                                    .banner = *m_banner},
        this);
    m_settings =
        new SettingsOpening({.workspace = workspace, .preferences = m_preferences, .prompts = prompts}, this);
    if (workspace.videos())
        m_videos = new VideoWiring(
            {.workspace = workspace, .panes = *m_panes, .prompts = prompts, .banner = *m_banner}, this);
    connectActions();
    connectPanes();
    connectWorkspace();
    showWhereItStands();
    m_panes->composer().focusInput();
}

/// The workspace may have been in use before, in a window of another language.
void MainWindow::showWhereItStands()
{
    m_panes->library().setCurrent(m_workspace->conversation().conversation());
    m_panes->composer().setAnswering(m_workspace->isAnswering());
    m_status->setPicture(m_panes->stagePane().pictureWords());
    showEstimate();
    showPrivacy();
}

void MainWindow::connectActions()
{
    connect(m_actions->newConversation, &QAction::triggered, this, [this] {
        m_workspace->newConversation();
        m_panes->composer().focusInput();
    });
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::openPictures);
    connect(m_actions->paste, &QAction::triggered, this, &MainWindow::paste);
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_actions->library->setChecked(true);
        m_panes->library().beginSearch();
    });
    connect(m_actions->rename, &QAction::triggered, &m_panes->library(), &library::Library::renameCurrent);
    connect(m_actions->remove, &QAction::triggered, &m_panes->library(), &library::Library::removeCurrent);
    connect(m_actions->pin, &QAction::triggered, &m_panes->library(), &library::Library::pinCurrent);
    connect(
        m_actions->nextConversation, &QAction::triggered, this, [this] { m_workspace->openNeighbour(1); });
    connect(m_actions->previousConversation, &QAction::triggered, this,
        [this] { m_workspace->openNeighbour(-1); });
    connect(m_actions->connectModel, &QAction::triggered, this, [this] { connectModel({}); });
    connect(m_actions->settings, &QAction::triggered, m_settings, &SettingsOpening::open);
    connect(m_settings, &SettingsOpening::languageChosen, this, &MainWindow::languageChosen);
    connect(m_settings, &SettingsOpening::themeChosen, this, [this](Theme theme) {
        m_actions->themes->actions().at(static_cast<int>(theme))->setChecked(true);
        chooseTheme(static_cast<int>(theme));
    });
    connect(m_actions->nextPane, &QAction::triggered, m_panes, [this] { m_panes->cycleFocus(1); });
    connect(m_actions->previousPane, &QAction::triggered, m_panes, [this] { m_panes->cycleFocus(-1); });
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    m_sets = new SetOpening(*m_workspace, *m_prompts, *m_actions, this);
    auto *presenting =
        new Presenting(*m_workspace, m_preferences, *m_actions, m_panes->stagePane().stage(), this);
    connect(presenting, &Presenting::sampleChosen, this, &MainWindow::useSample);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->fullScreen, &QAction::toggled, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    m_actions->library->setChecked(m_preferences.word(u"library"_s) != "hidden"_L1);
    m_panes->library().setVisible(m_actions->library->isChecked());
    connect(m_actions->library, &QAction::toggled, this, [this](bool shown) {
        m_panes->library().setVisible(shown);
        m_preferences.setWord(u"library"_s, shown ? u"shown"_s : u"hidden"_s);
    });
    const Theme theme = themeFrom(m_preferences.word(u"theme"_s));
    m_actions->themes->actions().at(static_cast<int>(theme))->setChecked(true);
    connect(m_actions->themes, &QActionGroup::triggered, this,
        [this](const QAction *choice) { chooseTheme(choice->data().toInt()); });
}

void MainWindow::connectPanes()
{
    auto &workspace = *m_workspace;
    connect(&m_panes->library(), &library::Library::openWanted, &workspace, &presentation::Workspace::open);
    connect(
        &m_panes->library(), &library::Library::messageWanted, &workspace, &presentation::Workspace::openAt);
    connect(
        &m_panes->library(), &library::Library::left, &m_panes->composer(), &composer::Composer::focusInput);
    new SoughtMessage(workspace, m_panes->transcript(), this);
    connect(m_panes, &Panes::questionChosen, &workspace, &presentation::Workspace::askThis);

    composer::Composer &composer = m_panes->composer();
    connect(&composer, &composer::Composer::sendWanted, &workspace, &presentation::Workspace::ask);
    connect(&composer, &composer::Composer::stopWanted, &workspace, &presentation::Workspace::stop);
    connect(&composer, &composer::Composer::openWanted, this, &MainWindow::openPictures);
    connect(&composer, &composer::Composer::pictureOffered, this,
        [this](const QMimeData *offered) { take(presentation::offerFrom(*offered)); });

    transcript::Transcript &transcript = m_panes->transcript();
    connect(
        &transcript, &transcript::Transcript::askAgainWanted, &workspace, &presentation::Workspace::askAgain);
    connect(&transcript, &transcript::Transcript::stepWanted, this, &MainWindow::takeStep);
    connect(&transcript, &transcript::Transcript::pictureClicked, &workspace.showing(),
        &presentation::Showing::showQuestionPicture);

    StagePane &stagePane = m_panes->stagePane();
    connect(&stagePane, &StagePane::pictureChanged, m_status, &StatusLine::setPicture);
    connect(&stagePane.stage(), &stage::Stage::pointerAt, m_status, &StatusLine::setPointer);
    const auto compareWith = [this](const QString &path) { m_workspace->comparison().compareWithFile(path); };
    connect(&stagePane.workbench(), &stage::Workbench::annotationsWanted, this,
        [this, compareWith] { m_prompts->chooseAnnotations(this, compareWith); });
    connect(&stagePane.workbench(), &stage::Workbench::annotationFolderWanted, this,
        [this, compareWith] { m_prompts->chooseAnnotationFolder(this, compareWith); });
    connect(&stagePane.workbench(), &stage::Workbench::questionWanted, &composer,
        &composer::Composer::focusInput);
    connect(&stagePane.stage(), &stage::Stage::fetchAsked, &workspace, &presentation::Workspace::fetchShown);
    connect(&stagePane.welcome(), &stage::Welcome::openWanted, this, &MainWindow::openPictures);
    connect(&stagePane.welcome(), &stage::Welcome::pasteWanted, this, &MainWindow::paste);
    connect(&stagePane.welcome(), &stage::Welcome::sampleChosen, this, &MainWindow::useSample);
    connect(&stagePane.welcome(), &stage::Welcome::questionChosen, &m_panes->composer(),
        &composer::Composer::propose);
}

void MainWindow::connectWorkspace()
{
    auto &workspace = *m_workspace;
    connect(&workspace, &presentation::Workspace::answeringChanged, &m_panes->composer(),
        &composer::Composer::setAnswering);
    connect(&workspace, &presentation::Workspace::estimateChanged, this, &MainWindow::showEstimate);
    connect(&workspace, &presentation::Workspace::storeFailed, m_banner, &Banner::tell);
    connect(&workspace, &presentation::Workspace::historySetAside, m_banner, &Banner::tellSetAside);
    connect(&workspace, &presentation::Workspace::conversationOpened, &m_panes->library(),
        &library::Library::setCurrent);
    connect(&workspace.connections(), &presentation::Connections::changed, this, &MainWindow::showPrivacy);
}

void MainWindow::chooseTheme(int theme)
{
    const auto chosen = static_cast<Theme>(theme);
    m_preferences.setWord(u"theme"_s, wordFor(chosen));
    apply(chosen);
}

void MainWindow::paste()
{
    const QMimeData *offered = QGuiApplication::clipboard()->mimeData();
    if (!offered)
        return;
    if (presentation::offersPictures(*offered))
        take(presentation::offerFrom(*offered));
    else if (offered->hasText())
        m_workspace->draft().setText(m_workspace->draft().text() + offered->text());
    m_panes->composer().focusInput();
}

void MainWindow::take(const presentation::Offer &offer)
{
    presentation::Offer rest = offer;
    rest.files = m_sets->openSetsAmong(m_exporting->openReplays(offer.files));
    if (m_videos)
        rest.files = m_videos->take(rest.files);
    rest.files = openPagesAmong(rest.files, m_workspace->draft(), this);
    if (!rest.isEmpty())
        m_workspace->draft().add(rest);
    m_panes->composer().focusInput();
}

void MainWindow::attach(const QStringList &files)
{
    take({.files = files});
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop lets nobody push forward, it shows at least where to look
}

void MainWindow::openPictures()
{
    m_prompts->choosePictures(this, [this](const QStringList &files) { attach(files); });
}

void MainWindow::useSample(const QString &file, const QString &question)
{
    QFile sample(file);
    if (!sample.open(QIODevice::ReadOnly))
        return;
    m_workspace->draft().addBytes(sample.readAll(), QFileInfo(file).fileName());
    if (m_workspace->draft().text().isEmpty())
        m_panes->composer().propose(question);
    m_panes->composer().focusInput();
}

void MainWindow::takeStep(presentation::Explanation::NextStep step, qint64 answer)
{
    using Step = presentation::Explanation::NextStep;
    switch (step) {
    case Step::TryAgain:
        return m_workspace->askAgain(answer);
    case Step::SendSmaller:
        return m_workspace->askAgainSmaller(answer);
    case Step::ConnectAModel:
    case Step::CheckConnection:
        return connectModel(answer);
    case Step::FixKey:
        return connectModel(answer, u"key"_s);
    case Step::OtherApiVersion:
        return connectModel(answer, u"apiVersion"_s);
    case Step::OtherDeployment:
        return connectModel(answer, u"deployment"_s);
    case Step::ChooseAnotherPicture:
        return openPictures();
    case Step::Reword:
        return reword(answer);
    case Step::WaitAndAsk: // counts down by itself
    case Step::ShowFolder:
    case Step::FreeDiskSpace:
    case Step::None:
        return;
    }
}

void MainWindow::reword(qint64 answer)
{
    m_workspace->rewordQuestionOf(answer);
    m_panes->composer().focusInput();
}

void MainWindow::connectModel(std::optional<qint64> answerToAskAgain, const QString &field)
{
    using connections::ConnectionsWindow;
    using Then = ConnectionsWindow::Then;
    auto *dialog = new ConnectionsWindow({.connections = m_workspace->connections(),
                                             .makeTurn = m_workspace->makeTurn(),
                                             .services = m_workspace->services()},
        answerToAskAgain ? Then::AskAgain : Then::OnlyConnect, this);
    connect(dialog, &ConnectionsWindow::connected, this, [this, answerToAskAgain] {
        if (answerToAskAgain)
            m_workspace->askAgain(*answerToAskAgain);
    });
    dialog->open();
    if (auto *wanted = dialog->findChild<QWidget *>(field); wanted && !field.isEmpty())
        wanted->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPrivacy()
{
    m_status->setPrivacy(presentation::privacySentence(m_workspace->connections().current().connection));
}

void MainWindow::showEstimate()
{
    const auto estimate = m_workspace->estimate();
    m_panes->composer().setEstimate(estimate.words, estimate.reason);
}

void MainWindow::openSettings()
{
    m_settings->open();
    if (auto *language = findChild<QWidget *>(u"languageChoice"_s))
        language->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Groundglass"),
        tr("Groundglass %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setInformativeText(tr("Talk with vision models about pictures, and see what they see."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showShortcuts()
{
    StagePane &stage = m_panes->stagePane();
    auto *list = new ShortcutList(actions() + stage.viewActions() + stage.workbench().actions().all(), this);
    list->open();
}

void MainWindow::remember()
{
    m_preferences.setLayout(u"window"_s, saveGeometry());
    if (m_panes)
        m_panes->remember();
}

bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    return done;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_veil)
        m_veil->setGeometry(rect());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_workspace)
        return QMainWindow::keyPressEvent(event);
    if (m_workspace->isAnswering())
        m_workspace->stop();
    else
        m_workspace->linking().select({}, presentation::Linking::From::Keyboard);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_workspace || !presentation::offersPictures(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_veil->setGeometry(rect());
    m_veil->raise();
    m_veil->show();
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_veil->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(presentation::offerFrom(*event->mimeData()));
}

} // namespace ui::window
