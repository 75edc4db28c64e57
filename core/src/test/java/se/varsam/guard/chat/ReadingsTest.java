package se.varsam.guard.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    private final ChatGuard chat = Town.chat().answering(AnswerLimit.NO_PERSONAL_DATA);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Utredning:\\nAnna Andersson\"",
                "{\"note\": \"Utredning:\\tAnna Andersson\", \"note\": \"",
                "{\"note\": \"Hej.\\nAnna Andersson\"}",
                "{\"note\": \"\\u0041nna Andersson\"}",
                "{\"inner\": \"{\\\"note\\\": \\\"Utredning:\\\\nAnna Andersson\\\"}\"}"
            })
    void findsWhatStandsAfterAnEscape(String json) {
        assertThat(Town.refusal(() -> chat.admit(List.of(json), List.of())).isAllowed())
                .isFalse();
        assertThat(Town.refusal(() -> chat.check(List.of(json), List.of())).isAllowed())
                .isFalse();
        assertThat(Town.refusal(() -> chat.release(json)).isAllowed()).isFalse();
    }

    @Test
    void refusesWhatIsFoldedTooDeepToBeRead() {
        String deep = "\\".repeat(64) + "n";

        assertThat(Town.refusal(() -> chat.admit(List.of(deep), List.of())).isAllowed())
                .isFalse();
        assertThat(Town.refusal(() -> chat.release(deep)).cites("VARSAM-13")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\temp\\ny mapp", "{\"note\": \"Klockan\\ntio\\u002e\"}", "^\\\\d{6}$", "\\uD83", "\\"})
    void lessensNothingThatMayPass(String text) {
        assertThatCode(() -> chat.admit(List.of(text), List.of())).doesNotThrowAnyException();
        assertThat(chat.release(text)).isEqualTo(text);
    }

    @Test
    void readsEachFoldOnce() {
        assertThat(Readings.of("a").texts()).containsExactly("a");
        assertThat(Readings.of("a\\\\nb\\\"").texts()).containsExactly("a\\\\nb\\\"", "a\\nb\"", "a\nb\"");
    }
}
