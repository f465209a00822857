#pragma once

#include <QImage>
#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace engine {

/// A word as Tesseract read it, in pixels of the picture that it was given. `box` is drawn around the ink,
/// widened to the height of a capital letter of its line; its first corner is the top left of the upright
/// word.
struct ReadWord {
    QString text = {};
    QPolygonF box = {};
    double confidence = 0; ///< 0..1
    bool inDictionary = false; ///< a word of the language, or a number

    bool operator==(const ReadWord &) const = default;
};

struct ReadLine {
    QList<ReadWord> words = {};
    int block = 0; ///< lines of one block belong together
    double height = 0; ///< of a capital letter, pixels

    bool operator==(const ReadLine &) const = default;
};

/// How the letters are expected to lie in the picture.
enum class TextLayout { Page, Block, SingleLine, Scattered };

/// One Tesseract with its language models loaded. Used by one thread at a time.
class TextEngine {
public:
    /// Null when the models cannot be loaded from `folder`.
    static std::unique_ptr<TextEngine> load(const QString &folder, const QString &languages);
    ~TextEngine();

    /// Reads dark text on light ground from a Format_Grayscale8 picture. Ends early, with what is there, when
    /// `stop` is set.
    [[nodiscard]] QList<ReadLine> read(const QImage &gray, TextLayout layout, const std::atomic_bool &stop);

private:
    struct Tesseract;
    explicit TextEngine(std::unique_ptr<Tesseract> tesseract);
    std::unique_ptr<Tesseract> m_tesseract;
};

} // namespace engine
