#pragma once

#include "model/answer.h"
#include "model/sentrecord.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace presentation {

/// What a person sees of one question on the wire: how it went, the pictures as they went out, the request
/// and the service's own bytes. Translated; holds no key.
struct SentSheet {
    struct Fact {
        QString name = {};
        QString value = {};
    };
    struct PictureRow {
        model::Picture picture = {}; ///< the original, for its thumbnail
        QStringList cells = {}; ///< as pictureColumns() names them
    };

    QList<Fact> facts = {};
    QList<PictureRow> pictures = {};
    QString request = {}; ///< indented JSON
    QString rawAnswer = {};
    QString curl = {};

    [[nodiscard]] bool isEmpty() const { return request.isEmpty(); }
};

[[nodiscard]] SentSheet sheetOf(const model::SentRecord &record, const model::Answer &answer);

[[nodiscard]] QStringList pictureColumns();

/// What was done to a picture before it went out, in words.
[[nodiscard]] QString changesInWords(const QStringList &changes);

/// "1 240 tokens in, 230 out · $0.0113"; empty where the service counted nothing.
[[nodiscard]] QString usageInWords(const model::Answer &answer);
/// Where these numbers come from, in sentences.
[[nodiscard]] QString usageReason(const model::Answer &answer);

} // namespace presentation
