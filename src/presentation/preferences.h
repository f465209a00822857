#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <memory>

class QSettings;

namespace presentation {

/// The small things that the window remembers between starts, in one file of the data folder. Losing it loses
/// nothing but comfort. Every change is written at once, so that it holds after a crash, and off the window's
/// thread, since that waits for the disk. Window's thread.
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
    void setLastConversation(qint64 id);

    /// What stood in the input and was not asked yet.
    [[nodiscard]] QString draftText() const;
    void setDraftText(const QString &text);

private:
    [[nodiscard]] QVariant value(const QString &key) const;
    void write(const QString &key, const QVariant &value);

    QString m_path;
    std::unique_ptr<QSettings> m_file;
    QHash<QString, QVariant> m_written; ///< or on the way
    QThreadPool m_writer; ///< one thread: in the order of the changes
};

} // namespace presentation
