#include "presentation/explanation.h"

#include "presentation/detailwords.h"
#include "presentation/explanationtable.h"
#include "presentation/filterwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using model::Problem;

constexpr qsizetype longestQuote = 300;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Explanation", text, nullptr, n);
}

/// Foreign words on one line, bounded, without anything that a terminal or a label would obey.
QString quotable(const QString &words)
{
    QString line;
    for (const QChar c : words.left(4 * longestQuote))
        line += c.isPrint() ? c : u' ';
    line = line.simplified();
    return line.size() > longestQuote ? line.left(longestQuote - 1) + u'…' : line;
}

QString sentenceOf(const Problem &problem, const ExplanationRow &row)
{
    // Elsewhere a subject is a name, of a file or a host.
    const bool isOurWord =
        problem.kind == Problem::Kind::UsageWrong || problem.kind == Problem::Kind::NotSupportedHere;
    const QString subject = quotable(isOurWord ? detailInWords(problem.subject) : problem.subject);
    if (subject.isEmpty())
        return translated(row.unnamed);
    if (problem.kind == Problem::Kind::TooManyPictures) {
        bool isNumber = false;
        const int limit = subject.toInt(&isNumber);
        return isNumber ? translated(row.named, limit) : translated(row.unnamed);
    }
    return translated(row.named).arg(subject);
}

QString reasonOf(const Problem &problem, const ExplanationRow &row)
{
    const QString quote =
        row.detail == ExplanationRow::Detail::Quoted ? quotable(detailInWords(problem.detail)) : QString();
    if (quote.isEmpty())
        return {};
    const bool isSentence = QStringView(u".!?…").contains(quote.back());
    const QString words = isSentence
        ? QCoreApplication::translate("Explanation", "The reason given is: “%1”")
        : QCoreApplication::translate("Explanation", "The reason given is: “%1”.");
    return words.arg(quote);
}

QString adviceOf(const Problem &problem, const ExplanationRow &row)
{
    using namespace std::chrono;
    if (problem.kind != Problem::Kind::RateLimited || !problem.wait || *problem.wait <= 0ms)
        return translated(row.advice);
    const auto wait = ceil<seconds>(*problem.wait);
    if (wait <= 2min)
        return QCoreApplication::translate("Explanation", "Ask again in %n s.", nullptr, int(wait.count()));
    // Outside the calls: lupdate never ends on a template argument inside one.
    const int inMinutes = int(qMin(ceil<minutes>(wait).count(), minutes::rep(9999)));
    const int inHours = int(qMin(ceil<hours>(wait).count(), hours::rep(9999)));
    if (wait <= 2h)
        return QCoreApplication::translate("Explanation", "Ask again in %n min.", nullptr, inMinutes);
    return QCoreApplication::translate("Explanation", "Ask again in %n h.", nullptr, inHours);
}

Explanation::NextStep nextStepOf(const Problem &problem, const ExplanationRow &row)
{
    const bool namesAWait = problem.kind == Problem::Kind::RateLimited && problem.wait.has_value();
    return namesAWait ? Explanation::NextStep::WaitAndAsk : row.nextStep;
}

/// The built-in service answered as far as it can, which was not what was asked.
Explanation beyondTheBuiltInService()
{
    return {.sentence = QCoreApplication::translate(
                "Explanation", "The built-in service cannot answer this question."),
        .cause = QCoreApplication::translate(
            "Explanation", "It reads text and finds faces, people and codes; it is not a language model."),
        .advice = QCoreApplication::translate(
            "Explanation", "A model that you connect can be asked the same question."),
        .nextStep = Explanation::NextStep::ConnectAModel};
}

/// Gone for good (410), which no other address heals.
ExplanationRow retired()
{
    return {Problem::Kind::AddressWrong,
        QT_TRANSLATE_NOOP("Explanation", "“%1” no longer offers what was asked for."),
        QT_TRANSLATE_NOOP("Explanation", "The service no longer offers what was asked for."),
        QT_TRANSLATE_NOOP("Explanation", "The model, or this version of the service, has been retired."),
        QT_TRANSLATE_NOOP("Explanation", "Choose a deployment of a newer model, or a newer API version."),
        Explanation::NextStep::OtherDeployment, ExplanationRow::Detail::Quoted};
}

ExplanationRow rowOf(const Problem &problem)
{
    constexpr int Gone = 410;
    const bool isRetired = problem.kind == Problem::Kind::AddressWrong && problem.status == Gone;
    return isRetired ? retired() : explanationRow(problem.kind);
}

} // namespace

Explanation explain(const Problem &problem)
{
    if (problem.kind == Problem::Kind::NotSupportedHere && problem.code == "cannot_answer"_L1)
        return beyondTheBuiltInService();
    const ExplanationRow row = rowOf(problem);
    return {.sentence = sentenceOf(problem, row),
        .cause = translated(row.cause),
        .reason = reasonOf(problem, row),
        .advice = adviceOf(problem, row),
        .findings = filterWords(problem.filters),
        .nextStep = nextStepOf(problem, row)};
}

QString inShort(const Problem &problem)
{
    const Explanation words = explain(problem);
    return words.sentence + u' ' + (words.reason.isEmpty() ? words.advice : words.reason);
}

} // namespace presentation
