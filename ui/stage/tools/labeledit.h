#pragma once

#include "presentation/linking.h"

#include <QLineEdit>

namespace ui::stage {

/// One line over the stage in which a region gets its name: Enter keeps it, Escape does not, leaving it does.
/// Knows the names that are already in use. Lives until it is done.
class LabelEdit : public QLineEdit {
    Q_OBJECT

public:
    LabelEdit(const QString &label, const QStringList &known, QWidget *stage);

    /// Beside these bounds of the view.
    void placeBeside(const QRectF &viewBounds);

signals:
    void named(const QString &label);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void end(bool keep);

    QString m_before;
    bool m_ended = false;
};

} // namespace ui::stage
