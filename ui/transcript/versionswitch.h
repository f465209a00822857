#pragma once

#include <QWidget>

class QLabel;

namespace ui {
class Button;
}

namespace ui::transcript {

/// ‹ 2/3 ›: which version of a message is shown, and the way to the others. Hidden while there is only one.
class VersionSwitch : public QWidget {
    Q_OBJECT

public:
    explicit VersionSwitch(QWidget *parent = nullptr);

    /// `index` from 0.
    void show(int index, int count);

signals:
    void stepWanted(int by);

private:
    Button *m_before;
    QLabel *m_words;
    Button *m_after;
};

} // namespace ui::transcript
