#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {
class Button;
}

namespace ui::transcript {

/// A row to type words into that are looked for in the conversation: how many there are, the way to the next
/// and the one before, and whether capitals count. Knows nothing of messages.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] QString words() const;
    [[nodiscard]] Qt::CaseSensitivity sensitivity() const;
    /// Puts the cursor there, over all that stands there already; `words` may be empty to keep that.
    void begin(const QString &words);
    /// `current` from 0; -1 without any.
    void tell(qsizetype current, qsizetype count, bool isLooking);

signals:
    void wanted();
    void stepWanted(int by);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_words;
    QLabel *m_count;
    Button *m_before;
    Button *m_next;
    Button *m_case;
};

} // namespace ui::transcript
