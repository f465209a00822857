#include "presentation/exchange.h"

#include "grounding/analysisregions.h"
#include "model/whendone.h"
#include "presentation/explanation.h"
#include "store/history.h"

#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;

namespace presentation {

namespace {

constexpr auto savingInterval = 250ms;

QString waitingNote(std::chrono::milliseconds wait, const model::Problem &why)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return Exchange::tr(
        "%1 Trying again in %n s.", "a sentence about what went wrong", static_cast<int>(seconds))
        .arg(explain(why).sentence);
}

/// Told to the model, so in the language of its training.
QString evidenceOpening()
{
    return QStringLiteral(
        "An image analysis found this in the picture. Places are left, top, right, bottom in "
        "thousandths. It may be wrong or incomplete:\n");
}

} // namespace

model::Message::State stateAfter(const model::Answer &answer)
{
    using Kind = model::Problem::Kind;
    const auto has = [&answer](auto matches) {
        return std::any_of(answer.problems.begin(), answer.problems.end(), matches);
    };
    if (has([](const model::Problem &problem) { return problem.kind == Kind::Stopped; }))
        return model::Message::State::Stopped;
    // A service that says that it cannot do this has answered all the same.
    if (has([](const model::Problem &problem) { return problem.kind != Kind::NotSupportedHere; }))
        return model::Message::State::Failed;
    return model::Message::State::Complete;
}

Exchange::Exchange(Start start, store::History &history, const MakeTurn &makeTurn, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_conversation(start.conversation)
    , m_title(start.title)
    , m_question(start.question)
    , m_answer(start.answer)
    , m_asked(start.asked)
    , m_secrets(start.secrets)
    , m_makeTurn(makeTurn)
    , m_wish(start.companion)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingInterval);
    connect(&m_saving, &QTimer::timeout, this, &Exchange::save);
    m_countingDown.setInterval(1s);
    connect(&m_countingDown, &QTimer::timeout, this, &Exchange::countDown);
}

Exchange::~Exchange()
{
    if (m_answer.state != model::Message::State::Growing || m_answer.id <= 0)
        return;
    m_answer.state = model::Message::State::Interrupted;
    std::ignore = m_history.finish(m_answer); // the store finishes what was asked for
}

void Exchange::begin()
{
    if (m_conversation < 0)
        storeConversation();
    else
        storeQuestion();
}

void Exchange::stop()
{
    m_stopped = true;
    if (m_concluding)
        conclude();
    else if (m_turn)
        m_turn->stop();
    else if (m_companion)
        finish(model::Problem{.kind = model::Problem::Kind::Stopped});
    // otherwise it ends as soon as it is stored
}

void Exchange::storeConversation()
{
    model::whenDone(
        m_history.create(m_title), this, [this](const model::Result<model::Conversation> &created) {
            if (!created) {
                complain(created.problem());
                return ask();
            }
            const qint64 oldId = std::exchange(m_conversation, created->id);
            emit conversationStored(oldId, m_conversation);
            storeQuestion();
        });
}

void Exchange::storeQuestion()
{
    if (m_question.id > 0)
        return storeAnswer();
    model::whenDone(m_history.append(m_conversation, m_question), this,
        [this](const model::Result<model::Message> &stored) {
            if (!stored) {
                complain(stored.problem());
                return ask();
            }
            take(m_question, *stored);
            storeAnswer();
        });
}

void Exchange::storeAnswer()
{
    if (m_answer.id > 0) {
        watch(m_history.finish(m_answer)); // an earlier, empty attempt is used again
        return ask();
    }
    model::whenDone(m_history.append(m_conversation, m_answer), this,
        [this](const model::Result<model::Message> &stored) {
            if (stored)
                take(m_answer, *stored);
            else
                complain(stored.problem());
            ask();
        });
}

void Exchange::note(const QString &note)
{
    m_note = note;
    emit noteChanged(note);
}

void Exchange::take(model::Message &mine, const model::Message &stored)
{
    const qint64 oldId = std::exchange(mine.id, stored.id);
    mine.follows = stored.follows;
    if (m_answer.follows == oldId)
        m_answer.follows = stored.id;
    emit messageChanged(oldId, mine);
}

void Exchange::ask()
{
    if (m_stopped)
        return finish(model::Problem{.kind = model::Problem::Kind::Stopped});
    if (!m_secrets.isFinished())
        note(tr("Waiting for the key from the keychain…"));
    model::whenDone(m_secrets, this, [this](const model::Secrets &secrets) { start(secrets); });
}

void Exchange::start(const model::Secrets &secrets)
{
    if (m_stopped)
        return finish(model::Problem{.kind = model::Problem::Kind::Stopped});
    m_asked.secrets = secrets;
    if (m_wish) {
        m_wish->secrets = secrets;
        m_companion = std::make_unique<Companion>(*m_wish);
        connect(m_companion.get(), &Companion::ended, this, &Exchange::takeAnalysis);
        m_companion->start();
        if (m_companion->asEvidence())
            return note(tr("Looking at the pictures first, for what the model is told…"));
    }
    startTurn();
}

