#include "presentation/pagechecking.h"

#include "grounding/pagecheck.h"
#include "model/whendone.h"
#include "presentation/connections.h"
#include "presentation/conversationmodel.h"
#include "presentation/offthread.h"
#include "presentation/readingkept.h"
#include "store/history.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

PageChecking::PageChecking(store::History &history, ConversationModel &conversation, Connections &connections,
    Analyse analyse, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_conversation(conversation)
    , m_connections(connections)
    , m_analyse(std::move(analyse))
{
}

PageChecking::~PageChecking() = default;

bool PageChecking::canCheck(qint64 message) const
{
    const int row = m_conversation.rowOf(message);
    if (!m_analyse || row < 0)
        return false;
    const model::Message &kept = m_conversation.keptAt(row);
    const int question = m_conversation.pictureQuestionOf(row);
    const auto isHere = [](const model::Picture &picture) { return !picture.isAddress(); };
    return kept.role == model::Role::Assistant && kept.state != model::Message::State::Growing
        && question >= 0 && std::ranges::any_of(m_conversation.keptAt(question).pictures, isHere)
        && !grounding::claimsIn(kept.answer.text).isEmpty();
}

void PageChecking::check(qint64 message)
{
    if (isChecking() || !canCheck(message))
        return;
    const int question = m_conversation.pictureQuestionOf(m_conversation.rowOf(message));
    QStringList files;
    for (const model::Picture &picture : m_conversation.keptAt(question).pictures)
        files << (picture.isAddress() ? QString() : m_history.picturePath(picture));
    m_companion = std::make_unique<Companion>(Companion::Wish{.analyse = m_analyse,
        .files = files,
        .connection = m_connections.current().connection,
        .secrets = m_connections.current().secrets});
    connect(m_companion.get(), &Companion::ended, this, [this, message] { finish(message); });
    emit checkingChanged();
    m_companion->start();
}

void PageChecking::finish(qint64 message)
{
    Companion *companion = m_companion.release();
    companion->deleteLater(); // it is still telling us
    const QList<model::PictureAnalysis> pages = companion->pages();
    const QList<model::Problem> problems = companion->problems();
    emit checkingChanged();
    const int row = m_conversation.rowOf(message);
    if (!problems.isEmpty())
        return emit failed(problems.first()); // half a page would call much missing that is there
    if (row < 0)
        return;
    const model::Answer answer = m_conversation.keptAt(row).answer;
    model::whenDone(offThread([answer, pages] { return grounding::checkedAgainst(answer, pages); }), this,
        [this, message](const model::Answer &checkedAnswer) { put(message, checkedAnswer); });
}

void PageChecking::choosePlace(qint64 message, qsizetype check, int region)
{
    if (const int row = m_conversation.rowOf(message); row >= 0)
        put(message, grounding::placeChosen(m_conversation.keptAt(row).answer, check, region));
}

void PageChecking::put(qint64 message, const model::Answer &answer)
{
    if (keepReading(m_history, m_conversation, message, answer, this,
            [this](const model::Problem &problem) { emit failed(problem); }))
        emit checked(message);
}

QString checkWords(const model::Answer &answer)
{
    using Verdict = model::PageCheck::Verdict;
    if (answer.checks.isEmpty())
        return {};
    const auto count = [&answer](Verdict verdict) {
        return int(std::ranges::count(answer.checks, verdict, &model::PageCheck::verdict));
    };
    QStringList parts{PageChecking::tr("%n found on the page", nullptr, count(Verdict::Found))};
    if (const int several = count(Verdict::Several); several > 0)
        parts << PageChecking::tr("%n in several places", nullptr, several);
    QStringList missing;
    for (const model::PageCheck &check : answer.checks) {
        if (check.verdict == Verdict::Missing)
            missing << u'“' + answer.text.mid(check.offset, check.length) + u'”';
    }
    if (!missing.isEmpty())
        parts << PageChecking::tr("not found: %1").arg(missing.join(u", "_s));
    return parts.join(u" · "_s);
}

namespace {

bool isRule(const QStringList &cells)
{
    static const QRegularExpression dashes(u"^:?-{1,}:?$"_s);
    return std::ranges::all_of(
        cells, [](const QString &cell) { return dashes.match(cell.trimmed()).hasMatch(); });
}

QStringList cellsOf(QString line)
{
    line = line.trimmed();
    if (line.startsWith(u'|'))
        line.remove(0, 1);
    if (line.endsWith(u'|') && !line.endsWith("\\|"_L1))
        line.chop(1);
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    QStringList cells;
    for (const QString &cell : line.split(bar))
        cells << cell.trimmed().replace(u"\\|"_s, u"|"_s).remove(u"**"_s);
    return cells;
}

/// A cell that begins like a formula would be run by the program that opens the file.
QString csvCell(QString cell)
{
    static const QRegularExpression number(u"^[-+]?[\\d.,]+%?$"_s);
    const bool isFormula =
        !cell.isEmpty() && u"=+-@"_s.contains(cell.at(0)) && !number.match(cell).hasMatch();
    if (isFormula)
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n');
    return needsQuotes ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell;
}

QString joined(const QStringList &cells, TableForm form)
{
    QStringList written;
    for (QString cell : cells)
        written << (form == TableForm::Csv ? csvCell(cell) : cell.replace(u'\t', u' '));
    return written.join(form == TableForm::Csv ? u',' : u'\t');
}

} // namespace

QString tableIn(const QString &text, TableForm form)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype head = 0; head + 1 < lines.size(); ++head) {
        if (!lines.at(head).contains(u'|') || !lines.at(head + 1).contains(u'|')
            || !isRule(cellsOf(lines.at(head + 1))))
            continue;
        QString table = joined(cellsOf(lines.at(head)), form) + u'\n';
        for (qsizetype row = head + 2; row < lines.size() && lines.at(row).contains(u'|'); ++row)
            table += joined(cellsOf(lines.at(row)), form) + u'\n';
        return table;
    }
    return {};
}

} // namespace presentation
