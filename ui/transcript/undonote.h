#pragma once

#include <QWidget>

class QLabel;

namespace ui::transcript {

/// Says for a while what was deleted, with a button that takes it back.
class UndoNote : public QWidget {
    Q_OBJECT

public:
    explicit UndoNote(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

signals:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_words;
};

} // namespace ui::transcript
