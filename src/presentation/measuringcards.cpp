#include "presentation/measuringcards.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MeasuringCards)
};

struct Drawn {
    QString colour = {};
    QString form = {};
    QColor paint = {};
    QRectF part = {}; ///< of the card, in fractions
};

/// Far from each other and from the card's axes of symmetry, so that no wrong frame fits by chance.
QList<Drawn> formsFor(int card)
{
    const QColor red(220, 30, 30);
    const QColor green(20, 150, 60);
    const QColor blue(30, 70, 220);
    const QColor black(20, 20, 20);
    const QList<QList<QRectF>> places{{{0.08, 0.62, 0.16, 0.24}, {0.36, 0.10, 0.30, 0.12},
                                          {0.70, 0.44, 0.14, 0.20}, {0.44, 0.80, 0.22, 0.10}},
        {{0.04, 0.14, 0.10, 0.30}, {0.52, 0.55, 0.12, 0.36}, {0.82, 0.08, 0.12, 0.26},
            {0.26, 0.62, 0.14, 0.20}},
        {{0.76, 0.70, 0.12, 0.18}, {0.10, 0.30, 0.14, 0.14}, {0.44, 0.06, 0.18, 0.22},
            {0.32, 0.72, 0.20, 0.10}}};
    const QList<QRectF> &at = places.at(card);
    return {{u"red"_s, u"rectangle"_s, red, at[0]}, {u"green"_s, u"ellipse"_s, green, at[1]},
        {u"blue"_s, u"rectangle"_s, blue, at[2]}, {u"black"_s, u"ellipse"_s, black, at[3]}};
}

QList<grounding::CardShape> shapesOf(int card, QSize size)
{
    QList<grounding::CardShape> shapes;
    for (const Drawn &form : formsFor(card)) {
        const QRect box = QRectF(form.part.x() * size.width(), form.part.y() * size.height(),
            form.part.width() * size.width(), form.part.height() * size.height())
                              .toRect();
        shapes.append({.word = form.colour, .box = box});
    }
    return shapes;
}

int numberOf(const MeasuringCard &card)
{
    const auto all = measuringCards();
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).size == card.size)
            return i;
    }
    return 0;
}

} // namespace

QList<MeasuringCard> measuringCards()
{
    const QList<std::pair<QString, QSize>> cards{{Words::tr("Square card"), {672, 672}},
        {Words::tr("Wide card"), {1500, 500}}, {Words::tr("Large card"), {3000, 2000}}};
    QList<MeasuringCard> all;
    for (int i = 0; i < cards.size(); ++i)
        all.append({.name = cards.at(i).first,
            .size = cards.at(i).second,
            .shapes = shapesOf(i, cards.at(i).second)});
    return all;
}

QImage drawn(const MeasuringCard &card)
{
    QImage image(card.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    const QList<Drawn> forms = formsFor(numberOf(card));
    for (qsizetype i = 0; i < forms.size(); ++i) {
        painter.setBrush(forms.at(i).paint);
        if (forms.at(i).form == "ellipse"_L1)
            painter.drawEllipse(card.shapes.at(i).box);
        else
            painter.drawRect(card.shapes.at(i).box);
    }
    return image;
}

QString cardQuestion(const MeasuringCard &card)
{
    QStringList things;
    for (const Drawn &form : formsFor(numberOf(card)))
        things << u"the %1 %2"_s.arg(form.colour, form.form);
    return u"The picture shows four coloured shapes on white. Give the bounding box of each of them: "_s
        + things.join(u", "_s) + u". Label each by its colour and shape."_s;
}

} // namespace presentation
