#pragma once

#include "model/answer.h"

#include <QFrame>

class QLineEdit;

namespace ui::transcript {

/// The functions that a model wants called, with their arguments. While the answer is the last one, what each
/// gave can be typed and sent back, or skipped.
class ToolCalls : public QFrame {
    Q_OBJECT

public:
    ToolCalls(const QList<model::ToolCall> &calls, bool takesReplies, QWidget *parent);

signals:
    /// One text for each call; an empty one skips it.
    void replied(const QStringList &texts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCall(const model::ToolCall &call, bool takesReplies);
    void addButtons();

    QList<QLineEdit *> m_replies;
};

} // namespace ui::transcript
