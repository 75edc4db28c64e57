package se.varsam.archunit;

import java.util.regex.Pattern;

/**
 * The client libraries that the rules know, each with its packages and the names of the types that send something to a
 * model: not its messages, options, builders and exceptions. Nested types are clients only where the name says so.
 */
enum AiLibrary {
    LANGCHAIN4J(
            "dev.langchain4j.",
            "dev\\.langchain4j\\.[\\w.]*(Model|Chain|Client|ContentRetriever|RetrievalAugmentor|Agent)"),
    SPRING_AI(
            "org.springframework.ai.",
            "org\\.springframework\\.ai\\.([\\w.]*(Model|Api)|chat\\.client\\.(Default)?ChatClient(\\$\\w*Spec)?)"),
    OPENAI(
            "com.openai.",
            "com\\.openai\\.(client|services)\\.[\\w.]*(Client|Service)(Impl)?(Async)?(Impl)?(\\$\\w*RawResponse\\w*)?"),
    ANTHROPIC(
            "com.anthropic.",
            "com\\.anthropic\\.(client|services)\\.[\\w.]*(Client|Service)(Impl)?(Async)?(Impl)?(\\$\\w*RawResponse\\w*)?"),
    AZURE_OPENAI("com.azure.ai.", "com\\.azure\\.ai\\.(openai|inference|agents)\\.[\\w.]*Client"),
    GOOGLE_GENAI(
            "com.google.genai.",
            "com\\.google\\.genai\\.(Client(\\$Async)?|(Async)?(Models|Batches|Caches|Chat|ChatBase|Chats|Documents|Files"
                    + "|FileSearchStores|Live|Operations|Session|Tokens|Tunings)|gaos\\.\\w+)"),
    VERTEX_AI(
            "com.google.cloud.",
            "com\\.google\\.cloud\\.(vertexai|aiplatform)\\.[\\w.]*(GenerativeModel|ChatSession|ServiceClient)"),
    BEDROCK(
            "software.amazon.awssdk.services.bedrock",
            "software\\.amazon\\.awssdk\\.services\\.bedrock\\w*runtime\\.\\w*Client"),
    OLLAMA4J("io.github.", "io\\.github\\.(amithkoujalgi\\.)?ollama4j\\.(core\\.)?(Ollama|OllamaAPI|agent\\.Agent)"),
    MISTRAL_DANNYJ("nl.dannyj.mistral.", "nl\\.dannyj\\.mistral\\.(MistralClient|services\\.MistralService)"),
    MISTRAL_SLICKTEAM("fr.slickteam.mistralai.", "fr\\.slickteam\\.mistralai\\.client\\.MistralClient"),
    DJL("ai.djl.", "ai\\.djl\\.(inference\\.[\\w.]*Predictor|training\\.(Trainer|EasyTrain))");

    private final String root;
    private final Pattern clients;

    AiLibrary(String root, String clients) {
        this.root = root;
        this.clients = Pattern.compile(clients);
    }

    /** {@return whether a type is one that sends something to a model} */
    static boolean hasClient(String typeName) {
        for (AiLibrary library : values()) {
            if (typeName.startsWith(library.root)
                    && library.clients.matcher(typeName).matches()) {
                return true;
            }
        }
        return false;
    }
}
