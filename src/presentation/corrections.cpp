#include "presentation/corrections.h"

#include "grounding/correcting.h"
#include "model/whendone.h"
#include "presentation/conversationmodel.h"
#include "store/history.h"

#include <QUndoStack>

#include <algorithm>

namespace presentation {

using model::Correction;
using model::Region;
using model::Verdict;

/// One change of one correction.
class Corrections::Step : public QUndoCommand {
public:
    Step(Corrections &owner, qint64 message, Correction before, Correction after, int mergesAs)
        : m_owner(owner)
        , m_message(message)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergesAs(mergesAs)
    {
    }

    void undo() override
    {
        m_owner.put(m_message, m_before);
        emit m_owner.steppedTo(m_owner.idOf(m_message, m_before.number));
    }

    void redo() override
    {
        m_owner.put(m_message, m_after);
        if (m_wasDone)
            emit m_owner.steppedTo(m_owner.idOf(m_message, m_after.number));
        m_wasDone = true;
    }

    [[nodiscard]] int id() const override { return m_mergesAs; }

    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *step = static_cast<const Step *>(next); // of the same id: one of ours
        if (step->m_message != m_message || step->m_after.number != m_after.number)
            return false;
        m_after = step->m_after;
        return true;
    }

private:
    Corrections &m_owner;
    qint64 m_message;
    Correction m_before;
    Correction m_after;
    int m_mergesAs;
    bool m_wasDone = false;
};

namespace {

constexpr int nudgesMerge = 1;

/// A change back to what the answer says is no change.
Correction tidied(Correction correction, const Region &region)
{
    if (correction.label == region.label)
        correction.label.reset();
    if (correction.polygon == region.polygon)
        correction.polygon.reset();
    return correction;
}

RegionMark markOf(const Correction &correction)
{
    if (correction.isAdded())
        return {.verdict = correction.verdict, .added = true};
    return {.verdict = correction.verdict,
        .removed = correction.removed,
        .renamed = correction.label.has_value(),
        .moved = correction.polygon.has_value()};
}

} // namespace

Corrections::Corrections(store::History &history, const ConversationModel &conversation, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_conversation(conversation)
{
    connect(&conversation, &QAbstractItemModel::modelReset, this, &Corrections::load);
}

Corrections::~Corrections() = default;

void Corrections::load()
{
    const qint64 conversation = m_conversation.conversation();
    m_undo.setActiveStack(stack());
    if (conversation <= 0 || conversation == m_loaded)
        return;
    m_loaded = conversation;
    model::whenDone(m_history.corrections(conversation), this,
        [this, conversation](const model::Result<QHash<qint64, QList<Correction>>> &found) {
            if (conversation != m_conversation.conversation())
                return;
            if (!found)
                return emit failed(found.problem());
            for (auto message = found->cbegin(); message != found->cend(); ++message) {
                Numbered &said = m_said[message.key()];
                for (const Correction &correction : message.value()) {
                    said.try_emplace(correction.number, correction); // what was said since is newer
                    m_lastAdded[message.key()] =
                        std::min(m_lastAdded.value(message.key()), correction.number);
                }
                emit changed(message.key());
            }
        });
}

QUndoStack *Corrections::stack()
{
    auto &stack = m_stacks[m_conversation.conversation()];
    if (!stack) {
        stack = std::make_unique<QUndoStack>();
        m_undo.addStack(stack.get());
    }
    return stack.get();
}

const model::Answer *Corrections::answerOf(qint64 message) const
{
    const int row = m_conversation.rowOf(message);
    return row < 0 ? nullptr : &m_conversation.messageAt(row).answer;
}

bool Corrections::canCorrect(qint64 message) const
{
    const int row = m_conversation.rowOf(message);
    return row >= 0 && m_conversation.messageAt(row).role == model::Role::Assistant
        && m_conversation.messageAt(row).state != model::Message::State::Growing;
}

QList<Correction> Corrections::of(qint64 message) const
{
    QList<Correction> list;
    for (const auto &[number, correction] : m_said.value(message))
        list.append(correction);
    return list;
}

QList<Region> Corrections::corrected(qint64 message) const
{
    const model::Answer *answer = answerOf(message);
    return answer ? grounding::correctedRegions(answer->regions, of(message)) : QList<Region>();
}

Corrections::Shown Corrections::shown(qint64 message, const model::Answer &answer) const
{
    Shown shown{.regions = answer.regions};
    const auto said = m_said.constFind(message);
    if (said == m_said.cend() || said->empty())
        return shown;
    shown.marks.resize(shown.regions.size());
    for (auto entry = said->rbegin(); entry != said->rend();
         ++entry) { // added ones are in order from -1 down
        const auto &[number, correction] = *entry;
        if (number >= shown.marks.size())
            continue;
        if (correction.isAdded()) {
            if (m_view == View::Model || correction.saysNothing())
                continue;
            shown.regions.append(grounding::addedRegion(correction));
            shown.marks.append(markOf(correction));
            continue;
        }
        shown.marks[number] = markOf(correction);
        if (m_view == View::Model)
            continue;
        Region &region = shown.regions[number];
        region = grounding::corrected(region, correction);
        if (correction.removed)
            region.polygon.clear(); // it keeps its row, and is not drawn
    }
    return shown;
}

void Corrections::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    emit viewChanged(view);
}

