#include "fakeengine.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

namespace {

// Notes are written under another name first, so that whoever sees one sees all of it.
constexpr auto frame = R"(#!/bin/sh
cd "%FOLDER%" || exit 9
note() { cat > "$1.part" && mv "$1.part" "$1"; }
starts=1
[ -f starts ] && starts=$(($(cat starts) + 1))
echo "$starts" | note starts
printf '%s\n' "$@" | note arguments
env | note environment
echo $$ | note pid
printf 'key-of-the-service\n' > keyfile
ready() {
    printf '{"url":"%s","api_version":"2024-02-15-preview","key_file":"%FOLDER%/keyfile","joined":false,"pid":%d}\n' "$1" $$
}
wait_for_parent() {
    cat > /dev/null
    echo yes | note left
}
IFS= read -r key
printf '%s' "$key" | note key
)";

} // namespace

FakeEngine::FakeEngine(const QByteArray &behaviour)
{
    QFile script(program());
    if (!script.open(QIODevice::WriteOnly))
        qFatal("no place for the fake engine");
    const QByteArray text =
        QByteArray(frame).replace("%FOLDER%", m_folder.path().toUtf8()) + behaviour + '\n';
    if (script.write(text) != text.size())
        qFatal("the fake engine cannot be written");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("GROUNDGLASS_ENGINE", program().toUtf8());
}

FakeEngine::~FakeEngine()
{
    qunsetenv("GROUNDGLASS_ENGINE");
    // It may still be writing into the folder that goes now.
    const auto pid = pid_t(noted(QStringLiteral("pid")).trimmed().toInt());
    if (pid > 0 && !QTest::qWaitFor([pid] { return ::kill(pid, 0) != 0; }))
        qWarning("the fake engine did not end");
}

int FakeEngine::starts() const
{
    return noted(QStringLiteral("starts")).trimmed().toInt();
}

QByteArray FakeEngine::noted(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool FakeEngine::hasNoted(const QString &name) const
{
    return QFileInfo::exists(m_folder.filePath(name));
}

QByteArray readyAt(const QUrl &url)
{
    return "ready " + url.toEncoded();
}
