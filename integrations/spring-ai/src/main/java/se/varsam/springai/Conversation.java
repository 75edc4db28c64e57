package se.varsam.springai;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.content.Media;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;
import org.springframework.util.MimeType;
import se.varsam.content.ContentKind;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Utterances;

/** Every text of a conversation, and the kinds of what in it cannot be read. */
final class Conversation {

    private final Utterances said = new Utterances();

    /** All that a prompt sends: messages, what the functions are told to be, the asked format and where to stop. */
    static Conversation of(Prompt prompt) {
        Conversation all = new Conversation();
        prompt.getInstructions().forEach(all::message);
        ChatOptions options = prompt.getOptions();
        if (options != null) {
            all.options(options);
        }
        return all;
    }

    static Conversation of(String text) {
        Conversation all = new Conversation();
        all.said.text(text);
        return all;
    }

    /** What comes beside an answer's text. */
    static Conversation beside(AssistantMessage answer) {
        Conversation all = besideText(answer);
        all.said.value(answer.getMetadata());
        return all;
    }

    /** The calls of functions and the media of an answer or of a piece of one. */
    static Conversation besideText(AssistantMessage answer) {
        Conversation all = new Conversation();
        all.known(answer, AssistantMessage.class);
        answer.getToolCalls().forEach(all::call);
        answer.getMedia().forEach(all::media);
        return all;
    }

    /** A value as a library keeps it: what is no text, number, time, list or map cannot be read. */
    static Conversation ofValue(@Nullable Object value) {
        Conversation all = new Conversation();
        all.said.value(value);
        return all;
    }

    ChatGuard admittedBy(ChatGuard guard) {
        return said.admittedBy(guard);
    }

    void checkedBy(ChatGuard guard) {
        said.checkedBy(guard);
    }

    boolean isUnread() {
        return said.isUnread();
    }

    private void message(Message message) {
        said.text(message.getText());
        said.value(message.getMetadata());
        if (message instanceof UserMessage user) {
            known(user, UserMessage.class);
            user.getMedia().forEach(this::media);
        } else if (message instanceof AssistantMessage answer) {
            known(answer, AssistantMessage.class);
            answer.getToolCalls().forEach(this::call);
            answer.getMedia().forEach(this::media);
        } else if (message instanceof ToolResponseMessage results) {
            known(results, ToolResponseMessage.class);
            results.getResponses().forEach(each -> said.value(List.of(each.name(), each.responseData())));
        } else if (message instanceof SystemMessage system) {
            known(system, SystemMessage.class);
        } else {
            throw unknown(message.getClass());
        }
    }

    /** A class of its own may hold more than the one it extends. */
    private void known(Message message, Class<?> kind) {
        if (message.getClass() != kind) {
            said.unread(ContentKind.UNKNOWN);
        }
    }

    private void options(ChatOptions options) {
        said.value(options.getStopSequences());
        if (options instanceof StructuredOutputChatOptions structured) {
            said.text(structured.getOutputSchema());
        }
        if (options instanceof ToolCallingChatOptions calling) {
            for (ToolCallback tool : Tools.of(calling)) {
                ToolDefinition told = tool.getToolDefinition();
                said.value(List.of(told.name(), told.description(), told.inputSchema()));
            }
        }
    }

    private void media(Media media) {
        said.text(media.getName());
        MimeType type = media.getMimeType();
        said.unread(
                switch (type.getType()) {
                    case "image" -> ContentKind.IMAGE;
                    case "audio" -> ContentKind.AUDIO;
                    case "video" -> ContentKind.VIDEO;
                    default -> ContentKind.UNKNOWN;
                });
    }

    private void call(ToolCall call) {
        said.text(call.name());
        said.text(call.arguments());
    }

    private static IllegalArgumentException unknown(Class<?> kind) {
        return new IllegalArgumentException("Det går inte att läsa " + kind.getName()
                + ", och det som ingen kan läsa skickas inte: använd Spring AI:s egna slag. / " + kind.getName()
                + " cannot be read, and what nobody can read is not sent: use Spring AI's own kinds.");
    }
}
