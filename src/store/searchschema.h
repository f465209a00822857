#pragma once

#include <QStringList>

namespace store {

/// The tables behind the search, as one step of the schema. Whatever changes a message or a title puts it
/// into `search_queue` (the id of a message, or minus the id of a conversation) by triggers, so that no
/// change can be forgotten, and whatever is deleted starts the erasing (`search_state.erasing`, see Erasure);
/// what is no longer there leaves the index when its turn comes, and until then is not found. Messages that
/// were there before the step are read from `search_state.unread` downwards.
[[nodiscard]] QStringList searchStatements();

/// What a conversation holds, as bits of `conversation.traits`.
enum Trait { PicturesTrait = 1, VideoTrait = 2, RegionsTrait = 4 };

} // namespace store
