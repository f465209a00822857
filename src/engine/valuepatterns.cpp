#include "engine/valuepatterns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(u"(?<![\\w])(?:"_s + text + u")(?![\\w])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &patternFor(ValueKind kind)
{
    static const QString currency = u"[€$£¥฿₹]|EUR|USD|GBP|CHF|THB|JPY|Euro|Baht|บาท|Fr\\.|Rs\\.?"_s;
    static const QString amount = u"\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?"_s;
    static const QString exact =
        u"\\d{1,3}(?:[.,']\\d{3})*[.,]\\d{2}"_s; // two decimals say money without a currency
    static const QRegularExpression money(
        u"(?<![\\w.,/:-])-?(?:(?:%1) ?(?:%2)|(?:%2) ?(?:%1)(?!\\w)|(?:%3))(?![\\w/:%]|[.,-]\\d)"_s.arg(
            currency, amount, exact),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QString month =
        u"(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]*\\.?"_s;
    static const QRegularExpression date = pattern(
        u"\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th|\\.)? %1,? \\d{4}|%1 \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"_s
            .arg(month));
    static const QRegularExpression time =
        pattern(u"(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[ap]\\.?m\\.?| ?Uhr)?|\\d{1,2} ?(?:[ap]m|Uhr)"_s);
    static const QRegularExpression phone(
        u"(?<![\\w.,])(?<!\\d )(?:(?:\\+\\d{1,3}[ .-]?|\\(0|0)[\\d() ./-]{5,}\\d|\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}|\\d{3}[ -]\\d{4})(?![\\w]|[.,]\\d| \\d)"_s);
    static const QRegularExpression email = pattern(u"[\\w.+-]+ ?@ ?[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression web = pattern(
        u"(?:https?://|www\\.)[\\w./?&=#%:~+-]+[\\w/]|(?<!@)[\\w-]{2,}(?:\\.[\\w-]+)*\\.(?:com|org|net|de|at|ch|eu|io|fr|uk|th|info|example)(?:/[\\w./?&=#%-]*)?"_s);
    static const QRegularExpression number = pattern(u"[-+]?\\d+(?:[.,' ]\\d{3})*(?:[.,]\\d+)?"_s);
    static const QRegularExpression none(u"(?!)"_s);
    switch (kind) {
    case ValueKind::Money:
        return money;
    case ValueKind::Date:
        return date;
    case ValueKind::Time:
        return time;
    case ValueKind::Phone:
        return phone;
    case ValueKind::Email:
        return email;
    case ValueKind::Web:
        return web;
    case ValueKind::Number:
        return number;
    case ValueKind::Any:
        break;
    }
    return none;
}

} // namespace

QString valueName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Money:
        return u"price"_s;
    case ValueKind::Date:
        return u"date"_s;
    case ValueKind::Time:
        return u"time"_s;
    case ValueKind::Phone:
        return u"phone number"_s;
    case ValueKind::Email:
        return u"e-mail address"_s;
    case ValueKind::Web:
        return u"web address"_s;
    case ValueKind::Number:
        return u"number"_s;
    case ValueKind::Any:
        break;
    }
    return u"value"_s;
}

QString valueNames(ValueKind kind)
{
    const QString one = valueName(kind);
    return one + (one.endsWith(u's') ? u"es"_s : u"s"_s);
}

QList<Passage> valuesIn(const Reading &reading, int line, ValueKind kind)
{
    QList<Passage> values;
    const QString text = reading.evidence().lines.at(line).text;
    auto matches = patternFor(kind).globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Passage passage = reading.passageAt(line, match.capturedStart(), match.capturedLength());
        if (passage.count > 0 && (values.isEmpty() || values.last().end() <= passage.first))
            values.append(passage);
    }
    return values;
}

QList<Passage> valuesIn(const Reading &reading, const Passage &passage, ValueKind kind)
{
    QList<Passage> values = valuesIn(reading, passage.line, kind);
    values.removeIf(
        [&](const Passage &value) { return value.first < passage.first || value.end() > passage.end(); });
    return values;
}

} // namespace engine
