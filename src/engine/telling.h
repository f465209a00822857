#pragma once

#include "engine/composition.h"
#include "engine/reading.h"

#include <QList>
#include <QString>

#include <functional>

namespace engine {

/// An answer about the pictures in view while it is put together: names the picture where there are several,
/// and knows how things are listed in a sentence.
class Telling {
public:
    Telling(const QList<Seen> &pictures, std::optional<int> only, Composition &composition);

    [[nodiscard]] const QList<Reading> &readings() const { return m_readings; }
    /// "this picture", "any of these 3 pictures".
    [[nodiscard]] QString anyPicture() const;
    [[nodiscard]] bool isEmpty() const; ///< nothing at all was seen

    /// A new line about one picture.
    Composition &about(const Reading &reading);
    Composition &line() { return m_composition.startLine(); }
    Composition &more() { return m_composition; }

    /// The question was beyond this service.
    void giveUp() { m_answered = false; }
    [[nodiscard]] bool answered() const { return m_answered; }

private:
    QList<Reading> m_readings;
    bool m_several;
    Composition &m_composition;
    bool m_answered = true;
};

/// ", " or " and " before the item at `index` of `count`, nothing before the first.
[[nodiscard]] QString separator(qsizetype index, qsizetype count);
/// "a, b and c".
[[nodiscard]] QString listed(const QStringList &items);
[[nodiscard]] QString inQuotes(const QString &words);
[[nodiscard]] QString counted(qsizetype count, const QString &one, const QString &many);

} // namespace engine
