package com.openai.models.chat.completions;

/** A stub. */
public interface ChatCompletionCreateParams {}
