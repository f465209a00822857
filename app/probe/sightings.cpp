#include "sightings.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

void printBytes(const QByteArray &bytes)
{
    const auto written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (written != size_t(bytes.size()) || std::fflush(stdout) != 0)
        std::_Exit(1);
}

void printLine(const QJsonObject &object)
{
    printBytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}
