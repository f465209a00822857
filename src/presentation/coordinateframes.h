#pragma once

#include "model/conversation.h"
#include "model/problem.h"

#include <QList>
#include <QObject>

namespace store {
class History;
}

namespace presentation {

class ConversationModel;
class Preferences;

/// In which frame the numbers in answers count: what the person chose where the guess was wrong. The choice
/// reads the answer again at once, and holds for what the same model of the same connection says later.
/// Window's thread.
class CoordinateFrames : public QObject {
    Q_OBJECT

public:
    /// Words of the formats; empty: found out by itself.
    struct Frame {
        QString space = {};
        QString order = {};

        bool operator==(const Frame &) const = default;
    };
    struct Choice {
        QString word = {};
        QString text = {};
    };

    CoordinateFrames(store::History &history, ConversationModel &conversation, Preferences &preferences,
        QObject *parent = nullptr);

    [[nodiscard]] static QList<Choice> spaces();
    [[nodiscard]] static QList<Choice> orders();

    /// Whether this answer's text can be read in another frame: it is there, whole, and of a model.
    [[nodiscard]] bool canChoose(qint64 message) const;
    [[nodiscard]] Frame of(qint64 message) const;
    /// The way of writing that was found: "qwen2-vl"; empty without places.
    [[nodiscard]] QString familyOf(qint64 message) const;
    /// What was chosen for answers of this model.
    [[nodiscard]] Frame remembered(const QString &connection, const QString &modelName) const;

    void choose(qint64 message, const Frame &frame);

signals:
    void chosen(qint64 message);
    void failed(const model::Problem &problem);

private:
    void put(qint64 message, const model::Answer &answer);

    store::History &m_history;
    ConversationModel &m_conversation;
    Preferences &m_preferences;
    int m_lastAsked = 0; ///< only the last choice counts
};

} // namespace presentation
