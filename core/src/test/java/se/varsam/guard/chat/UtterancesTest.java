package se.varsam.guard.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.content.ContentKind;
import se.varsam.rule.PolicyViolationException;

class UtterancesTest {

    private static final String NUMBER = "811218-9876";

    private final Utterances all = new Utterances();

    @Test
    void gathersWhatIsSaid() {
        ChatGuard chat = Town.chat();

        // @start region="gather"
        Utterances all = new Utterances();
        all.text("När öppnar biblioteket?");
        all.value(Map.of("language", "sv")); // what a library keeps beside it

        ChatGuard held = all.admittedBy(chat); // for the answer
        // @end

        assertThat(held).hasToString(chat.toString());
        assertThat(all).hasToString("Utterances[3, []]");
    }

    @Test
    void readsWhatSaysNothing() {
        all.text(null);
        all.value(Arrays.asList(null, true, 3, ContentKind.TEXT, LocalDate.of(2026, 11, 22), Duration.ZERO));

        assertThatCode(() -> all.admittedBy(Town.chat())).doesNotThrowAnyException();
        assertThat(all.isUnread()).isFalse();
    }

    static List<Object> hidden() {
        return List.of(
                NUMBER,
                8_112_189_876L,
                List.of(NUMBER),
                Map.of(NUMBER, 1),
                Map.of("of", List.of(NUMBER)),
                new Object());
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void isRefusedForWhatAnyOfItHolds(Object value) {
        all.text("Hej.");
        all.value(value);

        assertThatThrownBy(() -> all.admittedBy(Town.chat())).isInstanceOf(PolicyViolationException.class);
        assertThatThrownBy(() -> all.checkedBy(Town.chat().answering(AnswerLimit.NO_PERSONAL_DATA)))
                .isInstanceOf(PolicyViolationException.class)
                .message()
                .doesNotContain("9876");
    }

    @Test
    void isRefusedForWhatNobodyCanRead() {
        all.unread(ContentKind.IMAGE);

        assertThat(all.isUnread()).isTrue();
        assertThatThrownBy(() -> all.admittedBy(Town.chat())).isInstanceOf(PolicyViolationException.class);
    }
}
