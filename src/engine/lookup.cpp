#include "engine/lookup.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using Relation = NamedValue::Relation;

constexpr qsizetype MostValues = 12;

bool hasWords(const Reading &reading, const Passage &passage)
{
    return !foldedWords(reading.text(passage)).isEmpty();
}

/// Without the dots, dashes and colons that lead from a name to its value.
std::optional<Passage> withoutLeader(const Reading &reading, Passage passage)
{
    while (passage.count > 0 && !hasWords(reading, {passage.line, passage.first, 1})) {
        ++passage.first;
        --passage.count;
    }
    return passage.count > 0 ? std::optional(passage) : std::nullopt;
}

QList<Passage> amountsAmong(const Reading &reading, const QList<Passage> &passages)
{
    QList<Passage> amounts;
    for (const Passage &passage : passages)
        amounts += valuesIn(reading, passage, ValueKind::Money);
    if (!amounts.isEmpty())
        return amounts;
    // A bare number counts when nothing else stands in its column.
    for (const Passage &passage : passages) {
        const auto value = withoutLeader(reading, passage);
        if (value && valuesIn(reading, *value, ValueKind::Number) == QList<Passage>{*value})
            amounts.append(*value);
    }
    return amounts;
}

QList<NamedValue> named(const QList<Passage> &name, const QList<Passage> &values, Relation relation)
{
    QList<NamedValue> result;
    for (const Passage &value : values)
        result.append({name, value, relation});
    return result;
}

QList<NamedValue> amountsFor(const Reading &reading, const QList<Passage> &name)
{
    const Passage last = name.last();
    if (const auto right = amountsAmong(reading, reading.rightOf(last)); !right.isEmpty())
        return named(name, right, Relation::Beside);
    if (const auto left = reading.leftOf(name.first())) {
        if (const auto before = valuesIn(reading, *left, ValueKind::Money); !before.isEmpty())
            return named(name, before, Relation::Beside);
    }
    if (const auto below = reading.below(last))
        return named(name, amountsAmong(reading, {*below}), Relation::Below);
    return {};
}

bool isPartOfSubtotal(const Reading &reading, const Hit &hit)
{
    const Passage &first = hit.passages.first();
    if (first.first == 0)
        return false;
    const QString before = folded(reading.text(Passage{first.line, first.first - 1, 1}));
    return before == "sub"_L1 || before == "zwischen"_L1;
}

const QStringList &totalNames()
{
    static const QStringList names = {u"grand total"_s, u"total due"_s, u"amount due"_s, u"balance due"_s,
        u"total amount"_s, u"amount payable"_s, u"gesamtbetrag"_s, u"rechnungsbetrag"_s, u"zu zahlen"_s,
        u"total"_s, u"gesamtsumme"_s, u"summe"_s, u"gesamt"_s, u"sum"_s, u"ยอดรวม"_s, u"รวมทั้งสิ้น"_s, u"รวม"_s};
    return names;
}

/// The sum stands at the end of its row, and the last such row is the one that counts.
QList<NamedValue> totals(const Reading &reading)
{
    for (const QString &name : totalNames()) {
        QList<Hit> hits = reading.find(name);
        hits.removeIf(
            [&](const Hit &hit) { return hit.likeness < Likeness::Close || isPartOfSubtotal(reading, hit); });
        for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
            const QList<NamedValue> amounts = amountsFor(reading, hit->passages);
            if (!amounts.isEmpty())
                return {amounts.last()};
        }
    }
    return {};
}

/// How a name may be written on the page, the likeliest first.
QStringList spellings(const QString &name)
{
    static const QRegularExpression numberOf(
        u"^(.+?) (?:number|no\\.?|nr\\.?|id|#)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofSomething(
        u"^(.+?) (?:of|for|on|der|des|von) (?:the |this |an? )?(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList names = {name};
    if (const auto match = ofSomething.match(name); match.hasMatch())
        names << match.captured(2) + u' ' + match.captured(1) << match.captured(1);
    const QStringList written = names;
    for (const QString &each : written) {
        if (const auto match = numberOf.match(each); match.hasMatch()) {
            for (const QString &ending : {u" number"_s, u" no"_s, u" nr"_s, u" id"_s, u" #"_s, QString()})
                names << match.captured(1) + ending;
        }
    }
    static const QRegularExpression ofKind(u"^(.+?) (?:date|address|amount|name|time|hours|value)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &each : written) {
        if (const auto match = ofKind.match(each); match.hasMatch())
            names << match.captured(1);
    }
    names.removeDuplicates();
    return names;
}

std::optional<NamedValue> neighbour(const Reading &reading, const QList<Passage> &name)
{
    for (const Passage &right : reading.rightOf(name.last())) {
        if (const auto value = withoutLeader(reading, right))
            return NamedValue{name, *value, Relation::Beside};
    }
    if (const auto below = reading.below(name.last()))
        return NamedValue{name, *below, Relation::Below};
    return std::nullopt;
}

} // namespace

bool meansTotal(const QString &name)
{
    static const QRegularExpression words(
        u"^(?:(?:grand|final|overall) )?(?:total|sum|summe|gesamtbetrag|gesamtsumme|amount due|balance due|ยอดรวม)(?: (?:amount|sum|price|cost|due|to pay|payable))*(?: of .*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name.trimmed()).hasMatch();
}

QList<NamedValue> pricesOf(const Reading &reading, const QList<Hit> &things)
{
    QList<NamedValue> prices;
    for (const Hit &hit : things) {
        for (const NamedValue &price : amountsFor(reading, hit.passages)) {
            if (prices.size() < MostValues)
                prices.append(price);
        }
    }
    return prices;
}

QList<NamedValue> valuesNamed(const Reading &reading, const QString &name)
{
    if (meansTotal(name))
        return totals(reading);
    QList<NamedValue> values;
    for (const QString &spelling : spellings(name)) {
        for (const Hit &hit : reading.find(spelling)) {
            if (hit.likeness == Likeness::Part)
                continue;
            const auto value = neighbour(reading, hit.passages);
            if (value && values.size() < MostValues)
                values.append(*value);
        }
        if (!values.isEmpty())
            break;
    }
    return values;
}

QList<NamedValue> allValues(const Reading &reading, ValueKind kind)
{
    QList<NamedValue> values;
    for (int line = 0; line < reading.evidence().lines.size(); ++line) {
        for (const Passage &value : valuesIn(reading, line, kind)) {
            const auto left = reading.leftOf(value);
            const bool hasName = left && hasWords(reading, *left);
            values.append({hasName ? QList<Passage>{*left} : QList<Passage>{}, value,
                hasName ? Relation::Beside : Relation::Alone});
        }
    }
    return values;
}

} // namespace engine
