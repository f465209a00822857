#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace ui {
class Button;
}

namespace ui::transcript {

/// A question that is being put in other words, in its own place: Enter asks, Shift+Enter breaks the line,
/// Esc leaves it as it was.
class QuestionEditor : public QWidget {
    Q_OBJECT

public:
    explicit QuestionEditor(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void begin();
    [[nodiscard]] int heightFor(int width);

signals:
    void changed(const QString &text);
    void asked(const QString &text);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(int width);

    QPlainTextEdit *m_edit;
    Button *m_ask;
    Button *m_cancel;
};

} // namespace ui::transcript
