#include "keptconnections.h"

#include "problemline.h"
#include "store/connectionfile.h"
#include "words.h"

#include <algorithm>

namespace cli {

namespace {

QString namesOf(const QList<model::Connection> &connections)
{
    QStringList names;
    for (const model::Connection &connection : connections)
        names.append(connection.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

std::variant<model::Connection, UsageError> keptConnection(const QString &dataFolder, const QString &name)
{
    const auto kept = store::ConnectionFile(dataFolder).read();
    if (!kept)
        return UsageError{problemLine(kept.problem())};
    const QList<model::Connection> &all = kept->connections;
    auto found = std::ranges::find_if(all, [&name](const model::Connection &connection) {
        return connection.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == all.end())
        found = std::ranges::find(all, name, &model::Connection::id);
    if (found != all.end())
        return *found;
    if (all.isEmpty())
        return UsageError{CommandLine::tr("There is no connection yet: make one in the window.")};
    return UsageError{
        CommandLine::tr("There is no connection named “%1”. There is: %2.").arg(name, namesOf(all))};
}

} // namespace cli
