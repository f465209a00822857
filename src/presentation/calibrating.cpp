#include "presentation/calibrating.h"

#include "chat/capabilities.h"
#include "grounding/regionprompts.h"
#include "model/whendone.h"
#include "presentation/coordinateframes.h"
#include "presentation/estimate.h"
#include "presentation/explanation.h"
#include "presentation/offthread.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using State = ConnectionTrial::Row::State;

constexpr int enoughTokens = 1200; // four places, and thoughts before them

QString wordsFor(const QList<CoordinateFrames::Choice> &choices, const QString &word)
{
    for (const CoordinateFrames::Choice &choice : choices) {
        if (choice.word == word)
            return choice.text;
    }
    return word;
}

QString pixels(double number)
{
    return QLocale().toString(number, 'f', 1);
}

} // namespace

Calibrating::Calibrating(
    MakeTurn makeTurn, const model::Connection &connection, const model::Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_makeTurn(std::move(makeTurn))
    , m_connection(connection)
    , m_secrets(secrets)
    , m_cards(measuringCards())
{
    m_connection.calibration = {}; // not read by what was measured before
    for (const MeasuringCard &card : std::as_const(m_cards))
        m_rows.append({.what = card.name});
    m_rows.append({.what = tr("Places")});
}

Calibrating::~Calibrating() = default;

void Calibrating::start()
{
    m_card = 0;
    m_answers.clear();
    askNext();
}

void Calibrating::askNext()
{
    m_rows[m_card].state = State::Asking;
    emit changed();
    m_turn = m_makeTurn(questionOf(m_card));
    connect(m_turn.get(), &chat::Turn::prepared, this,
        [this](const QList<model::SentPicture> &sent) { m_sent = sent.value(0).size; });
    connect(m_turn.get(), &chat::Turn::spellingLearned, this,
        [this](const model::Spelling &spelling) { m_connection.spelling = spelling; });
    connect(m_turn.get(), &chat::Turn::finished, this, &Calibrating::settle);
    m_turn->start();
}

chat::Question Calibrating::questionOf(int number)
{
    const MeasuringCard &card = m_cards.at(number);
    const QString path = m_folder.filePath(u"card%1.png"_s.arg(number));
    drawn(card).save(path);
    const grounding::RegionPrompt prompt = grounding::regionPromptFor(m_connection.model());
    chat::Question question;
    question.connection = chat::equipped(m_connection);
    question.secrets = m_secrets;
    question.ocr = question.grounding = false;
    question.stream = chat::capabilitiesOf(m_connection).streaming;
    question.parameters.maxTokens = enoughTokens;
    question.text = cardQuestion(card);
    question.addition = prompt.text;
    question.reading.asked = prompt.space;
    question.pictures = {model::Picture{.name = card.name, .size = card.size, .detail = m_connection.detail}};
    question.pictureFiles = {path};
    return question;
}

void Calibrating::settle(const model::Result<model::Answer> &result)
{
    m_turn.release()->deleteLater(); // it is still telling us
    Row &row = m_rows[m_card];
    const MeasuringCard &card = m_cards.at(m_card);
    const bool failed = !result || (!result->problems.isEmpty() && result->text.isEmpty());
    if (failed) {
        row.state = State::Fails;
        row.why = inShort(result ? result->problems.first() : result.problem());
        for (qsizetype rest = m_card + 1; rest < m_rows.size(); ++rest)
            m_rows[rest].state = State::Skipped;
        m_ended = true;
        emit changed();
        emit ended();
        return;
    }
    const QSize sent = m_sent.isEmpty() ? card.size : m_sent;
    row.state = result->regions.isEmpty() ? State::Fails : State::Works;
    row.why = result->regions.isEmpty() ? tr("The answer names no places.")
                                        : tr("%n places", nullptr, int(result->regions.size()));
    m_answers.append({.size = card.size, .sent = sent, .shapes = card.shapes, .text = result->rawText()});
    if (++m_card < m_cards.size())
        return askNext();
    conclude();
}

void Calibrating::conclude()
{
    m_rows.last().state = State::Asking;
    emit changed();
    const QString modelName = m_connection.model();
    const auto answers = m_answers;
    model::whenDone(offThread([answers, modelName] { return grounding::fitFrame(answers, modelName); }), this,
        [this](const std::optional<grounding::FrameFit> &fit) {
            Row &row = m_rows.last();
            row.state = fit ? State::Works : State::Fails;
            if (fit) {
                m_connection.calibration = fit->calibration;
                m_connection.calibration.modelName = chat::measuredName(m_connection);
                row.why = tr("%1 The worst of %n shapes is off by %2 pixels.",
                    "how the model counts places, as a sentence; how exactly", fit->found)
                              .arg(calibrationWords(m_connection), pixels(fit->worstPixels));
            } else {
                row.why = tr("No way of counting puts the shapes where they are: this model does not tell "
                             "places, or guesses them.");
            }
            m_ended = true;
            emit changed();
            emit ended();
        });
}

QString cardsCost(const model::Connection &connection)
{
    QList<model::Picture> pictures;
    QString words;
    for (const MeasuringCard &card : measuringCards()) {
        pictures.append({.name = card.name, .size = card.size, .detail = connection.detail});
        words += cardQuestion(card);
    }
    words += grounding::regionPromptFor(connection.model()).text.repeated(int(pictures.size()));
    const Estimate estimate = estimateOf(words, pictures, {}, connection);
    return Calibrating::tr("Three cards that Groundglass draws go to %1, one question each: %2, and the "
                           "answers on top. %3")
        .arg(connection.endpoint.host(), estimate.words, estimate.reason);
}

QString calibrationWords(const model::Connection &connection)
{
    const model::Calibration &measured = connection.calibration;
    if (measured.space.isEmpty() || measured.modelName != chat::measuredName(connection))
        return {};
    QString space = wordsFor(CoordinateFrames::spaces(), measured.space);
    if (!measured.rule.isEmpty() && measured.rule != "as-sent"_L1)
        space = Calibrating::tr("Pixels of the picture as the model resizes it (%1)").arg(measured.rule);
    return Calibrating::tr("%1; %2; off by %3 pixels on average.")
        .arg(space, wordsFor(CoordinateFrames::orders(), measured.order), pixels(measured.errorPixels));
}

} // namespace presentation
