package se.varsam.archunit.clients;

import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.MessageCreateParams;
import com.azure.ai.openai.models.ChatCompletionsOptions;
import com.google.cloud.vertexai.generativeai.GenerativeModel;
import com.google.genai.Client;
import com.openai.client.OpenAIClient;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import dev.langchain4j.model.chat.ChatModel;
import io.github.ollama4j.Ollama;
import java.io.IOException;
import org.springframework.ai.chat.client.ChatClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelRequest;

/** Calls each library's client once, in a method named after it, and declares nothing. */
public class EveryClient {

    public String langChain4j(ChatModel model, String text) {
        model.supportedCapabilities();
        return model.chat(text);
    }

    public String springAi(ChatClient client, String text) {
        return client.prompt(text).call().content();
    }

    public String springAiModel(org.springframework.ai.chat.model.ChatModel model, String text) {
        return model.call(text);
    }

    public Object openAi(OpenAIClient client, ChatCompletionCreateParams parameters) {
        return client.chat().completions().create(parameters);
    }

    public Object azureOpenAi(com.azure.ai.openai.OpenAIClient client, ChatCompletionsOptions options) {
        return client.getChatCompletions("deployment", options);
    }

    public Object anthropic(AnthropicClient client, MessageCreateParams parameters) {
        return client.messages().create(parameters);
    }

    public Object googleGenai(Client client, String text) {
        return client.models.countTokens("model", text, null);
    }

    @SuppressWarnings("deprecation")
    public Object vertexAi(GenerativeModel model, String text) throws IOException {
        return model.generateContent(text);
    }

    public Object bedrock(BedrockRuntimeClient client, InvokeModelRequest request) {
        return client.invokeModel(request);
    }

    public Object ollama(Ollama client, String text) throws Exception {
        return client.generate(null, null);
    }

    public String mistral(nl.dannyj.mistral.MistralClient client, String text) {
        return client.createChatCompletion(text);
    }

    public String otherMistral(fr.slickteam.mistralai.client.MistralClient client, String text) {
        return client.chatCompletion(text);
    }

    public Object djl(Predictor<String, String> predictor, String text) throws TranslateException {
        return predictor.predict(text);
    }
}
