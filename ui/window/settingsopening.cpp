#include "ui/window/settingsopening.h"

#include "presentation/settings.h"
#include "presentation/workspace.h"
#include "ui/settings/settingswindow.h"
#include "ui/window/prompts.h"

#include <QDesktopServices>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui::window {

SettingsOpening::SettingsOpening(const Around &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
    , m_place(std::make_unique<presentation::DataPlace>(around.workspace.dataPlace()))
{
}

SettingsOpening::~SettingsOpening() = default;

void SettingsOpening::open()
{
    presentation::Workspace &workspace = m_around.workspace;
    auto *settings = new settings::SettingsWindow(
        {.preferences = m_around.preferences,
            .connections = workspace.connections(),
            .pictures = workspace.pictureAsking(),
            .place = *m_place,
            .chooseFolder =
                [this](QWidget *parent, std::function<void(const QString &)> chosen) {
                    m_around.prompts.chooseDataFolder(parent, std::move(chosen));
                },
            .openFolder =
                [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }},
        m_window);
    connect(settings, &settings::SettingsWindow::themeChosen, this, &SettingsOpening::themeChosen);
    connect(settings, &settings::SettingsWindow::languageChosen, this, &SettingsOpening::languageChosen);
    connect(settings, &settings::SettingsWindow::deletionConfirmed, &workspace,
        &presentation::Workspace::deletionWanted);
    settings->open();
}

} // namespace ui::window
