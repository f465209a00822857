#include "grounding/forgivingjson.h"

#include "grounding/scanner.h"

#include <array>
#include <cmath>

namespace grounding {

namespace {

constexpr int deepest = 64;
constexpr qsizetype longestKey = 120;
constexpr qsizetype longestNumber = 64;

using Type = JsonValue::Type;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'\u201C' || c == u'\u201D';
}

QChar closingOf(QChar quote)
{
    return quote == u'\u201C' ? QChar(u'\u201D') : quote;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'$';
}

bool isNumberCharacter(QChar c)
{
    return Scanner::isDigit(c) || c == u'.' || c == u'-' || c == u'+' || c == u'e' || c == u'E';
}

class JsonReader {
public:
    JsonReader(QStringView text, qsizetype at)
        : m_text(text)
        , m_scanner(text, at)
    {
    }

    JsonValue readValue(int depth)
    {
        const QChar c = m_scanner.peek();
        const qsizetype begin = m_scanner.at();
        JsonValue value;
        if (c == u'{')
            value = readObject(depth);
        else if (c == u'[')
            value = readList(depth);
        else if (isQuote(c))
            value = readString();
        else if (Scanner::isDigit(c) || c == u'-' || c == u'+' || c == u'.')
            value = readNumber();
        else
            value = readWord();
        value.range = {begin, m_scanner.at()};
        return value;
    }

    [[nodiscard]] qsizetype at() const { return m_scanner.at(); }

private:
    void skipBlanksAndComments()
    {
        while (true) {
            m_scanner.skipBlanks();
            if (m_scanner.peek() == QChar::ByteOrderMark) {
                m_scanner.skip();
            } else if (m_scanner.peek() == u'#' || m_scanner.sees(u"//")) {
                const qsizetype lineEnd = m_text.indexOf(u'\n', m_scanner.at());
                m_scanner.moveTo(lineEnd < 0 ? m_text.size() : lineEnd);
            } else {
                return;
            }
        }
    }

    void skipCommas()
    {
        skipBlanksAndComments();
        while (m_scanner.take(u','))
            skipBlanksAndComments();
    }

    JsonValue readObject(int depth)
    {
        JsonValue object{.type = Type::Object, .closed = false};
        m_scanner.skip();
        m_stuck = m_stuck || depth >= deepest;
        while (!m_stuck) {
            skipCommas();
            if (m_scanner.take(u'}')) {
                object.closed = true;
                break;
            }
            readMember(object, depth);
        }
        return object;
    }

    void readMember(JsonValue &object, int depth)
    {
        const std::optional<QString> key = readKey();
        skipBlanksAndComments();
        if (!key || !m_scanner.take(u':')) {
            m_stuck = true;
            return;
        }
        skipBlanksAndComments();
        if (m_scanner.atEnd())
            m_stuck = true;
        else
            object.members.emplace_back(*key, readValue(depth + 1));
    }

    std::optional<QString> readKey()
    {
        const qsizetype begin = m_scanner.at();
        if (isQuote(m_scanner.peek())) {
            const QChar quote = closingOf(m_scanner.peek());
            const QStringView reach = m_text.sliced(begin + 1, qMin(longestKey, m_text.size() - begin - 1));
            const qsizetype end = reach.indexOf(quote);
            if (end < 0)
                return std::nullopt;
            m_scanner.moveTo(begin + end + 2);
            return reach.first(end).trimmed().toString();
        }
        while (!m_scanner.atEnd() && isWordCharacter(m_scanner.peek()) && m_scanner.at() - begin < longestKey)
            m_scanner.skip();
        const QStringView word = m_text.sliced(begin, m_scanner.at() - begin);
        return word.isEmpty() ? std::nullopt : std::optional(word.toString());
    }

    JsonValue readList(int depth)
    {
        JsonValue list{.type = Type::List, .closed = false};
        m_scanner.skip();
        m_stuck = m_stuck || depth >= deepest;
        while (!m_stuck) {
            skipCommas();
            if (m_scanner.take(u']')) {
                list.closed = true;
                break;
            }
            if (m_scanner.atEnd()) {
                m_stuck = true;
                break;
            }
            JsonValue item = readValue(depth + 1);
            const bool isScalar = !item.isList() && !item.isObject();
            if (m_stuck && isScalar)
                break;
            list.items.push_back(std::move(item));
        }
        return list;
    }

