#pragma once

#include "presentation/sentsheet.h"

#include <QTableWidget>

namespace presentation {
class PictureSource;
}

namespace ui::sent {

/// The pictures of a request as they went out, each with its thumbnail. Cells can be selected and copied.
class PictureTable : public QTableWidget {
    Q_OBJECT

public:
    explicit PictureTable(presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void show(const QList<presentation::SentSheet::PictureRow> &rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void loadThumbnail(int row, const model::Picture &picture);

    presentation::PictureSource &m_pictures;
};

} // namespace ui::sent
