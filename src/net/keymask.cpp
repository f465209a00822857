#include "net/keymask.h"

#include "wire/jsontext.h"

namespace net {

namespace {

constexpr qsizetype shortestKey = 4; // anything shorter is no key, and would blank out ordinary words

} // namespace

KeyMask::KeyMask(const model::Secrets &secrets)
{
    for (const QByteArray &secret :
        {secrets.apiKey, secrets.bearerToken, secrets.visionKey, secrets.proxyPassword}) {
        const QString key = QString::fromUtf8(secret.trimmed());
        if (key.size() < shortestKey)
            continue;
        m_keys.append(key);
        m_keys.append(QString::fromUtf8(wire::jsonTextInside(key)));
    }
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
    return answer;
}

QByteArray KeyMask::masked(QByteArray bytes) const
{
    for (const QString &key : m_keys)
        bytes.replace(key.toUtf8(), QByteArrayLiteral("<key>"));
    return bytes;
}

void KeyMask::hideIn(QString &text) const
{
    for (const QString &key : m_keys)
        text.replace(key, QStringLiteral("<key>"));
}

} // namespace net
