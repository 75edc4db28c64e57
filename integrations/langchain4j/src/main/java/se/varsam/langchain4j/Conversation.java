package se.varsam.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.AudioContent;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.CustomMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.PdfFileContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.message.VideoContent;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.varsam.content.ContentKind;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Utterances;

/** Every text of a conversation, and the kinds of what in it cannot be read. */
final class Conversation {

    private final Utterances said = new Utterances();

    /** All that a request sends: messages, what the functions are told to be, the asked format and where to stop. */
    static Conversation of(ChatRequest request) {
        Conversation all = of(request.messages());
        ChatRequestParameters parameters = request.parameters();
        for (ToolSpecification tool : each(parameters.toolSpecifications())) {
            all.said.text(tool.toString());
        }
        each(parameters.stopSequences()).forEach(all.said::text);
        if (parameters.responseFormat() != null) {
            all.said.text(parameters.responseFormat().toString());
        }
        return all;
    }

    static Conversation of(Collection<? extends ChatMessage> messages) {
        Conversation all = new Conversation();
        messages.forEach(all::message);
        return all;
    }

    static Conversation ofContents(Collection<? extends Content> contents) {
        Conversation all = new Conversation();
        contents.forEach(all::content);
        return all;
    }

    /** What comes beside an answer's text. */
    static Conversation beside(AiMessage answer) {
        Conversation all = new Conversation();
        all.beside(answer, answer.toolExecutionRequests());
        return all;
    }

    static Conversation of(ToolExecutionRequest call) {
        Conversation all = new Conversation();
        all.call(call);
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

    /** A class of its own may hold more than the one it extends, so each is known exactly. */
    private void message(ChatMessage message) {
        Class<?> kind = message.getClass();
        if (kind == SystemMessage.class) {
            said.text(((SystemMessage) message).text());
        } else if (kind == UserMessage.class) { // its attributes are not sent
            said.text(((UserMessage) message).name());
            ((UserMessage) message).contents().forEach(this::content);
        } else if (kind == AiMessage.class) {
            AiMessage answer = (AiMessage) message;
            said.text(answer.text());
            beside(answer, answer.toolExecutionRequests());
        } else if (kind == ToolExecutionResultMessage.class) { // its attributes are not sent
            said.text(((ToolExecutionResultMessage) message).toolName());
            ((ToolExecutionResultMessage) message).contents().forEach(this::content);
        } else if (kind == CustomMessage.class) {
            said.value(((CustomMessage) message).attributes());
        } else {
            throw unknown(kind);
        }
    }

    private void content(Content content) {
        Class<?> kind = content.getClass();
        if (kind == TextContent.class) {
            said.text(((TextContent) content).text());
        } else if (kind == ImageContent.class) {
            said.unread(ContentKind.IMAGE);
        } else if (kind == AudioContent.class) {
            said.unread(ContentKind.AUDIO);
        } else if (kind == VideoContent.class) {
            said.unread(ContentKind.VIDEO);
        } else if (kind == PdfFileContent.class) {
            said.unread(ContentKind.UNKNOWN);
        } else {
            throw unknown(kind);
        }
    }

    private void beside(AiMessage answer, @Nullable List<ToolExecutionRequest> calls) {
        said.text(answer.thinking());
        each(calls).forEach(this::call);
        said.value(answer.attributes());
    }

    private void call(ToolExecutionRequest call) {
        said.text(call.name());
        said.text(call.arguments());
    }

    private static <T> List<T> each(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    private static IllegalArgumentException unknown(Class<?> kind) {
        return new IllegalArgumentException("Det går inte att läsa " + kind.getName()
                + ", och det som ingen kan läsa skickas inte: använd LangChain4j:s egna slag. / " + kind.getName()
                + " cannot be read, and what nobody can read is not sent: use LangChain4j's own kinds.");
    }
}
