package com.openai.client;

import com.openai.services.blocking.ChatService;

/** A stub: the client of openai-java-core, whose jar takes 75 MB. */
public interface OpenAIClient {

    ChatService chat();
}
