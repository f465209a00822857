#pragma once

#include "model/answer.h"
#include "model/picture.h"

#include <QByteArray>
#include <QList>
#include <QSize>

namespace exchange {

/// The published form of regions that every command-line tool prints: label, kind, polygon in 0..1 of the
/// original picture, points in its pixels, picture, spans in code points of `text`, confidence, time, frame,
/// track, source, flags. `pictureSizes` are the upright originals; an unknown size gives `"points": null`.
[[nodiscard]] QByteArray regionsToJson(
    const QList<model::Region> &regions, const QString &text, const QList<QSize> &pictureSizes);

/// {"text","finish_reason","regions","usage","problems","sent"}. `sentences` are the problems in words.
[[nodiscard]] QByteArray answerToJson(const model::Answer &answer, const QList<QSize> &pictureSizes,
    const QList<model::SentPicture> &sent, const QStringList &sentences);

} // namespace exchange
