#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QSettings;

namespace presentation {

/// The small things that the window remembers between starts, in one file of the data folder. Losing it loses
/// nothing but comfort. Window's thread.
class Preferences {
public:
    explicit Preferences(const QString &file);
    ~Preferences();

    /// Geometry and splitters, by the name of the part.
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

    [[nodiscard]] QString word(const QString &name) const;
    void setWord(const QString &name, const QString &value);

    /// 0 when the last one was new and empty.
    [[nodiscard]] qint64 lastConversation() const;
    /// Written at once, so that it holds after a crash.
    void setLastConversation(qint64 id);

    /// What stood in the input and was not asked yet.
    [[nodiscard]] QString draftText() const;
    /// Written at once, so that it holds after a crash.
    void setDraftText(const QString &text);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace presentation
