#pragma once

#include <QString>
#include <QStringList>

namespace database {
class Database;
}

namespace bench {

/// Words to look for in the made-up history, from the commonest to one that is in few messages.
struct Vocabulary {
    QStringList words = {}; ///< by frequency; the chance of the n-th falls with n
    QString han = {}; ///< characters of the unspaced messages
    QString thai = {};
};
[[nodiscard]] const Vocabulary &vocabulary();

/// Writes conversations of 40 messages into an empty database of ours, all at once and unsafely: questions
/// and answers of a few dozen words, one in twenty in Chinese or Thai letters, here and there a very long
/// one. The same every time. Gives the UTF-16 units written.
[[nodiscard]] qint64 fillHistory(database::Database &database, int messages);

} // namespace bench
