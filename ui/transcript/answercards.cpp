#include "ui/transcript/answercards.h"

#include "ui/controls/button.h"
#include "ui/transcript/card.h"
#include "ui/transcript/countdownbutton.h"
#include "ui/transcript/toolcalls.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {

using State = model::Message::State;
using Step = presentation::Explanation::NextStep;

QString buttonText(Step step)
{
    switch (step) {
    case Step::TryAgain:
        return AnswerCards::tr("Ask again");
    case Step::CheckConnection:
        return AnswerCards::tr("Check connection…");
    case Step::FixKey:
        return AnswerCards::tr("Fix the key…");
    case Step::OtherApiVersion:
        return AnswerCards::tr("Choose another API version…");
    case Step::OtherDeployment:
        return AnswerCards::tr("Choose another deployment…");
    case Step::SendSmaller:
        return AnswerCards::tr("Send it smaller and ask again");
    case Step::ChooseAnotherPicture:
        return AnswerCards::tr("Open another picture…");
    case Step::Reword:
        return AnswerCards::tr("Reword the question");
    case Step::ConnectAModel:
        return AnswerCards::tr("Connect a model…");
    case Step::ShowFolder:
        return AnswerCards::tr("Show the folder");
    case Step::WaitAndAsk:
    case Step::FreeDiskSpace:
    case Step::None:
        break;
    }
    return {};
}

/// What was found or likely caused it, what helps, and what the service said itself. How long to wait counts
/// down in the button.
QString moreOf(const presentation::Explanation &why)
{
    QStringList lines = why.findings;
    const QString advice = why.nextStep == Step::WaitAndAsk ? QString() : u' ' + why.advice;
    lines += (lines.isEmpty() ? why.cause + advice : why.advice).trimmed();
    if (why.findings.isEmpty() && !why.reason.isEmpty())
        lines += why.reason;
    return lines.join(u'\n');
}

/// All that the cards tell.
bool tellsTheSame(const model::Message &one, const model::Message &other)
{
    const auto facts = [](const model::Message &message) {
        const model::Answer &answer = message.answer;
        return std::tuple(message.id, message.state, answer.problems, answer.finish, answer.refused,
            answer.withdrawn, answer.picturesLeftOut, answer.toolCalls);
    };
    return facts(one) == facts(other);
}

} // namespace

AnswerCards::AnswerCards(QWidget *parent)
    : QObject(parent)
    , m_widget(parent)
{
}

void AnswerCards::show(const model::Message &message, const QDateTime &failedAt, bool isLast)
{
    const bool isSame = tellsTheSame(message, m_message) && isLast == m_isLast;
    m_message = message;
    m_isLast = isLast;
    if (isSame)
        return;
    for (QWidget *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater(); // its own button may have led here
    }
    m_cards.clear();
    fill(failedAt);
    for (QWidget *card : std::as_const(m_cards))
        card->show();
}

void AnswerCards::fill(const QDateTime &failedAt)
{
    const model::Answer &answer = m_message.answer;
    if (answer.picturesLeftOut > 0)
        addNote(tr("%n earlier picture(s) did not go out again.", nullptr, answer.picturesLeftOut),
            tr("The connection takes only so many pictures in one question, or they are gone. The oldest "
               "were "
               "left out."),
            {}, nullptr);
    if (answer.withdrawn)
        addNote(tr("What had been shown was taken back."),
            tr("A content filter that runs beside the answer found something only after it was shown."), {},
            nullptr);
    for (const model::Problem &problem : answer.problems) {
        if (problem.kind != model::Problem::Kind::Stopped)
            addProblem(problem, failedAt);
    }
    if (m_message.state != State::Growing)
        addEnding();
    if (answer.toolCalls.isEmpty() || m_message.state == State::Growing)
        return;
    auto *calls = new ToolCalls(answer.toolCalls, m_isLast, m_widget);
    connect(calls, &ToolCalls::replied, this, &AnswerCards::toolRepliesGiven);
    m_cards.append(calls);
}

/// What the end of the answer leaves to do.
void AnswerCards::addEnding()
{
    const model::Answer &answer = m_message.answer;
    if (answer.refused) {
        auto *card = new Card(Card::Tone::Note, tr("The model declined to answer."),
            tr("Nothing went wrong on the way; other words or another model may do."), m_widget);
        card->setObjectName(u"refusedCard"_s);
        connect(card->addButton(buttonText(Step::Reword)), &Button::clicked, this,
            [this] { emit stepWanted(Step::Reword); });
        m_cards.append(card);
    }
    if (answer.finish == model::FinishReason::Length)
        addNote(tr("The answer reached its longest length."),
            tr("How long it may be stands in the settings of the question."), tr("Continue"),
            &AnswerCards::continueWanted);
    if (m_message.state == State::Stopped)
        addNote(tr("You stopped this answer."), {}, {}, nullptr);
    if (m_message.state != State::Interrupted)
        return;
    addNote(tr("This answer was interrupted: the program ended before it was complete."), {}, tr("Ask again"),
        &AnswerCards::askAgainWanted);
    m_cards.last()->setObjectName(u"interruptedCard"_s);
}

void AnswerCards::addNote(
    const QString &sentence, const QString &more, const QString &button, void (AnswerCards::*wanted)())
{
    auto *card = new Card(Card::Tone::Note, sentence, more, m_widget);
    if (wanted)
        connect(card->addButton(button), &Button::clicked, this, wanted);
    m_cards.append(card);
}

void AnswerCards::addProblem(const model::Problem &problem, const QDateTime &failedAt)
{
    const presentation::Explanation why = presentation::explain(problem);
    const bool answered =
        problem.kind == model::Problem::Kind::NotSupportedHere && !m_message.answer.text.isEmpty();
    auto *card =
        new Card(answered ? Card::Tone::Note : Card::Tone::Warning, why.sentence, moreOf(why), m_widget);
    card->setObjectName(u"problemCard"_s);
    m_cards.append(card);
    addStep(*card, why, problem, failedAt);
}

void AnswerCards::addStep(Card &card, const presentation::Explanation &why, const model::Problem &problem,
    const QDateTime &failedAt)
{
    if (why.nextStep == Step::WaitAndAsk) {
        auto *wait = new CountdownButton(
            failedAt.addMSecs(problem.wait.value_or(std::chrono::milliseconds(0)).count()), &card);
        card.addButton(wait);
        connect(wait, &CountdownButton::due, this, &AnswerCards::askAgainWanted);
        return;
    }
    if (const QString text = buttonText(why.nextStep); !text.isEmpty())
        connect(card.addButton(text), &Button::clicked, this,
            [this, step = why.nextStep] { emit stepWanted(step); });
}

} // namespace ui::transcript
