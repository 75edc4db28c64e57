package com.anthropic.client;

import com.anthropic.services.blocking.MessageService;

/** A stub: the client of anthropic-java-core, whose jar takes 45 MB. */
public interface AnthropicClient {

    MessageService messages();
}
