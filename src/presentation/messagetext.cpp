#include "presentation/messagetext.h"

#include "presentation/answerdialect.h"
#include "presentation/askingparameters.h"

namespace presentation {

MessageText textOf(const model::Message &message)
{
    switch (message.role) {
    case model::Role::Assistant:
        return {message.answer.text, dialectOf(message.answer)};
    case model::Role::Tool:
        return {repliesInWords(message.toolReplies)};
    case model::Role::User:
    case model::Role::System:
        break;
    }
    return {message.text};
}

} // namespace presentation
