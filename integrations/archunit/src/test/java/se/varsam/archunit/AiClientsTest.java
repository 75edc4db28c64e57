package se.varsam.archunit;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.service.AiServices;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.annotation.UsesAiTool;
import se.varsam.archunit.clients.EveryClient;

class AiClientsTest {

    @Test
    void findsACallIntoEachKnownLibrary() {
        List<String> methods = Imported.only(EveryClient.class).get(EveryClient.class).getMethods().stream()
                .map(method -> "EveryClient." + method.getName() + "(")
                .toList();

        List<String> lines = violations(AiClients.known(), EveryClient.class);

        assertThat(lines).hasSameSizeAs(methods).hasSizeGreaterThan(12);
        assertThat(methods)
                .allSatisfy(method ->
                        assertThat(lines).anySatisfy(line -> assertThat(line).contains(method)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.langchain4j.data.message.UserMessage",
                "dev.langchain4j.model.chat.request.ChatRequest",
                "dev.langchain4j.exception.RateLimitException",
                "dev.langchain4j.model.openai.OpenAiChatModel$OpenAiChatModelBuilder",
                "org.springframework.ai.chat.prompt.Prompt",
                "org.springframework.ai.chat.client.ChatClient$Builder",
                "org.springframework.ai.openai.api.OpenAiApi$ChatModel",
                "com.openai.models.chat.completions.ChatCompletionCreateParams",
                "com.openai.core.RequestOptions",
                "com.anthropic.models.messages.Message",
                "com.azure.ai.openai.OpenAIClientBuilder",
                "com.google.genai.types.Content",
                "com.google.cloud.storage.Storage",
                "software.amazon.awssdk.services.bedrockruntime.model.ConverseRequest",
                "software.amazon.awssdk.services.s3.S3Client",
                "io.github.ollama4j.models.chat.OllamaChatRequest",
                "ai.djl.ndarray.NDArray"
            })
    void messagesBuildersOptionsAndExceptionsAreNoClients(String type) {
        assertThat(AiLibrary.hasClient(type)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.langchain4j.model.openai.OpenAiChatModel",
                "dev.langchain4j.model.mistralai.internal.client.MistralAiClient",
                "org.springframework.ai.mistralai.MistralAiChatModel",
                "org.springframework.ai.chat.client.ChatClient$StreamResponseSpec",
                "com.openai.client.OpenAIClientAsync",
                "com.openai.services.async.ResponseServiceAsync",
                "com.anthropic.services.blocking.messages.BatchService",
                "com.azure.ai.openai.OpenAIAsyncClient",
                "com.google.genai.AsyncModels",
                "com.google.cloud.aiplatform.v1.PredictionServiceClient",
                "software.amazon.awssdk.services.bedrockagentruntime.BedrockAgentRuntimeAsyncClient",
                "io.github.ollama4j.OllamaAPI"
            })
    void modelsServicesAndClientsAreClients(String type) {
        assertThat(AiLibrary.hasClient(type)).isTrue();
    }

    @Test
    void buildingAMessageIsNoCall() {
        assertThat(violations(AiClients.known(), OnlyBuilds.class)).isEmpty();
    }

    @Test
    void implementingAClientIsAUse() {
        assertThat(violations(AiClients.known(), OwnModel.class))
                .singleElement()
                .asString()
                .contains("OwnModel.doChat(")
                .contains("implements <dev.langchain4j.model.chat.ChatModel>");
        assertThat(violations(AiClients.known(), DeclaredModel.class)).isEmpty();
    }

    @Test
    void aCallToASubtypeOfAClientIsACall() {
        assertThat(violations(AiClients.known(), CallsOwnModel.class)).hasSize(1);
    }

    @Test
    void anInterfaceMadeAnAiServiceIsAClient() {
        assertThat(violations(AiClients.known(), Assistant.class, Configuration.class, Caller.class))
                .singleElement()
                .asString()
                .contains("Caller.answer(");
        assertThat(violations(AiClients.known(), AnnotatedAssistant.class, CallsAnnotated.class))
                .singleElement()
                .asString()
                .contains("CallsAnnotated.answer(");
    }

    @Test
    void theUserNamesClientsOfTheirOwn() {
        // @start region="named"
        ArchRule rule =
                VarsamRules.aiClientsAreCalledWhereDeclared(AiClients.known().and(annotatedWith(RemoteAi.class)));
        // @end

        List<String> lines = rule.evaluate(Imported.only(Remote.class, CallsRemote.class))
                .getFailureReport()
                .getDetails();

        assertThat(lines).singleElement().asString().contains("CallsRemote.ask(");
        assertThat(violations(AiClients.known(), Remote.class, CallsRemote.class))
                .isEmpty();
    }

    private static List<String> violations(AiClients clients, Class<?>... types) {
        return VarsamRules.aiClientsAreCalledWhereDeclared(clients)
                .allowEmptyShould(true)
                .evaluate(Imported.only(types))
                .getFailureReport()
                .getDetails();
    }

    static class OnlyBuilds {
        ChatRequest request(String text) {
            return ChatRequest.builder().messages(UserMessage.from(text)).build();
        }

        Object capabilities(ChatModel model) {
            return model.supportedCapabilities();
        }
    }

    static class OwnModel implements ChatModel {
        @Override
        public dev.langchain4j.model.chat.response.ChatResponse doChat(ChatRequest request) {
            throw new IllegalStateException();
        }
    }

    @UsesAiTool("eneo")
    static class DeclaredModel extends OwnModel {
        @Override
        public dev.langchain4j.model.chat.response.ChatResponse doChat(ChatRequest request) {
            throw new IllegalStateException();
        }
    }

    static class CallsOwnModel {
        String ask(OwnModel model, String text) {
            return model.chat(text);
        }
    }

    interface Assistant {
        String chat(String text);
    }

    static class Configuration {
        Assistant assistant(ChatModel model) {
            return AiServices.create(Assistant.class, model);
        }
    }

    static class Caller {
        String answer(Assistant assistant, String text) {
            return assistant.chat(text);
        }
    }

    interface AnnotatedAssistant {
        @dev.langchain4j.service.UserMessage("{{it}}")
        String chat(String text);
    }

    static class CallsAnnotated {
        String answer(AnnotatedAssistant assistant, String text) {
            return assistant.chat(text);
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface RemoteAi {}

    @RemoteAi
    interface Remote {
        String ask(String text);
    }

    static class CallsRemote {
        String ask(Remote remote, String text) {
            return remote.ask(text);
        }
    }
}
