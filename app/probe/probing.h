#pragma once

#include <QString>

/// Prints what a file holds as one JSON object. Throws Unusable.
void printFacts(const QString &path);

/// Prints when the pictures before and after the one at `seconds` begin, as one JSON object; what is not there is
/// left out. Throws Unusable.
void printNeighbours(const QString &path, double seconds);

/// Prints the picture that is on the screen at `seconds`, as PNG or JPEG. Throws Unusable.
void printFrame(const QString &path, double seconds, int longestSide, const QByteArray &format);
