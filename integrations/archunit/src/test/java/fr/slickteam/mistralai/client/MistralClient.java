package fr.slickteam.mistralai.client;

/** A stub for the client of Slickteam/mistral-java-client, which is not in the registry. */
public interface MistralClient {

    String chatCompletion(String request);
}
