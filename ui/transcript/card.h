#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace ui {
class Button;
}

namespace ui::transcript {

/// Something that happened to an answer, set apart from its words: one sentence, why, what helps, and the
/// next step as a button. Plain text only.
class Card : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Warning, Note };

    Card(Tone tone, const QString &sentence, const QString &more, QWidget *parent = nullptr);

    /// A further button at the bottom; the caller connects it.
    Button *addButton(const QString &text);
    /// One that the caller made; the card owns it from now on.
    void addButton(Button *button);

    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace ui::transcript
