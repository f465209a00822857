#pragma once

#include "ui/controls/button.h"

#include <QDateTime>
#include <QTimer>

namespace ui::transcript {

/// Asks again once a service's own wait is over: a click before that is a promise, counted down on the
/// button, and a second click takes it back.
class CountdownButton : public Button {
    Q_OBJECT

public:
    CountdownButton(const QDateTime &until, QWidget *parent);

    [[nodiscard]] bool isPromised() const { return m_isPromised; }

signals:
    void due();

private:
    void press();
    void tick();
    [[nodiscard]] int secondsLeft() const;

    QDateTime m_until; ///< UTC
    QTimer m_ticks;
    bool m_isPromised = false;
};

} // namespace ui::transcript
