#include "grounding/families.h"
#include "grounding/labels.h"
#include "grounding/modelprofiles.h"
#include "grounding/scanner.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace grounding {

namespace {

constexpr std::array<QStringView, 7> placeNames{
    u"start_box", u"end_box", u"point", u"start_point", u"end_point", u"box", u"coordinate"};
constexpr qsizetype mostArguments = 32;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestCall = 20000;
constexpr qsizetype longestArrowed = 200;
constexpr double thousand = 1000;

bool isNameCharacter(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'.';
}

struct Argument {
    QStringView name;
    TextRange value;
    TextRange range;
};

struct Call {
    TextRange name;
    QList<Argument> arguments;
    qsizetype end = 0;
};

/// Reads `name(argument='value', …)`; nothing unless it is closed.
class CallReader {
public:
    CallReader(QStringView text, qsizetype at)
        : m_text(text.first(qMin(text.size(), at + longestCall)))
        , m_scanner(m_text, at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_scanner.at(); }

    std::optional<Call> read()
    {
        Call call;
        call.name = takeName();
        m_scanner.skipBlanks();
        if (call.name.isEmpty() || !m_scanner.take(u'('))
            return std::nullopt;
        while (!m_scanner.atEnd() && call.arguments.size() < mostArguments) {
            m_scanner.skipBlanks();
            if (m_scanner.take(u')')) {
                call.end = m_scanner.at();
                return call;
            }
            if (!m_scanner.take(u','))
                call.arguments += takeArgument();
        }
        return std::nullopt;
    }

private:
    TextRange takeName()
    {
        const qsizetype begin = m_scanner.at();
        while (isNameCharacter(m_scanner.peek()))
            m_scanner.skip();
        return {begin, m_scanner.at()};
    }

    Argument takeArgument()
    {
        Argument argument;
        const TextRange name = takeName();
        m_scanner.skipBlanks();
        const bool named = !name.isEmpty() && m_scanner.take(u'=');
        if (!named)
            m_scanner.moveTo(name.begin);
        m_scanner.skipBlanks();
        argument.name = named ? name.in(m_text) : QStringView();
        argument.value = takeValue();
        argument.range = {name.begin, m_scanner.at()};
        return argument;
    }

    TextRange takeValue()
    {
        const QChar first = m_scanner.peek();
        return first == u'\'' || first == u'"' ? takeQuoted(first) : takeBare();
    }

    TextRange takeQuoted(QChar quote)
    {
        m_scanner.skip();
        const qsizetype begin = m_scanner.at();
        while (!m_scanner.atEnd() && !(m_scanner.peek() == quote && endsValue())) {
            if (m_scanner.peek() == u'\\')
                m_scanner.skip();
            m_scanner.skip();
        }
        const TextRange value{begin, m_scanner.at()};
        m_scanner.skip();
        return value;
    }

    /// A quote inside typed text does not end it.
    [[nodiscard]] bool endsValue() const
    {
        Scanner ahead(m_text, m_scanner.at() + 1);
        ahead.skipBlanks();
        return ahead.atEnd() || ahead.peek() == u',' || ahead.peek() == u')';
    }

    TextRange takeBare()
    {
        const qsizetype begin = m_scanner.at();
        int depth = 0;
        while (!m_scanner.atEnd()) {
            const QChar c = m_scanner.peek();
            if (c == u'[' || c == u'(')
                ++depth;
            else if ((c == u']' || c == u')') && depth-- == 0)
                break;
            else if (c == u',' && depth == 0)
                break;
            else if (c == u'\n')
                break;
            m_scanner.skip();
        }
        if (m_scanner.at() == begin)
            m_scanner.skip();
        return {begin, m_scanner.at()};
    }

