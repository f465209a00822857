#pragma once

#include "presentation/settings.h"
#include "ui/controls/theme.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace presentation {
class Connections;
class PictureAsking;
class Preferences;
} // namespace presentation

namespace ui {
class Button;
}

namespace ui::settings {

/// The settings that are no part of a conversation. Each takes effect as it is changed; nothing needs saving.
class SettingsWindow : public QDialog {
    Q_OBJECT

public:
    /// What it changes; outlives the window.
    struct Parts {
        presentation::Preferences &preferences;
        presentation::Connections &connections;
        presentation::PictureAsking &pictures;
        presentation::DataPlace &place;
        /// Asks for a folder; answers at once or later.
        std::function<void(QWidget *, std::function<void(const QString &)>)> chooseFolder = {};
        std::function<void(const QString &)> openFolder = {};
    };

    explicit SettingsWindow(Parts parts, QWidget *parent = nullptr);

signals:
    void themeChosen(ui::Theme theme);
    /// Empty: the system's. The window is about to be made anew in it.
    void languageChosen(const QString &code);
    /// The person confirmed that all data goes.
    void deletionConfirmed();
    void proxyChanged();

private:
    void addSection(const QString &title);
    QComboBox *addChoice(const QString &label, const QString &name);
    QLabel *addWords(const QString &name);
    void addAsking();
    void addSending();
    void addLook();
    void addNetwork();
    void addData();
    void keepSending();
    void keepProxy();
    void showPlace();
    void askBeforeDeleting(bool ask);

    Parts m_parts;
    QFormLayout *m_rows;
    QScrollArea *m_scroll = nullptr;
    QCheckBox *m_strip = nullptr;
    QSpinBox *m_side = nullptr;
    QSpinBox *m_megabytes = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QSpinBox *m_proxyPort = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_placeNote = nullptr;
    Button *m_delete = nullptr;
    QWidget *m_confirm = nullptr;
};

} // namespace ui::settings
