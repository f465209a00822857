#include "presentation/connectiontrial.h"

#include "chat/capabilities.h"
#include "chat/pictureanalyst.h"
#include "model/whendone.h"
#include "presentation/explanation.h"

#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using Kind = model::Problem::Kind;
using State = ConnectionTrial::Row::State;

constexpr int enoughTokens = 200; // a thinking model uses some before its first word

/// What the other questions would meet as well.
bool isAboutAll(const model::Problem &problem)
{
    return problem.kind != Kind::ModelCannotSee && problem.kind != Kind::PictureRefused
        && problem.kind != Kind::NotSupportedHere && problem.kind != Kind::RequestRefused
        && problem.kind != Kind::AnswerUnreadable && problem.kind != Kind::AnswerCutOff;
}

} // namespace

ConnectionTrial::ConnectionTrial(
    Means means, const model::Connection &connection, const model::Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_means(std::move(means))
    , m_connection(connection)
    , m_secrets(secrets)
{
    addStep(Step::Whole, tr("A word"));
    addStep(Step::Streamed, tr("A word as it is written"));
    addStep(Step::Picture, tr("A picture"));
    if (connection.kind == model::Connection::Kind::AzureDeployment)
        addStep(Step::Enhanced, tr("Vision enhancements"));
    if (m_means.analyse && !connection.visionEndpoint.isEmpty())
        addStep(Step::Resource, tr("Azure AI Vision"));
}

ConnectionTrial::~ConnectionTrial() = default;

void ConnectionTrial::addStep(Step step, const QString &what)
{
    m_steps.append(step);
    m_rows.append({.what = what});
}

void ConnectionTrial::start()
{
    m_at = 0;
    askNext();
}

void ConnectionTrial::askNext()
{
    m_rows[m_at].why = reasonToSkip(m_steps.at(m_at));
    if (!m_rows.at(m_at).why.isEmpty()) {
        m_rows[m_at].state = State::Skipped;
        return goOn();
    }
    m_rows[m_at].state = State::Asking;
    emit changed();
    if (m_steps.at(m_at) == Step::Resource)
        analyse();
    else
        ask();
}

QString ConnectionTrial::reasonToSkip(Step step) const
{
    if (step == Step::Enhanced && !chat::capabilitiesOf(m_connection).enhancements)
        return tr("This model or API version is known to have none.");
    if (step == Step::Resource && !chat::PictureAnalyst::usesResource(m_connection, m_secrets))
        return tr("Its key is missing.");
    return {};
}

void ConnectionTrial::ask()
{
    m_turn = m_means.makeTurn(questionFor(m_steps.at(m_at)));
    connect(m_turn.get(), &chat::Turn::spellingLearned, this,
        [this](const model::Spelling &spelling) { m_connection.spelling = spelling; });
    connect(m_turn.get(), &chat::Turn::finished, this, &ConnectionTrial::settle);
    m_turn->start();
}

void ConnectionTrial::analyse()
{
    model::whenDone(m_means.analyse(pictureFile(), m_connection, m_secrets), this,
        [this](const model::Result<model::PictureAnalysis> &result) {
            m_rows[m_at].state = result ? State::Works : State::Fails;
            if (!result)
                m_rows[m_at].why = inShort(result.problem());
            goOn();
        });
}

chat::Question ConnectionTrial::questionFor(Step step)
{
    chat::Question question;
    question.connection = chat::equipped(m_connection);
    question.secrets = m_secrets;
    question.ocr = question.grounding = step == Step::Enhanced;
    question.stream = step == Step::Streamed;
    question.parameters.maxTokens = enoughTokens;
    question.text = u"Answer with the single word: yes"_s;
    if (step == Step::Picture || step == Step::Enhanced) {
        question.text = u"Name the colour of this picture in one word."_s;
        question.pictures = {model::Picture{.name = u"red.png"_s, .detail = model::Detail::Low}};
        question.pictureFiles = {pictureFile()};
    }
    return question;
}

QString ConnectionTrial::pictureFile()
{
    const QString path = m_folder.filePath(u"red.png"_s);
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.save(path);
    return path;
}

void ConnectionTrial::settle(const model::Result<model::Answer> &result)
{
    m_turn.release()->deleteLater(); // it is still telling us
    const bool works = result && (result->problems.isEmpty() || !result->text.isEmpty());
    m_rows[m_at].state = works ? State::Works : State::Fails;
    if (works)
        learn(*result);
    else
        note(result ? result->problems.first() : result.problem());
    goOn();
}

void ConnectionTrial::goOn()
{
    ++m_at;
    if (!hasEnded())
        return askNext();
    emit changed();
    emit ended();
}

void ConnectionTrial::learn(const model::Answer &answer)
{
    if (m_connection.isAzure() && m_connection.modelName.isEmpty())
        m_connection.modelName = answer.modelName;
    if (m_steps.at(m_at) != Step::Enhanced || !answer.groundingStatus.isEmpty())
        return;
    m_rows[m_at].state = State::Fails;
    m_rows[m_at].why = tr("The service answered, and sent no regions.");
    m_connection.overrides.enhancements = false;
}

void ConnectionTrial::note(const model::Problem &problem)
{
    m_rows[m_at].why = inShort(problem);
    const Step step = m_steps.at(m_at);
    const bool isAboutThis = !isAboutAll(problem);
    if (step == Step::Streamed && m_rows.first().state == State::Works)
        m_connection.overrides.streaming = false;
    if (step == Step::Picture && problem.kind == Kind::ModelCannotSee)
        m_connection.overrides.pictures = false;
    if (step == Step::Enhanced && isAboutThis)
        m_connection.overrides.enhancements = false;
    if (isAboutThis)
        return;
    for (int rest = m_at + 1; rest < m_rows.size(); ++rest)
        m_rows[rest].state = State::Skipped;
    m_at = int(m_rows.size()) - 1;
}

} // namespace presentation
