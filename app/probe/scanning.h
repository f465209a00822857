#pragma once

#include <QString>

/// Goes through a video once and prints what an index needs: where shots begin, and the pictures worth
/// looking at, that is each one that differs from the last. Throws Unusable.
void printScan(const QString &path, int longestSide);