    QStringView m_text;
    Scanner m_scanner;
};

/// The numbers of a value, whatever tags and brackets they stand in.
QList<double> numbersIn(QStringView value)
{
    QList<double> numbers;
    Scanner scanner(value);
    while (!scanner.atEnd()) {
        if (scanner.peek().isLetter()) {
            while (isNameCharacter(scanner.peek()))
                scanner.skip();
        } else if (const std::optional<double> number = scanner.takeNumber()) {
            if (!std::isfinite(*number))
                return {};
            numbers += *number;
        } else {
            scanner.skip();
        }
    }
    return numbers;
}

class Gui {
public:
    explicit Gui(const Source &source)
        : m_source(source)
        , m_text(source.text)
    {
        m_reading.family = Family::Gui;
        m_reading.fractionsAllowed = true;
    }

    Reading read()
    {
        const std::optional<Call> call = lastCall();
        if (call)
            addPlaces(*call);
        else
            addArrowed();
        if (m_reading.findings.isEmpty())
            return call && m_hasAction ? m_reading : lastToolCall();
        settleSpace();
        hideThought();
        return m_reading;
    }

private:
    /// Behind the last "Action:"; without one, the last call that names a place.
    std::optional<Call> lastCall()
    {
        std::optional<Call> last;
        qsizetype budget = 8 * m_text.size();
        for (qsizetype at = nextAction(0); at >= 0 && budget > 0;) {
            Scanner scanner(m_text, at);
            scanner.skipBlanks();
            CallReader reader(m_text, scanner.at());
            std::optional<Call> call = reader.read();
            budget -= reader.at() - at;
            if (call && !m_hasAction)
                m_action = at;
            m_hasAction = m_hasAction || call.has_value();
            while (call) {
                last = call;
                at = call->end;
                call = callBelow(call->end);
            }
            at = nextAction(at);
        }
        return last ? last : lastPlaceCall();
    }

    [[nodiscard]] qsizetype nextAction(qsizetype from) const
    {
        for (qsizetype at = m_text.indexOf(u"Action", from); at >= 0;
             at = m_text.indexOf(u"Action", at + 6)) {
            const qsizetype colon = at + 6;
            if (colon < m_text.size() && (m_text[colon] == u':' || m_text[colon] == u'\uFF1A'))
                return colon + 1;
        }
        return -1;
    }

    [[nodiscard]] std::optional<Call> callBelow(qsizetype end) const
    {
        Scanner scanner(m_text, end);
        scanner.skipBlanks();
        const bool below = m_text.sliced(end, scanner.at() - end).contains(u'\n');
        return below ? CallReader(m_text, scanner.at()).read() : std::nullopt;
    }

    [[nodiscard]] std::optional<Call> lastPlaceCall() const
    {
        std::optional<Call> last;
        qsizetype budget = 8 * m_text.size();
        for (qsizetype open = m_text.indexOf(u'('); open >= 0 && budget > 0;
             open = m_text.indexOf(u'(', open + 1)) {
            qsizetype begin = open;
            while (begin > 0 && open - begin < longestName && isNameCharacter(m_text[begin - 1]))
                --begin;
            if (begin == open)
                continue;
            CallReader reader(m_text, begin);
            std::optional<Call> call = reader.read();
            budget -= reader.at() - begin;
            if (!call || !namesPlace(*call))
                continue;
            open = call->end - 1;
            last = std::move(call);
        }
        return last;
    }

    static bool isPlace(const Argument &argument)
    {
        return std::ranges::find(placeNames, argument.name) != placeNames.end();
    }

    static bool namesPlace(const Call &call)
    {
        const auto named = [&](QStringView name) {
            return std::ranges::any_of(call.arguments, [&](const Argument &a) { return a.name == name; });
        };
        return std::ranges::any_of(call.arguments, isPlace) || (named(u"x") && named(u"y"));
    }

    void addPlaces(const Call &call)
    {
        const Argument *across = nullptr;
        QList<const Argument *> places;
        for (const Argument &argument : call.arguments) {
            if (argument.name == u"x")
                across = &argument;
            else if (argument.name == u"y" && across)
                addPair(call, *across, argument);
            else if (isPlace(argument))
                places += &argument;
        }
        std::ranges::stable_partition(places, [](const Argument *a) { return !a->name.startsWith(u"end"); });
        for (const Argument *place : std::as_const(places))
            add(call, numbersIn(place->value.in(m_text)), place->range);
    }

