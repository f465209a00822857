#pragma once

#include "model/picture.h"
#include "ui/controls/icon.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace presentation {
class PictureSource;
}

namespace ui {
class Button;
}

namespace ui::composer {

/// What the chips above the input have in common: a thumbnail, words, a button of their own, and × to take
/// them away. Loads the thumbnail itself. Window's thread.
class PictureChip : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeWanted();

protected:
    /// What a chip shows now.
    struct Face {
        enum class Mood { Usual, Waiting, Warning };
        enum class Thumbnail { Filled, Whole }; ///< of a long line, all is shown

        int key = 0; ///< of what it stands for: another one begins without a thumbnail
        QString words = {};
        std::optional<model::Picture> picture = {}; ///< none yet, or never
        Icon standIn = Icon::Picture;
        Mood mood = Mood::Usual;
        Thumbnail thumbnail = Thumbnail::Filled;
        Qt::TextElideMode elide = Qt::ElideMiddle;
        int widestWords = 150;
    };

    PictureChip(presentation::PictureSource &pictures, const QString &removeName, const QString &removeTip,
        QWidget *parent);

    /// A child of the chip; while it is hidden it takes no room.
    void setOwnButton(Button *own) { m_own = own; }
    /// Shows the button over the end of the words instead of beside them.
    void setOwnOverWords(bool over) { m_ownIsOverWords = over; }
    void setFace(const Face &face);
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void loadThumbnail();
    void paintPicture(QPainter &painter, const QRect &place) const;
    [[nodiscard]] bool showsOwnButton() const;
    [[nodiscard]] int wordsEnd() const;

    presentation::PictureSource &m_pictures;
    Face m_face;
    QImage m_thumbnail;
    Button *m_own = nullptr;
    bool m_ownIsOverWords = false;
    Button *m_remove;
};

} // namespace ui::composer
