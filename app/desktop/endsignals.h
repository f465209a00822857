#pragma once

#include <QObject>

namespace desktop {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal on the window's thread, so that the program ends as if it
/// were closed. One at a time.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void endWanted();

private:
    void drain();
};

} // namespace desktop
