#pragma once

#include <QString>

// What is asked about a PDF, printed to standard output. Each ends the program with FileUnusable and a word
// on standard error when the file cannot be used: "missing", "locked" (it asks for a password), "damaged" or
// "page".

inline constexpr int FileUnusable = 3;

/// {"pages":N,"sizes":[[width,height],…]} in points (1/72 inch), of no more pages than are offered.
void printFacts(const QString &file);

/// A line {"dpi":D,"bytes":N} and so many bytes of PNG. Where `dpi` would give more pixels than are made, it
/// is less.
void printPage(const QString &file, int page, double dpi);

/// {"words":[{"text":T,"box":[x,y,width,height]},…]} in fractions of the page; nothing where it is a scan.
void printWords(const QString &file, int page);
