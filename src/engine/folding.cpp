#include "engine/folding.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

bool isInnerPunctuation(QChar c)
{
    return c == u'.' || c == u',' || c == u':' || c == u'/' || c == u'@' || c == u'%';
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Symbol_Currency;
}

/// Letters that reading by machine mixes up become one.
QString withoutLookalikes(QString text)
{
    text.replace("rn"_L1, "m"_L1).replace("vv"_L1, "w"_L1);
    for (QChar &c : text) {
        switch (c.unicode()) {
        case u'0':
            c = u'o';
            break;
        case u'1':
        case u'i':
        case u'|':
            c = u'l';
            break;
        case u'5':
            c = u's';
            break;
        case u'8':
            c = u'b';
            break;
        default:
            break;
        }
    }
    return text;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

QString singular(const QString &text)
{
    if (text.size() > 4 && text.endsWith("ies"_L1))
        return text.chopped(3) + u'y';
    if (text.size() > 4 && (text.endsWith("shes"_L1) || text.endsWith("ches"_L1) || text.endsWith("xes"_L1)))
        return text.chopped(2);
    const bool plural = text.size() > 3 && text.endsWith(u's') && !text.endsWith("ss"_L1);
    return plural ? text.chopped(1) : text;
}

qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size() + 1));
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const qsizetype replaced = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, replaced});
        }
    }
    return row.back();
}

qsizetype allowedDistance(qsizetype length)
{
    return length < 5 ? 0 : length < 9 ? 1 : length < 15 ? 2 : 3;
}

bool areClose(const QString &read, const QString &wanted)
{
    const QString a = withoutLookalikes(read);
    const QString b = withoutLookalikes(wanted);
    if (a == b)
        return true;
    const qsizetype allowed = allowedDistance(wanted.size());
    return allowed > 0 && std::abs(a.size() - b.size()) <= allowed && distance(a, b) <= allowed;
}

QString foldedWord(QStringView word)
{
    QString kept;
    for (const QChar c : word) {
        if (belongsToWord(c) || isInnerPunctuation(c))
            kept += c;
    }
    const auto isEdge = [](QChar c) { return isInnerPunctuation(c) && c != u'%'; };
    while (!kept.isEmpty() && isEdge(kept.back()))
        kept.chop(1);
    while (!kept.isEmpty() && isEdge(kept.front()))
        kept.remove(0, 1);
    return kept;
}

} // namespace

QStringList foldedWords(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Accents only: the marks of other scripts are letters to their readers, and both sides keep them.
    plain.removeIf([](QChar c) { return c.unicode() >= 0x0300 && c.unicode() <= 0x036f; });
    QStringList words;
    for (const QString &word : plain.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString kept = foldedWord(word);
        if (!kept.isEmpty())
            words.append(std::move(kept));
    }
    return words;
}

QString folded(QStringView text)
{
    return foldedWords(text).join(u' ');
}

Likeness likeness(const QString &read, const QString &wanted)
{
    if (read.isEmpty() || wanted.isEmpty())
        return Likeness::None;
    if (read == wanted || singular(read) == singular(wanted))
        return Likeness::Same;
    const QString digits = digitsOf(wanted);
    if ((digits.isEmpty() || digits == digitsOf(read)) && areClose(read, wanted))
        return Likeness::Close;
    const bool mayBePart =
        wanted.size() >= 4 || wanted.front().unicode() > 0x0590; // scripts that need few letters
    return mayBePart && read.contains(wanted) ? Likeness::Part : Likeness::None;
}

} // namespace engine
