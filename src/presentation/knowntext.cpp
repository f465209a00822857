#include "presentation/knowntext.h"

#include "model/whendone.h"
#include "store/history.h"

#include <QFileInfo>
#include <QPromise>

#include <memory>

using model::PictureAnalysis;
using model::Result;

namespace presentation {

namespace {

QPolygonF corners(const QRectF &box)
{
    return QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

/// The next word stands on the same line, further on.
bool goesOn(const QRectF &line, const QRectF &word)
{
    const double common = qMin(line.bottom(), word.bottom()) - qMax(line.top(), word.top());
    return common > 0.5 * qMin(line.height(), word.height()) && word.left() >= line.right() - word.height();
}

} // namespace

PictureAnalysis pageText(const QList<media::PdfWord> &words, QSize size)
{
    PictureAnalysis page{.size = size};
    QRectF line;
    for (const media::PdfWord &word : words) {
        const bool sameLine = !page.lines.isEmpty() && goesOn(line, word.box);
        if (!sameLine)
            page.lines.append(PictureAnalysis::Line{});
        line = sameLine ? line | word.box : word.box;
        PictureAnalysis::Line &last = page.lines.last();
        last.text += (sameLine ? QStringLiteral(" ") : QString()) + word.text;
        last.polygon = corners(line);
        last.words.append({.text = word.text, .polygon = corners(word.box), .confidence = 1});
    }
    return page;
}

Analyse knownTextFirst(store::History &history, Analyse analyse)
{
    if (!analyse)
        return analyse;
    return [&history, analyse = std::move(analyse)](
               const QString &file, const model::Connection &connection, const model::Secrets &secrets) {
        auto promise = std::make_shared<QPromise<Result<PictureAnalysis>>>();
        promise->start();
        const auto give = [promise](const Result<PictureAnalysis> &result) {
            promise->addResult(result);
            promise->finish();
        };
        // A kept picture's file is called by its content.
        model::whenDone(history.pageText(QFileInfo(file).completeBaseName()), &history,
            [=, &history](const Result<PictureAnalysis> &known) {
                if (known && !known->lines.isEmpty())
                    return give(known);
                model::whenDone(analyse(file, connection, secrets), &history, give);
            });
        return promise->future();
    };
}

} // namespace presentation
