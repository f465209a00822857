#include "net/keymask.h"

#include "model/signedaddress.h"
#include "wire/jsontext.h"

namespace net {

namespace {

constexpr qsizetype shortestKey = 4; // anything shorter is no key, and would blank out ordinary words
constexpr qsizetype shortestUnmistakable = 16; // "EMPTY" is a usual key of local services, and a word

} // namespace

KeyMask::KeyMask(const model::Secrets &secrets, const QList<QUrl> &addresses)
{
    for (const QByteArray &secret :
        {secrets.apiKey, secrets.bearerToken, secrets.visionKey, secrets.proxyPassword})
        add(QString::fromUtf8(secret.trimmed()));
    for (const QUrl &address : addresses) {
        for (const QString &signature : model::signaturesOf(address))
            add(signature);
    }
}

void KeyMask::add(const QString &key)
{
    if (key.size() < shortestKey)
        return;
    m_keys.append(key);
    m_keys.append(QString::fromUtf8(wire::jsonTextInside(key)));
}

model::Problem KeyMask::masked(model::Problem problem) const
{
    hideIn(problem.detail);
    hideIn(problem.subject);
    hideIn(problem.code);
    return problem;
}

model::Answer KeyMask::masked(model::Answer answer) const
{
    for (model::Problem &problem : answer.problems)
        problem = masked(problem);
    for (QString &note : answer.progress)
        hideIn(note);
    for (const QString &key : m_keys) {
        if (key.size() < shortestUnmistakable)
            continue;
        answer.text.replace(key, QStringLiteral("<key>"));
        for (model::ToolCall &call : answer.toolCalls)
            call.arguments.replace(key, QStringLiteral("<key>"));
    }
    return answer;
}

QByteArray KeyMask::masked(QByteArray bytes) const
{
    for (const QString &key : m_keys)
        bytes.replace(key.toUtf8(), QByteArrayLiteral("<key>"));
    return bytes;
}

/// Byte for byte, whatever they are in.
QByteArray KeyMask::fitToKeep(const QByteArray &bytes) const
{
    return model::withoutSignatures(QString::fromLatin1(masked(bytes))).toLatin1();
}

/// Signatures go out of every address, also of those that we did not send.
void KeyMask::hideIn(QString &text) const
{
    text = model::withoutSignatures(text);
    for (const QString &key : m_keys)
        text.replace(key, QStringLiteral("<key>"));
}

} // namespace net
