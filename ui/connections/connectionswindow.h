#pragma once

#include "model/connection.h"
#include "presentation/exchange.h"
#include "presentation/servicequestions.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace presentation {
class Connections;
}

namespace ui {
class Button;
}

namespace ui::connections {

class ConnectionForm;
class FoundPage;
class TrialPanel;

/// The services that a person can ask: a list on the left, the chosen one's fields on the right. Nothing is
/// sent but by the button that says so.
class ConnectionsWindow : public QDialog {
    Q_OBJECT

public:
    enum class Then { OnlyConnect, AskAgain };

    /// What it shows and asks; outlives the window.
    struct Parts {
        presentation::Connections &connections;
        presentation::MakeTurn makeTurn = {};
        presentation::ServiceQuestions services = {};
    };

    ConnectionsWindow(Parts parts, Then then, QWidget *parent);
    ~ConnectionsWindow() override;

    void done(int result) override;

signals:
    /// The connection was kept and is the one to ask from now on.
    void connected();

private:
    enum class Test { Words, Cards };

    QWidget *makeList();
    QWidget *makeDetails();
    QWidget *makeButtons(Then then);
    void fillList();
    void showRow(int row);
    void begin(const model::Connection &base);
    void copyChosen();
    void removeChosen();
    void findModels();
    void addFound(const model::Connection &connection);
    void listModels();
    void tryOut(Test test);
    void bringIntoView(QWidget *part);
    void keep();
    void takeTried(const model::Connection &tried);
    void refuse(const model::Problem &problem);
    void complain(const QString &sentence);
    void showKnown();
    [[nodiscard]] model::Secrets secretsTyped() const;

    Parts m_parts;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    ConnectionForm *m_form;
    FoundPage *m_found;
    QLabel *m_known;
    QLabel *m_keyNote;
    QLabel *m_trouble;
    TrialPanel *m_trial;
    QScrollArea *m_details = nullptr;
    Button *m_remove = nullptr;
    Button *m_copy = nullptr;
    model::Connection m_base; ///< what the form began with; without an id it is a new one
    int m_listing = 0; ///< only the last list that was asked for counts
};

} // namespace ui::connections
