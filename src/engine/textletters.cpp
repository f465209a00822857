#include "engine/textletters.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace engine {

namespace {

constexpr int smallestLetter = 5; // pixels high; below that no reader can tell letters apart
constexpr int leastContrast = 14; // grey levels between a letter and the mean around it
constexpr int surroundings = 35; // pixels; wider letters come out as their outlines, whose boxes are the same

bool hasLetterShape(int width, int height, int area, const cv::Size &picture)
{
    if (height < smallestLetter || height > picture.height * 3 / 4 || width > picture.width * 3 / 4)
        return false;
    if (width > height * 6 || height > width * 14)
        return false;
    const double filled = double(area) / (double(width) * height);
    return area >= 10 && filled > 0.06;
}

void addLetters(const cv::Mat &mask, Letter::Ink ink, std::vector<Letter> *letters)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centroids;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centroids, 8, CV_32S);
    for (int i = 1; i < count; ++i) {
        const int *row = stats.ptr<int>(i);
        const int width = row[cv::CC_STAT_WIDTH];
        const int height = row[cv::CC_STAT_HEIGHT];
        if (hasLetterShape(width, height, row[cv::CC_STAT_AREA], mask.size()))
            letters->push_back({QRect(row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], width, height), ink});
    }
}

bool stand(const QRect &left, const QRect &right)
{
    const int small = std::min(left.height(), right.height());
    const int tall = std::max(left.height(), right.height());
    if (tall > small * 2.4)
        return false;
    const int gap = right.left() - left.right();
    if (gap > tall * 1.1)
        return false;
    const int overlap = std::min(left.bottom(), right.bottom()) - std::max(left.top(), right.top());
    return overlap > small * 0.5;
}

class Groups {
public:
    explicit Groups(size_t size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), size_t(0));
    }
    size_t find(size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(size_t a, size_t b) { m_parent[find(a)] = find(b); }

private:
    std::vector<size_t> m_parent;
};

// How sharply the letters fall into rows when seen along a direction: the sum of squares of the row
// histogram.
double rowSharpness(const std::vector<cv::Point2d> &centers, double degrees, double rowHeight)
{
    const double radians = degrees * std::numbers::pi / 180;
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    std::vector<double> across;
    across.reserve(centers.size());
    for (const cv::Point2d &p : centers)
        across.push_back((p.y * c - p.x * s) / rowHeight);
    const auto [low, high] = std::minmax_element(across.begin(), across.end());
    std::vector<double> rows(size_t(*high - *low) + 3, 0.0);
    for (double a : across) {
        const double at = a - *low;
        const auto row = size_t(at);
        rows[row] += 1 - (at - double(row));
        rows[row + 1] += at - double(row);
    }
    return std::inner_product(rows.begin(), rows.end(), rows.begin(), 0.0);
}

int median(std::vector<int> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::vector<Letter> findLetters(const cv::Mat &gray)
{
    cv::Mat mean;
    cv::boxFilter(
        gray, mean, -1, cv::Size(surroundings, surroundings), cv::Point(-1, -1), true, cv::BORDER_REPLICATE);
    cv::Mat difference;
    std::vector<Letter> letters;
    cv::subtract(mean, gray, difference); // saturates: what is lighter becomes 0
    addLetters(difference > leastContrast, Letter::Ink::Dark, &letters);
    cv::subtract(gray, mean, difference);
    addLetters(difference > leastContrast, Letter::Ink::Light, &letters);
    return letters;
}

std::vector<LetterLine> joinLetters(std::vector<Letter> letters)
{
    std::sort(letters.begin(), letters.end(),
        [](const Letter &a, const Letter &b) { return a.box.left() < b.box.left(); });
    Groups groups(letters.size());
    for (size_t i = 0; i < letters.size(); ++i) {
        const QRect &box = letters[i].box;
        const int reach = box.right() + int(box.height() * 2.4 * 1.1) + 1;
        for (size_t j = i + 1; j < letters.size() && letters[j].box.left() <= reach; ++j) {
            if (letters[i].ink == letters[j].ink && stand(box, letters[j].box))
                groups.join(i, j);
        }
    }
    std::vector<std::vector<size_t>> members(letters.size());
    for (size_t i = 0; i < letters.size(); ++i)
        members[groups.find(i)].push_back(i);
    std::vector<LetterLine> lines;
    for (const std::vector<size_t> &group : members) {
        if (group.size() < 2)
            continue;
        LetterLine line{.ink = letters[group.front()].ink, .letters = int(group.size())};
        std::vector<int> heights;
        for (size_t i : group) {
            line.box |= letters[i].box;
            heights.push_back(letters[i].box.height());
        }
        line.height = median(std::move(heights));
        lines.push_back(line);
    }
    return lines;
}

int typicalHeight(const std::vector<Letter> &letters)
{
    std::vector<int> heights;
    heights.reserve(letters.size());
    for (const Letter &letter : letters)
        heights.push_back(letter.box.height());
    return median(std::move(heights));
}

double textAngle(const std::vector<Letter> &letters)
{
    constexpr size_t enough = 8;
    constexpr size_t most = 3000;
    if (letters.size() < enough)
        return 0;
    std::vector<cv::Point2d> centers;
    const size_t step = 1 + letters.size() / most;
    for (size_t i = 0; i < letters.size(); i += step) {
        const QPointF center = QRectF(letters[i].box).center();
        centers.emplace_back(center.x(), center.y());
    }
    const double rowHeight = std::max(2.0, typicalHeight(letters) * 0.35);
    double best = 0;
    double bestSharpness = rowSharpness(centers, 0, rowHeight);
    const double level = bestSharpness;
    const auto tryAngle = [&](double degrees) {
        const double sharpness = rowSharpness(centers, degrees, rowHeight);
        if (sharpness > bestSharpness) {
            best = degrees;
            bestSharpness = sharpness;
        }
    };
    for (double degrees = -89.5; degrees <= 90; degrees += 0.5)
        tryAngle(degrees);
    const double coarse = best;
    for (double degrees = coarse - 0.4; degrees <= coarse + 0.41; degrees += 0.1)
        tryAngle(degrees);
    // Level text is by far the usual case: another direction must be clearly better.
    const double needed = std::abs(best) < 10 ? 1.02 : 1.25;
    return bestSharpness > level * needed ? best : 0;
}

} // namespace engine
