#include "store/names.h"

#include "model/connection.h"
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
    {model::Role::Tool, QLatin1StringView("tool")},
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
    {model::Problem::Kind::VideoUnreadable, QLatin1StringView("video-unreadable")},
    {model::Problem::Kind::VideoNotReady, QLatin1StringView("video-not-ready")},
    {model::Problem::Kind::VideoUnknown, QLatin1StringView("video-unknown")},
    {model::Problem::Kind::VideoBesidePictures, QLatin1StringView("video-beside-pictures")},
    {model::Problem::Kind::IndexUnknown, QLatin1StringView("index-unknown")},
    {model::Problem::Kind::IndexExists, QLatin1StringView("index-exists")},
    {model::Problem::Kind::IndexNameWrong, QLatin1StringView("index-name-wrong")},
    {model::Problem::Kind::SignatureExpired, QLatin1StringView("signature-expired")},
    {model::Problem::Kind::SignatureRefused, QLatin1StringView("signature-refused")},
    {model::Problem::Kind::SignatureTooWeak, QLatin1StringView("signature-too-weak")},
    {model::Problem::Kind::ContainerUnknown, QLatin1StringView("container-unknown")},
    {model::Problem::Kind::BlobExists, QLatin1StringView("blob-exists")},
    {model::Problem::Kind::UsageWrong, QLatin1StringView("usage-wrong")},
    {model::Problem::Kind::NotSupportedHere, QLatin1StringView("not-supported-here")},
    {model::Problem::Kind::PlainHttpRefused, QLatin1StringView("plain-http-refused")},
    {model::Problem::Kind::SignInNeeded, QLatin1StringView("sign-in-needed")},
    {model::Problem::Kind::SignInProgramMissing, QLatin1StringView("sign-in-program-missing")},
    {model::Problem::Kind::SignedOut, QLatin1StringView("signed-out")},
    {model::Problem::Kind::RoleMissing, QLatin1StringView("role-missing")},
    {model::Problem::Kind::AccessDenied, QLatin1StringView("access-denied")},
    {model::Problem::Kind::DeploymentUnknown, QLatin1StringView("deployment-unknown")},
    {model::Problem::Kind::AddressWrong, QLatin1StringView("address-wrong")},
    {model::Problem::Kind::ApiVersionUnknown, QLatin1StringView("api-version-unknown")},
    {model::Problem::Kind::ModelCannotSee, QLatin1StringView("model-cannot-see")},
    {model::Problem::Kind::QuestionTooLong, QLatin1StringView("question-too-long")},
    {model::Problem::Kind::PictureRefused, QLatin1StringView("picture-refused")},
    {model::Problem::Kind::RequestRefused, QLatin1StringView("request-refused")},
    {model::Problem::Kind::ContentFiltered, QLatin1StringView("content-filtered")},
    {model::Problem::Kind::RateLimited, QLatin1StringView("rate-limited")},
    {model::Problem::Kind::QuotaSpent, QLatin1StringView("quota-spent")},
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

constexpr Word<model::Connection::Kind> connectionKindWords[]{
    {model::Connection::Kind::BuiltIn, QLatin1StringView("builtin")},
    {model::Connection::Kind::AzureDeployment, QLatin1StringView("azure-deployment")},
    {model::Connection::Kind::AzureV1, QLatin1StringView("azure-v1")},
    {model::Connection::Kind::OpenAICompatible, QLatin1StringView("openai-compatible")},
};
template <> constexpr std::span<const Word<model::Connection::Kind>> words()
{
    return connectionKindWords;
}

constexpr Word<model::Connection::Preset> presetWords[]{
    {model::Connection::Preset::None, QLatin1StringView("none")},
    {model::Connection::Preset::OpenAI, QLatin1StringView("openai")},
    {model::Connection::Preset::Ollama, QLatin1StringView("ollama")},
    {model::Connection::Preset::LlamaCpp, QLatin1StringView("llama.cpp")},
    {model::Connection::Preset::Vllm, QLatin1StringView("vllm")},
    {model::Connection::Preset::LmStudio, QLatin1StringView("lm-studio")},
};
template <> constexpr std::span<const Word<model::Connection::Preset>> words()
{
    return presetWords;
}

constexpr Word<model::Connection::VisionResource> visionResourceWords[]{
    {model::Connection::VisionResource::OwnEndpoint, QLatin1StringView("own-endpoint")},
    {model::Connection::VisionResource::SameResource, QLatin1StringView("same-resource")},
};
template <> constexpr std::span<const Word<model::Connection::VisionResource>> words()
{
    return visionResourceWords;
}

constexpr Word<model::SignIn::How> signInWords[]{
    {model::SignIn::How::Key, QLatin1StringView("key")},
    {model::SignIn::How::AzureCli, QLatin1StringView("azure-cli")},
    {model::SignIn::How::TokenVariable, QLatin1StringView("token-variable")},
    {model::SignIn::How::TokenCommand, QLatin1StringView("token-command")},
};
template <> constexpr std::span<const Word<model::SignIn::How>> words()
{
    return signInWords;
}

constexpr Word<model::Route::Proxy> proxyWords[]{
    {model::Route::Proxy::System, QLatin1StringView("system")},
    {model::Route::Proxy::None, QLatin1StringView("none")},
    {model::Route::Proxy::Own, QLatin1StringView("own")},
};
template <> constexpr std::span<const Word<model::Route::Proxy>> words()
{
    return proxyWords;
}

constexpr Word<model::Spelling::DataSources> dataSourcesWords[]{
    {model::Spelling::DataSources::Auto, QLatin1StringView("auto")},
    {model::Spelling::DataSources::Camel, QLatin1StringView("camel")},
    {model::Spelling::DataSources::Snake, QLatin1StringView("snake")},
};
template <> constexpr std::span<const Word<model::Spelling::DataSources>> words()
{
    return dataSourcesWords;
}

constexpr Word<model::Parameters::Format> formatWords[]{
    {model::Parameters::Format::Text, QLatin1StringView("text")},
    {model::Parameters::Format::JsonObject, QLatin1StringView("json-object")},
    {model::Parameters::Format::JsonSchema, QLatin1StringView("json-schema")},
};
template <> constexpr std::span<const Word<model::Parameters::Format>> words()
{
    return formatWords;
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
template QString wordFor(model::Connection::Kind);
template model::Connection::Kind fromWord(const QString &, model::Connection::Kind);
template QString wordFor(model::Connection::Preset);
template model::Connection::Preset fromWord(const QString &, model::Connection::Preset);
template QString wordFor(model::Connection::VisionResource);
template model::Connection::VisionResource fromWord(const QString &, model::Connection::VisionResource);
template QString wordFor(model::SignIn::How);
template model::SignIn::How fromWord(const QString &, model::SignIn::How);
template QString wordFor(model::Route::Proxy);
template model::Route::Proxy fromWord(const QString &, model::Route::Proxy);
template QString wordFor(model::Spelling::DataSources);
template model::Spelling::DataSources fromWord(const QString &, model::Spelling::DataSources);
template QString wordFor(model::Parameters::Format);
template model::Parameters::Format fromWord(const QString &, model::Parameters::Format);

} // namespace store
