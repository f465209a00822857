#pragma once

#include "model/capabilities.h"
#include "model/picture.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace model {

/// How one service wants to be spoken to where services differ: found out by its answers, and remembered.
struct Spelling {
    enum class DataSources { Auto, Camel, Snake };

    DataSources dataSources = DataSources::Auto;
    bool completionTokens = false; ///< max_completion_tokens in place of max_tokens
    bool plainTokens = false; ///< max_tokens whatever the table says
    bool developerRole = false; ///< the system text comes from the "developer"
    QStringList leftOut = {}; ///< optional fields that the service refused: "stream_options", "temperature" …

    bool operator==(const Spelling &) const = default;
};

/// How the person signs in. The secret itself is never here.
struct SignIn {
    enum class How {
        Key,
        AzureCli, ///< a token from `az account get-access-token`
        TokenVariable, ///< a token from the environment
        TokenCommand ///< a token that a command prints
    };

    How how = How::Key;
    QString tenant = {}; ///< of AzureCli; empty: the one that is signed in
    QString scope = {}; ///< empty: https://cognitiveservices.azure.com/.default
    QString variable = {};
    QString command = {}; ///< program and arguments; run without a shell

    bool operator==(const SignIn &) const = default;
};

/// The way to the service, where it is not the system's.
struct Route {
    enum class Proxy { System, None, Own };

    Proxy proxy = Proxy::System;
    QString proxyHost = {};
    int proxyPort = 0;
    QString proxyUser = {};
    QString caFile = {}; ///< certificates (PEM) that are trusted beside the system's

    bool operator==(const Route &) const = default;
};

/// A service that the person can talk to. Holds no secret; plain value.
struct Connection {
    enum class Kind {
        BuiltIn,
        AzureDeployment, ///< Azure OpenAI, /openai/deployments/{d}/…?api-version=…
        AzureV1, ///< Azure OpenAI, /openai/v1/…, the deployment in the body
        OpenAICompatible ///< {base}/chat/completions, the model in the body
    };
    enum class Preset { None, OpenAI, Ollama, LlamaCpp, Vllm, LmStudio };
    enum class VisionResource {
        OwnEndpoint, ///< at visionEndpoint, where there is one
        SameResource ///< an AI Services resource, which needs no second one
    };

    Kind kind = Kind::BuiltIn;
    QString name = {};
    QUrl endpoint = {}; ///< https://{resource}.openai.azure.com or any base address
    QString deployment = {}; ///< of the Azure kinds
    QString apiVersion = {};
    QUrl visionEndpoint = {}; ///< the Azure AI Vision resource behind enhancements; may be empty
    bool plainHttpAllowed =
        false; ///< the person's consent to http beyond this computer; never for Azure kinds
    int maxPictures = 10; ///< pictures in one request
    QString id = {}; ///< names it where it is kept; empty until then
    /// OpenAICompatible: the model on the wire. Azure: which model stands behind the deployment, when known.
    QString modelName = {};
    Preset preset = Preset::None;
    VisionResource visionResource = VisionResource::OwnEndpoint;
    Detail detail = Detail::Auto; ///< for new pictures
    SignIn signIn = {};
    Route route = {};
    Spelling spelling = {};
    CapabilityOverrides overrides = {};
    Calibration calibration = {};

    [[nodiscard]] bool isAzure() const { return kind == Kind::AzureDeployment || kind == Kind::AzureV1; }
    /// By what the model is known: its own name, or else the deployment's, which often tells.
    [[nodiscard]] QString model() const { return modelName.isEmpty() ? deployment : modelName; }
    bool operator==(const Connection &) const = default;
};

/// Keys for one connection. They travel as values from the store to net, and are written down nowhere else.
struct Secrets {
    QByteArray apiKey = {};
    QByteArray bearerToken = {}; ///< used instead of apiKey when set
    QByteArray visionKey = {};
    QByteArray proxyPassword = {};

    bool operator==(const Secrets &) const = default;
};

} // namespace model