std::optional<int> Corrections::numberOf(RegionId region) const
{
    const model::Answer *answer = answerOf(region.message);
    if (!answer || region.index < 0)
        return std::nullopt;
    if (region.index < answer->regions.size())
        return region.index;
    auto left = region.index - answer->regions.size();
    const Numbered said = m_said.value(region.message);
    for (auto entry = said.rbegin(); entry != said.rend(); ++entry) {
        if (entry->second.isAdded() && !entry->second.saysNothing() && left-- == 0)
            return entry->first;
    }
    return std::nullopt;
}

RegionId Corrections::idOf(qint64 message, int number) const
{
    const model::Answer *answer = answerOf(message);
    if (number >= 0 || !answer)
        return {message, number};
    const Numbered said = m_said.value(message);
    const auto before = std::ranges::count_if(said, [number](const auto &entry) {
        return entry.second.isAdded() && !entry.second.saysNothing() && entry.first > number;
    });
    return {message, static_cast<int>(answer->regions.size() + before)};
}

Correction Corrections::at(qint64 message, int number) const
{
    const auto said = m_said.constFind(message);
    if (said != m_said.cend()) {
        if (const auto entry = said->find(number); entry != said->end())
            return entry->second;
    }
    return {.number = number};
}

QString Corrections::nameOf(RegionId region) const
{
    const auto number = numberOf(region);
    const model::Answer *answer = answerOf(region.message);
    QString label;
    if (number && answer) {
        const Correction correction = at(region.message, *number);
        label = correction.label.value_or(*number >= 0 ? answer->regions.at(*number).label : QString());
    }
    label = label.simplified();
    if (label.isEmpty())
        return tr("region %1").arg(region.index + 1);
    return label.size() > 40 ? label.left(39) + QChar(0x2026) : label;
}

void Corrections::judge(RegionId region, Verdict verdict)
{
    const auto number = numberOf(region);
    if (!number || !canCorrect(region.message))
        return;
    Correction after = at(region.message, *number);
    after.verdict = verdict;
    const QString text = verdict == Verdict::Accepted ? tr("accept “%1”")
        : verdict == Verdict::Rejected                ? tr("reject “%1”")
                                                      : tr("no verdict on “%1”");
    push(region.message, after, text.arg(nameOf(region)));
}

void Corrections::rename(RegionId region, const QString &label)
{
    const auto number = numberOf(region);
    if (!number || !canCorrect(region.message))
        return;
    Correction after = at(region.message, *number);
    after.label = label.simplified().left(300);
    push(region.message, after, tr("rename “%1”").arg(nameOf(region)));
}

void Corrections::place(RegionId region, const QPolygonF &polygon, Change change)
{
    const auto number = numberOf(region);
    if (!number || polygon.isEmpty() || !canCorrect(region.message))
        return;
    Correction after = at(region.message, *number);
    after.polygon = polygon;
    after.removed = false;
    const QString text = change == Change::Reshape ? tr("reshape “%1”") : tr("move “%1”");
    push(region.message, after, text.arg(nameOf(region)), change == Change::Nudge ? nudgesMerge : -1);
}

void Corrections::remove(RegionId region)
{
    const auto number = numberOf(region);
    if (!number || !canCorrect(region.message))
        return;
    Correction after = at(region.message, *number);
    after.removed = true;
    push(region.message, after, tr("delete “%1”").arg(nameOf(region)));
}

void Corrections::restore(RegionId region)
{
    const auto number = numberOf(region);
    if (!number || *number < 0 || !canCorrect(region.message))
        return;
    push(region.message, {.number = *number}, tr("restore “%1”").arg(nameOf(region)));
}

std::optional<RegionId> Corrections::add(
    qint64 message, const QPolygonF &polygon, int picture, const QString &label)
{
    if (polygon.isEmpty() || !canCorrect(message))
        return std::nullopt;
    const int number = m_lastAdded.value(message) - 1;
    m_lastAdded[message] = number;
    const Correction after{
        .number = number, .label = label.simplified(), .polygon = polygon, .picture = picture};
    push(message, after, tr("add a region"));
    return idOf(message, number);
}

void Corrections::adopt(qint64 message, const QList<Region> &regions, int picture)
{
    if (regions.isEmpty() || !canCorrect(message))
        return;
    m_undo.setActiveStack(stack());
    const auto count = static_cast<int>(regions.size());
    stack()->beginMacro(count == 1 ? tr("adopt a region") : tr("adopt %n regions", nullptr, count));
    for (const Region &region : regions)
        add(message, region.polygon, picture, region.label);
    stack()->endMacro();
}

void Corrections::push(qint64 message, const Correction &after, const QString &text, int mergesAs)
{
    const model::Answer *answer = answerOf(message);
    const Correction before = after.isAdded() && m_said.value(message).count(after.number) == 0
        ? Correction{.number = after.number, .removed = true, .polygon = after.polygon}
        : at(message, after.number);
    const Correction tidy = after.isAdded() ? after : tidied(after, answer->regions.at(after.number));
    if (tidy == before)
        return;
    auto *step = new Step(*this, message, before, tidy, mergesAs);
    step->setText(text);
    m_undo.setActiveStack(stack());
    stack()->push(step);
}

void Corrections::put(qint64 message, const Correction &correction)
{
    m_said[message][correction.number] = correction;
    if (correction.saysNothing())
        m_said[message].erase(correction.number);
    emit changed(message);
    model::whenDone(
        m_history.saveCorrections(message, {correction}), this, [this](const model::Outcome &saved) {
            if (!saved)
                emit failed(saved.problem());
        });
}

} // namespace presentation
