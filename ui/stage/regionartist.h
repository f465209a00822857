#pragma once

#include "ui/stage/regiondrawing.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace ui::stage {

/// Draws very many regions off the window's thread, one drawing at a time: while it draws, only the newest
/// wish is kept. Window's thread.
class RegionArtist : public QObject {
    Q_OBJECT

public:
    explicit RegionArtist(QObject *parent = nullptr);
    ~RegionArtist() override;

    void draw(const std::shared_ptr<const RegionScene> &scene, const Viewport &viewport, const QRectF &area);
    /// Forgets what was wished and what was drawn.
    void forget();
    [[nodiscard]] bool isDrawing() const { return m_busy; }
    /// The newest that is done; its image is null before the first.
    [[nodiscard]] const RegionDrawing &drawing() const { return m_done; }

signals:
    void drawn();

private:
    struct Wish {
        std::shared_ptr<const RegionScene> scene = {};
        Viewport viewport = {};
        QRectF area = {};

        bool operator==(const Wish &) const = default;
    };

    void start(const Wish &wish);
    void take(const RegionDrawing &drawing);

    RegionDrawing m_done;
    std::optional<Wish> m_drawing;
    std::optional<Wish> m_next;
    bool m_busy = false;
    QThreadPool m_thread;
};

} // namespace ui::stage
