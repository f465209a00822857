#pragma once

#include "net/chatclient.h"

#include "support/scriptedservice.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QTestEventLoop>

#include <memory>
#include <optional>

/// One question under way in a test, with all that was heard of it.
class Asked : public QObject {
    Q_OBJECT

public:
    explicit Asked(net::ChatReply *theReply)
        : reply(theReply)
    {
        connect(theReply, &net::ChatReply::grew, this, [this](const model::Answer &answer) {
            grown.append(answer);
            emit heard();
        });
        connect(theReply, &net::ChatReply::waiting, this,
            [this](std::chrono::milliseconds wait, const model::Problem &why) {
                waits.append(wait);
                reasons.append(why);
            });
        connect(
            theReply, &net::ChatReply::finished, this, [this](const model::Result<model::Answer> &result) {
                ++ends;
                m_result = result;
                emit heard();
            });
    }

    [[nodiscard]] bool hasEnded()
    {
        return hears([this] { return ends > 0; });
    }
    [[nodiscard]] bool growsTo(const QString &text)
    {
        return hears([&] { return !grown.isEmpty() && grown.last().text == text; });
    }
    [[nodiscard]] bool answered() const { return m_result && m_result->ok(); }
    [[nodiscard]] const model::Answer &answer() const { return **m_result; }
    /// Why there is no answer, or what stands beside it.
    [[nodiscard]] model::Problem problem() const
    {
        if (m_result && !m_result->ok())
            return m_result->problem();
        return m_result && !answer().problems.isEmpty() ? answer().problems.first() : model::Problem{};
    }

    std::unique_ptr<net::ChatReply> reply;
    QList<model::Answer> grown;
    QList<std::chrono::milliseconds> waits;
    QList<model::Problem> reasons;
    int ends = 0;

signals:
    void heard();

private:
    // A true event loop: QTest::qWaitFor sleeps between its rounds, and a service of many pieces needs many
    // rounds.
    template <class Condition> bool hears(Condition isTrue)
    {
        const QDeadlineTimer deadline(std::chrono::seconds(30));
        while (!isTrue() && !deadline.hasExpired()) {
            QTestEventLoop loop;
            connect(this, &Asked::heard, &loop, &QTestEventLoop::exitLoop);
            loop.enterLoopMSecs(int(deadline.remainingTime()));
        }
        return isTrue();
    }

    std::optional<model::Result<model::Answer>> m_result;
};

inline constexpr auto testKey = "key-for-one-host-only";

inline model::Connection connectionTo(const QUrl &url)
{
    return {.kind = model::Connection::Kind::AzureDeployment,
        .name = QStringLiteral("test"),
        .endpoint = url,
        .deployment = QStringLiteral("see")};
}

inline model::ChatRequest question()
{
    return {.messages = {{.text = QStringLiteral("What does it say?")}}};
}

inline Asked ask(net::ChatClient &client, const QUrl &url, const model::ChatRequest &request = question())
{
    return Asked(client.ask(request, connectionTo(url), {.apiKey = testKey}, nullptr));
}
