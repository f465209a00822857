#pragma once

#include <QLineEdit>

namespace ui::present {

/// The large field for a question from the audience. Empty, it leaves the keys of a clicker to the talk.
class AskField : public QLineEdit {
    Q_OBJECT

public:
    explicit AskField(QWidget *parent = nullptr);

signals:
    void asked(const QString &question);
    /// Esc in the field.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui::present
