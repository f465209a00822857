#include "ui/controls/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto pause = 150ms;
constexpr qsizetype mostWaiting = 200;

QAccessibleInterface *makeNotice(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

void installNotices()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeNotice);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    installNotices();
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1); // what has no place is not told of
    setVisible(true); // the window may be there already
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::sayNext);
}

void Announcer::say(const QString &words)
{
    if (words.isEmpty() || m_waiting.size() >= mostWaiting)
        return;
    m_waiting.append(words);
    if (!m_pause.isActive())
        sayNext();
}

void Announcer::sayNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString words = m_waiting.takeFirst();
    setAccessibleName(words); // Qt tells that the name changed
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    emit said(words);
    m_pause.start();
}

} // namespace ui
