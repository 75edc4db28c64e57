package com.openai.services.blocking;

import com.openai.services.blocking.chat.ChatCompletionService;

/** A stub. */
public interface ChatService {

    ChatCompletionService completions();
}
