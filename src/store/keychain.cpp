#include "store/keychain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QString service = u"Groundglass"_s;

QString entryOf(const QString &id)
{
    return u"connection/"_s + id;
}

QString toText(const model::Secrets &secrets)
{
    QJsonObject json;
    const std::pair<QString, QByteArray> fields[] = {{u"key"_s, secrets.apiKey},
        {u"vision_key"_s, secrets.visionKey}, {u"proxy_password"_s, secrets.proxyPassword}};
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            json[name] = QString::fromUtf8(value);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

model::Secrets fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {.apiKey = json[u"key"].toString().toUtf8(),
        .visionKey = json[u"vision_key"].toString().toUtf8(),
        .proxyPassword = json[u"proxy_password"].toString().toUtf8()};
}

bool isThere(QKeychain::Error error)
{
    return error == QKeychain::NoError || error == QKeychain::EntryNotFound;
}

} // namespace

// Jobs have no parent: the system's service may answer when we are gone, and QtKeychain then still needs the job. Each
// deletes itself when it is done.

Keychain::Keychain(Use use, QObject *parent)
    : QObject(parent)
    , m_place(use == Use::System ? Place::Unknown : Place::Memory)
{
}

Keychain::~Keychain() = default;

Keychain::Use Keychain::usual()
{
    return qgetenv("GROUNDGLASS_KEYCHAIN") == "off" ? Use::MemoryOnly : Use::System;
}

QFuture<model::Secrets> Keychain::read(const QString &id)
{
    auto promise = std::make_shared<QPromise<model::Secrets>>();
    promise->start();
    if (m_place == Place::Memory || m_here.contains(id)) {
        promise->addResult(m_here.value(id));
        promise->finish();
        return promise->future();
    }
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entryOf(id));
    connect(job, &QKeychain::Job::finished, this, [this, job, id, promise] {
        setPlace(isThere(job->error()) ? Place::System : Place::Memory);
        if (!m_here.contains(id) && job->error() == QKeychain::NoError)
            m_here.insert(id, fromText(job->textData()));
        promise->addResult(m_here.value(id));
        promise->finish();
    });
    job->start();
    return promise->future();
}

void Keychain::write(const QString &id, const model::Secrets &secrets)
{
    m_here.insert(id, secrets);
    if (m_place == Place::Memory)
        return;
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(entryOf(id));
    job->setTextData(toText(secrets));
    connect(job, &QKeychain::Job::finished, this,
        [this, job] { setPlace(job->error() == QKeychain::NoError ? Place::System : Place::Memory); });
    job->start();
}

void Keychain::remove(const QString &id)
{
    m_here.remove(id);
    if (m_place == Place::Memory)
        return;
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(entryOf(id));
    connect(job, &QKeychain::Job::finished, this, &Keychain::removed);
    job->start();
}

void Keychain::setPlace(Place place)
{
    if (place == m_place)
        return;
    m_place = place;
    emit placeKnown();
}

} // namespace store
