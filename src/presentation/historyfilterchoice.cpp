#include "presentation/historyfilterchoice.h"

#include <QCoreApplication>

namespace presentation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(presentation::HistoryFilterChoice)
};

QDateTime beginOf(HistoryFilterChoice::Period period, const QDateTime &now)
{
    using Period = HistoryFilterChoice::Period;
    const QDate today = now.toLocalTime().date();
    switch (period) {
    case Period::Today:
        return today.startOfDay();
    case Period::Week:
        return today.addDays(-6).startOfDay();
    case Period::Month:
        return today.addDays(-29).startOfDay();
    case Period::Year:
        return QDate(today.year(), 1, 1).startOfDay();
    case Period::Any:
        break;
    }
    return {};
}

} // namespace

model::HistoryFilter filterOf(const HistoryFilterChoice &choice, const QDateTime &now)
{
    model::HistoryFilter filter{.connectionName = choice.connectionName,
        .withPictures = choice.withPictures,
        .withVideo = choice.withVideo,
        .withRegions = choice.withRegions};
    if (choice.period != HistoryFilterChoice::Period::Any)
        filter.since = beginOf(choice.period, now).toUTC();
    return filter;
}

QString periodName(HistoryFilterChoice::Period period)
{
    using Period = HistoryFilterChoice::Period;
    switch (period) {
    case Period::Today:
        return Words::tr("Today");
    case Period::Week:
        return Words::tr("Last 7 days");
    case Period::Month:
        return Words::tr("Last 30 days");
    case Period::Year:
        return Words::tr("This year");
    case Period::Any:
        break;
    }
    return Words::tr("Any time");
}

QList<FilterChip> chipsOf(const HistoryFilterChoice &choice)
{
    QList<FilterChip> chips;
    const auto add = [&chips, &choice](const QString &words, auto leaveOut) {
        HistoryFilterChoice without = choice;
        leaveOut(without);
        chips.append({words, without});
    };
    if (choice.period != HistoryFilterChoice::Period::Any)
        add(periodName(choice.period),
            [](HistoryFilterChoice &left) { left.period = HistoryFilterChoice::Period::Any; });
    if (!choice.connectionName.isEmpty())
        add(choice.connectionName, [](HistoryFilterChoice &left) { left.connectionName.clear(); });
    if (choice.withPictures)
        add(Words::tr("Pictures"), [](HistoryFilterChoice &left) { left.withPictures = false; });
    if (choice.withVideo)
        add(Words::tr("Video"), [](HistoryFilterChoice &left) { left.withVideo = false; });
    if (choice.withRegions)
        add(Words::tr("Regions"), [](HistoryFilterChoice &left) { left.withRegions = false; });
    return chips;
}

} // namespace presentation
