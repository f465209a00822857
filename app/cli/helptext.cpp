#include "helptext.h"
#include "words.h"

namespace cli {

QString helpText()
{
    return CommandLine::tr(
        "Usage: groundglass-cli COMMAND …\n"
        "Asks vision services about pictures, and says where in the picture the words come from.\n"
        "\n"
        "Commands:\n"
        "  ask       ask a question about pictures\n"
        "  regions   read the places that a model wrote into an answer\n"
        "\n"
        "Options:\n"
        "  --help     this help; “groundglass-cli COMMAND --help” tells about a command\n"
        "  --version  the version of this program\n");
}

QString askHelpText()
{
    return CommandLine::tr(
        "Usage: groundglass-cli ask [OPTION]… QUESTION\n"
        "Asks QUESTION about pictures and prints the answer as it comes. “-” reads the question from "
        "standard input.\n"
        "\n"
        "Pictures:\n"
        "  --image FILE|URL       a picture; may be given up to ten times. An address is passed on to the "
        "service as an\n"
        "                         address and never fetched by this program\n"
        "  --detail low|high|auto how closely the service should look (default: auto)\n"
        "\n"
        "Whom to ask:\n"
        "  --builtin              the built-in service of this computer; needs no account (default)\n"
        "  --data DIR             data folder of the built-in service (default: GROUNDGLASS_DATA, else the "
        "XDG data folder)\n"
        "  --endpoint URL         an Azure OpenAI endpoint; https, or http on this computer only\n"
        "  --deployment NAME      the deployment of the model there\n"
        "  --api-version VERSION  (default: 2024-02-15-preview)\n"
        "  --vision-endpoint URL  the Azure AI Vision resource for --ocr and --grounding\n"
        "  --key-file FILE        the key on the first line and, if needed, the key of the vision resource "
        "on the second;\n"
        "                         or lines GROUNDGLASS_API_KEY=… and GROUNDGLASS_VISION_KEY=…\n"
        "\n"
        "How to ask:\n"
        "  --system TEXT          what the service is told before the question\n"
        "  --max-tokens N         the longest answer, in tokens (default: 1000)\n"
        "  --ocr                  have text in the picture read (always on with --builtin)\n"
        "  --grounding            have the answer tied to regions of the picture (always on with --builtin)\n"
        "  --no-stream            have the answer sent as a whole\n"
        "\n"
        "What comes out:\n"
        "  --format text|json     the words of the answer (default), or one JSON object with \"text\", "
        "\"finish_reason\",\n"
        "                         \"regions\", \"usage\", \"problems\" and \"sent\"\n"
        "  --annotated FILE       write the picture with its regions drawn over it (.png or .jpg); of "
        "several pictures the\n"
        "                         second goes to FILE-2 and so on\n"
        "  --dry-run              print the exact request as JSON, keys hidden; send and start nothing. The "
        "port of the\n"
        "                         built-in service, which is chosen when it starts, stands as 0\n"
        "  -h, --help             this help\n"
        "\n"
        "Keys come from the environment, GROUNDGLASS_API_KEY and GROUNDGLASS_VISION_KEY, or from --key-file; "
        "never from\n"
        "the command line, where other users could read them.\n"
        "\n"
        "Exit code: 0 answered, 2 usage, 3 the service refused or failed, 4 a picture or another input is "
        "unusable,\n"
        "5 interrupted (what had come is printed). Problems go to standard error.\n"
        "\n"
        "Example: groundglass-cli ask --image menu.png --annotated seen.png \"What does it say?\"\n");
}

} // namespace cli
