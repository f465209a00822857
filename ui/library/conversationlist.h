#pragma once

#include <QListView>

namespace presentation {
class HistoryModel;
}

namespace ui::library {

/// The conversations by date: open, rename in place, pin, delete with a way back, by pointer and keyboard.
class ConversationList : public QListView {
    Q_OBJECT

public:
    explicit ConversationList(presentation::HistoryModel &history, QWidget *parent = nullptr);

    /// Marks the conversation that is open.
    void setCurrent(qint64 conversation);
    void renameCurrent();
    void removeCurrent();
    void pinCurrent();

signals:
    void openWanted(qint64 conversation);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void offerMenu(const QPoint &point);
    void markCurrent();
    void remove(qint64 id);
    [[nodiscard]] qint64 chosen() const;

    presentation::HistoryModel &m_history;
    qint64 m_current = 0;
    qint64 m_kept = 0; ///< the one that was chosen before the list was filled anew
};

} // namespace ui::library
