#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// What a connection costs, in millionths of a dollar. Plain value.
struct Prices {
    qint64 promptPerMillion = 0; ///< for a million tokens
    qint64 completionPerMillion = 0;
    qint64 perOcr = 0; ///< for one request with the enhancement
    qint64 perGrounding = 0;
    qint64 perVideoQuery = 0;
    qint64 perVideoMinute = 0; ///< once, when a video is indexed
    QString asOf = {}; ///< a date; prices change without notice

    bool operator==(const Prices &) const = default;
};

/// How many tokens a model counts for a picture.
struct PictureTokens {
    enum class Rule {
        Unknown,
        None, ///< the service counts no tokens
        Tiles, ///< `base`, and `tile` for each tile of 512 pixels
        Patches ///< patches of 32 pixels, at most `mostPatches`, times `permille` / 1000
    };

    Rule rule = Rule::Unknown;
    int base = 0;
    int tile = 0;
    int permille = 1000;
    int mostPatches = 1536;

    bool operator==(const PictureTokens &) const = default;
};

/// What a model behind a connection can do. A table gives it for known families; what the service answered
/// and what the person says go before the table.
struct Capabilities {
    QString family = {}; ///< the table's name for the model; empty when it knows none
    bool pictures = true;
    bool streaming = true;
    bool enhancements = false;
    bool video = false;
    bool usageInStream = true;
    bool jsonMode = true;
    bool jsonSchema = true;
    bool jsonWithPictures = true;
    bool tools = true;
    bool toolsWithPictures = true;
    bool sampling = true; ///< temperature and top_p
    bool stopWords = true;
    bool detailLevels = true;
    bool pictureAddresses = true; ///< fetches pictures from addresses by itself
    bool completionTokensOnly = false; ///< knows max_completion_tokens, not max_tokens
    bool reasoning = false; ///< thinks unseen, which counts as tokens of the answer
    bool priced = false; ///< `prices` are known
    int maxPictures = 10; ///< in one request
    int maxPicturesWithGrounding = 1;
    qint64 mostPictureBytes = 20LL * 1024 * 1024;
    PictureTokens pictureTokens = {};
    Prices prices = {};

    bool operator==(const Capabilities &) const = default;
};

/// What the person, or a test of the connection, says against the table.
struct CapabilityOverrides {
    std::optional<bool> pictures = {};
    std::optional<bool> streaming = {};
    std::optional<bool> enhancements = {};
    std::optional<bool> jsonWithPictures = {};
    std::optional<bool> toolsWithPictures = {};
    std::optional<int> maxPictures = {};
    std::optional<Prices> prices = {};

    bool operator==(const CapabilityOverrides &) const = default;
};

/// What the measuring cards told about how a model counts places. The words are those by which `grounding`
/// names spaces and orders.
struct Calibration {
    QString space = {};
    QString order = {};
    QString rule = {}; ///< how it resizes before it counts: "as-sent", "smart-28", "fit-tiles"
    double errorPixels = 0; ///< what stayed over, in pixels of the card as sent
    QString modelName = {}; ///< of whom it was measured

    bool operator==(const Calibration &) const = default;
};

} // namespace model
