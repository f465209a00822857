#include "presentation/capabilityfields.h"

#include "chat/capabilities.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using model::CapabilityOverrides;

constexpr qint64 dollar = 1'000'000;
constexpr qint64 mostDollars = 100'000;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Capabilities)
};

std::optional<bool> &fieldOf(CapabilityOverrides &overrides, Ability ability)
{
    switch (ability) {
    case Ability::Streaming:
        return overrides.streaming;
    case Ability::Enhancements:
        return overrides.enhancements;
    case Ability::JsonWithPictures:
        return overrides.jsonWithPictures;
    case Ability::ToolsWithPictures:
        return overrides.toolsWithPictures;
    case Ability::Pictures:
        break;
    }
    return overrides.pictures;
}

model::Capabilities withoutSaid(model::Connection connection)
{
    connection.overrides = {};
    return chat::capabilitiesOf(connection);
}

QString typedForm(qint64 microDollars)
{
    QString fraction = QString::number(microDollars % dollar).rightJustified(6, u'0');
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    return u"%1.%2"_s.arg(microDollars / dollar).arg(fraction);
}

/// Read as text, digit by digit: money is never a floating number.
std::optional<qint64> microDollars(const QString &typed)
{
    static const QRegularExpression form(u"^\\$?\\s*(\\d{1,6})(?:[.,](\\d{1,6}))?$"_s);
    const auto match = form.match(typed.trimmed());
    const qint64 whole = match.captured(1).toLongLong();
    if (!match.hasMatch() || whole > mostDollars)
        return std::nullopt;
    return whole * dollar + match.captured(2).leftJustified(6, u'0').toLongLong();
}

} // namespace

QList<AbilityChoice> abilities()
{
    return {{Ability::Pictures, u"pictures"_s, Words::tr("Takes pictures")},
        {Ability::Streaming, u"streaming"_s, Words::tr("Answers word by word")},
        {Ability::Enhancements, u"enhancements"_s, Words::tr("Vision enhancements")},
        {Ability::JsonWithPictures, u"jsonWithPictures"_s, Words::tr("JSON with pictures")},
        {Ability::ToolsWithPictures, u"toolsWithPictures"_s, Words::tr("Tools with pictures")}};
}

std::optional<bool> saidOf(const CapabilityOverrides &overrides, Ability ability)
{
    CapabilityOverrides copy = overrides;
    return fieldOf(copy, ability);
}

void say(CapabilityOverrides &overrides, Ability ability, std::optional<bool> value)
{
    fieldOf(overrides, ability) = value;
}

bool tableSays(const model::Connection &connection, Ability ability)
{
    const model::Capabilities can = withoutSaid(connection);
    switch (ability) {
    case Ability::Streaming:
        return can.streaming;
    case Ability::Enhancements:
        return can.enhancements;
    case Ability::JsonWithPictures:
        return can.jsonWithPictures;
    case Ability::ToolsWithPictures:
        return can.toolsWithPictures;
    case Ability::Pictures:
        break;
    }
    return can.pictures;
}

int tablePictures(const model::Connection &connection)
{
    return withoutSaid(connection).maxPictures;
}

PriceFields pricesSaid(const CapabilityOverrides &overrides)
{
    if (!overrides.prices)
        return {};
    return {.prompt = typedForm(overrides.prices->promptPerMillion),
        .completion = typedForm(overrides.prices->completionPerMillion)};
}

PriceFields pricesOfTable(const model::Connection &connection)
{
    const model::Capabilities can = withoutSaid(connection);
    if (!can.priced)
        return {};
    return {.prompt = typedForm(can.prices.promptPerMillion),
        .completion = typedForm(can.prices.completionPerMillion)};
}

model::Result<std::optional<model::Prices>> pricesFrom(
    const PriceFields &typed, const model::Connection &connection)
{
    if (typed.prompt.trimmed().isEmpty() && typed.completion.trimmed().isEmpty())
        return std::optional<model::Prices>();
    const auto prompt = microDollars(typed.prompt.trimmed().isEmpty() ? u"0"_s : typed.prompt);
    const auto completion = microDollars(typed.completion.trimmed().isEmpty() ? u"0"_s : typed.completion);
    if (!prompt || !completion)
        return model::Problem{.kind = model::Problem::Kind::UsageWrong, .subject = Words::tr("Price")};
    model::Prices prices = withoutSaid(connection).prices; // what enhancements cost stays
    const PriceFields known = pricesSaid(connection.overrides);
    prices.promptPerMillion = *prompt;
    prices.completionPerMillion = *completion;
    prices.asOf = known == typed && connection.overrides.prices ? connection.overrides.prices->asOf
                                                                : QDate::currentDate().toString(Qt::ISODate);
    return std::optional(prices);
}

} // namespace presentation
