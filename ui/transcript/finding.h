#pragma once

#include <QObject>

namespace presentation {
class ConversationModel;
class ConversationSearch;
} // namespace presentation

namespace ui::transcript {

class FindBar;
class Transcript;

/// Finding words in the conversation on the screen: the bar above the transcript, the marks in its messages,
/// and the way to the current match, wherever it is.
class Finding : public QObject {
    Q_OBJECT

public:
    Finding(const presentation::ConversationModel &model, Transcript &transcript);

    [[nodiscard]] FindBar &bar() { return *m_bar; }
    [[nodiscard]] const presentation::ConversationSearch &search() const { return *m_search; }

public slots:
    /// Opens the bar with the words that are selected, if they are few.
    void open();
    void close();
    void next() { step(1); }
    void previous() { step(-1); }

private:
    void step(int by);
    void look();
    void mark(int row) const;
    void markAll() const;
    void reveal();

    Transcript &m_transcript;
    presentation::ConversationSearch *m_search;
    FindBar *m_bar;
};

} // namespace ui::transcript
