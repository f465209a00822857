#pragma once

#include "chat/turn.h"
#include "model/conversation.h"
#include "presentation/companion.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace store {
class History;
}

namespace presentation {

/// Makes the turn that asks a question; wired by the program.
using MakeTurn = std::function<std::unique_ptr<chat::Turn>(const chat::Question &question)>;

/// One question and its answer on their way into the history: stored first, asked then, kept as the answer
/// grows. It goes on while another conversation is open. Ids below zero are ours until the store gives its
/// own. Destroyed in mid-answer it leaves the answer behind as interrupted. Window's thread.
class Exchange : public QObject {
    Q_OBJECT

public:
    struct Start {
        qint64 conversation = 0;
        QString title = {}; ///< of a conversation that the store does not know yet
        model::Message question = {};
        model::Message answer = {};
        chat::Question asked = {};
        std::optional<Companion::Wish> companion = {}; ///< image analysis beside the answer
        QFuture<model::Secrets> secrets = {}; ///< that it is asked with, once they are known
    };

    Exchange(Start start, store::History &history, const MakeTurn &makeTurn, QObject *parent = nullptr);
    ~Exchange() override;

    void begin();
    void stop();

    [[nodiscard]] qint64 conversation() const { return m_conversation; }
    [[nodiscard]] const model::Message &question() const { return m_question; }
    [[nodiscard]] const model::Message &answer() const { return m_answer; }
    /// The last line about the awaited answer.
    [[nodiscard]] const QString &note() const { return m_note; }

signals:
    void conversationStored(qint64 oldId, qint64 newId);
    /// A message changed, or got its id: `oldId` is what it was called before.
    void messageChanged(qint64 oldId, const model::Message &message);
    void noteChanged(const QString &note);
    void spellingLearned(const model::Spelling &spelling);
    /// Something could not be kept; the exchange goes on in memory.
    void savingFailed(const model::Problem &problem);
    /// The answer as it was a moment ago is on the disk.
    void kept();
    void ended();

private:
    void storeConversation();
    void storeQuestion();
    void storeAnswer();
    void ask();
    void start(const model::Secrets &secrets);
    void startTurn();
    void takeAnalysis();
    void conclude();
    void waitFor(std::chrono::milliseconds wait, const model::Problem &why);
    void countDown();
    void keepSent(const QList<model::SentPicture> &sent);
    void grow(const model::Answer &answer);
    void save();
    void finish(const model::Result<model::Answer> &result);
    void take(model::Message &mine, const model::Message &stored);
    void watch(QFuture<model::Outcome> saving);
    void note(const QString &note);
    void complain(const model::Problem &problem);

    store::History &m_history;
    qint64 m_conversation;
    QString m_title;
    model::Message m_question;
    model::Message m_answer;
    chat::Question m_asked;
    QFuture<model::Secrets> m_secrets;
    MakeTurn m_makeTurn;
    std::unique_ptr<chat::Turn> m_turn; ///< null until it is asked, after evidence for it was gathered
    std::optional<Companion::Wish> m_wish;
    std::unique_ptr<Companion> m_companion;
    std::optional<model::Message::State> m_concluding; ///< the answer is whole, its analysis is not
    QTimer m_saving;
    QTimer m_countingDown;
    QDeadlineTimer m_nextTry;
    model::Problem m_why; ///< of the wait for it
    int m_leftOut = 0;
    QString m_note;
    bool m_stopped = false;
    bool m_complained = false;
};

/// How an answer that ended with this result is kept.
[[nodiscard]] model::Message::State stateAfter(const model::Answer &answer);

} // namespace presentation
