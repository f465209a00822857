#pragma once

#include "engine/evidence.h"
#include "model/result.h"

#include <QImage>

#include <atomic>
#include <memory>

namespace engine {

/// Looks at pictures: text by Tesseract, faces and people by OpenCV, codes by ZXing. Loads its models on
/// first use and keeps them. look() may be called from several threads at once; text and detectors of one
/// picture run side by side.
class Eyes {
public:
    Eyes();
    ~Eyes();

    /// Seeing can be stopped (the asker left): ends soon with a Stopped problem.
    [[nodiscard]] model::Result<Evidence> look(
        const QImage &upright, const Wanted &wanted, const std::atomic_bool &stop);

    /// Languages that text is read in here ("eng", "deu", …).
    [[nodiscard]] QStringList languages() const;

private:
    struct Models;
    std::unique_ptr<Models> m_models;
};

} // namespace engine