/// Evidence goes out with the question; otherwise the answer waits for it only at its end.
void Exchange::takeAnalysis()
{
    if (m_concluding)
        return conclude();
    if (m_turn || m_stopped)
        return;
    if (const QString found = grounding::evidenceText(m_companion->pagesToTell()); !found.isEmpty()) {
        const QString told = evidenceOpening() + found;
        m_asked.addition += m_asked.addition.isEmpty() ? told : QStringLiteral("\n\n") + told;
        m_question.addition = m_asked.addition;
        if (m_question.id > 0)
            watch(m_history.finish(m_question));
        emit messageChanged(m_question.id, m_question);
    }
    startTurn();
}

void Exchange::startTurn()
{
    m_turn = m_makeTurn(m_asked);
    connect(m_turn.get(), &chat::Turn::prepared, this, &Exchange::keepSent);
    connect(m_turn.get(), &chat::Turn::picturesLeftOut, this, [this](int count) { m_leftOut = count; });
    connect(m_turn.get(), &chat::Turn::grew, this, &Exchange::grow);
    connect(m_turn.get(), &chat::Turn::finished, this, &Exchange::finish);
    connect(m_turn.get(), &chat::Turn::spellingLearned, this, &Exchange::spellingLearned);
    connect(m_turn.get(), &chat::Turn::waiting, this, &Exchange::waitFor);
    note({});
    m_turn->start();
}

void Exchange::waitFor(std::chrono::milliseconds wait, const model::Problem &why)
{
    m_nextTry.setRemainingTime(wait);
    m_why = why;
    m_countingDown.start();
    countDown();
}

void Exchange::countDown()
{
    const std::chrono::milliseconds left(m_nextTry.remainingTime());
    note(left.count() > 0 ? waitingNote(left, m_why) : QString());
    if (left.count() <= 0)
        m_countingDown.stop();
}

void Exchange::keepSent(const QList<model::SentPicture> &sent)
{
    // The pictures of a video are none of the question's own.
    m_question.sent = sent.size() == m_question.pictures.size() ? sent : QList<model::SentPicture>();
    if (m_question.id > 0)
        watch(m_history.finish(m_question));
    emit messageChanged(m_question.id, m_question);
}

void Exchange::grow(const model::Answer &answer)
{
    m_answer.answer = answer;
    m_answer.answer.picturesLeftOut = m_leftOut;
    m_countingDown.stop();
    // What the service notes while it looks through a video shows until its first words come.
    note(answer.text.isEmpty() && !answer.progress.isEmpty() ? answer.progress.last() : QString());
    emit messageChanged(m_answer.id, m_answer);
    if (!m_saving.isActive())
        m_saving.start();
}

void Exchange::save()
{
    if (m_answer.id <= 0)
        return;
    model::whenDone(
        m_history.saveGrowing(m_answer.id, m_answer.answer), this, [this](const model::Outcome &outcome) {
            if (outcome)
                emit kept();
            else
                complain(outcome.problem());
        });
}

void Exchange::watch(QFuture<model::Outcome> saving)
{
    model::whenDone(saving, this, [this](const model::Outcome &outcome) {
        if (!outcome)
            complain(outcome.problem());
    });
}

void Exchange::finish(const model::Result<model::Answer> &result)
{
    if (m_answer.state != model::Message::State::Growing)
        return; // a stop overtook the start
    m_saving.stop();
    if (result)
        m_answer.answer = *result;
    else
        m_answer.answer.problems = {result.problem()};
    m_countingDown.stop();
    m_answer.answer.picturesLeftOut = m_leftOut;
    m_concluding = stateAfter(m_answer.answer);
    if (m_companion && !m_companion->hasEnded() && !m_stopped) {
        emit messageChanged(m_answer.id, m_answer);
        return note(tr("Image analysis is still looking…"));
    }
    conclude();
}

void Exchange::conclude()
{
    if (m_answer.state != model::Message::State::Growing)
        return;
    m_answer.state = *m_concluding;
    if (m_companion && m_companion->hasEnded() && !m_answer.answer.withdrawn) {
        m_answer.answer = grounding::withAnalysis(m_answer.answer, m_companion->pages());
        for (const model::Problem &problem : m_companion->problems())
            m_answer.answer.progress << tr("Image analysis: %1").arg(explain(problem).sentence);
    }
    note({});
    emit messageChanged(m_answer.id, m_answer);
    if (m_answer.id <= 0) {
        emit ended();
        return;
    }
    if (m_turn)
        watch(m_history.saveSent(m_answer.id, m_turn->record()));
    model::whenDone(m_history.finish(m_answer), this, [this](const model::Outcome &outcome) {
        if (!outcome)
            complain(outcome.problem());
        emit ended();
    });
}

void Exchange::complain(const model::Problem &problem)
{
    if (!std::exchange(m_complained, true))
        emit savingFailed(problem);
}

} // namespace presentation