    JsonValue readString()
    {
        JsonValue string{.type = Type::String, .closed = false};
        const QChar quote = closingOf(m_scanner.peek());
        m_scanner.skip();
        while (!m_scanner.atEnd()) {
            const QChar c = m_scanner.peek();
            m_scanner.skip();
            if (c == quote && endsString()) {
                string.closed = true;
                return string;
            }
            if (c == u'\\')
                readEscape(string.string);
            else
                string.string += c;
        }
        m_stuck = true;
        return string;
    }

    /// A quote is the end only where something that follows strings comes next.
    [[nodiscard]] bool endsString() const
    {
        qsizetype next = m_scanner.at();
        bool newLine = false;
        for (; next < m_text.size() && m_text[next].isSpace(); ++next)
            newLine = newLine || m_text[next] == u'\n';
        if (next >= m_text.size())
            return true;
        const QChar c = m_text[next];
        return c == u',' || c == u':' || c == u']' || c == u'}' || (newLine && isQuote(c));
    }

    void readEscape(QString &string)
    {
        const QChar c = m_scanner.peek();
        m_scanner.skip();
        switch (c.unicode()) {
        case u'n':
            string += u'\n';
            break;
        case u't':
            string += u'\t';
            break;
        case u'r':
        case u'b':
        case u'f':
            string += u' ';
            break;
        case u'u':
            readCodeUnit(string);
            break;
        default:
            if (!c.isNull())
                string += c;
        }
    }

    void readCodeUnit(QString &string)
    {
        const qsizetype at = m_scanner.at();
        bool ok = false;
        const ushort unit = m_text.sliced(at, qMin(qsizetype(4), m_text.size() - at)).toUShort(&ok, 16);
        if (!ok || at + 4 > m_text.size()) {
            string += u'u';
            return;
        }
        string += QChar(unit);
        m_scanner.skip(4);
    }

    /// A number at the very end may still go on: it counts as cut.
    JsonValue readNumber()
    {
        const qsizetype begin = m_scanner.at();
        while (!m_scanner.atEnd() && isNumberCharacter(m_scanner.peek()))
            m_scanner.skip();
        const QStringView digits = m_text.sliced(begin, m_scanner.at() - begin);
        bool ok = false;
        const double number = digits.size() <= longestNumber ? digits.toDouble(&ok) : 0;
        if (m_scanner.atEnd()) {
            m_stuck = true;
            return {.closed = false};
        }
        if (!m_scanner.atEnd() && isWordCharacter(m_scanner.peek()))
            skipWord();
        else if (ok && std::isfinite(number))
            return {.type = Type::Number, .number = number};
        return {};
    }

    void skipWord()
    {
        while (!m_scanner.atEnd() && (isWordCharacter(m_scanner.peek()) || m_scanner.peek() == u'.'))
            m_scanner.skip();
    }

    JsonValue readWord()
    {
        static constexpr std::array<std::pair<QStringView, Type>, 12> words{{
            {u"true", Type::Bool},
            {u"false", Type::Bool},
            {u"True", Type::Bool},
            {u"False", Type::Bool},
            {u"null", Type::Null},
            {u"None", Type::Null},
            {u"NaN", Type::Invalid},
            {u"nan", Type::Invalid},
            {u"Infinity", Type::Invalid},
            {u"inf", Type::Invalid},
            {u"undefined", Type::Null},
            {u"...", Type::Invalid},
        }};
        for (const auto &[word, type] : words) {
            if (m_scanner.take(word))
                return {.type = type};
        }
        m_stuck = true;
        return {.closed = false};
    }

    QStringView m_text;
    Scanner m_scanner;
    bool m_stuck = false;
};

} // namespace

std::optional<double> JsonValue::toNumber() const
{
    if (type == Type::Number)
        return std::abs(number) <= largestNumber ? std::optional(number) : std::nullopt;
    if (!isString() || string.size() > longestNumber)
        return std::nullopt;
    bool ok = false;
    const double value = string.trimmed().toDouble(&ok);
    return ok && std::abs(value) <= largestNumber ? std::optional(value) : std::nullopt;
}

const JsonValue *JsonValue::find(QStringView key) const
{
    for (const auto &[name, value] : members) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return &value;
    }
    return nullptr;
}

JsonRead readForgivingJson(QStringView text, qsizetype at)
{
    JsonReader reader(text, at);
    JsonValue value = reader.readValue(0);
    return {std::move(value), reader.at()};
}

} // namespace grounding
