#include "model/videos.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace model {

bool isIndexName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"));
    static const QRegularExpression guid(
        QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    constexpr qsizetype longest = 24;
    return (name.size() <= longest && plain.match(name).hasMatch()) || guid.match(name).hasMatch();
}

QString clockTime(double seconds, int decimals)
{
    constexpr int PerMinute = 60;
    const double factor = std::pow(10, decimals);
    const double rounded = std::floor(std::max(0.0, seconds) * factor + 1e-6) / factor;
    const auto whole = qint64(rounded);
    const int width = decimals > 0 ? 3 + decimals : 2;
    const QString tail = QString::number(double(whole % PerMinute) + (rounded - double(whole)), 'f', decimals)
                             .rightJustified(width, u'0');
    const qint64 minutes = whole / PerMinute;
    if (minutes < PerMinute)
        return QStringLiteral("%1:%2").arg(minutes).arg(tail);
    return QStringLiteral("%1:%2:%3")
        .arg(minutes / PerMinute)
        .arg(minutes % PerMinute, 2, 10, QLatin1Char('0'))
        .arg(tail);
}

} // namespace model
