#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QStringList>

#include <memory>

namespace chat {
class BuiltInService;
class VideoLibrary;
class PictureAnalyst;
} // namespace chat
namespace net {
class ChatClient;
class ServiceClient;
} // namespace net
namespace presentation {
class Language;
class PictureSource;
class Preferences;
class Workspace;
struct ServiceQuestions;
} // namespace presentation
namespace store {
class ConnectionFile;
class History;
class Keychain;
} // namespace store
namespace ui::window {
class MainWindow;
class Prompts;
} // namespace ui::window

namespace desktop {

/// All parts of the program and how they hang together. The window appears first (unless it is to
/// begin with a picture); the history, the network and the rest of the window follow after its first paint,
/// and the built-in service when nothing else is to be done.
class Assembly : public QObject {
    Q_OBJECT

public:
    Assembly(
        const QString &dataFolder, std::unique_ptr<ui::window::Prompts> prompts, QObject *parent = nullptr);
    ~Assembly() override;

    /// Shows the window; `files` become chips of its first question.
    void open(const QStringList &files);

    /// Somebody started the program again with these files: the window comes to the front and takes them.
    void welcome(const QStringList &files);

    /// Another one after a change of the language.
    [[nodiscard]] ui::window::MainWindow &window() { return *m_window; }
    /// Null until the first paint.
    [[nodiscard]] presentation::Workspace *workspace() { return m_workspace.get(); }

signals:
    void ready();

private:
    void furnish(const QStringList &files);
    void furnishWindow();
    void changeLanguage(const QString &code);
    [[nodiscard]] presentation::ServiceQuestions services();
    void warmUp();
    void deleteAndEnd();
    void deleteData();

    // In this order: what stands below uses what stands above.
    QString m_dataFolder;
    bool m_deletes = false;
    QStringList m_awaiting; ///< files that came before the window could take them
    std::unique_ptr<ui::window::Prompts> m_prompts;
    std::unique_ptr<presentation::Preferences> m_preferences;
    std::unique_ptr<presentation::Language> m_language;
    std::unique_ptr<QNetworkAccessManager> m_access;
    std::unique_ptr<store::History> m_history;
    std::unique_ptr<store::ConnectionFile> m_connectionFile;
    std::unique_ptr<store::Keychain> m_keychain;
    std::unique_ptr<net::ChatClient> m_client;
    std::unique_ptr<net::ServiceClient> m_services;
    std::unique_ptr<chat::VideoLibrary> m_videoLibrary;
    std::unique_ptr<chat::BuiltInService> m_builtIn;
    std::unique_ptr<chat::PictureAnalyst> m_analyst;
    std::unique_ptr<presentation::PictureSource> m_pictures;
    std::unique_ptr<presentation::Workspace> m_workspace;
    std::unique_ptr<ui::window::MainWindow> m_window;
};

} // namespace desktop
