#include "media/serviceprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace media {

QString serviceProgram(const QString &name, const char *variable)
{
    const QString named = qEnvironmentVariable(variable);
    if (!named.isEmpty())
        return named;
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(name);
    const QString installed =
        QDir::cleanPath(here.filePath(QStringLiteral(GROUNDGLASS_LIBEXEC_FROM_BIN "/") + name));
    return QFileInfo(beside).isExecutable() || !QFileInfo(installed).isExecutable() ? beside : installed;
}

} // namespace media
