package se.varsam.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.ChatClientRequest;
import org.springframework.ai.chat.client.ChatClientResponse;
import org.springframework.ai.chat.client.advisor.MessageChatMemoryAdvisor;
import org.springframework.ai.chat.client.advisor.api.Advisor;
import org.springframework.ai.chat.client.advisor.api.AdvisorChain;
import org.springframework.ai.chat.client.advisor.api.BaseAdvisor;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.memory.MessageWindowChatMemory;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import se.varsam.guard.chat.AnswerLimit;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Streaming;
import se.varsam.rule.PolicyViolationException;

class PolicyAdvisorTest {

    private static final String PERSONAL = "Gäller " + Town.NUMBER + ".";

    private final Clerk clerk = new Clerk();
    private final ChatMemory memory = MessageWindowChatMemory.builder().build();

    @Test
    void guardsAChatClient() {
        assertThat(ask(client(Town.chat().labelling()), "När öppnar biblioteket?"))
                .startsWith("Svar: När öppnar biblioteket?")
                .containsOnlyOnce(Town.CAPTION);
        assertThat(remembered()).hasSize(2);
    }

    private ChatClient client(ChatGuard chat) {
        // @start region="advisor"
        ChatClient client = ChatClient.builder(GuardedChatModel.of(chat, clerk)) // sees all that is sent
                .defaultAdvisors(
                        PolicyAdvisor.first(chat), // keeps what is denied out of the memory
                        MessageChatMemoryAdvisor.builder(memory).build())
                .build();
        // @end
        return client;
    }

    private ChatClient with(ChatModel model, Advisor... advisors) {
        return ChatClient.builder(model)
                .defaultAdvisors(MessageChatMemoryAdvisor.builder(memory).build())
                .defaultAdvisors(advisors)
                .build();
    }

    private static String ask(ChatClient client, String question) {
        return String.valueOf(asked(client, question).call().content());
    }

    private static List<String> stream(ChatClient client, String question) {
        return asked(client, question).stream().content().collectList().block();
    }

    private static ChatClient.ChatClientRequestSpec asked(ChatClient client, String question) {
        return client.prompt().user(question).advisors(each -> each.param(ChatMemory.CONVERSATION_ID, "1"));
    }

    private List<String> remembered() {
        return memory.get("1").stream().map(Message::toString).toList();
    }

    @Test
    void keepsWhatWasDeniedOutOfTheMemory() {
        ChatClient client = client(Town.chat());

        assertThatThrownBy(() -> ask(client, PERSONAL))
                .isInstanceOf(PolicyViolationException.class)
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(clerk.reached).isEmpty();
        assertThat(remembered()).isEmpty();

        assertThat(ask(client, "Hej.")).isEqualTo("Svar: Hej.");
    }

    @Test
    void keepsWhatWasDeniedOutOfTheMemoryOfAStreamToo() {
        ChatClient client = client(Town.chat().streaming(Streaming.WINDOW));

        assertThatThrownBy(() -> stream(client, PERSONAL)).isInstanceOf(PolicyViolationException.class);
        assertThatThrownBy(() -> stream(client, "personnummer?")).isInstanceOf(PolicyViolationException.class);
        assertThat(remembered()).noneMatch(text -> text.contains(Town.NUMBER));

        assertThat(String.join("", stream(client, "Hej."))).isEqualTo("Svar: Hej.");
    }

