#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace model {

/// A service that the person can talk to. Holds no secret; plain value.
struct Connection {
    enum class Kind {
        BuiltIn,
        AzureDeployment, ///< Azure OpenAI, /openai/deployments/{d}/…?api-version=…
    };

    Kind kind = Kind::BuiltIn;
    QString name = {};
    QUrl endpoint = {}; ///< https://{resource}.openai.azure.com or any base address
    QString deployment = {};
    QString apiVersion = {};
    QUrl visionEndpoint = {}; ///< the Azure AI Vision resource behind enhancements; may be empty
    bool plainHttpAllowed = false; ///< the person's consent to http beyond this computer; never for Azure kinds
    int maxPictures = 10; ///< pictures in one request

    bool operator==(const Connection &) const = default;
};

/// Keys for one connection. They travel as values from the store to net, and are written down nowhere else.
struct Secrets {
    QByteArray apiKey = {};
    QByteArray bearerToken = {}; ///< used instead of apiKey when set
    QByteArray visionKey = {};

    bool operator==(const Secrets &) const = default;
};

} // namespace model
