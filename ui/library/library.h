#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace presentation {
class HistoryModel;
}

namespace ui::library {

/// The conversations by date: open, rename in place, delete with a way back.
class Library : public QWidget {
    Q_OBJECT

public:
    explicit Library(presentation::HistoryModel &history, QWidget *parent = nullptr);

    /// Another list in the lower half.
    void addBelow(QWidget *pane);
    /// Marks the conversation that is open.
    void setCurrent(qint64 conversation);
    void renameCurrent();
    void removeCurrent();
    /// Pins the chosen conversation, or takes the pin out.
    void pinCurrent();

signals:
    void openWanted(qint64 conversation);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offerMenu(const QPoint &point);
    void showUndo(const QString &title);
    void markCurrent();
    [[nodiscard]] qint64 chosen() const;
    QWidget *makeUndoBar();

    presentation::HistoryModel &m_history;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_undoWords = nullptr;
    QWidget *m_undoBar;
    qint64 m_current = 0;
};

} // namespace ui::library
