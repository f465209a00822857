#pragma once

#include "model/connection.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace presentation {
class Preferences;
}

namespace ui {
class Button;
}

namespace ui::window {

/// Asks for an Azure OpenAI deployment and its key. The key stays in memory until the program ends.
class ConnectDialog : public QDialog {
    Q_OBJECT

public:
    enum class Then { OnlyConnect, AskAgain };

    ConnectDialog(presentation::Preferences &preferences, Then then, QWidget *parent);

    void done(int result) override;

signals:
    void connected(const model::Connection &connection, const model::Secrets &secrets);

private:
    QLineEdit *addField(
        class QFormLayout *form, const QString &label, const QString &name, const QString &value);
    void tryToConnect();

    presentation::Preferences &m_preferences;
    QLineEdit *m_endpoint;
    QLineEdit *m_deployment;
    QLineEdit *m_apiVersion;
    QLineEdit *m_key;
    QLabel *m_trouble;
};

} // namespace ui::window
