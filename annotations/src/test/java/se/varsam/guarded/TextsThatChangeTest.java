package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.rule.PolicyViolationException;

/** What is passed on of a text is what was read of it. */
class TextsThatChangeTest {

    private static final String NUMBER = "811218-9876";

    interface Asks {

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String ask(@OpenInformationOnly CharSequence question);
    }

    interface Takes<T extends CharSequence> {

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String take(@OpenInformationOnly T question);
    }

    /** Gives a text, whoever asks. */
    static class Text implements CharSequence {

        private final Supplier<String> text;

        Text(Supplier<String> text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.get().length();
        }

        @Override
        public char charAt(int index) {
            return text.get().charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.get().substring(start, end);
        }

        @Override
        public String toString() {
            return text.get();
        }
    }

    @PersonalData
    static final class Named extends Text {
        Named() {
            super(() -> "När?");
        }
    }

    private final List<CharSequence> sent = new ArrayList<>();
    private final StringBuilder builder = new StringBuilder("När?");
    private final Guarded guarded = Guarded.by(Town.guard(Town.soderkoping()));
    private final Asks asks = guarded.proxy(Asks.class, question -> {
        builder.setLength(0);
        builder.append(NUMBER);
        sent.add(question);
        return "svar";
    });

    @Test
    void arePassedOnAsTheyWereRead() {
        assertThat(asks.ask(builder)).isEqualTo("svar");
        assertThat(sent).containsExactly("När?");
        assertThat(builder).as("by now").hasToString(NUMBER);
    }

    @Test
    void neverShowATextThatWasNotRead() {
        for (int turn = 0; turn < 2_000; turn++) {
            int[] asked = {0};
            int last = turn;
            try {
                String unused = asks.ask(new Text(() -> asked[0]++ < last ? "När" : NUMBER));
            } catch (PolicyViolationException e) {
                assertThat(e).hasMessageNotContaining(NUMBER);
            }
        }
        assertThat(sent).isNotEmpty().allMatch("När"::equals);
    }

    @Test
    void areStillJudgedByWhatTheirClassDeclares() {
        assertThatThrownBy(() -> asks.ask(new Named())).isInstanceOf(PolicyViolationException.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void doNotShowWhyTheyCannotBeRead() {
        Text failing = new Text(() -> {
            throw new IllegalStateException(NUMBER);
        });

        assertThatThrownBy(() -> asks.ask(failing))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageNotContaining(NUMBER);
        assertThat(sent).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void areLeftAsTheyAreWhereAnotherTypeIsTaken() {
        Takes<StringBuilder> takes = guarded.proxy(Takes.class, (Takes<StringBuilder>)
                question -> question.append("!").toString());

        assertThat(takes.take(builder)).isEqualTo("När?!");
    }
}
