#include "historyfilling.h"

#include "database/database.h"
#include "database/transaction.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int conversationLength = 40;
constexpr int vocabularySize = 50'000;
constexpr int longEvery = 5'000;
constexpr qint64 day = 86'400'000;

Vocabulary makeVocabulary()
{
    const QStringList onsets{u"b"_s, u"br"_s, u"d"_s, u"f"_s, u"gl"_s, u"h"_s, u"k"_s, u"l"_s, u"m"_s, u"n"_s,
        u"p"_s, u"qu"_s, u"r"_s, u"s"_s, u"st"_s, u"t"_s, u"tr"_s, u"v"_s, u"w"_s, u"z"_s};
    const QStringList vowels{u"a"_s, u"e"_s, u"i"_s, u"o"_s, u"u"_s, u"ea"_s, u"ou"_s};
    Vocabulary made;
    QRandomGenerator random(11);
    for (int i = 0; i < vocabularySize; ++i) {
        QString word;
        for (int n = i; word.isEmpty() || n > 0; n /= 140)
            word += onsets.at(n % 20) + vowels.at(n / 20 % 7);
        made.words << word + (i % 3 == 0 ? u"n"_s : QString());
    }
    for (int i = 0; i < 800; ++i)
        made.han += QChar(0x4E00 + static_cast<int>(random.bounded(3000)));
    for (int i = 0; i < 44; ++i)
        made.thai += QChar(0x0E01 + i);
    return made;
}

/// Few are common and most are rare, as in every language.
int rank(QRandomGenerator &random, qsizetype size)
{
    return static_cast<int>(std::pow(double(size), random.generateDouble())) - 1;
}

QString sentence(QRandomGenerator &random, int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += vocabulary().words.at(rank(random, vocabularySize)) + (i % 11 == 10 ? u". "_s : u" "_s);
    return text;
}

QString unspaced(QRandomGenerator &random, const QString &letters, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += i % 14 == 13 ? QChar(0x3002) : letters.at(rank(random, letters.size()));
    return text;
}

QString messageText(QRandomGenerator &random, int number)
{
    if (number % longEvery == longEvery - 1)
        return sentence(random, 8'000);
    if (number % 40 == 7)
        return unspaced(random, vocabulary().han, 60);
    if (number % 40 == 27)
        return unspaced(random, vocabulary().thai, 90);
    return sentence(random, number % 2 == 0 ? 10 : 20 + static_cast<int>(random.bounded(50)));
}

} // namespace

const Vocabulary &vocabulary()
{
    static const Vocabulary made = makeVocabulary();
    return made;
}

qint64 fillHistory(database::Database &database, int messages)
{
    (void)database.run(u"PRAGMA synchronous = OFF"_s);
    database::Transaction transaction(database);
    QRandomGenerator random(7);
    qint64 written = 0;
    const qint64 begin = QDateTime::currentMSecsSinceEpoch() - messages * (day / 400);
    qint64 conversation = 0;
    for (int i = 0; i < messages; ++i) {
        const qint64 time = begin + i * (day / 400);
        if (i % conversationLength == 0) {
            auto add =
                database.statement(u"INSERT INTO conversation (title, created, changed) VALUES (?, ?, ?)"_s);
            if (!add.bind(sentence(random, 6)).bind(time).bind(time + conversationLength * (day / 400)).run())
                qFatal("a conversation could not be written");
            conversation = add.insertedId();
        }
        const QString text = messageText(random, i);
        const bool asks = i % 2 == 0;
        written += text.size();
        auto add = database.statement(u"INSERT INTO message (conversation, role, state, time, text, "
                                      u"answer_text, answer, connection_name) "
                                      "VALUES (?, ?, 'complete', ?, ?, ?, '', ?)"_s);
        add.bind(conversation).bind(asks ? u"user"_s : u"assistant"_s).bind(time);
        add.bind(asks ? text : u""_s).bind(asks ? u""_s : text).bind(asks ? u""_s : u"Built-in"_s);
        if (!add.run())
            qFatal("a message could not be written");
    }
    // As a history was before it had an index: what is read in is read from the messages.
    (void)database.run(u"DELETE FROM search_queue"_s);
    (void)database.run(u"UPDATE search_state SET unread = (SELECT max(id) FROM message)"_s);
    if (!transaction.commit())
        qFatal("the history could not be written");
    return written;
}

} // namespace bench
