#pragma once

#include "measure.h"

namespace bench {

/// What `main` was asked for and where it may work.
struct Setting {
    QString scratchFolder = {}; ///< empty and ours
    QString nodeModules = {}; ///< a folder with npm's `openai`, for the stream bench; may be empty
    int rounds = 5;
    int messages = 100'000; ///< in the history that is searched
};

/// A JPEG with as much detail as a photograph and a bright patch in its middle; made once.
[[nodiscard]] QString photograph(const Setting &setting, int megapixels);

[[nodiscard]] QList<Row> startBench(const Setting &setting); ///< performance of the first paint
[[nodiscard]] QList<Row> bodyBench(const Setting &setting); ///< ten large pictures into a request
[[nodiscard]] QList<Row> streamBench(const Setting &setting); ///< reading a streamed answer
[[nodiscard]] QList<Row> pictureBench(const Setting &setting); ///< shrinking and stripping
[[nodiscard]] QList<Row> regionBench(const Setting &setting); ///< very many regions on the stage
[[nodiscard]] QList<Row> screenBench(const Setting &setting); ///< exec to picture, beside other viewers
[[nodiscard]] QList<Row> groundingBench(const Setting &setting); ///< reading places out of answers
[[nodiscard]] QList<Row> historyBench(const Setting &setting); ///< searching and listing a large history
[[nodiscard]] QList<Row> storeBench(const Setting &setting); ///< keeping a growing answer

[[nodiscard]] QList<Row> markdownBench(const Setting &setting); ///< an answer that grows, and opening one
[[nodiscard]] QList<Row> conversationBench(
    const Setting &setting); ///< very many messages opened and scrolled
[[nodiscard]] QList<Row> videoBench(const Setting &setting); ///< looking through a video
[[nodiscard]] QList<Row> setBench(const Setting &setting); ///< listing and reading a set of pictures

} // namespace bench
