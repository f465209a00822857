#pragma once

#include <QWidget>

class QLabel;

namespace presentation {
class HistoryModel;
class SearchModel;
} // namespace presentation

namespace ui {
class Button;
}

namespace ui::library {

class ConversationList;
class ResultList;
class SearchRow;

/// The conversations by date, and what is found in them while words stand in the field above; a bar to take a
/// deletion back below.
class Library : public QWidget {
    Q_OBJECT

public:
    Library(
        presentation::HistoryModel &history, presentation::SearchModel &search, QWidget *parent = nullptr);

    /// Another list in the lower half. What is found takes its room.
    void addBelow(QWidget *pane);
    /// Marks the conversation that is open.
    void setCurrent(qint64 conversation);
    void renameCurrent();
    void removeCurrent();
    /// Pins the chosen conversation, or takes the pin out.
    void pinCurrent();
    void beginSearch();

signals:
    void openWanted(qint64 conversation);
    /// A find was chosen; `message` is 0 for a title.
    void messageWanted(qint64 conversation, qint64 message, const QString &typed);
    /// The keyboard is done here.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void tell(const QString &words);
    [[nodiscard]] QString words() const;

    presentation::HistoryModel &m_history;
    presentation::SearchModel &m_search;
    SearchRow *m_searchRow;
    QLabel *m_words; ///< in place of the list or above it
    Button *m_clearFilters;
    ConversationList *m_conversations;
    ResultList *m_results;
    QWidget *m_undoBar;
    QWidget *m_below = nullptr;
};

} // namespace ui::library
