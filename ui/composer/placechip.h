#pragma once

#include "presentation/askedplaces.h"
#include "ui/composer/picturechip.h"

class QMenu;

namespace ui::composer {

/// A place that the question asks about: what it looks like, its name, what of it goes out, × to take it
/// away.
class PlaceChip : public PictureChip {
    Q_OBJECT

public:
    explicit PlaceChip(presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void show(const presentation::AskedPlace &place);

signals:
    void carriesChosen(presentation::AskedPlace::Carries carries);

private:
    void fillMenu();

    Button *m_carries;
    QMenu *m_choices;
};

} // namespace ui::composer
