#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace ui {

/// Says things to people who use a screen reader, whatever has the focus: an invisible notice in the window
/// whose words change.
class Announcer : public QWidget {
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void say(const QString &words);

signals:
    /// As it is handed to the screen reader.
    void said(const QString &words);

private:
    void sayNext();

    QStringList m_waiting;
    QTimer m_pause; ///< each is heard as one of its own
};

} // namespace ui
