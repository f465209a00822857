#pragma once

#include <QString>

/// Prints the subtitles of a video as lines of JSON: those inside it, else those of a file beside it
/// (film.srt, film.en.vtt, film.ass). Nothing when there are none; what cannot be read is passed over.
void printSubtitles(const QString &path);
