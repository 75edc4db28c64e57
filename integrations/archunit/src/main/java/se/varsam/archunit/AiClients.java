package se.varsam.archunit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import java.util.Set;

/**
 * The types through which code reaches AI: those of the client libraries that Varsam knows, and those that the user names.
 *
 * <p>Known are LangChain4j, Spring AI, OpenAI, Azure OpenAI, Anthropic, Google GenAI and Vertex AI, AWS Bedrock, Ollama
 * (ollama4j), Mistral (the clients of Dannyj1 and Slickteam) and DJL, everything that implements or extends their clients,
 * and the interfaces that LangChain4j turns into AI services. A call counts when it may send something: building a message,
 * a builder or a client does not, nor does a step that only leads to another client ({@code client.chat().completions()}).
 * What is not known to be harmless counts.
 *
 * {@snippet class = "se.varsam.archunit.AiClientsTest" region = "named"}
 *
 * @since 0.1
 */
public final class AiClients {

    /** Neither sends anything nor leads to a client. */
    private static final Set<String> HARMLESS = Set.of(
            "apiKey",
            "builder",
            "close",
            "defaultRequestParameters",
            "dimension",
            "dimensions",
            "enterprise",
            "equals",
            "getClass",
            "getDefaultOptions",
            "getModelName",
            "getOptions",
            "hashCode",
            "listeners",
            "location",
            "modelName",
            "mutate",
            "ping",
            "project",
            "provider",
            "registerTool",
            "registerTools",
            "serviceClientConfiguration",
            "serviceName",
            "supportedCapabilities",
            "toBuilder",
            "toString",
            "vertexAI");

    private final DescribedPredicate<? super JavaClass> named;

    private AiClients(DescribedPredicate<? super JavaClass> named) {
        this.named = named;
    }

    /** {@return the clients of the libraries that Varsam knows} */
    public static AiClients known() {
        return new AiClients(DescribedPredicate.alwaysFalse());
    }

    /**
     * {@return these clients and more: an HTTP or Feign client of one's own, for example}
     *
     * @param more which types; every call to one of them counts
     */
    public AiClients and(DescribedPredicate<? super JavaClass> more) {
        return new AiClients(named.<JavaClass>forSubtype().or(more.<JavaClass>forSubtype()));
    }

    /** {@return whether a type is a client} */
    boolean include(JavaClass type) {
        return isKnown(type) || named.test(type);
    }

    /** {@return whether a type is a client of a known library, or extends one} */
    static boolean isKnown(JavaClass type) {
        return AiLibrary.hasClient(type.getName())
                || isAiService(type)
                || type.getAllClassesSelfIsAssignableTo().stream()
                        .anyMatch(above -> AiLibrary.hasClient(above.getName()));
    }

    /** {@return whether a call to a client may send something} */
    static boolean mayAsk(JavaCodeUnitAccess<?> access, boolean leadsToClient) {
        return !leadsToClient
                && !access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && isTelling(access.getName());
    }

    /** {@return whether a method of that name may send something} */
    static boolean isTelling(String name) {
        return !HARMLESS.contains(name) && !name.matches("set[A-Z].*|with(Options|RawResponse)");
    }

    static boolean isInstance(HasModifiers member) {
        return !member.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isAiService(JavaClass type) {
        return type.isInterface()
                && (type.isAnnotatedWith("dev.langchain4j.service.spring.AiService")
                        || type.isAnnotatedWith("io.quarkiverse.langchain4j.RegisterAiService")
                        || type.getMethods().stream()
                                .flatMap(method -> method.getAnnotations().stream())
                                .anyMatch(each ->
                                        each.getRawType().getPackageName().equals("dev.langchain4j.service")));
    }
}
