#pragma once

#include "presentation/calibrating.h"
#include "presentation/connectiontrial.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace ui {
class Button;
}

namespace ui::connections {

class TrialTable;

/// Trying a connection out: what works as a table, and, after saying what it costs, the cards that measure
/// how its model counts places.
class TrialPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrialPanel(presentation::ConnectionTrial::Means means, QWidget *parent = nullptr);
    ~TrialPanel() override;

    /// Another connection is shown: what was found of the one before goes away.
    void clear();
    void tryOut(const model::Connection &connection, const model::Secrets &secrets);
    /// Says what the cards cost and waits for the click that sends them.
    void offerCards(const model::Connection &connection, const model::Secrets &secrets);

signals:
    /// The connection with what the test found.
    void tried(const model::Connection &connection);

private:
    void sendCards();
    void showRows();

    presentation::ConnectionTrial::Means m_means;
    TrialTable *m_table;
    QWidget *m_offer;
    QLabel *m_cost;
    model::Connection m_offered;
    model::Secrets m_secrets;
    std::unique_ptr<presentation::ConnectionTrial> m_trial;
    std::unique_ptr<presentation::Calibrating> m_calibrating;
};

} // namespace ui::connections
