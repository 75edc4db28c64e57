package se.varsam.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.guardrail.InputGuardrailException;
import dev.langchain4j.guardrail.OutputGuardrailException;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.service.AiServices;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.guard.chat.AnswerLimit;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.rule.PolicyViolationException;

class GuardrailsTest {

    private static final String PERSONAL = "Gäller " + Town.NUMBER + ".";

    interface Assistant {

        String ask(String question);
    }

    private final Clerk clerk = new Clerk();
    private final ChatMemory memory = MessageWindowChatMemory.withMaxMessages(20);

    @Test
    void guardsAnAiService() {
        Assistant assistant = assistant(Town.chat().labelling());

        assertThat(assistant.ask("När öppnar biblioteket?"))
                .startsWith("Svar: När öppnar biblioteket?")
                .containsOnlyOnce(Town.CAPTION);
    }

    private Assistant assistant(ChatGuard chat) {
        // @start region="guardrails"
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(GuardedChatModel.of(chat, clerk)) // sees all that is sent
                .inputGuardrails(new PolicyInputGuardrail(chat)) // keeps what is denied out of the memory
                .outputGuardrails(new PolicyOutputGuardrail(chat))
                .chatMemory(memory)
                .build();
        // @end
        return assistant;
    }

    @Test
    void keepsWhatWasDeniedOutOfTheMemory() {
        Assistant assistant = assistant(Town.chat());

        assertThatThrownBy(() -> assistant.ask(PERSONAL))
                .isInstanceOf(InputGuardrailException.class)
                .hasCauseInstanceOf(PolicyViolationException.class)
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(clerk.reached).isEmpty();
        assertThat(memory.messages()).isEmpty();

        assertThat(assistant.ask("Hej.")).isEqualTo("Svar: Hej.");
        assertThat(clerk.reached).hasSize(1);
    }

    @Test
    void asksAModelNeverAgainForAnAnswerThatWasRefused() {
        ChatGuard chat = Town.chat();
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(GuardedChatModel.of(chat.answering(AnswerLimit.NONE), clerk))
                .outputGuardrails(new PolicyOutputGuardrail(chat))
                .chatMemory(memory)
                .build();

        assertThatThrownBy(() -> assistant.ask("personnummer?"))
                .isInstanceOf(OutputGuardrailException.class)
                .hasCauseInstanceOf(PolicyViolationException.class)
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(clerk.reached).hasSize(1);
        assertThat(texts()).noneMatch(text -> text.contains(Town.NUMBER));
        assertThat(assistant.ask("Hej.")).isEqualTo("Svar: Hej.");
    }

    /** LangChain4j remembers a message before it calls the model, so that a guarded model alone denies what comes after, too. */
    @Test
    void deniesOnWithoutAGuardrailUntilTheMemoryIsCleared() {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(GuardedChatModel.of(Town.chat(), clerk))
                .chatMemory(memory)
                .build();

        assertThatThrownBy(() -> assistant.ask(PERSONAL)).isInstanceOf(PolicyViolationException.class);
        assertThatThrownBy(() -> assistant.ask("Hej.")).isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).isEmpty();

        memory.clear();
        assertThat(assistant.ask("Hej.")).isEqualTo("Svar: Hej.");
    }

    @Test
    void readsTheMemoryToo() {
        ChatModel bare = clerk;
        memory.add(UserMessage.from(PERSONAL));
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(bare)
                .inputGuardrails(new PolicyInputGuardrail(Town.chat()))
                .chatMemory(memory)
                .build();

        assertThatThrownBy(() -> assistant.ask("Hej.")).hasCauseInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).isEmpty();
    }

    private List<String> texts() {
        return memory.messages().stream().map(ChatMessage::toString).toList();
    }
}
