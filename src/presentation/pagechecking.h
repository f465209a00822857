#pragma once

#include "model/conversation.h"
#include "presentation/companion.h"

#include <QObject>

#include <memory>

namespace store {
class History;
}

namespace presentation {

class Connections;
class ConversationModel;

/// Checks an answer against the pictures that it speaks about: which of its numbers, dates and codes stand
/// there. The pictures are read by image analysis. What was found is kept with the answer. Window's thread.
class PageChecking : public QObject {
    Q_OBJECT

public:
    PageChecking(store::History &history, ConversationModel &conversation, Connections &connections,
        Analyse analyse, QObject *parent = nullptr);
    ~PageChecking() override;

    /// Whether there is anything to check, and pictures to check it against.
    [[nodiscard]] bool canCheck(qint64 message) const;
    [[nodiscard]] bool isChecking() const { return m_companion != nullptr; }
    void check(qint64 message);
    /// Of several places, the one that is meant.
    void choosePlace(qint64 message, qsizetype check, int region);

signals:
    void checked(qint64 message);
    void checkingChanged();
    void failed(const model::Problem &problem);

private:
    void finish(qint64 message);
    void put(qint64 message, const model::Answer &answer);

    store::History &m_history;
    ConversationModel &m_conversation;
    Connections &m_connections;
    Analyse m_analyse;
    std::unique_ptr<Companion> m_companion;
};

/// "5 found, 1 in several places, 2 not found on the page"; empty before a check.
[[nodiscard]] QString checkWords(const model::Answer &answer);

/// The first table in an answer's text, with tabs or as CSV; empty where there is none.
enum class TableForm { Tabs, Csv };
[[nodiscard]] QString tableIn(const QString &text, TableForm form);

} // namespace presentation
