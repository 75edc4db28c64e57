package nl.dannyj.mistral;

/** A stub: the client of Dannyj1/mistral-java-client is published on JitPack only. */
public interface MistralClient {

    String createChatCompletion(String request);
}
