/** Guarding a conversation with a chat model, whichever library it is held through. */
@NullMarked
package se.varsam.guard.chat;

import org.jspecify.annotations.NullMarked;
