#pragma once

#include "grounding/modelprofiles.h"
#include "model/picture.h"
#include "model/problem.h"
#include "model/region.h"

#include <QAbstractListModel>

#include <optional>

namespace presentation {

class PictureSource;

/// A place that the question being written asks about, as a chip shows it.
struct AskedPlace {
    /// What of it goes out: a further picture, words in the text, or both.
    enum class Carries { Crop, Coordinates, Both };
    enum class State { Cutting, Ready, Refused };

    int key = 0; ///< names it while rows move
    QString name = {}; ///< "region 3"
    QString label = {}; ///< what is there, if known
    model::Picture picture = {}; ///< that it lies on
    model::Region region = {};
    int colour = -1; ///< the region's index for its colour; -1: drawn for the question
    Carries carries = Carries::Crop;
    State state = State::Cutting;
    std::optional<model::Picture> crop = {}; ///< its picture with this part of it; set once it was seen
    std::optional<model::Problem> problem = {};
};

/// The places that the question being written asks about, as rows. Each is looked at off the window's thread
/// and cut out of its picture when it goes out, so that places in the answer are shown on the whole; what it
/// adds to the question can be read before it is sent. Window's thread.
class AskedPlaces : public QAbstractListModel {
    Q_OBJECT

public:
    explicit AskedPlaces(PictureSource &pictures, QObject *parent = nullptr);

    /// Who will be asked: decides how coordinates are written, and what is carried unless the person chose.
    void setModelName(const QString &name);

    void add(
        const model::Picture &picture, const model::Region &region, const QString &name, int colour = -1);
    void removeAt(int row);
    void clear();
    /// What was drawn on a picture while it arrived lies on the kept one.
    void moveOnto(const model::Picture &arriving, const model::Picture &kept);
    /// Takes away what lies on a picture that the model will not see.
    void keepOnlyOn(const QList<model::Picture> &pictures);
    void setCarries(int row, AskedPlace::Carries carries);

    [[nodiscard]] const QList<AskedPlace> &places() const { return m_places; }
    [[nodiscard]] bool isCutting() const;
    /// The row of this very region of this picture, -1 if it is not asked about.
    [[nodiscard]] int rowOf(const model::Picture &picture, const model::Region &region) const;

    /// The cut-out pictures that go out, in order.
    [[nodiscard]] QList<model::Picture> crops() const;
    /// The lines that are put below the question, one a place; `attached` pictures go out before the crops.
    [[nodiscard]] QString textSent(const QList<model::Picture> &attached) const;
    /// The question as it goes out.
    [[nodiscard]] QString questionSent(const QString &text, const QList<model::Picture> &attached) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// Places came, went, were cut out, or carry something else.
    void placesChanged();

private:
    void lookAt(const AskedPlace &place);
    void settle(int key, const model::Picture &crop);
    void refuse(int key, const model::Problem &problem);
    void change(int row, const AskedPlace &place);
    [[nodiscard]] int rowOfKey(int key) const;

    PictureSource &m_pictures;
    grounding::ModelProfile m_profile;
    std::optional<AskedPlace::Carries> m_chosen; ///< the person's last choice
    QList<AskedPlace> m_places;
    int m_lastKey = 0;
};

/// The part of a picture of this size, in pixels, that shows a region: its bounds, a little more around what
/// is very small, and a part around a point.
[[nodiscard]] QRect cropRect(const model::Region &region, QSize size);

} // namespace presentation
