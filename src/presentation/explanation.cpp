#include "presentation/explanation.h"

#include "presentation/explanationtable.h"

#include <QCoreApplication>

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
    const QString subject = quotable(problem.subject);
    if (subject.isEmpty())
        return translated(row.unnamed);
    if (problem.kind == Problem::Kind::TooManyPictures) {
        bool isNumber = false;
        const int limit = subject.toInt(&isNumber);
        return isNumber ? translated(row.named, limit) : translated(row.unnamed);
    }
    return translated(row.named).arg(subject);
}

bool isQuoted(const Problem &problem, const ExplanationRow &row)
{
    return row.detail == ExplanationRow::Detail::Quoted && !quotable(problem.detail).isEmpty();
}

QString causeOf(const Problem &problem, const ExplanationRow &row)
{
    if (!isQuoted(problem, row))
        return translated(row.cause);
    return QCoreApplication::translate("Explanation", "The reason given is: %1")
        .arg(quotable(problem.detail));
}

QString adviceOf(const Problem &problem, const ExplanationRow &row)
{
    using namespace std::chrono;
    if (problem.kind != Problem::Kind::RateLimited || !problem.wait || *problem.wait <= 0ms)
        return translated(row.advice);
    const auto wait = ceil<seconds>(*problem.wait);
    if (wait <= 2min)
        return QCoreApplication::translate("Explanation", "Ask again in %n s.", nullptr, int(wait.count()));
    if (wait <= 2h)
        return QCoreApplication::translate(
            "Explanation", "Ask again in %n min.", nullptr, int(ceil<minutes>(wait).count()));
    return QCoreApplication::translate("Explanation", "Ask again in %n h.", nullptr,
        int(qMin(ceil<hours>(wait).count(), seconds::rep(9999))));
}

} // namespace

Explanation explain(const Problem &problem)
{
    const ExplanationRow &row = explanationRow(problem.kind);
    return {.sentence = sentenceOf(problem, row),
        .cause = causeOf(problem, row),
        .causeIsQuoted = isQuoted(problem, row),
        .advice = adviceOf(problem, row),
        .nextStep = row.nextStep};
}

} // namespace presentation
