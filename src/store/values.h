#pragma once

#include <QDateTime>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace store {

/// A null QString would become SQL's NULL.
[[nodiscard]] inline QVariant textColumn(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

[[nodiscard]] inline QVariant timeColumn(const QDateTime &when)
{
    return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant();
}

[[nodiscard]] inline QDateTime fromTimeColumn(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

/// "x y width height"; empty for none.
[[nodiscard]] inline QString rectToStored(const QRect &rect)
{
    return rect.isNull()
        ? QString()
        : QStringLiteral("%1 %2 %3 %4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

[[nodiscard]] inline QRect rectFromStored(const QString &stored)
{
    const QStringList numbers = stored.split(u' ');
    return numbers.size() == 4
        ? QRect(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt())
        : QRect();
}

} // namespace store
