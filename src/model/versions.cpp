#include "model/versions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace model {

namespace {

/// Who follows whom. Borrows the conversation.
class Tree {
public:
    explicit Tree(const Conversation &conversation)
    {
        for (const QList<Message> *list : {&conversation.messages, &conversation.others}) {
            for (const Message &message : *list)
                m_messages.insert(message.id, &message);
        }
        for (const QList<Message> *list : {&conversation.messages, &conversation.others}) {
            for (const Message &message : *list)
                m_followers[followed(message)].append(&message);
        }
    }

    /// 0 of the first ones, and of those whose predecessor is not there.
    [[nodiscard]] qint64 followed(const Message &message) const
    {
        const qint64 id = message.follows.value_or(0);
        return m_messages.contains(id) ? id : 0;
    }
    [[nodiscard]] const QHash<qint64, QList<const Message *>> &all() const { return m_followers; }
    [[nodiscard]] const Message *find(qint64 id) const { return m_messages.value(id); }
    [[nodiscard]] QList<const Message *> followersOf(qint64 id) const { return m_followers.value(id); }
    [[nodiscard]] const Message *chosenAfter(qint64 id) const
    {
        const auto followers = m_followers.constFind(id);
        if (followers == m_followers.cend())
            return nullptr;
        return *std::max_element(followers->begin(), followers->end(),
            [](const Message *a, const Message *b) { return a->choice < b->choice; });
    }

private:
    QHash<qint64, const Message *> m_messages;
    QHash<qint64, QList<const Message *>> m_followers;
};

bool goesWith(const Message &message, const Message &follower)
{
    return message.role == Role::Assistant ? follower.role == Role::Tool : follower.role == Role::Assistant;
}

void collect(const Tree &tree, const Message &message, QList<qint64> &going)
{
    if (going.contains(message.id))
        return;
    going.append(message.id);
    for (const Message *follower : tree.followersOf(message.id)) {
        if (goesWith(message, *follower))
            collect(tree, *follower, going);
    }
}

/// What is behind an answer that goes follows another version of it, and else what that followed.
qint64 heirOf(const Tree &tree, const Message &gone, const QList<qint64> &going)
{
    const qint64 followed = tree.followed(gone);
    const Message *heir = nullptr;
    for (const Message *other : tree.followersOf(followed)) {
        const bool isOther =
            gone.role == Role::Assistant && other->role == Role::Assistant && !going.contains(other->id);
        if (isOther && (!heir || other->choice > heir->choice))
            heir = other;
    }
    if (heir)
        return heir->id;
    const Message *before = tree.find(followed);
    return before && going.contains(followed) ? heirOf(tree, *before, going) : followed;
}

} // namespace

void sortVersions(Conversation &conversation)
{
    Conversation sorted = conversation;
    sorted.messages.clear();
    sorted.others.clear();
    const Tree tree(conversation);
    QSet<qint64> shown;
    for (const Message *next = tree.chosenAfter(0); next && !shown.contains(next->id);
         next = tree.chosenAfter(next->id)) {
        shown.insert(next->id);
        sorted.messages.append(*next);
    }
    for (const QList<Message> *list : {&conversation.messages, &conversation.others}) {
        for (const Message &message : *list) {
            if (!shown.contains(message.id))
                sorted.others.append(message);
        }
    }
    conversation = sorted;
}

QHash<qint64, QList<qint64>> versionsIn(const Conversation &conversation)
{
    QHash<qint64, QList<qint64>> all;
    if (conversation.others.isEmpty())
        return all;
    const Tree tree(conversation);
    for (const QList<const Message *> &followers : tree.all()) {
        QList<qint64> ids;
        for (const Message *version : followers)
            ids.append(version->id);
        // Our own ids, of what is not stored yet, count down from 0: they are the newest.
        std::sort(ids.begin(), ids.end(),
            [](qint64 a, qint64 b) { return (a < 0) == (b < 0) ? std::abs(a) < std::abs(b) : b < 0; });
        for (const qint64 id : std::as_const(ids)) {
            if (ids.size() > 1)
                all.insert(id, ids);
        }
    }
    return all;
}

qint64 nextChoice(const Conversation &conversation, qint64 follows)
{
    const Message *chosen = Tree(conversation).chosenAfter(follows);
    return chosen ? chosen->choice + 1 : 0;
}

Removal removalOf(const Conversation &conversation, qint64 message)
{
    const Tree tree(conversation);
    Removal removal;
    const Message *found = tree.find(message);
    if (!found)
        return removal;
    collect(tree, *found, removal.messages);
    const QSet<qint64> shown = [&conversation] {
        QSet<qint64> ids;
        for (const Message &one : conversation.messages)
            ids.insert(one.id);
        return ids;
    }();
    for (const qint64 gone : std::as_const(removal.messages)) {
        for (const Message *follower : tree.followersOf(gone)) {
            if (removal.messages.contains(follower->id))
                continue;
            const qint64 heir = heirOf(tree, *tree.find(gone), removal.messages);
            const bool isShown = shown.contains(follower->id);
            removal.reattached.append({.message = follower->id,
                .follows = heir,
                .choice = isShown ? nextChoice(conversation, heir) : follower->choice});
        }
    }
    return removal;
}

void apply(const Removal &removal, Conversation &conversation)
{
    for (QList<Message> *list : {&conversation.messages, &conversation.others}) {
        list->removeIf([&removal](const Message &message) { return removal.messages.contains(message.id); });
        for (Message &message : *list) {
            for (const Removal::Reattached &moved : removal.reattached) {
                if (moved.message != message.id)
                    continue;
                message.follows = moved.follows;
                message.choice = moved.choice;
            }
        }
    }
    sortVersions(conversation);
}

} // namespace model
