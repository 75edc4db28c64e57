package se.varsam.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.Optional;
import se.varsam.guard.chat.AnswerStream;
import se.varsam.guard.chat.ChatGuard;

/** Lets through of a streamed answer what may be shown; after a refusal, nothing more. */
final class GuardedHandler implements StreamingChatResponseHandler {

    private final ChatGuard guard;
    private final StreamingChatResponseHandler handler;
    private final AnswerStream stream;
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder given = new StringBuilder();
    private Optional<PartialResponseContext> context = Optional.empty();
    private boolean isOver;

    GuardedHandler(ChatGuard guard, StreamingChatResponseHandler handler) {
        this.guard = guard;
        this.handler = handler;
        this.stream = guard.stream(this::give);
    }

    @Override
    public synchronized void onPartialResponse(String piece) {
        guarded(() -> append(piece));
    }

    @Override
    public synchronized void onPartialResponse(PartialResponse piece, PartialResponseContext of) {
        context = Optional.of(of);
        guarded(() -> append(piece.text()));
    }

    /** It comes, judged, with the complete answer. */
    @Override
    public void onPartialThinking(PartialThinking piece) {}

    @Override
    public void onPartialThinking(PartialThinking piece, PartialThinkingContext of) {}

    /** It comes, judged, when it is complete. */
    @Override
    public void onPartialToolCall(PartialToolCall piece) {}

    @Override
    public void onPartialToolCall(PartialToolCall piece, PartialToolCallContext of) {}

    @Override
    public synchronized void onCompleteToolCall(CompleteToolCall call) {
        guarded(() -> {
            Conversation.of(call.toolExecutionRequest()).checkedBy(guard);
            taken(() -> handler.onCompleteToolCall(call));
        });
    }

    /** Nobody can tell what it holds. */
    @Override
    public void onUnmappedRawEvent(Object event) {}

    @Override
    public synchronized void onCompleteResponse(ChatResponse response) {
        guarded(() -> {
            if (!said.isEmpty()) {
                stream.complete();
            }
            ChatResponse judged = Answer.released(response, guard, this::released);
            isOver = true;
            taken(() -> handler.onCompleteResponse(judged));
        });
    }

    @Override
    public synchronized void onError(Throwable failure) {
        if (!isOver) {
            end();
            handler.onError(failure);
        }
    }

    /** The text of the complete answer is what was streamed, caption and all; another text is judged for itself. */
    private String released(String text) {
        return text.contentEquals(said) ? given.toString() : guard.release(text);
    }

    private void append(String piece) {
        said.append(piece);
        stream.append(piece);
    }

    private void give(String text) {
        given.append(text);
        taken(() -> context.ifPresentOrElse(
                of -> handler.onPartialResponse(new PartialResponse(text), of), () -> handler.onPartialResponse(text)));
    }

    private void guarded(Runnable step) {
        if (isOver) {
            return;
        }
        try {
            step.run();
        } catch (OthersFailure failed) {
            end();
            throw failed.failure();
        } catch (RuntimeException refused) {
            end();
            context.map(PartialResponseContext::streamingHandle).ifPresent(StreamingHandle::cancel);
            handler.onError(refused);
        }
    }

    private static void taken(Runnable taking) {
        try {
            taking.run();
        } catch (RuntimeException failure) {
            throw new OthersFailure(failure);
        }
    }

    private void end() {
        isOver = true;
        stream.close();
        said.setLength(0);
        given.setLength(0);
    }
}
