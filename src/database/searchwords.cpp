#include "database/searchwords.h"

#include <QChar>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace database {

namespace {

constexpr qsizetype longestWord = 64; ///< of what is kept of it, in UTF-16 units
constexpr qsizetype longestTyped = 1024;
constexpr qsizetype mostTerms = 16;
constexpr qsizetype mostWordsOfTerm = 64;

enum class Kind { Gap, Spaced, Unspaced };

/// Marks of Japanese that belong to the letter before them.
bool isVoicingMark(char32_t c)
{
    return c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
}

bool isUnspacedScript(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default: // the iteration mark, the long vowel and their like belong to several scripts
        return (c >= 0x3005 && c <= 0x3007) || (c >= 0x3031 && c <= 0x3035) || c == 0x30FC || c == 0xFF70
            || isVoicingMark(c);
    }
}

Kind kindOf(char32_t c)
{
    if (c < 0x80) {
        const bool isPart = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return isPart ? Kind::Spaced : Kind::Gap;
    }
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c))
        return Kind::Gap;
    return isUnspacedScript(c) ? Kind::Unspaced : Kind::Spaced;
}

/// Accents, and vowel points that are usually left out. Marks of other scripts make another word.
bool isLeftOut(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0x0300 && code <= 0x036F) || (code >= 0x0591 && code <= 0x05C7)
        || (code >= 0x064B && code <= 0x065F) || code == 0x0670 || (code < 0x80 && kindOf(code) == Kind::Gap);
}

/// Letters that have no accent to leave out and are yet written without their stroke or tie.
QString spelledOut(const QString &word)
{
    static const QHash<QChar, QString> spellings{{QChar(0xDF), u"ss"_s}, {QChar(0xE6), u"ae"_s},
        {QChar(0xF8), u"o"_s}, {QChar(0x153), u"oe"_s}, {QChar(0x142), u"l"_s}, {QChar(0x111), u"d"_s},
        {QChar(0x131), u"i"_s}};
    QString spelled;
    spelled.reserve(word.size());
    for (const QChar c : word)
        spelled += spellings.value(c, c);
    return spelled;
}

/// A single character that is what it is, as most of the unspaced scripts are: nothing to look up.
bool isPlain(QStringView character)
{
    return character.size() == 1 && character.front().unicode() >= 0x0E00
        && character.front().decompositionTag() == QChar::NoDecomposition
        && isUnspacedScript(character.front().unicode());
}

QString folded(QStringView word)
{
    QString plain = word.toString();
    if (isPlain(word))
        return plain;
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x80; })) {
        plain = plain.normalized(QString::NormalizationForm_KD);
        plain.removeIf(isLeftOut);
        return spelledOut(plain.normalized(QString::NormalizationForm_C).toCaseFolded());
    }
    return plain.toLower();
}

class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    QList<SearchWord> read()
    {
        while (m_at < m_text.size()) {
            const Kind kind = kindOf(peek().code);
            if (kind == Kind::Spaced)
                readSpaced();
            else if (kind == Kind::Unspaced)
                readUnspaced();
            else
                skipGap();
        }
        endRun();
        return std::move(m_words);
    }

private:
    struct Point {
        char32_t code = 0;
        qsizetype length = 0;
    };
    struct Unit {
        QString word = {};
        qsizetype from = 0;
        qsizetype to = 0;
    };

    [[nodiscard]] Point pointAt(qsizetype at) const
    {
        const QChar first = m_text.at(at);
        if (first.isHighSurrogate() && at + 1 < m_text.size() && m_text.at(at + 1).isLowSurrogate())
            return {QChar::surrogateToUcs4(first, m_text.at(at + 1)), 2};
        return {first.unicode(), 1};
    }
    [[nodiscard]] Point peek() const { return pointAt(m_at); }

    void skipGap()
    {
        const Point point = peek();
        m_at += point.length;
        // Read text often has a space between each two characters, and lines break inside of words.
        if (!m_run.isEmpty() && (!QChar::isSpace(point.code) || ++m_spaces > 1))
            endRun();
    }

    void readSpaced()
    {
        endRun();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && kindOf(peek().code) == Kind::Spaced)
            m_at += peek().length;
        const QString word = folded(m_text.mid(from, std::min(m_at - from, longestWord)));
        if (!word.isEmpty())
            m_words.append({.word = word, .from = from, .to = m_at, .firstTo = m_at});
    }

    void readUnspaced()
    {
        const qsizetype from = m_at;
        m_at += peek().length;
        while (m_at < m_text.size() && isVoicingMark(peek().code))
            m_at += peek().length;
        const QString word = folded(m_text.mid(from, std::min(m_at - from, longestWord)));
        m_spaces = 0;
        if (!word.isEmpty())
            m_run.append({word, from, m_at});
    }

    void endRun()
    {
        for (qsizetype i = 0; i < m_run.size(); ++i) {
            const Unit &unit = m_run.at(i);
            const bool isLast = i + 1 == m_run.size();
            m_words.append({.word = isLast ? unit.word : unit.word + m_run.at(i + 1).word,
                .from = unit.from,
                .to = isLast ? unit.to : m_run.at(i + 1).to,
                .firstTo = unit.to,
                .endsRun = isLast && i > 0});
        }
        m_run.clear();
        m_spaces = 0;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_spaces = 0;
    QList<Unit> m_run; ///< characters of an unspaced script that stand together
    QList<SearchWord> m_words;
};

