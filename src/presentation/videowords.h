#pragma once

#include "chat/transferpace.h"
#include "model/sharedaccess.h"

#include <QCoreApplication>
#include <QString>

namespace presentation {

/// Sentences about videos that go to a service elsewhere.
class VideoWords {
    Q_DECLARE_TR_FUNCTIONS(VideoWords)

public:
    /// "12 of 40 MB, 3.1 MB a second, about 9 seconds left".
    [[nodiscard]] static QString upload(const chat::TransferPace &pace);
    /// What taking a video of this length in will cost, before it begins; seconds, 0 where it is not known.
    [[nodiscard]] static QString ingestionCost(double duration);
    [[nodiscard]] static QString queryCost();
    /// What an address allows and how long, and what speaks against it: one sentence each.
    [[nodiscard]] static QString access(
        const model::SharedAccess &access, model::AccessUse use, const QDateTime &now);
};

} // namespace presentation
