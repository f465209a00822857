#pragma once

#include "model/answer.h"
#include "presentation/linking.h"
#include "presentation/picturesource.h"
#include "presentation/regionsmodel.h"

#include <QTemporaryDir>

/// A 400×300 picture in a folder of its own, and an answer with regions on it. Boxes are given in pixels.
class Scene {
public:
    static constexpr qint64 message = 7;
    static constexpr QSize size{400, 300};

    Scene();

    [[nodiscard]] static model::Region box(const QString &label, const QRectF &pixels, int picture = 0);
    void showRegions(const QList<model::Region> &regions);
    [[nodiscard]] model::Picture picture(
        const QImage &image, const QString &name = QStringLiteral("board.png"));
    [[nodiscard]] model::Picture whitePicture();
    [[nodiscard]] static presentation::RegionId id(int index) { return {message, index}; }

    QTemporaryDir folder;
    presentation::PictureSource pictures;
    presentation::RegionsModel regions;
    presentation::Linking linking;
};
