#pragma once

#include "presentation/draft.h"
#include "ui/composer/picturechip.h"

namespace ui::composer {

/// One attachment above the input: thumbnail, name, × to take it away; for an address the click that fetches
/// it.
class Chip : public PictureChip {
    Q_OBJECT

public:
    explicit Chip(presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void show(const presentation::Attachment &attachment);

signals:
    void fetchWanted();

private:
    Button *m_fetch;
};

} // namespace ui::composer
