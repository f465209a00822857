#pragma once

#include <QDateTime>
#include <QString>
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

} // namespace store
