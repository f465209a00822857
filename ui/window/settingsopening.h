#pragma once

#include "ui/controls/theme.h"

#include <QObject>

namespace presentation {
class DataPlace;
class Preferences;
class Workspace;
} // namespace presentation

namespace ui::window {

class Prompts;

/// Opens the settings and passes on what they cannot do by themselves.
class SettingsOpening : public QObject {
    Q_OBJECT

public:
    struct Around {
        presentation::Workspace &workspace;
        presentation::Preferences &preferences;
        Prompts &prompts;
    };

    SettingsOpening(const Around &around, QWidget *window);
    ~SettingsOpening() override;

    void open();

signals:
    void themeChosen(ui::Theme theme);
    void languageChosen(const QString &code);

private:
    Around m_around;
    QWidget *m_window;
    std::unique_ptr<presentation::DataPlace> m_place;
};

} // namespace ui::window
