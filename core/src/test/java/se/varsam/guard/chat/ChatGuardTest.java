package se.varsam.guard.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.content.ContentKind;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.information.Information;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.tool.ToolTrait;
import se.varsam.use.Purpose;

class ChatGuardTest {

    private static final String CAPTION = "AI";

    private final List<String> asked = new ArrayList<>();

    @Test
    void guardsAConversation() {
        Guard guard = Town.guard(Town.policy());

        // @start region="chat"
        ChatGuard chat = ChatGuard.of(guard, "chatgpt")
                .forPurpose("webb")
                .entering(Information.open()) // what is found in the texts can only raise it
                .answering(AnswerLimit.NO_PERSONAL_DATA)
                .labelling();

        List<String> conversation = List.of("Svara kort.", "När öppnar biblioteket?");
        ChatGuard admitted = chat.admit(conversation, List.of()); // or PolicyViolationException
        String answer = admitted.release(ask(conversation)); // with the municipality's caption
        // @end

        assertThat(asked).hasSize(2);
        assertThat(answer).startsWith("Klockan tio.").contains(CAPTION).hasLineCount(3);
    }

    @Test
    void readsEveryTextOfAConversation() {
        ChatGuard chat = Town.chat();

        for (int i = 0; i < 4; i++) {
            List<String> texts = new ArrayList<>(List.of("Hej.", "Hej.", "Hej.", "Hej."));
            texts.set(i, "Gäller " + Town.NUMBER + ".");
            Verdict verdict = Town.refusal(() -> chat.admit(texts, List.of()));
            assertThat(verdict.cites("SODERKOPING-D")).as("text %d", i).isTrue();
            assertThat(verdict.toString()).doesNotContain(Town.NUMBER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatCannotBeReadAsUnclassified(ContentKind kind) {
        assertThat(Town.refusal(() -> Town.chat().admit(List.of("Vad är detta?"), Set.of(kind)))
                        .cites("SODERKOPING-A"))
                .isTrue();
    }

    @Test
    void deniesWhatNobodyVouchesForAndAToolThatIsNotRegistered() {
        ChatGuard silent = Town.chat().entering(Information.unknown());
        ChatGuard stranger = ChatGuard.of(Town.guard(Town.policy()), "okänt").entering(Information.open());

        Town.refusal(() -> silent.admit(List.of("Hej."), List.of()));
        Town.refusal(() -> stranger.admit(List.of("Hej."), List.of()));
    }

    @Test
    void asksWhetherPeopleAreToldThatItIsAi() {
        AiTool untold = AiTool.inHouse("chatgpt", "Robot")
                .is(ToolKind.CHATBOT)
                .firstReleased(LocalDate.of(2022, 11, 30))
                .with(ToolTrait.MEETS_PEOPLE)
                .without(ToolTrait.DISCLOSES_AI)
                .otherwiseHarmless()
                .build();
        ChatGuard chat = Town.chat(AiPolicy.of("norsjo")
                .with(ToolRegister.of(untold))
                .with(Clock.fixed(Instant.parse("2026-09-15T10:00:00Z"), ZoneOffset.UTC)));

        assertThat(Town.refusal(() -> chat.admit(List.of("Hej."), List.of())).cites("LAW-AIA-50-1"))
                .isTrue();
        assertThatCode(() -> chat.disclosing().admit(List.of("Hej."), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void choosesThePolicyOfTheMunicipalityAndHoldsToItForTheAnswer() {
        List<Optional<String>> codes = new ArrayList<>(List.of(Optional.of("0582"), Optional.of("9999")));
        ChatGuard chat = ChatGuard.of(
                        Guard.of(PolicyResolver.among(Town.policy())).knowing(purpose()), "chatgpt")
                .forPurpose("webb")
                .entering(Information.open())
                .under(() -> codes.remove(0));

        ChatGuard held = chat.admit(List.of("Hej."), List.of());

        assertThat(held.release("Hej själv.")).isEqualTo("Hej själv.");
        assertThat(Town.refusal(() -> chat.admit(List.of("Hej."), List.of())).cites("VARSAM-11"))
                .isTrue();
    }

    @Test
    void leavesEvidenceAndDeniesWithoutIt() {
        AuditTrail trail = AuditTrail.inMemory();
        ChatGuard chat = Town.chat(Town.recordedIn(trail)).labelling().answering(AnswerLimit.NO_PERSONAL_DATA);

        assertThat(chat.admit(List.of("Hej."), List.of()).release("Hej.")).startsWith("Hej.");
        Town.refusal(() -> chat.release("Ring " + Town.NUMBER));
        trail.close();

        assertThat(Town.records(trail))
                .extracting(AuditRecord::kind)
                .containsExactly(AuditKind.ASSESSED, AuditKind.LABELLED, AuditKind.STOPPED_ATTEMPT);
        assertThatThrownBy(() -> chat.admit(List.of("Hej."), List.of())).isInstanceOf(AuditException.class);
        assertThatThrownBy(() -> chat.release("Hej.")).isInstanceOf(AuditException.class);
    }

    @Test
    void holdsAnswersToTheirLimit() {
        String personal = "Hon har " + Town.NUMBER + ".";
        ChatGuard chat = Town.chat();

        assertThat(chat.release(personal)).isEqualTo(personal);
        for (AnswerLimit limit : List.of(AnswerLimit.NO_PERSONAL_DATA, AnswerLimit.OPEN_INFORMATION)) {
            ChatGuard limited = chat.answering(limit);
            assertThatThrownBy(() -> limited.release(personal))
                    .isInstanceOf(PolicyViolationException.class)
                    .hasMessageContainingAll("VARSAM-1", "chatgpt, answer")
                    .message()
                    .doesNotContain(Town.NUMBER);
            Town.refusal(() -> limited.check(List.of("Hej.", personal), List.of()));
            Town.refusal(() -> limited.check(List.of(), List.of(ContentKind.IMAGE)));
            assertThat(limited.release("Organisationsnumret är 212000-0464."))
                    .isEqualTo("Organisationsnumret är 212000-0464.");
        }
        assertThatCode(() -> chat.check(List.of(personal), List.of(ContentKind.IMAGE)))
                .doesNotThrowAnyException();
    }

    @Test
    void labelsAnAnswerOnce() {
        ChatGuard chat = Town.chat().labelling();

        String once = chat.release("Klockan tio.");

        assertThat(chat.release(once)).isEqualTo(once);
        assertThat(chat.release(" ")).isEqualTo(" ");
        assertThat(chat.isLabelling()).isTrue();
        assertThat(Town.chat().isLabelling()).isFalse();
    }

    @Test
    void showsNothingOfAConversation() {
        assertThat(Town.chat().at("Kontaktcenter")).hasToString("ChatGuard[chatgpt, Kontaktcenter]");
    }

    private static Purpose purpose() {
        return Town.guard(Town.policy()).purpose("webb");
    }

    private String ask(List<String> conversation) {
        asked.addAll(conversation);
        return "Klockan tio.";
    }
}
