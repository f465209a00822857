#include "chat/turn.h"

#include "chat/capabilities.h"
#include "chat/cost.h"

#include "chat/answerreading.h"
#include "chat/builtinservice.h"
#include "chat/preparedquestion.h"
#include "chat/refusal.h"
#include "chat/videoquestion.h"
#include "model/whendone.h"
#include "net/chatclient.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <optional>
#include <utility>

namespace chat {

using model::Answer;
using model::Problem;
using model::Result;

namespace {

Answer stoppedAnswer()
{
    return {.problems = {Problem{.kind = Problem::Kind::Stopped}}};
}

bool isNobodyThere(const Problem &problem)
{
    return problem.kind == Problem::Kind::ConnectionRefused || problem.kind == Problem::Kind::ConnectionLost;
}

} // namespace

/// Where a turn stands: pictures are prepared while the built-in service opens its door, then the call is
/// made.
class Turn::Steps {
public:
    Steps(
        Turn &turn, Question question, net::ChatClient &client, BuiltInService &builtIn, QString cacheFolder)
        : m_turn(turn)
        , m_question(std::move(question))
        , m_client(client)
        , m_builtIn(builtIn)
        , m_cacheFolder(std::move(cacheFolder))
    {
    }
    ~Steps() { *m_stopPreparing = true; }

    void begin();
    void stop();
    [[nodiscard]] QByteArray received() const { return m_reply ? m_reply->received() : QByteArray(); }

    [[nodiscard]] model::SentRecord record() const;

private:
    [[nodiscard]] bool usesBuiltIn() const
    {
        return m_question.connection.kind == model::Connection::Kind::BuiltIn;
    }
    void takeFrames();
    void prepare();
    void setPrepared(const Result<PreparedQuestion> &prepared);
    void waitForDoor(const QFuture<Result<BuiltInService::Door>> &door);
    void setDoor(const Result<BuiltInService::Door> &door);
    void askWhenReady();
    void openAnotherDoor();
    void setGrown(const Answer &answer);
    void tellGrown(const Answer &read);
    void setWaiting(std::chrono::milliseconds wait, const Problem &why);
    void setFinished(const Result<Answer> &result);
    [[nodiscard]] grounding::GrowingRegions regionsToFind() const;
    void end(const Result<Answer> &result);
    [[nodiscard]] Answer withCost(const Answer &answer) const;

