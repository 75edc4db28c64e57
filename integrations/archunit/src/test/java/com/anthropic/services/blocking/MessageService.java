package com.anthropic.services.blocking;

import com.anthropic.models.messages.MessageCreateParams;

/** A stub. */
public interface MessageService {

    Object create(MessageCreateParams parameters);
}
