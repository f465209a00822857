#include "ui/transcript/countdownbutton.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {
constexpr int tickMilliseconds = 250; // so that no second is skipped
}

CountdownButton::CountdownButton(const QDateTime &until, QWidget *parent)
    : Button(Look::Framed, {}, parent)
    , m_until(until)
{
    setObjectName(u"waitAndAsk"_s);
    m_ticks.setInterval(tickMilliseconds);
    connect(&m_ticks, &QTimer::timeout, this, &CountdownButton::tick);
    connect(this, &QAbstractButton::clicked, this, &CountdownButton::press);
    m_ticks.start();
    tick();
}

int CountdownButton::secondsLeft() const
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_until);
    return left <= 0 ? 0 : int(qMin<qint64>((left + 999) / 1000, 1'000'000));
}

void CountdownButton::press()
{
    m_isPromised = !m_isPromised;
    tick();
}

void CountdownButton::tick()
{
    const int seconds = secondsLeft();
    if (seconds > 0) {
        setText(m_isPromised ? tr("Asking again in %n s · Cancel", nullptr, seconds)
                             : tr("Wait %n s, then ask again", nullptr, seconds));
        return;
    }
    m_ticks.stop();
    setText(tr("Ask again"));
    if (std::exchange(m_isPromised, false))
        emit due(); // promised before, or just now
}

} // namespace ui::transcript
