#pragma once

#include <QObject>
#include <QVariantMap>

namespace ui::window {

/// Asks the desktop's portal for a picture of the screen, a window or an area; the desktop lets the person
/// choose. Ends once, and deletes itself then.
class PortalCapture : public QObject {
    Q_OBJECT

public:
    explicit PortalCapture(QObject *parent);

    void begin();

signals:
    void taken(const QString &file);
    /// The person thought better of it.
    void dropped();
    /// There is no such portal, or it failed.
    void impossible();

private slots:
    void answer(uint response, const QVariantMap &results);

private:
    void end();

    QString m_token;
};

} // namespace ui::window
