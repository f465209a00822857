#pragma once

#include <QObject>

#include <optional>

namespace presentation {

/// Names one region: the answer's message and the index in its list of regions.
struct RegionId {
    qint64 message = 0;
    int index = -1;

    bool operator==(const RegionId &) const = default;
};

/// The one selection of regions and words: transcript, stage and region list all watch and set it; whoever
/// sets it says from where, so that the others bring the other end into view. Window's thread.
class Linking : public QObject {
    Q_OBJECT

public:
    enum class From { Stage, Transcript, RegionList, Keyboard };
    Q_ENUM(From)

    using QObject::QObject;

    [[nodiscard]] std::optional<RegionId> hovered() const { return m_hovered; }
    [[nodiscard]] std::optional<RegionId> selected() const { return m_selected; }

    void hover(std::optional<RegionId> region, From from);
    void select(std::optional<RegionId> region, From from);
    void clear();

signals:
    void hoveredChanged(std::optional<presentation::RegionId> region, presentation::Linking::From from);
    void selectedChanged(std::optional<presentation::RegionId> region, presentation::Linking::From from);

private:
    std::optional<RegionId> m_hovered;
    std::optional<RegionId> m_selected;
};

} // namespace presentation
