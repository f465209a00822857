#pragma once

#include "model/connection.h"
#include "presentation/connectiontrial.h"

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;

namespace presentation {
class Connections;
}

namespace ui {
class Button;
}

namespace ui::connections {

class ConnectionForm;
class TrialTable;

/// The services that a person can ask: a list on the left, the chosen one's fields on the right. Nothing is
/// sent but by the button that says so.
class ConnectionsWindow : public QDialog {
    Q_OBJECT

public:
    enum class Then { OnlyConnect, AskAgain };

    ConnectionsWindow(
        presentation::Connections &connections, presentation::MakeTurn makeTurn, Then then, QWidget *parent);
    ~ConnectionsWindow() override;

    void done(int result) override;

signals:
    /// The connection was kept and is the one to ask from now on.
    void connected();

private:
    QWidget *makeList();
    QWidget *makeButtons(Then then);
    void fillList();
    void showRow(int row);
    void begin(const model::Connection &base);
    void copyChosen();
    void removeChosen();
    void tryOut();
    void keep();
    void complain(const QString &sentence);
    void showKnown();
    [[nodiscard]] model::Secrets secretsTyped() const;

    presentation::Connections &m_connections;
    presentation::MakeTurn m_makeTurn;
    QListWidget *m_list;
    ConnectionForm *m_form;
    QLabel *m_known;
    QLabel *m_keyNote;
    QLabel *m_trouble;
    TrialTable *m_table;
    Button *m_remove = nullptr;
    Button *m_copy = nullptr;
    model::Connection m_base; ///< what the form began with; without an id it is a new one
    std::unique_ptr<presentation::ConnectionTrial> m_trial;
};

} // namespace ui::connections
