package com.openai.services.blocking.chat;

import com.openai.models.chat.completions.ChatCompletionCreateParams;

/** A stub. */
public interface ChatCompletionService {

    Object create(ChatCompletionCreateParams parameters);
}