    /// `click>point>point>70 81`: name, argument and tag without their brackets, as the whole answer.
    void addArrowed()
    {
        const TextRange answer = trimmed(m_text, {0, m_text.size()});
        const qsizetype arrow = answer.in(m_text).lastIndexOf(u'>');
        const qsizetype name = answer.in(m_text).indexOf(u'>');
        if (name < 1 || answer.length() > longestArrowed)
            return;
        const QStringView between = answer.in(m_text).sliced(name + 1, qMax(qsizetype(0), arrow - name - 1));
        const bool isPlaceName = std::ranges::any_of(placeNames,
            [&](QStringView place) { return between == place.toString() + QStringLiteral(">point"); });
        const bool isName = std::ranges::all_of(answer.in(m_text).first(name), isNameCharacter);
        const QStringView numbers = answer.in(m_text).sliced(arrow + 1);
        const bool isNumeric = std::ranges::all_of(
            numbers, [](QChar c) { return Scanner::isDigit(c) || c.isSpace() || c == u'.'; });
        if (isName && isPlaceName && isNumeric)
            add({.name = {answer.begin, answer.begin + name}, .arguments = {}}, numbersIn(numbers),
                {answer.begin + name, answer.end});
    }

    void addPair(const Call &call, const Argument &x, const Argument &y)
    {
        add(call, numbersIn(x.value.in(m_text)) + numbersIn(y.value.in(m_text)),
            {x.range.begin, y.range.end});
    }

    void add(const Call &call, QList<double> numbers, TextRange marker)
    {
        if (numbers.size() == 4 && numbers[0] == numbers[2] && numbers[1] == numbers[3])
            numbers.resize(2);
        if (numbers.size() != 2 && numbers.size() != 4)
            return;
        const QStringView name = call.name.in(m_text);
        m_reading.findings += Finding{.shape = numbers.size() == 2 ? Shape::Point : Shape::Box,
            .numbers = numbers,
            .marker = marker,
            .words = call.name,
            .label = plainLabel(name.sliced(name.lastIndexOf(u'.') + 1))};
        hideArgument(marker);
    }

    /// With the comma before it, so that the call stays readable.
    void hideArgument(TextRange range)
    {
        while (range.begin > 0 && (m_text[range.begin - 1] == u' ' || m_text[range.begin - 1] == u','))
            --range.begin;
        m_reading.edits += Edit{range, {}};
    }

    void hideThought()
    {
        constexpr QStringView thought = u"Thought:";
        const qsizetype begin = m_text.first(m_action).indexOf(thought);
        const qsizetype end = m_text.first(m_action).lastIndexOf(u"Action");
        if (m_hasAction && begin >= 0 && end > begin)
            m_reading.edits += Edit{{begin, end}, {}};
    }

    void settleSpace()
    {
        const std::optional<Space> byModel = profileOf(m_source.hints.model).jsonSpace;
        double most = 0;
        for (const Finding &finding : std::as_const(m_reading.findings))
            most = std::max(most, *std::ranges::max_element(finding.numbers));
        const bool pixels = most > thousand || !m_source.hints.seenSize.isEmpty();
        m_reading.space = byModel.value_or(pixels ? Space::Pixel : Space::Thousand);
        m_reading.spaceIsGuess = !byModel && !m_source.hints.space && m_source.hints.seenSize.isEmpty();
    }

    [[nodiscard]] Reading lastToolCall() const
    {
        Reading reading = readJson(m_source, Family::Gui);
        if (reading.findings.size() > 1)
            reading.findings = {reading.findings.last()};
        return reading;
    }

    const Source &m_source;
    QStringView m_text;
    Reading m_reading;
    bool m_hasAction = false;
    qsizetype m_action = 0;
};

} // namespace

Reading readGui(const Source &source)
{
    return Gui(source).read();
}

} // namespace grounding