    Turn &m_turn;
    Question m_question;
    net::ChatClient &m_client;
    BuiltInService &m_builtIn;
    QString m_cacheFolder;
    std::shared_ptr<std::atomic_bool> m_stopPreparing = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<VideoFrames> m_frames; ///< while they are taken
    std::optional<PreparedQuestion> m_prepared;
    std::optional<BuiltInService::Door> m_door;
    net::ChatReply *m_reply = nullptr;
    std::unique_ptr<AnswerReading> m_reading; ///< once the pictures are known
    bool m_begun = false;
    bool m_triedAnotherDoor = false;
    bool m_ended = false;
};

void Turn::Steps::begin()
{
    if (std::exchange(m_begun, true))
        return;
    if (const auto problem = refusal(m_question)) {
        end(*problem);
        return;
    }
    if (isForFrames(m_question))
        takeFrames();
    else
        prepare();
    if (usesBuiltIn())
        waitForDoor(m_builtIn.door());
}

/// A model that takes pictures only gets the video as pictures, chosen by the question.
void Turn::Steps::takeFrames()
{
    m_frames = std::make_unique<VideoFrames>(m_builtIn, m_cacheFolder);
    model::whenDone(m_frames->take(m_question), &m_turn, [this](const Result<Question> &framed) {
        if (m_ended)
            return;
        if (!framed)
            return end(framed.problem());
        m_question = *framed;
        prepare();
    });
}

void Turn::Steps::prepare()
{
    const auto preparing =
        QtConcurrent::run([question = m_question, folder = m_cacheFolder, stop = m_stopPreparing] {
            return prepareQuestion(question, folder, *stop);
        });
    model::whenDone(preparing, &m_turn, [this](const auto &prepared) { setPrepared(prepared); });
}

void Turn::Steps::setPrepared(const Result<PreparedQuestion> &prepared)
{
    if (m_ended)
        return;
    if (!prepared) {
        end(prepared.problem());
        return;
    }
    m_prepared = *prepared;
    m_reading = std::make_unique<AnswerReading>(
        regionsToFind(), m_turn, [this](const Answer &read) { tellGrown(read); },
        [this](const Answer &read) { end(read); });
    const QPointer<Turn> alive(&m_turn); // a listener may delete the turn
    emit m_turn.prepared(prepared->sent);
    if (alive && prepared->leftOut > 0)
        emit m_turn.picturesLeftOut(prepared->leftOut);
    if (alive)
        askWhenReady();
}

void Turn::Steps::waitForDoor(const QFuture<Result<BuiltInService::Door>> &door)
{
    model::whenDone(door, &m_turn, [this](const auto &result) { setDoor(result); });
}

void Turn::Steps::setDoor(const Result<BuiltInService::Door> &door)
{
    if (m_ended)
        return;
    if (!door) {
        // It died before it was ready: once, another is started.
        if (door.problem().kind == Problem::Kind::EngineFailed && !std::exchange(m_triedAnotherDoor, true))
            waitForDoor(m_builtIn.door());
        else
            end(door.problem());
        return;
    }
    m_door = *door;
    askWhenReady();
}

void Turn::Steps::askWhenReady()
{
    if (m_ended || m_reply || !m_prepared || (usesBuiltIn() && !m_door))
        return;
    const model::Connection &connection = usesBuiltIn() ? m_door->connection : m_question.connection;
    const model::Secrets &secrets = usesBuiltIn() ? m_door->secrets : m_question.secrets;
    m_reply = m_client.ask(m_prepared->request, connection, secrets, &m_turn);
    connect(m_reply, &net::ChatReply::grew, &m_turn, [this](const Answer &answer) { setGrown(answer); });
    connect(m_reply, &net::ChatReply::waiting, &m_turn,
        [this](std::chrono::milliseconds wait, const Problem &why) { setWaiting(wait, why); });
    connect(m_reply, &net::ChatReply::spellingLearned, &m_turn, &Turn::spellingLearned);
    connect(m_reply, &net::ChatReply::finished, &m_turn,
        [this](const Result<Answer> &result) { setFinished(result); });
}

/// The built-in service died or went away with the program that had started it: once, another is looked for.
void Turn::Steps::openAnotherDoor()
{
    m_triedAnotherDoor = true;
    m_reply->disconnect(&m_turn);
    m_reply->deleteLater();
    m_reply = nullptr;
    const BuiltInService::Door failed = *std::exchange(m_door, std::nullopt);
    waitForDoor(m_builtIn.doorAfter(failed));
}

void Turn::Steps::setGrown(const Answer &answer)
{
    if (!m_ended)
        m_reading->grow(answer);
}

void Turn::Steps::tellGrown(const Answer &read)
{
    if (!m_ended)
        emit m_turn.grew(read);
}

void Turn::Steps::setWaiting(std::chrono::milliseconds wait, const Problem &why)
{
    if (m_ended)
        return;
    if (usesBuiltIn() && !m_triedAnotherDoor && isNobodyThere(why))
        openAnotherDoor();
    else
        emit m_turn.waiting(wait, why);
}

void Turn::Steps::setFinished(const Result<Answer> &result)
{
    if (m_ended)
        return;
    if (result) {
        m_reading->end(*result);
        return;
    }
    Problem problem = result.problem();
    if (usesBuiltIn() && isNobodyThere(problem)) {
        if (!m_triedAnotherDoor) {
            openAnotherDoor();
            return;
        }
        problem = {.kind = Problem::Kind::EngineFailed, .detail = problem.detail};
    }
    if (usesBuiltIn() && problem.subject == m_door->connection.endpoint.host())
        problem.subject.clear(); // a loopback address says nothing to the person
    if (problem.kind == Problem::Kind::DeploymentUnknown)
        problem.subject = m_question.connection.model(); // what the person can correct, not the host
    end(problem);
}

/// The built-in service never writes places into its text, but may quote what it read in a picture.
grounding::GrowingRegions Turn::Steps::regionsToFind() const
{
    model::PlaceReading reading = m_question.reading;
    const model::PlaceReading measured = measuredReading(m_question.connection);
    if (reading.space.isEmpty())
        reading.space = measured.space;
    if (reading.order.isEmpty())
        reading.order = measured.order;
    reading.rule = measured.rule;
    reading.model = m_question.connection.model();
    reading.pictures = m_prepared->inView;
    reading.firstPicture = m_prepared->firstInView;
    using LookIn = grounding::GrowingRegions::LookIn;
    return grounding::GrowingRegions(reading, usesBuiltIn() ? LookIn::ServiceOnly : LookIn::TextAndService);
}

void Turn::Steps::stop()
{
    if (m_ended || !m_begun || (m_reading && m_reading->isEnding()))
        return; // it has all its words
    *m_stopPreparing = true;
    if (m_reply)
        m_reply->stop();
    else
        end(stoppedAnswer());
}

/// Told from the event loop: whoever listens may delete the turn, and is never told while it still calls
/// start() or stop().
void Turn::Steps::end(const Result<Answer> &result)
{
    m_ended = true;
    *m_stopPreparing = true;
    const Result<Answer> told = result ? Result<Answer>(withCost(*result)) : result;
    QMetaObject::invokeMethod(
        &m_turn, [turn = &m_turn, told] { emit turn->finished(told); }, Qt::QueuedConnection);
}

/// Only where the service said how much it counted and prices are known.
Answer Turn::Steps::withCost(const Answer &answer) const
{
    const model::Capabilities can = capabilitiesOf(m_question.connection);
    if (!answer.usage || !can.priced || usesBuiltIn())
        return answer;
    const bool isEnhanced = std::ranges::none_of(answer.problems,
        [](const Problem &problem) { return problem.code == QLatin1StringView("enhancements_left_out"); });
    Answer priced = answer;
    priced.cost = costOf({.promptTokens = answer.usage->promptTokens,
                             .completionTokens = answer.usage->completionTokens,
                             .ocr = m_question.ocr && isEnhanced ? 1 : 0,
                             .grounding = m_question.grounding && isEnhanced ? 1 : 0},
        can.prices);
    return priced;
}

model::SentRecord Turn::Steps::record() const
{
    model::SentRecord record = m_reply ? m_reply->record() : model::SentRecord();
    if (m_prepared && !record.request.isEmpty())
        record.pictures = m_prepared->pictures;
    if (usesBuiltIn())
        record.kind = model::Connection::Kind::BuiltIn;
    return record;
}

Turn::Turn(Question question, net::ChatClient &client, BuiltInService &builtIn, const QString &cacheFolder,
    QObject *parent)
    : QObject(parent)
    , m_steps(std::make_unique<Steps>(*this, std::move(question), client, builtIn, cacheFolder))
{
}

Turn::~Turn() = default;

void Turn::start()
{
    m_steps->begin();
}

void Turn::stop()
{
    m_steps->stop();
}

QByteArray Turn::received() const
{
    return m_steps->received();
}

model::SentRecord Turn::record() const
{
    return m_steps->record();
}

} // namespace chat
