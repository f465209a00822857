#include "ui/connections/trialpanel.h"

#include "ui/connections/trialtable.h"
#include "ui/controls/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::connections {

using presentation::Calibrating;
using presentation::ConnectionTrial;

TrialPanel::TrialPanel(ConnectionTrial::Means means, QWidget *parent)
    : QWidget(parent)
    , m_means(std::move(means))
    , m_table(new TrialTable(this))
    , m_offer(new QWidget(this))
    , m_cost(new QLabel(m_offer))
{
    m_offer->setObjectName(u"cardsOffer"_s);
    m_cost->setObjectName(u"cardsCost"_s);
    m_cost->setWordWrap(true);
    m_cost->setTextFormat(Qt::PlainText);
    auto *send = new Button(Button::Look::Framed, tr("Send the cards"), m_offer);
    send->setObjectName(u"sendCards"_s);
    auto *leave = new Button(Button::Look::Words, tr("Not now"), m_offer);
    leave->setObjectName(u"leaveCards"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(send);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(m_offer);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_cost);
    rows->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addWidget(m_table);
    whole->addWidget(m_offer);
    connect(send, &Button::clicked, this, &TrialPanel::sendCards);
    connect(leave, &Button::clicked, m_offer, &QWidget::hide);
    clear();
}

TrialPanel::~TrialPanel() = default;

void TrialPanel::clear()
{
    m_trial.reset();
    m_calibrating.reset();
    m_offer->hide();
    m_table->show({});
}

void TrialPanel::tryOut(const model::Connection &connection, const model::Secrets &secrets)
{
    clear();
    m_trial = std::make_unique<ConnectionTrial>(m_means, connection, secrets);
    connect(m_trial.get(), &ConnectionTrial::changed, this, &TrialPanel::showRows);
    connect(m_trial.get(), &ConnectionTrial::ended, this, [this] { emit tried(m_trial->connection()); });
    m_trial->start();
}

void TrialPanel::offerCards(const model::Connection &connection, const model::Secrets &secrets)
{
    m_calibrating.reset();
    m_offered = connection;
    m_secrets = secrets;
    m_cost->setText(presentation::cardsCost(connection));
    m_offer->show();
}

void TrialPanel::sendCards()
{
    m_offer->hide();
    m_calibrating = std::make_unique<Calibrating>(m_means.makeTurn, m_offered, m_secrets);
    connect(m_calibrating.get(), &Calibrating::changed, this, &TrialPanel::showRows);
    connect(
        m_calibrating.get(), &Calibrating::ended, this, [this] { emit tried(m_calibrating->connection()); });
    m_calibrating->start();
}

void TrialPanel::showRows()
{
    m_table->show((m_trial ? m_trial->rows() : QList<ConnectionTrial::Row>())
        + (m_calibrating ? m_calibrating->rows() : QList<ConnectionTrial::Row>()));
}

} // namespace ui::connections
