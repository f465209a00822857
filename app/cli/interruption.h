#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace cli {

/// Turns the first SIGINT or SIGTERM into a signal of the event loop; a second one ends the program at once.
/// Without an object of this class alive, the first ends it already (both with exit code 5). One at a time.
class Interruption : public QObject {
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    /// For the time before there is anything to stop.
    static void endAtOnce();

signals:
    void asked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace cli
