#include "engine/textletters.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>

namespace engine {

namespace {

constexpr int smallestLetter = 5; // pixels high; below that no reader can tell letters apart
constexpr double leastContrast = 14; // grey levels between a letter and the mean around it
constexpr double deviationShare = 0.5; // of the standard deviation around it
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

int median(std::vector<int> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Sorts the letters from left to right; indices of those that stand beside each other, two or more together.
std::vector<std::vector<size_t>> joined(std::vector<Letter> *letters)
{
    std::sort(letters->begin(), letters->end(),
        [](const Letter &a, const Letter &b) { return a.box.left() < b.box.left(); });
    Groups groups(letters->size());
    for (size_t i = 0; i < letters->size(); ++i) {
        const Letter &letter = (*letters)[i];
        const int reach = letter.box.right() + int(letter.box.height() * 2.4 * 1.1) + 1;
        for (size_t j = i + 1; j < letters->size() && (*letters)[j].box.left() <= reach; ++j) {
            if (letter.ink == (*letters)[j].ink && stand(letter.box, (*letters)[j].box))
                groups.join(i, j);
        }
    }
    std::vector<std::vector<size_t>> members(letters->size());
    for (size_t i = 0; i < letters->size(); ++i)
        members[groups.find(i)].push_back(i);
    std::erase_if(members, [](const auto &group) { return group.size() < 2; });
    return members;
}

// Patches much taller than the rest (edges of bars and frames beside the text) are not part of the line.
LetterLine lineOf(const std::vector<Letter> &letters, const std::vector<size_t> &group)
{
    std::vector<int> heights;
    std::vector<int> bottoms;
    for (size_t i : group) {
        heights.push_back(letters[i].box.height());
        bottoms.push_back(letters[i].box.bottom());
    }
    LetterLine line{.ink = letters[group.front()].ink, .height = median(heights)};
    const int bottom = median(bottoms);
    for (size_t i : group) {
        const QRect &box = letters[i].box;
        const bool fits =
            box.height() <= line.height * 1.8 && std::abs(box.bottom() - bottom) <= line.height * 0.7;
        if (fits || group.size() < 4) {
            line.box |= box;
            ++line.letters;
        }
    }
    return line;
}

// Ink covers less than half of a line, so its mean tone is nearer to the ground's.
bool groundIsUnlikeInk(const cv::Mat &gray, const LetterLine &line)
{
    const int margin = line.height / 3;
    const QRect frame =
        line.box.adjusted(-margin, -margin, margin, margin) & QRect(0, 0, gray.cols, gray.rows);
    const cv::Mat cut = gray(cv::Rect(frame.x(), frame.y(), frame.width(), frame.height()));
    double darkest = 0;
    double lightest = 0;
    cv::minMaxLoc(cut, &darkest, &lightest);
    const bool lightGround = cv::mean(cut)[0] > (darkest + lightest) / 2;
    return lightGround == (line.ink == Letter::Ink::Dark);
}

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

struct Slope {
    double rise = 0;
    double run = 0; ///< how much it weighs
};

// Rises between the feet of letters far enough apart on one line.
void addSlopes(
    const std::vector<Letter> &letters, const std::vector<size_t> &line, std::vector<Slope> *slopes)
{
    constexpr size_t mostLetters = 60;
    std::vector<int> heights;
    for (size_t i : line)
        heights.push_back(letters[i].box.height());
    const int height = median(std::move(heights));
    const size_t step = 1 + line.size() / mostLetters;
    for (size_t a = 0; a < line.size(); a += step) {
        for (size_t b = a + step; b < line.size(); b += step) {
            const QRect &left = letters[line[a]].box;
            const QRect &right = letters[line[b]].box;
            const double run = right.center().x() - left.center().x();
            if (run >= height * 4)
                slopes->push_back({double(right.bottom() - left.bottom()) / run, run});
        }
    }
}

// The slope of the base lines in degrees: the weighted median over pairs of letters, which descenders and
// commas do not move. Sharper than rows of centres, whose best direction small and tall letters pull about.
std::optional<double> baselineAngle(std::vector<Letter> letters)
{
    constexpr size_t enough = 30;
    std::vector<Slope> slopes;
    for (const std::vector<size_t> &line : joined(&letters))
        addSlopes(letters, line, &slopes);
    if (slopes.size() < enough)
        return {};
    std::sort(slopes.begin(), slopes.end(), [](const Slope &a, const Slope &b) { return a.rise < b.rise; });
    double half = 0;
    for (const Slope &slope : slopes)
        half += slope.run / 2;
    const auto middle = std::find_if(slopes.begin(), slopes.end(), [&](const Slope &slope) {
        half -= slope.run;
        return half <= 0;
    });
    return std::atan(middle->rise) * 180 / std::numbers::pi;
}

} // namespace

std::vector<Letter> findLetters(const cv::Mat &gray)
{
    const cv::Size window(surroundings, surroundings);
    cv::Mat mean;
    cv::Mat squares;
    cv::boxFilter(gray, mean, CV_32F, window, cv::Point(-1, -1), true, cv::BORDER_REPLICATE);
    cv::sqrBoxFilter(gray, squares, CV_32F, window, cv::Point(-1, -1), true, cv::BORDER_REPLICATE);
    // What stands out more than usual here; a fixed threshold would glue letters of strong contrast together.
    cv::Mat needed = squares - mean.mul(mean);
    cv::sqrt(cv::max(needed, 0), needed);
    needed = cv::max(needed * deviationShare, leastContrast);
    cv::Mat difference;
    cv::subtract(mean, gray, difference, cv::noArray(), CV_32F);
    std::vector<Letter> letters;
    addLetters(difference > needed, Letter::Ink::Dark, &letters);
    addLetters(difference < -needed, Letter::Ink::Light, &letters);
    return letters;
}

std::vector<LetterLine> findLines(const cv::Mat &gray, std::vector<Letter> letters)
{
    std::vector<LetterLine> lines;
    for (const std::vector<size_t> &group : joined(&letters)) {
        const LetterLine line = lineOf(letters, group);
        if (groundIsUnlikeInk(gray, line))
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
    // Level text is by far the usual case: another direction must be clearly better. A slight slope of few
    // letters is only their different heights.
    constexpr size_t enoughForSlope = 25;
    const bool slight = std::abs(best) < 10;
    if (slight && letters.size() < enoughForSlope && std::abs(best) < 4)
        return 0;
    const double needed = slight ? 1.02 : 1.25;
    if (bestSharpness <= level * needed)
        return 0;
    constexpr double leastSlope = 0.15;
    if (const auto fine = slight ? baselineAngle(letters) : std::nullopt)
        return std::abs(*fine) < leastSlope ? 0 : *fine;
    return best;
}

} // namespace engine
