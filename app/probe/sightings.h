#pragma once

#include <QByteArray>
#include <QJsonObject>

/// What goes out: lines of JSON, some followed by as many bytes as their "bytes" says. Ends the program when
/// nobody reads any more.
void printLine(const QJsonObject &object);
void printBytes(const QByteArray &bytes);
