#pragma once

#include "model/conversation.h"

#include <QByteArray>

namespace store {

/// The form in which an answer is kept beside its text (which has a column of its own): JSON with a version.
/// An answer with so much raw grounding that it passes the bound loses that (its regions say the same) before
/// anything else.
[[nodiscard]] QByteArray answerToStored(const model::Answer &answer);
/// What cannot be read is left out; an answer is never lost for a field that is wrong.
[[nodiscard]] model::Answer answerFromStored(const QByteArray &stored, const QString &text);

/// Nothing where nothing was tied by hand.
[[nodiscard]] QByteArray tiesToStored(const QList<model::TieChange> &ties);
[[nodiscard]] QList<model::TieChange> tiesFromStored(const QByteArray &stored);

[[nodiscard]] QByteArray toolRepliesToStored(const QList<model::ToolReply> &replies);
[[nodiscard]] QList<model::ToolReply> toolRepliesFromStored(const QByteArray &stored);

[[nodiscard]] QByteArray sentToStored(const model::SentPicture &sent);
[[nodiscard]] model::SentPicture sentFromStored(const QByteArray &stored);

} // namespace store
