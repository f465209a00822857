#pragma once

#include "model/problem.h"

#include <QWidget>

class QLabel;

namespace ui::window {

/// Something that must not be overlooked, above everything: what the person sees could not be kept.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void tell(const model::Problem &problem);
    void say(const QString &words);
    void tellSetAside(const model::Problem &problem, const QString &keptAs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_words;
};

} // namespace ui::window
