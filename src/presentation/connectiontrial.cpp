#include "presentation/connectiontrial.h"

#include "chat/capabilities.h"
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
    MakeTurn makeTurn, const model::Connection &connection, const model::Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_makeTurn(std::move(makeTurn))
    , m_connection(connection)
    , m_secrets(secrets)
    , m_rows({{.what = tr("A word")}, {.what = tr("A word as it is written")}, {.what = tr("A picture")}})
{
}

ConnectionTrial::~ConnectionTrial() = default;

void ConnectionTrial::start()
{
    m_step = 0;
    askNext();
}

void ConnectionTrial::askNext()
{
    m_rows[m_step].state = State::Asking;
    emit changed();
    m_turn = m_makeTurn(questionOf(m_step));
    connect(m_turn.get(), &chat::Turn::spellingLearned, this,
        [this](const model::Spelling &spelling) { m_connection.spelling = spelling; });
    connect(m_turn.get(), &chat::Turn::finished, this, &ConnectionTrial::settle);
    m_turn->start();
}

chat::Question ConnectionTrial::questionOf(int step)
{
    chat::Question question;
    question.connection = chat::equipped(m_connection);
    question.secrets = m_secrets;
    question.ocr = question.grounding = false;
    question.stream = step == Streamed;
    question.parameters.maxTokens = enoughTokens;
    question.text = u"Answer with the single word: yes"_s;
    if (step == Picture) {
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
    Row &row = m_rows[m_step];
    const bool works = result && (result->problems.isEmpty() || !result->text.isEmpty());
    row.state = works ? State::Works : State::Fails;
    if (works) {
        if (m_connection.isAzure() && m_connection.modelName.isEmpty())
            m_connection.modelName = result->modelName;
    } else {
        note(result ? result->problems.first() : result.problem());
    }
    ++m_step;
    if (!hasEnded())
        return askNext();
    emit changed();
    emit ended();
}

void ConnectionTrial::note(const model::Problem &problem)
{
    const Explanation words = explain(problem);
    m_rows[m_step].why =
        words.causeIsQuoted ? words.sentence + u' ' + words.cause : words.sentence + u' ' + words.advice;
    if (m_step == Streamed && m_rows.at(Whole).state == State::Works)
        m_connection.overrides.streaming = false;
    if (m_step == Picture && problem.kind == Kind::ModelCannotSee)
        m_connection.overrides.pictures = false;
    if (!isAboutAll(problem))
        return;
    for (int rest = m_step + 1; rest < m_rows.size(); ++rest)
        m_rows[rest].state = State::Skipped;
    m_step = int(m_rows.size()) - 1;
}

} // namespace presentation
