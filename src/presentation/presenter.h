#pragma once

#include "presentation/slides.h"

#include <QObject>

#include <optional>

namespace store {
class History;
}

namespace presentation {

class Workspace;

/// A talk before an audience: walks through the answers of the open conversation, in each from phrase to
/// phrase, and on through the pinned conversations; asks what the audience wants to know, and where no answer
/// comes, has the saved answer to the same question at hand. Window's thread; the workspace follows along, so
/// that the window shows the same place afterwards.
class Presenter : public QObject {
    Q_OBJECT

public:
    /// How it stands with the answer that is shown.
    enum class Live { Settled, Waiting, Growing, Failed };

    Presenter(Workspace &workspace, store::History &history, QObject *parent = nullptr);

    /// Begins at the answer that the window shows last, with nothing lit.
    void begin();
    void end();

    /// Nothing when there is neither an answer nor a picture to show.
    [[nodiscard]] const std::optional<Slide> &slide() const { return m_slide; }
    /// -1 while the whole answer is shown and nothing is lit.
    [[nodiscard]] int phrase() const { return m_phrase; }
    /// Which picture of the slide is shown.
    [[nodiscard]] int picture() const;
    /// What is lit, in words, for people who cannot see it.
    [[nodiscard]] QString description() const;
    [[nodiscard]] bool isBlank() const { return m_blank; }
    [[nodiscard]] Live live() const;
    [[nodiscard]] bool hasRecorded() const { return m_recorded.has_value(); }

    void next();
    void previous();
    void first();
    void last();
    /// Lights this phrase of the slide; -1 lights nothing.
    void light(int phrase);
    void toggleBlank();

    /// Asks about the pictures on show, and shows the answer as it comes.
    void ask(const QString &question);
    /// Puts the saved answer to the question in the place of the one that did not come.
    void showRecorded();

signals:
    /// Another answer is shown, or its words or regions changed.
    void slideChanged();
    void phraseChanged();
    void blankChanged(bool blank);
    /// How it stands with the answer, or whether there is a recorded one, changed.
    void liveChanged();

private:
    enum class Enter { AtStart, AtEnd };

    void enterConversation(qint64 conversation);
    void show(int row, int phrase);
    void takeRow(int row);
    void colour();
    void renew();
    void stepOut(int step);
    void lookForRecorded();
    void takeRecorded(const model::Conversation &conversation);
    [[nodiscard]] const QList<model::Message> &messages() const;
    [[nodiscard]] QList<qint64> programme() const;
    [[nodiscard]] int neighbourRow(int step) const;

    Workspace &m_workspace;
    store::History &m_history;
    std::optional<Slide> m_slide;
    std::optional<Slide> m_recorded;
    std::optional<Enter> m_entering; ///< how the conversation that is being opened will be entered
    int m_direction = 0;
    int m_row = -1; ///< of the answer in the open conversation; -1 for none
    int m_phrase = -1;
    bool m_running = false;
    bool m_blank = false;
    bool m_asking = false;
};

} // namespace presentation
