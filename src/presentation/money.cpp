#include "presentation/money.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

QString moneyWords(qint64 microDollars)
{
    if (microDollars <= 0)
        return QCoreApplication::translate("Money", "free");
    constexpr qint64 dollar = 1'000'000;
    QString fraction = QString::number(microDollars % dollar).rightJustified(6, u'0');
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    return QCoreApplication::translate("Money", "$%1", "an amount of US dollars")
        .arg(QString::number(microDollars / dollar) + QLocale().decimalPoint() + fraction);
}

} // namespace presentation
