#include "engine/reading.h"

#include "engine/place.h"
#include "engine/wordsearch.h"

#include <algorithm>

namespace engine {

namespace {

constexpr double ColumnGap = 1.4; // of the line's height; blanks are about a third, justified text up to one

bool isSameRow(const QRectF &a, const QRectF &b)
{
    const double overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return overlap > 0.5 * std::min(a.height(), b.height());
}

} // namespace

Reading::Reading(const Seen &seen, int number)
    : m_seen(&seen)
    , m_number(number)
{
}

QString Reading::text(const Passage &passage) const
{
    QStringList words;
    for (const Word &word : lineAt(passage.line).words.mid(passage.first, passage.count))
        words.append(word.text);
    return words.join(u' ');
}

QString Reading::text(const Hit &hit) const
{
    QStringList pieces;
    for (const Passage &passage : hit.passages)
        pieces.append(text(passage));
    return pieces.join(u' ');
}

QPolygonF Reading::polygon(const Passage &passage) const
{
    const TextLine &line = lineAt(passage.line);
    if (passage.count == line.words.size())
        return line.polygon;
    QList<QPolygonF> polygons;
    for (const Word &word : line.words.mid(passage.first, passage.count))
        polygons.append(word.polygon);
    return around(polygons, m_seen->evidence.size);
}

Mark Reading::mark(const Passage &passage) const
{
    double confidence = 0;
    const QList<Word> words = lineAt(passage.line).words.mid(passage.first, passage.count);
    for (const Word &word : words)
        confidence += word.confidence / double(words.size());
    return {
        .polygon = polygon(passage), .label = text(passage), .confidence = confidence, .picture = picture()};
}

QList<Mark> Reading::marks(const Hit &hit) const
{
    QList<Mark> marks;
    for (const Passage &passage : hit.passages)
        marks.append(mark(passage));
    return marks;
}

QList<Passage> Reading::segments(int line) const
{
    const QList<Word> &words = lineAt(line).words;
    const ReadingFrame frame(lineAt(line).polygon, m_seen->evidence.size);
    const double height = frame.boxOf(lineAt(line).polygon).height();
    QList<Passage> segments;
    for (int i = 0; i < words.size(); ++i) {
        const bool begins = i == 0
            || frame.boxOf(words.at(i).polygon).left() - frame.boxOf(words.at(i - 1).polygon).right()
                > ColumnGap * height;
        if (begins)
            segments.append({line, i, 0});
        ++segments.last().count;
    }
    return segments;
}

Passage Reading::segmentAround(const Passage &passage) const
{
    for (const Passage &segment : segments(passage.line)) {
        if (passage.first >= segment.first && passage.first < segment.end())
            return segment;
    }
    return passage;
}

bool Reading::standInOneRow(int left, int right) const
{
    const ReadingFrame frame(lineAt(left).polygon, m_seen->evidence.size);
    const QRectF own = frame.boxOf(lineAt(left).polygon);
    const QRectF next = frame.boxOf(lineAt(right).polygon);
    return isSameRow(own, next) && next.left() >= own.right();
}

QList<Hit> Reading::find(const QString &words) const
{
    return searchWords(m_seen->evidence, words);
}

QList<Passage> Reading::rightOf(const Passage &passage) const
{
    const ReadingFrame frame(lineAt(passage.line).polygon, m_seen->evidence.size);
    const QRectF own = frame.boxOf(polygon(passage));
    QList<Passage> found;
    const Passage segment = segmentAround(passage);
    if (passage.end() < segment.end())
        found.append({passage.line, passage.end(), segment.end() - passage.end()});
    QList<std::pair<double, Passage>> others;
    for (int line = 0; line < m_seen->evidence.lines.size(); ++line) {
        for (const Passage &other : segments(line)) {
            const QRectF box = frame.boxOf(polygon(other));
            if (isSameRow(box, own) && box.left() >= own.right())
                others.append({box.left(), other});
        }
    }
    std::sort(others.begin(), others.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[left, other] : std::as_const(others))
        found.append(other);
    return found;
}

std::optional<Passage> Reading::leftOf(const Passage &passage) const
{
    const Passage segment = segmentAround(passage);
    if (passage.first > segment.first)
        return Passage{passage.line, segment.first, passage.first - segment.first};
    const ReadingFrame frame(lineAt(passage.line).polygon, m_seen->evidence.size);
    const QRectF own = frame.boxOf(polygon(passage));
    std::optional<Passage> nearest;
    double nearestRight = -1e9;
    for (int line = 0; line < m_seen->evidence.lines.size(); ++line) {
        for (const Passage &other : segments(line)) {
            const QRectF box = frame.boxOf(polygon(other));
            if (isSameRow(box, own) && box.right() <= own.left() && box.right() > nearestRight) {
                nearestRight = box.right();
                nearest = other;
            }
        }
    }
    return nearest;
}

std::optional<Passage> Reading::below(const Passage &passage) const
{
    const ReadingFrame frame(lineAt(passage.line).polygon, m_seen->evidence.size);
    const QRectF own = frame.boxOf(polygon(passage));
    std::optional<Passage> nearest;
    double nearestTop = own.bottom() + 2.5 * own.height();
    for (int line = 0; line < m_seen->evidence.lines.size(); ++line) {
        for (const Passage &other : segments(line)) {
            const QRectF box = frame.boxOf(polygon(other));
            const bool overlaps = box.left() < own.right() && box.right() > own.left();
            if (overlaps && box.center().y() > own.bottom() && box.top() < nearestTop) {
                nearestTop = box.top();
                nearest = other;
            }
        }
    }
    return nearest;
}

Passage Reading::passageAt(int line, qsizetype offset, qsizetype length) const
{
    Passage passage{line, 0, 0};
    qsizetype start = 0;
    const QList<Word> &words = lineAt(line).words;
    for (int i = 0; i < words.size(); ++i) {
        const qsizetype end = start + words.at(i).text.size();
        if (end > offset && start < offset + length) {
            passage.first = passage.count == 0 ? i : passage.first;
            ++passage.count;
        }
        start = end + 1; // the blank between words
    }
    return passage;
}

} // namespace engine
