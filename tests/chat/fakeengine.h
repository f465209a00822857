#pragma once

#include <QTemporaryDir>
#include <QUrl>

/// A program in the place of groundglass-engine that follows a short script and writes down how it was
/// treated. While an object lives, GROUNDGLASS_ENGINE names it.
class FakeEngine {
public:
    /// `behaviour` is shell script; it runs after the first line of standard input was read into $key. It may
    /// use $starts (which start this is, from 1) and call: ready URL, wait_for_parent.
    explicit FakeEngine(const QByteArray &behaviour);
    ~FakeEngine();

    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString program() const { return m_folder.filePath(QStringLiteral("engine")); }
    /// The key that the fake says its service uses.
    [[nodiscard]] QByteArray key() const { return "key-of-the-service"; }

    [[nodiscard]] int starts() const;
    [[nodiscard]] QByteArray noted(
        const QString &name) const; ///< "arguments", "environment", "key", "left", "pid"
    [[nodiscard]] bool hasNoted(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray readyAt(const QUrl &url);