void appendTerm(QList<SearchTerm> &terms, QStringView chunk, bool isPrefix)
{
    QList<SearchWord> words = searchWords(chunk);
    if (words.isEmpty() || terms.size() >= mostTerms)
        return;
    const bool endsUnspaced = words.constLast().endsRun;
    if (endsUnspaced)
        words.removeLast(); // the text may go on behind it
    SearchTerm term{.isPrefix = isPrefix || endsUnspaced};
    for (const SearchWord &word : words.first(std::min(words.size(), mostWordsOfTerm)))
        term.words.append(word.word);
    const char32_t last = chunk.isEmpty() ? 0 : QString(term.words.constLast()).toUcs4().constLast();
    if (isUnspacedScript(last))
        term.isPrefix = true; // a single character is the beginning of a pair
    if (!terms.contains(term))
        terms.append(term);
}

bool isQuote(QChar c)
{
    return QStringView(u"\"\u201C\u201D\u201E\u00AB\u00BB\u300C\u300D").contains(c);
}

/// How many words of `term` stand at `at`, where all of them do; else 0.
qsizetype matchLength(const QList<SearchWord> &words, qsizetype at, const SearchTerm &term)
{
    const qsizetype count = term.words.size();
    if (at + count > words.size())
        return 0;
    for (qsizetype i = 0; i < count; ++i) {
        const QString &word = words.at(at + i).word;
        const QString &wanted = term.words.at(i);
        const bool mayGoOn = term.isPrefix && i + 1 == count;
        if (mayGoOn ? !word.startsWith(wanted) : word != wanted)
            return 0;
    }
    return count;
}

/// A pair of which only the first character was looked for ends behind that.
qsizetype endOf(const SearchWord &word, const QString &wanted)
{
    return word.word == wanted ? word.to : word.firstTo;
}

} // namespace

QList<SearchWord> searchWords(QStringView text)
{
    return Reader(text).read();
}

QString indexedText(QStringView text)
{
    QString indexed;
    indexed.reserve(text.size());
    for (const SearchWord &word : searchWords(text)) {
        if (!indexed.isEmpty())
            indexed += u' ';
        indexed += word.word;
    }
    return indexed;
}

QList<SearchTerm> searchTerms(QStringView typed)
{
    QList<SearchTerm> terms;
    const QStringView text = typed.left(longestTyped);
    qsizetype from = 0;
    bool inQuotes = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size();
        const bool quote = !isEnd && isQuote(text.at(at));
        if (!isEnd && !quote && (inQuotes || !text.at(at).isSpace()))
            continue;
        const bool isClosed = inQuotes && quote;
        appendTerm(terms, text.mid(from, at - from), !isClosed);
        from = at + 1;
        if (quote)
            inQuotes = !inQuotes;
    }
    return terms;
}

QString matchExpression(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms) // a word holds letters and digits only: nothing to escape
        parts << u'"' + term.words.join(u' ') + (term.isPrefix ? u"\" *"_s : u"\""_s);
    return parts.join(u" AND "_s);
}

QList<FoundRange> occurrences(QStringView text, const QList<SearchTerm> &terms)
{
    QList<FoundRange> found;
    const QList<SearchWord> words = searchWords(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        FoundRange range{words.at(at).from, words.at(at).from};
        for (const SearchTerm &term : terms) {
            if (const qsizetype count = matchLength(words, at, term); count > 0)
                range.to = std::max(range.to, endOf(words.at(at + count - 1), term.words.constLast()));
        }
        if (range.to == range.from)
            continue;
        if (!found.isEmpty() && range.from < found.constLast().to)
            found.last().to = std::max(found.constLast().to, range.to);
        else
            found.append(range);
    }
    return found;
}

} // namespace database
