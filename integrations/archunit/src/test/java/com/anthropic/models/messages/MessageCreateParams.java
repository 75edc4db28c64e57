package com.anthropic.models.messages;

/** A stub. */
public interface MessageCreateParams {}
