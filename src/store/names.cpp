#include "store/names.h"

#include "model/conversation.h"
#include "model/correction.h"

#include <QLatin1StringView>

#include <algorithm>
#include <span>

namespace store {

namespace {

template <typename Choice> struct Word {
    Choice choice;
    QLatin1StringView word;
};

template <typename Choice> constexpr std::span<const Word<Choice>> words();

constexpr Word<model::Role> roleWords[]{
    {model::Role::System, QLatin1StringView("system")},
    {model::Role::User, QLatin1StringView("user")},
    {model::Role::Assistant, QLatin1StringView("assistant")},
};
template <> constexpr std::span<const Word<model::Role>> words()
{
    return roleWords;
}

constexpr Word<model::Message::State> messageStateWords[]{
    {model::Message::State::Complete, QLatin1StringView("complete")},
    {model::Message::State::Growing, QLatin1StringView("growing")},
    {model::Message::State::Stopped, QLatin1StringView("stopped")},
    {model::Message::State::Interrupted, QLatin1StringView("interrupted")},
    {model::Message::State::Failed, QLatin1StringView("failed")},
};
template <> constexpr std::span<const Word<model::Message::State>> words()
{
    return messageStateWords;
}

constexpr Word<model::Detail> detailWords[]{
    {model::Detail::Auto, QLatin1StringView("auto")},
    {model::Detail::Low, QLatin1StringView("low")},
    {model::Detail::High, QLatin1StringView("high")},
};
template <> constexpr std::span<const Word<model::Detail>> words()
{
    return detailWords;
}

constexpr Word<model::FinishReason> finishReasonWords[]{
    {model::FinishReason::None, QLatin1StringView("none")},
    {model::FinishReason::Stop, QLatin1StringView("stop")},
    {model::FinishReason::Length, QLatin1StringView("length")},
    {model::FinishReason::ContentFilter, QLatin1StringView("content-filter")},
    {model::FinishReason::ToolCalls, QLatin1StringView("tool-calls")},
    {model::FinishReason::FunctionCall, QLatin1StringView("function-call")},
    {model::FinishReason::Other, QLatin1StringView("other")},
};
template <> constexpr std::span<const Word<model::FinishReason>> words()
{
    return finishReasonWords;
}

constexpr Word<model::FilterReport::About> filterReportAboutWords[]{
    {model::FilterReport::About::Prompt, QLatin1StringView("prompt")},
    {model::FilterReport::About::Answer, QLatin1StringView("answer")},
};
template <> constexpr std::span<const Word<model::FilterReport::About>> words()
{
    return filterReportAboutWords;
}

constexpr Word<model::RegionSource> regionSourceWords[]{
    {model::RegionSource::Service, QLatin1StringView("service")},
    {model::RegionSource::ReadText, QLatin1StringView("read-text")},
    {model::RegionSource::Face, QLatin1StringView("face")},
    {model::RegionSource::Person, QLatin1StringView("person")},
    {model::RegionSource::Code, QLatin1StringView("code")},
    {model::RegionSource::AnswerText, QLatin1StringView("answer-text")},
    {model::RegionSource::Analysis, QLatin1StringView("analysis")},
    {model::RegionSource::Hand, QLatin1StringView("hand")},
};
template <> constexpr std::span<const Word<model::RegionSource>> words()
{
    return regionSourceWords;
}

constexpr Word<model::Region::Kind> regionKindWords[]{
    {model::Region::Kind::Box, QLatin1StringView("box")},
    {model::Region::Kind::Polygon, QLatin1StringView("polygon")},
    {model::Region::Kind::Point, QLatin1StringView("point")},
};
template <> constexpr std::span<const Word<model::Region::Kind>> words()
{
    return regionKindWords;
}

constexpr Word<model::Tie> tieWords[]{
    {model::Tie::Given, QLatin1StringView("given")},
    {model::Tie::Matched, QLatin1StringView("matched")},
    {model::Tie::ByHand, QLatin1StringView("by-hand")},
};
template <> constexpr std::span<const Word<model::Tie>> words()
{
    return tieWords;
}

constexpr Word<model::Verdict> verdictWords[]{
    {model::Verdict::None, QLatin1StringView("none")},
    {model::Verdict::Accepted, QLatin1StringView("accepted")},
    {model::Verdict::Rejected, QLatin1StringView("rejected")},
};
template <> constexpr std::span<const Word<model::Verdict>> words()
{
    return verdictWords;
}

constexpr Word<model::Problem::Kind> problemKindWords[]{
    {model::Problem::Kind::FileUnreadable, QLatin1StringView("file-unreadable")},
    {model::Problem::Kind::PictureEmpty, QLatin1StringView("picture-empty")},
    {model::Problem::Kind::PictureUnreadable, QLatin1StringView("picture-unreadable")},
    {model::Problem::Kind::PictureDamaged, QLatin1StringView("picture-damaged")},
    {model::Problem::Kind::PictureTooManyPixels, QLatin1StringView("picture-too-many-pixels")},
    {model::Problem::Kind::PictureTooManyBytes, QLatin1StringView("picture-too-many-bytes")},
    {model::Problem::Kind::TooManyPictures, QLatin1StringView("too-many-pictures")},
    {model::Problem::Kind::AddressUnusable, QLatin1StringView("address-unusable")},
    {model::Problem::Kind::QuestionEmpty, QLatin1StringView("question-empty")},
    {model::Problem::Kind::FileUnwritable, QLatin1StringView("file-unwritable")},
    {model::Problem::Kind::FileExists, QLatin1StringView("file-exists")},
    {model::Problem::Kind::ImportUnreadable, QLatin1StringView("import-unreadable")},
    {model::Problem::Kind::ImportDamaged, QLatin1StringView("import-damaged")},
    {model::Problem::Kind::ImportFromNewerVersion, QLatin1StringView("import-from-newer-version")},
    {model::Problem::Kind::ImportTooLarge, QLatin1StringView("import-too-large")},
    {model::Problem::Kind::NothingToExport, QLatin1StringView("nothing-to-export")},
    {model::Problem::Kind::PictureMissing, QLatin1StringView("picture-missing")},
    {model::Problem::Kind::UsageWrong, QLatin1StringView("usage-wrong")},
    {model::Problem::Kind::NotSupportedHere, QLatin1StringView("not-supported-here")},
    {model::Problem::Kind::PlainHttpRefused, QLatin1StringView("plain-http-refused")},
    {model::Problem::Kind::SignInNeeded, QLatin1StringView("sign-in-needed")},
    {model::Problem::Kind::AccessDenied, QLatin1StringView("access-denied")},
    {model::Problem::Kind::DeploymentUnknown, QLatin1StringView("deployment-unknown")},
    {model::Problem::Kind::AddressWrong, QLatin1StringView("address-wrong")},
    {model::Problem::Kind::RequestRefused, QLatin1StringView("request-refused")},
    {model::Problem::Kind::ContentFiltered, QLatin1StringView("content-filtered")},
    {model::Problem::Kind::RateLimited, QLatin1StringView("rate-limited")},
    {model::Problem::Kind::ServiceFailed, QLatin1StringView("service-failed")},
    {model::Problem::Kind::AnswerUnreadable, QLatin1StringView("answer-unreadable")},
    {model::Problem::Kind::AnswerCutOff, QLatin1StringView("answer-cut-off")},
    {model::Problem::Kind::HostNotFound, QLatin1StringView("host-not-found")},
    {model::Problem::Kind::ConnectionRefused, QLatin1StringView("connection-refused")},
    {model::Problem::Kind::ConnectionLost, QLatin1StringView("connection-lost")},
    {model::Problem::Kind::TimedOut, QLatin1StringView("timed-out")},
    {model::Problem::Kind::TlsFailed, QLatin1StringView("tls-failed")},
    {model::Problem::Kind::ProxyFailed, QLatin1StringView("proxy-failed")},
    {model::Problem::Kind::RedirectRefused, QLatin1StringView("redirect-refused")},
    {model::Problem::Kind::EngineMissing, QLatin1StringView("engine-missing")},
    {model::Problem::Kind::EngineFailed, QLatin1StringView("engine-failed")},
    {model::Problem::Kind::DiskFull, QLatin1StringView("disk-full")},
    {model::Problem::Kind::StoreUnavailable, QLatin1StringView("store-unavailable")},
    {model::Problem::Kind::StoreFromNewerVersion, QLatin1StringView("store-from-newer-version")},
    {model::Problem::Kind::StoreDamaged, QLatin1StringView("store-damaged")},
    {model::Problem::Kind::Stopped, QLatin1StringView("stopped")},
    {model::Problem::Kind::Internal, QLatin1StringView("internal")},
};
template <> constexpr std::span<const Word<model::Problem::Kind>> words()
{
    return problemKindWords;
}

} // namespace

template <typename Choice> QString wordFor(Choice choice)
{
    const auto known = words<Choice>();
    const auto found = std::ranges::find(known, choice, &Word<Choice>::choice);
    Q_ASSERT(found != known.end());
    return found == known.end() ? QString() : QString(found->word);
}

template <typename Choice> Choice fromWord(const QString &word, Choice otherwise)
{
    const auto known = words<Choice>();
    const auto found = std::ranges::find_if(known, [&](const auto &entry) { return word == entry.word; });
    return found == known.end() ? otherwise : found->choice;
}

template QString wordFor(model::Role);
template model::Role fromWord(const QString &, model::Role);
template QString wordFor(model::Message::State);
template model::Message::State fromWord(const QString &, model::Message::State);
template QString wordFor(model::Detail);
template model::Detail fromWord(const QString &, model::Detail);
template QString wordFor(model::FinishReason);
template model::FinishReason fromWord(const QString &, model::FinishReason);
template QString wordFor(model::FilterReport::About);
template model::FilterReport::About fromWord(const QString &, model::FilterReport::About);
template QString wordFor(model::RegionSource);
template model::RegionSource fromWord(const QString &, model::RegionSource);
template QString wordFor(model::Region::Kind);
template model::Region::Kind fromWord(const QString &, model::Region::Kind);
template QString wordFor(model::Tie);
template model::Tie fromWord(const QString &, model::Tie);
template QString wordFor(model::Verdict);
template model::Verdict fromWord(const QString &, model::Verdict);
template QString wordFor(model::Problem::Kind);
template model::Problem::Kind fromWord(const QString &, model::Problem::Kind);

} // namespace store
