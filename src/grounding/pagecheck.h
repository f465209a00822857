#pragma once

#include "model/answer.h"
#include "model/pictureanalysis.h"

#include <QList>
#include <QString>

namespace grounding {

/// A number, a date or a code in a text. `meanings` are all that it can mean: "1.234" is a thousand and more,
/// or one and a bit.
struct Claim {
    qsizetype offset = 0; ///< UTF-16
    qsizetype length = 0;
    QStringList meanings = {};

    bool operator==(const Claim &) const = default;
};

/// All of them, in the order of the text. The numbers of a list ("1.", "2)") are none.
[[nodiscard]] QList<Claim> claimsIn(const QString &text);

/// Marks each claim of the answer as found, found several times, or missing in what was read from the
/// pictures (`pages`, in the order of the question). Places where claims stand become regions of the answer,
/// tied to the claim where it is the only one. Marks of an earlier check are taken away first.
[[nodiscard]] model::Answer checkedAgainst(
    const model::Answer &answer, const QList<model::PictureAnalysis> &pages);

/// Of several places, the one that the person means: the claim counts as found there.
[[nodiscard]] model::Answer placeChosen(const model::Answer &answer, qsizetype check, int region);

} // namespace grounding
