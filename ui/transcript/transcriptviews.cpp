#include "ui/transcript/transcript.h"

#include "presentation/conversationmodel.h"
#include "ui/transcript/answerview.h"
#include "ui/transcript/questionview.h"
#include "ui/transcript/selecting.h"
#include "ui/transcript/textview.h"

#include <utility>

namespace ui::transcript {

/// An answer that others follow takes no replies any more.
void Transcript::markLast()
{
    for (const auto &[row, view] : m_views) {
        if (auto *answer = qobject_cast<AnswerView *>(view.get()))
            answer->setIsLast(row == m_model.rowCount() - 1);
        m_places[static_cast<size_t>(row)].measured = false;
    }
}

void Transcript::fill(MessageView &view, int row)
{
    const model::Message &message = m_model.messageAt(row);
    if (auto *answer = qobject_cast<AnswerView *>(&view))
        answer->setCanCheck(m_canCheck && m_canCheck(message.id));
    view.show(message, m_model.noteAt(row));
    const presentation::ConversationModel::Version version = m_model.versionAt(row);
    view.offer({.version = version.index,
        .versions = version.count,
        .isPossible = m_asksAgain,
        .isBusy = isBusy(),
        .hasOthersToAsk = m_hasOthersToAsk});
    emit viewFilled(row);
}

MessageView &Transcript::viewFor(int row)
{
    auto &view = m_views[row];
    if (!view) {
        view = makeView(row);
        if (auto *answer = qobject_cast<AnswerView *>(view.get()); answer)
            answer->setIsLast(row == m_model.rowCount() - 1);
        if (auto *answer = qobject_cast<AnswerView *>(view.get()))
            answer->setShowsRaw(m_raw.contains(m_model.messageAt(row).id));
        fill(*view, row);
        const auto edit = m_edits.constFind(m_model.messageAt(row).id);
        if (auto *question = qobject_cast<QuestionView *>(view.get()); question && edit != m_edits.cend())
            question->edit(QString(*edit));
        light();
    }
    return *view;
}

std::unique_ptr<MessageView> Transcript::makeView(int row)
{
    std::unique_ptr<MessageView> view =
        m_model.messageAt(row).role == model::Role::Assistant ? makeAnswerView() : makeQuestionView();
    connect(view.get(), &MessageView::versionWanted, this, [this](qint64 message, int step) {
        anchorAt(message);
        emit versionWanted(message, step);
    });
    connect(view.get(), &MessageView::branchWanted, this, &Transcript::branchWanted);
    connect(view.get(), &MessageView::removeWanted, this, &Transcript::removeWanted);
    connect(
        view.get(), &MessageView::heightChanged, this, [this, made = view.get()] { measureAgain(*made); });
    return view;
}

std::unique_ptr<MessageView> Transcript::makeQuestionView()
{
    auto question = std::make_unique<QuestionView>(m_pictures, viewport());
    connect(question.get(), &QuestionView::pictureClicked, this, &Transcript::pictureClicked);
    connect(question.get(), &QuestionView::askEditedWanted, this, &Transcript::askEditedWanted);
    connect(question.get(), &QuestionView::edited, this,
        [this](qint64 message, const QString &text) { m_edits.insert(message, text); });
    connect(question.get(), &QuestionView::editingEnded, this,
        [this](qint64 message) { m_edits.remove(message); });
    return question;
}

void Transcript::measureAgain(const MessageView &view)
{
    for (const auto &[row, known] : m_views) {
        if (known.get() == &view)
            m_places[static_cast<size_t>(row)].measured = false;
    }
    arrange();
}

/// An answer is on its way: what would need another one waits.
bool Transcript::isBusy() const
{
    const int last = m_model.rowCount() - 1;
    return last >= 0 && m_model.messageAt(last).state == model::Message::State::Growing;
}

/// What the bars offer depends on more than their own message.
void Transcript::offerTurns()
{
    m_wasBusy = isBusy();
    for (const auto &[row, view] : m_views) {
        fill(*view, row);
        m_places[static_cast<size_t>(row)].measured = false;
    }
    light();
}

void Transcript::setAsksAgain(bool asks)
{
    m_asksAgain = asks;
    offerTurns();
    arrange();
}

void Transcript::setHasOthersToAsk(bool has)
{
    if (std::exchange(m_hasOthersToAsk, has) == has)
        return;
    offerTurns();
    arrange();
}

std::optional<SelectedWords> Transcript::selectedWords() const
{
    if (m_selecting->isActive())
        return {};
    for (const auto &[row, view] : m_views) {
        const auto *answer = qobject_cast<const AnswerView *>(view.get());
        const TextRange words = answer && !answer->showsRaw() ? answer->words()->selection() : TextRange();
        if (!words.isEmpty())
            return SelectedWords{m_model.messageAt(row).id, words.from, words.to - words.from};
    }
    return {};
}

QString Transcript::selectedText() const
{
    if (m_selecting->isActive())
        return m_selecting->text();
    for (const auto &[row, view] : m_views) {
        if (const QString selected = view->words()->selectedText(); !selected.isEmpty())
            return selected;
    }
    return {};
}

/// Words are selected in one answer at a time.
void Transcript::clearSelectionsBut(const TextView *words)
{
    for (const auto &[row, view] : m_views) {
        if (view->words() != words)
            view->words()->clearSelection();
    }
}

void Transcript::offerWords(QMenu *menu, const AnswerView &view, int phrase)
{
    const QList<Grounded> &grounded = view.words()->grounded();
    const bool isThere = phrase >= 0 && phrase < grounded.size();
    const Grounded under = isThere ? grounded.at(phrase) : Grounded();
    emit wordsMenuOpening(menu, {view.message(), isThere ? under.region : -1},
        {under.words.from, under.words.to - under.words.from});
}

std::unique_ptr<MessageView> Transcript::makeAnswerView()
{
    auto answer = std::make_unique<AnswerView>(m_linking, viewport());
    answer->setColourBy(m_colourBy);
    answer->setTimesLead(m_timesLead);
    connect(answer.get(), &AnswerView::timeClicked, this, &Transcript::timeClicked);
    connect(answer.get(), &AnswerView::askOtherWanted, this, &Transcript::askOtherWanted);
    connect(answer.get(), &AnswerView::askAgainWanted, this, &Transcript::askAgainWanted);
    connect(answer.get(), &AnswerView::stepWanted, this, &Transcript::stepWanted);
    connect(answer.get(), &AnswerView::frameWanted, this, &Transcript::frameWanted);
    connect(answer.get(), &AnswerView::checkWanted, this, &Transcript::checkWanted);
    connect(answer.get(), &AnswerView::placeChosen, this, &Transcript::placeChosen);
    connect(answer.get(), &AnswerView::sentWanted, this, &Transcript::sentWanted);
    connect(answer.get(), &AnswerView::continueWanted, this, &Transcript::continueWanted);
    connect(answer.get(), &AnswerView::toolRepliesGiven, this, &Transcript::toolRepliesGiven);
    connect(answer.get(), &AnswerView::rawToggled, this, [this](qint64 message, bool raw) {
        if (raw)
            m_raw.insert(message);
        else
            m_raw.remove(message);
        if (const int row = m_model.rowOf(message); row >= 0)
            changeRow(row);
    });
    const TextView *words = answer->words();
    connect(words, &TextView::selectionChanged, this, [this, words] {
        if (!words->selection().isEmpty())
            clearSelectionsBut(words);
        emit selectedWordsChanged();
    });
    connect(words, &TextView::menuOpening, this,
        [this, view = answer.get()](QMenu *menu, int phrase) { offerWords(menu, *view, phrase); });
    return answer;
}

void Transcript::light()
{
    const auto here = [](std::optional<presentation::RegionId> region, qint64 message) {
        return region && region->message == message ? std::optional(region->index) : std::nullopt;
    };
    for (const auto &[row, view] : m_views) {
        const qint64 id = m_model.messageAt(row).id;
        if (view)
            view->light(here(m_linking.hovered(), id), here(m_linking.selected(), id));
    }
}

} // namespace ui::transcript
