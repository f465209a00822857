#include "askcommand.h"

#include "exchange/regionjson.h"
#include "pictureoutput.h"
#include "problemline.h"
#include "replaysaving.h"
#include "spelledrequest.h"
#include "words.h"

#include <algorithm>

#include <unistd.h>

namespace cli {

using model::Answer;
using model::Problem;

namespace {

net::ChatTimings timingsWith(const std::optional<std::chrono::seconds> &patience)
{
    net::ChatTimings timings;
    if (patience)
        timings.connectTimeout = timings.firstByteTimeout = timings.silenceTimeout = *patience;
    return timings;
}

} // namespace

AskCommand::AskCommand(AskOptions options, const QString &dataFolder)
    : m_options(std::move(options))
    , m_client(nullptr, timingsWith(m_options.patience))
    , m_builtIn(dataFolder)
    , m_turn(m_options.question, m_client, m_builtIn, m_copies.path())
{
    connect(&m_interruption, &Interruption::asked, &m_turn, &chat::Turn::stop);
    connect(&m_turn, &chat::Turn::prepared, this, [this](const auto &sent) { m_sent = sent; });
    connect(&m_turn, &chat::Turn::grew, this, &AskCommand::showGrowth);
    connect(&m_turn, &chat::Turn::waiting, this, &AskCommand::showWaiting);
    connect(&m_turn, &chat::Turn::finished, this, &AskCommand::finish);
}

AskCommand::~AskCommand() = default;

void AskCommand::start()
{
    const auto places = checkPlaces();
    if (!places) {
        QMetaObject::invokeMethod(
            this, [this, places] { finish(places.problem()); }, Qt::QueuedConnection);
        return;
    }
    m_turn.start();
}

model::Outcome AskCommand::checkPlaces() const
{
    if (!m_options.annotated.isEmpty()) {
        if (const auto writable = checkWritable(m_options.annotated); !writable)
            return writable;
    }
    return m_options.save.isEmpty() ? model::Outcome(model::Done{}) : checkReplayPlace(m_options);
}

void AskCommand::showGrowth(const Answer &answer)
{
    if (m_options.format == AskOptions::Format::Text)
        m_printer.grow(answer.text);
    if (m_printer.isCutOff())
        m_turn.stop();
}

void AskCommand::showWaiting(std::chrono::milliseconds wait, const Problem &why)
{
    if (::isatty(STDERR_FILENO) != 1)
        return;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    complain(CommandLine::tr("%1 Asking again in %2 s.").arg(problemLine(why), QString::number(seconds)));
}

void AskCommand::finish(const model::Result<Answer> &result)
{
    Answer answer = result ? *result : Answer{.problems = {result.problem()}};
    if (result && !m_options.annotated.isEmpty() && !answer.text.isEmpty())
        annotate(answer);
    if (result && !m_options.save.isEmpty())
        save(answer);
    print(answer);
    complainAbout(answer.problems);
    emit ended(exitCodeFor(answer.problems));
}

void AskCommand::annotate(Answer &answer)
{
    const auto written = writeAnnotated(m_options.question, answer.regions, m_options.annotated);
    if (!written)
        answer.problems.append(written.problem());
}

void AskCommand::save(Answer &answer)
{
    const auto saved = saveReplay(m_options,
        {.answer = answer, .sent = m_sent, .received = m_turn.received(), .record = m_turn.record()});
    if (!saved)
        answer.problems.append(saved.problem());
}

namespace {

/// A line for each: find_price({"item":"kettle"}).
QString callsInWords(const QList<model::ToolCall> &calls)
{
    QStringList lines;
    for (const model::ToolCall &call : calls)
        lines += QStringLiteral("%1(%2)").arg(call.name, call.arguments);
    return lines.join(u'\n');
}

} // namespace

void AskCommand::print(const Answer &answer)
{
    if (m_options.format == AskOptions::Format::Text) {
        m_printer.end(answer.text.isEmpty() ? callsInWords(answer.toolCalls) : answer.text);
        return;
    }
    QStringList sentences;
    for (const Problem &problem : answer.problems)
        sentences.append(problemLine(problem));
    m_printer.line(exchange::answerToJson(answer, originalSizes(m_options.question), m_sent, sentences));
}

void AskCommand::complainAbout(const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        if (!isOnlyANote(problem))
            complain(problem);
    }
}

/// Interrupted before anything else; then the first problem that is more than a note.
int AskCommand::exitCodeFor(const QList<Problem> &problems) const
{
    if (m_printer.isCutOff())
        return Interrupted;
    int code = Answered;
    for (const Problem &problem : problems) {
        if (problem.kind == Problem::Kind::Stopped)
            return Interrupted;
        if (code == Answered && !isOnlyANote(problem))
            code = exitCodeOf(problem);
    }
    return code;
}

namespace {

model::Result<QByteArray> requestAsJson(const chat::Question &question)
{
    const QTemporaryDir copies;
    const auto request = spelledRequest(question, copies.path());
    if (!request)
        return request.problem();
    return wire::describe(*request);
}

} // namespace

int showRequest(const AskOptions &options)
{
    const auto request = requestAsJson(options.question);
    if (!request) {
        complain(request.problem());
        return exitCodeOf(request.problem());
    }
    AnswerPrinter printer;
    printer.line(request->trimmed());
    return printer.isCutOff() ? Interrupted : Answered;
}

} // namespace cli