    @Test
    void keepsARefusedAnswerOutOfTheMemory() {
        assertThatThrownBy(() -> ask(client(Town.chat()), "personnummer?"))
                .isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).hasSize(1);
        assertThat(remembered()).noneMatch(text -> text.contains(Town.NUMBER));
    }

    /** Spring AI remembers a message before it calls the model, so that a guarded model alone denies what comes after, too. */
    @Test
    void deniesOnWithoutAnAdvisorUntilTheMemoryIsCleared() {
        ChatClient client = with(GuardedChatModel.of(Town.chat(), clerk));

        assertThatThrownBy(() -> ask(client, PERSONAL)).isInstanceOf(PolicyViolationException.class);
        assertThatThrownBy(() -> ask(client, "Hej.")).isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).isEmpty();

        memory.clear("1");
        assertThat(ask(client, "Hej.")).isEqualTo("Svar: Hej.");
    }

    @Test
    void readsWhatMemoriesAndSearchesAddWhenItIsLast() {
        ChatClient remembering = with(clerk, PolicyAdvisor.last(Town.chat()));
        memory.add("1", new UserMessage(PERSONAL));
        assertThatThrownBy(() -> ask(remembering, "Hej.")).isInstanceOf(PolicyViolationException.class);

        memory.clear("1");
        ChatClient searching = with(clerk, PolicyAdvisor.last(Town.chat()), new Searching());
        assertThatThrownBy(() -> ask(searching, "Hej.")).isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).isEmpty();
    }

    @Test
    void leavesToTheModelWhatIsAddedAfterIt() {
        ChatGuard chat = Town.chat();
        ChatClient guarded = with(GuardedChatModel.of(chat, clerk), PolicyAdvisor.first(chat), new Searching());

        assertThatThrownBy(() -> ask(guarded, "Hej.")).isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).isEmpty();
    }

    /** Adds what it found. */
    static final class Searching implements BaseAdvisor {

        @Override
        public ChatClientRequest before(ChatClientRequest request, AdvisorChain chain) {
            return request.mutate()
                    .prompt(request.prompt().augmentUserMessage("Hej. " + PERSONAL))
                    .build();
        }

        @Override
        public ChatClientResponse after(ChatClientResponse response, AdvisorChain chain) {
            return response;
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE - 100;
        }
    }

    @Test
    void judgesTheAnswerOfABareModelToo() {
        ChatGuard chat = Town.chat().streaming(Streaming.WINDOW);

        assertThat(List.of(PolicyAdvisor.first(chat), PolicyAdvisor.last(chat))).allSatisfy(advisor -> {
            ChatClient client = with(clerk, advisor);
            memory.clear("1");
            assertThatThrownBy(() -> ask(client, "personnummer?")).isInstanceOf(PolicyViolationException.class);
            memory.clear("1");
            assertThatThrownBy(() -> stream(client, "personnummer?")).isInstanceOf(PolicyViolationException.class);
            memory.clear("1");
            assertThat(ask(client, "Hej.")).isEqualTo("Svar: Hej.");
            assertThat(String.join("", stream(client, "Hej."))).isEqualTo("Svar: Hej.");
        });
    }

    @Test
    void remembersNoAnswerThatItRefusedWhenItIsLast() {
        ChatClient client = with(clerk, PolicyAdvisor.last(Town.chat()));

        assertThatThrownBy(() -> ask(client, "personnummer?")).isInstanceOf(PolicyViolationException.class);
        assertThat(remembered()).noneMatch(text -> text.contains(Town.NUMBER));
    }

    record Hours(int opens) {}

    @Test
    void givesDataButNotLabelled() {
        clerk.style = said -> Clerk.said(new AssistantMessage("{\"opens\": 10}"), "stop");
        ChatGuard chat = Town.chat().answering(AnswerLimit.OPEN_INFORMATION);

        assertThat(asked(client(chat), "När?").call().entity(Hours.class)).isEqualTo(new Hours(10));
        assertThatThrownBy(() -> asked(client(chat.labelling()), "När?").call().entity(Hours.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("labelling()");
    }

    @Test
    void refusesAStreamUntilItIsToldHow() {
        assertThatThrownBy(() -> stream(client(Town.chat()), "Hej."))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("VARSAM-17");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void tellsNothingOfAConversation() {
        List<Advisor> both =
                new ArrayList<>(List.of(PolicyAdvisor.first(Town.chat()), PolicyAdvisor.last(Town.chat())));

        assertThat(both)
                .map(Object::toString)
                .containsExactly(
                        "Varsam first[ChatGuard[chatgpt, chatgpt]]", "Varsam last[ChatGuard[chatgpt, chatgpt]]");
        assertThat(both.get(0).getOrder()).isLessThan(Advisor.DEFAULT_CHAT_MEMORY_PRECEDENCE_ORDER);
    }
}
