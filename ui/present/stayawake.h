#pragma once

#include <QObject>

namespace ui::present {

/// Asks the desktop to keep the screen on for as long as this lives. Where there is no session bus, or nobody
/// on it who knows how, nothing happens. Never waits for an answer.
class StayAwake : public QObject {
    Q_OBJECT

public:
    explicit StayAwake(const QString &reason, QObject *parent = nullptr);
    ~StayAwake() override;

private:
    void askScreenSaver(const QString &reason);
    void askPortal(const QString &reason);

    quint32 m_cookie = 0; ///< the screen saver's; 0 for none
    QString m_request; ///< the portal's object; empty for none
};

} // namespace ui::present
