#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace presentation {
class RegionAsking;
}

namespace ui {
class Button;
}

namespace ui::composer {

/// Shown while the conversation asks for regions: the words that go out below the question, which can be
/// edited, and the way back to those that suit the model.
class AskingRow : public QWidget {
    Q_OBJECT

public:
    explicit AskingRow(presentation::RegionAsking &asking, QWidget *parent = nullptr);

    /// What turns the asking on and off; whoever places it owns it.
    [[nodiscard]] Button *toggle() const { return m_toggle; }

private:
    void follow();
    void setEditing(bool editing);

    presentation::RegionAsking &m_asking;
    Button *m_toggle;
    QLabel *m_words;
    QPlainTextEdit *m_edit;
    Button *m_change;
    Button *m_reset;
    bool m_editing = false;
};

} // namespace ui::composer
