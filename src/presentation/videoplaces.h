#pragma once

#include "chat/videolibrary.h"
#include "store/pendingvideos.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace store {
class Keychain;
}

namespace presentation {

class Connections;
class Videos;

/// Whose videos are shown: those of this computer, or those of a connection with an Azure AI Vision resource;
/// and the storage that files go through on their way to the latter. Signed addresses are kept in the
/// keychain only. Files that were on their way when the program ended go on when their place is chosen again.
/// Window's thread.
class VideoPlaces : public QObject {
    Q_OBJECT

public:
    using MakeLibrary = std::function<std::unique_ptr<chat::VideoLibrary>(chat::VideoLibrary::Place)>;
    struct Parts {
        Videos &videos;
        Connections &connections;
        store::Keychain *keychain = nullptr;
        MakeLibrary makeLibrary = {};
        QString dataFolder = {};
    };

    explicit VideoPlaces(Parts parts, QObject *parent = nullptr);
    ~VideoPlaces() override;

    struct Place {
        QString id = {}; ///< of the connection; empty: this computer
        QString name = {};
    };
    [[nodiscard]] QList<Place> places() const;
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] bool isElsewhere() const { return !m_current.isEmpty(); }
    void choose(const QString &id);

    /// Reads what was pasted, and keeps it when it will do. The second address may be empty.
    [[nodiscard]] model::Outcome setStorage(const QString &writing, const QString &reading);
    [[nodiscard]] const chat::VideoStorage &storage() const { return m_storage; }
    /// What an address says about itself, in sentences, before it is used.
    [[nodiscard]] static QString words(const QString &pasted, model::AccessUse use);

    /// Takes files or addresses into the chosen index; metadata for all of them.
    void add(const QStringList &sources, const model::Metadata &metadata = {});
    /// What that costs, to be said before; empty where it costs nothing.
    [[nodiscard]] QString costOf(const QStringList &sources) const;

signals:
    void changed();
    void failed(const model::Problem &problem);

private:
    void useStorage(const QByteArray &writing, const QByteArray &reading);
    void openLibrary();
    void goOn();
    [[nodiscard]] QString storageEntry() const { return m_current + QStringLiteral("/storage"); }

    Parts m_parts;
    store::PendingVideos m_pending;
    QString m_current;
    model::Secrets m_secrets;
    chat::VideoStorage m_storage;
    QSet<QString> m_wentOn; ///< once each; what fails again is not tried for ever
    int m_choice = 0; ///< counts, so that late keys of an earlier choice are not taken
};

} // namespace presentation
