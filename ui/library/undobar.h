#pragma once

#include <QWidget>

class QLabel;

namespace presentation {
class HistoryModel;
}

namespace ui::library {

/// Says what was just deleted, and takes it back; there as long as that can be done.
class UndoBar : public QWidget {
    Q_OBJECT

public:
    explicit UndoBar(presentation::HistoryModel &history, QWidget *parent = nullptr);

private:
    void follow();

    presentation::HistoryModel &m_history;
    QLabel *m_words;
};

} // namespace ui::library
