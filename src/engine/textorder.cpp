#include "engine/textorder.h"

#include <QLineF>

#include <algorithm>
#include <vector>

namespace engine {

namespace {

// A line, or the cells of a table row, that are read at one go.
struct Piece {
    QList<ReadLine> lines = {};
    QRectF box = {};
};

QRectF boxOf(const ReadLine &line)
{
    QRectF box;
    for (const ReadWord &word : line.words)
        box |= word.box.boundingRect();
    return box;
}

bool isSameHeight(const QRectF &a, const QRectF &b)
{
    const double overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return overlap > 0.5 * std::min(a.height(), b.height())
        && overlap > 0.3 * std::max(a.height(), b.height());
}

bool isCell(const ReadLine &line)
{
    constexpr qsizetype mostWordsInCell = 4;
    return line.words.size() <= mostWordsInCell;
}

// Running text beside each other belongs to different columns; a row has at least one short cell in each
// pair.
bool areInOneRow(const ReadLine &a, const ReadLine &b)
{
    return (isCell(a) || isCell(b)) && isSameHeight(boxOf(a), boxOf(b));
}

// Columns that stand close are at times read as one line across both.
QList<ReadLine> splitAtGutters(const QList<ReadLine> &lines)
{
    constexpr qsizetype wordsOfRunningText = 4;
    constexpr double gutter = 1.8; // heights of the line
    QList<ReadLine> split;
    for (const ReadLine &line : lines) {
        const double height = boxOf(line).height();
        ReadLine rest = line;
        for (qsizetype i = wordsOfRunningText; i + wordsOfRunningText <= rest.words.size(); ++i) {
            const double gap =
                rest.words[i].box.boundingRect().left() - rest.words[i - 1].box.boundingRect().right();
            if (gap < gutter * height)
                continue;
            ReadLine left = rest;
            left.words = rest.words.mid(0, i);
            split.append(left);
            rest.words = rest.words.mid(i);
            i = wordsOfRunningText - 1;
        }
        split.append(rest);
    }
    return split;
}

std::vector<Piece> joinRows(QList<ReadLine> lines)
{
    std::vector<Piece> pieces;
    for (ReadLine &line : lines) {
        const auto row = std::find_if(pieces.begin(), pieces.end(), [&](const Piece &piece) {
            return std::all_of(piece.lines.begin(), piece.lines.end(),
                [&](const ReadLine &cell) { return areInOneRow(cell, line); });
        });
        const QRectF box = boxOf(line);
        if (row == pieces.end()) {
            pieces.push_back({{std::move(line)}, box});
        } else {
            row->lines.append(std::move(line));
            row->box |= box;
        }
    }
    for (Piece &piece : pieces) {
        std::sort(piece.lines.begin(), piece.lines.end(),
            [](const ReadLine &a, const ReadLine &b) { return boxOf(a).left() < boxOf(b).left(); });
    }
    return pieces;
}

bool shareColumn(const QRectF &a, const QRectF &b)
{
    return std::min(a.right(), b.right()) > std::max(a.left(), b.left());
}

// Reading order of pieces: `a` before `b` when it is above it in the same column, or in a column wholly to
// its left with no piece across both columns between them.
bool comesBefore(const std::vector<Piece> &pieces, const Piece &a, const Piece &b)
{
    if (shareColumn(a.box, b.box))
        return a.box.center().y() < b.box.center().y();
    if (a.box.right() > b.box.left())
        return false;
    return std::none_of(pieces.begin(), pieces.end(), [&](const Piece &c) {
        const bool acrossBoth = shareColumn(c.box, a.box) && shareColumn(c.box, b.box);
        const double y = c.box.center().y();
        return acrossBoth && y > b.box.center().y() && y < a.box.center().y();
    });
}

void visit(size_t at, const std::vector<Piece> &pieces, std::vector<bool> *seen, std::vector<size_t> *order)
{
    if ((*seen)[at])
        return;
    (*seen)[at] = true;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (i != at && comesBefore(pieces, pieces[i], pieces[at]))
            visit(i, pieces, seen, order);
    }
    order->push_back(at);
}

QPolygonF boxAround(const QList<ReadWord> &words)
{
    const QPolygonF &first = words.first().box;
    QTransform level; // seen along the first word, so that a turned line has a turned box
    level.rotate(QLineF(first[0], first[1]).angle());
    QRectF box;
    for (const ReadWord &word : words)
        box |= level.map(word.box).boundingRect();
    return level.inverted().map(
        QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}));
}

QPolygonF within(QPolygonF polygon)
{
    for (QPointF &point : polygon)
        point = QPointF(std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0));
    return polygon;
}

} // namespace

QList<ReadLine> inReadingOrder(const QList<ReadLine> &lines)
{
    std::vector<Piece> pieces = joinRows(splitAtGutters(lines));
    std::stable_sort(pieces.begin(), pieces.end(),
        [](const Piece &a, const Piece &b) { return a.box.top() < b.box.top(); });
    std::vector<bool> seen(pieces.size(), false);
    std::vector<size_t> order;
    for (size_t i = 0; i < pieces.size(); ++i)
        visit(i, pieces, &seen, &order);
    QList<ReadLine> ordered;
    for (size_t i : order)
        ordered += pieces[i].lines;
    return ordered;
}

QList<TextLine> toldLines(const QList<ReadLine> &lines, const QTransform &toFractions)
{
    QList<TextLine> told;
    for (const ReadLine &line : lines) {
        TextLine one;
        QStringList texts;
        for (const ReadWord &word : line.words) {
            texts.append(word.text);
            one.confidence += word.confidence / double(line.words.size());
            one.words.append({.text = word.text,
                .polygon = within(toFractions.map(word.box)),
                .confidence = word.confidence});
        }
        one.text = texts.join(u' ');
        one.polygon = within(toFractions.map(boxAround(line.words)));
        told.append(one);
    }
    return told;
}

} // namespace engine
