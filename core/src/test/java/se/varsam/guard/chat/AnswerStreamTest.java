package se.varsam.guard.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditTrail;
import se.varsam.guard.Guard;
import se.varsam.information.Information;
import se.varsam.information.Inspection;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.rule.PolicyViolationException;

class AnswerStreamTest {

    private static final String LONG = "Biblioteket öppnar klockan tio. ".repeat(80);

    private final StringBuilder shown = new StringBuilder();

    @Test
    void givesOnWhatMayBeShown() {
        ChatGuard admitted = Town.chat().answering(AnswerLimit.NO_PERSONAL_DATA).labelling();

        // @start region="stream"
        ChatGuard streaming = admitted.streaming(Streaming.WINDOW);
        try (AnswerStream stream = streaming.stream(shown::append)) {
            for (String piece : pieces()) {
                stream.append(piece); // PolicyViolationException ends it
            }
            stream.complete(); // what is left, and the caption
        }
        // @end

        assertThat(shown.toString()).isEqualTo(admitted.release(LONG)).hasSizeGreaterThan(LONG.length());
    }

    @Test
    void refusesToStreamUntilItIsToldHow() {
        assertThat(Town.refusal(() -> Town.chat().stream(shown::append)).cites("VARSAM-17"))
                .isTrue();
    }

    @Test
    void givesOnTextBeforeTheEndInAWindowOnly() {
        open(Streaming.BUFFER).append(LONG);
        assertThat(shown).isEmpty();

        open(Streaming.WINDOW).append(LONG);
        assertThat(shown).isNotEmpty().hasSizeLessThan(LONG.length());
        assertThat(LONG).startsWith(shown);
    }

    @ParameterizedTest
    @EnumSource(value = Streaming.class, mode = EnumSource.Mode.EXCLUDE, names = "REFUSE")
    void endsForGoodWithARefusal(Streaming how) {
        AnswerStream stream = open(how);

        assertThatThrownBy(() -> {
                    stream.append("Hon har " + Town.NUMBER + ". " + LONG);
                    stream.complete();
                })
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("VARSAM-13");
        assertThat(shown).isEmpty();
        assertThatThrownBy(() -> stream.append("mer")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(stream::complete).isInstanceOf(IllegalStateException.class);
        stream.close();
        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Streaming.class, mode = EnumSource.Mode.EXCLUDE, names = "REFUSE")
    void dropsWhatIsLeftWhenItIsClosedHalfWay(Streaming how) {
        AnswerStream stream = open(how);
        stream.append(LONG);
        String before = shown.toString();

        stream.close();

        assertThat(shown).hasToString(before);
        assertThatThrownBy(stream::complete).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void staysClosedWhenWhoeverTakesTheTextClosesIt() {
        List<AnswerStream> self = new ArrayList<>();
        self.add(Town.chat().streaming(Streaming.WINDOW).stream(
                text -> self.get(0).close()));

        self.get(0).append("Hej.");

        assertThatThrownBy(() -> self.get(0).append("mer")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endsWhenWhoeverTakesTheTextFails() {
        AnswerStream stream = Town.chat().streaming(Streaming.WINDOW).stream(text -> {
            throw new IllegalArgumentException("gone");
        });

        assertThatThrownBy(() -> stream.append("Hej.")).hasMessage("gone");
        assertThatThrownBy(() -> stream.append("mer")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesNoCaptionWithoutEvidence() {
        AuditTrail trail = AuditTrail.inMemory();
        AnswerStream stream =
                Town.chat(Town.recordedIn(trail)).labelling().streaming(Streaming.WINDOW).stream(shown::append);
        stream.append("Hej.");
        trail.close();

        assertThatThrownBy(stream::complete).isInstanceOf(AuditException.class);
        assertThat(shown).hasToString("Hej.");
    }

    @ParameterizedTest
    @EnumSource(value = Streaming.class, mode = EnumSource.Mode.EXCLUDE, names = "REFUSE")
    void endsUnderThePolicyItWasOpenedUnder(Streaming how) {
        AuditTrail first = AuditTrail.inMemory();
        AtomicReference<Optional<AiPolicy>> current = new AtomicReference<>(Optional.of(Town.recordedIn(first)));
        ChatGuard chat =
                ChatGuard.of(Guard.of(municipality -> current.get()), "chatgpt").labelling();
        AnswerStream stream = chat.streaming(how).stream(shown::append);

        current.set(Optional.empty());
        stream.append("Hej.");
        stream.complete();

        assertThat(shown.toString()).startsWith("Hej.").hasSizeGreaterThan(4);
        assertThat(first.size()).isEqualTo(1);
    }

    @Property(tries = 300)
    void neverShowsACharacterOfAFindingHoweverTheTextIsCut(
            @ForAll("texts") String text, @ForAll("cuts") List<Integer> cuts) {
        StringBuilder given = new StringBuilder();
        boolean isRefused = isRefused(given, text, cuts);

        List<PersonalDataFinding> broken = PersonalDataScanner.standard().scan(text).stream()
                .filter(finding -> !AnswerLimit.NO_PERSONAL_DATA
                        .brokenBy(Information.open().with(new Inspection(List.of(finding))), "")
                        .isEmpty())
                .toList();
        assertThat(isRefused).isEqualTo(!broken.isEmpty());
        if (isRefused) {
            assertThat(text).startsWith(given);
            assertThat(broken).allMatch(finding -> given.length() <= finding.start());
        } else {
            assertThat(given).hasToString(Town.chat().labelling().release(text));
        }
    }

    @Property(tries = 100)
    void neverCutsACharacterInTwo(@ForAll("cuts") List<Integer> cuts) {
        List<String> all = new ArrayList<>();
        AnswerStream stream =
                Town.chat().answering(AnswerLimit.NO_PERSONAL_DATA).streaming(Streaming.WINDOW).stream(all::add);
        String text = "😀".repeat(1500);
        cut(text, cuts).forEach(stream::append);
        stream.complete();

        assertThat(String.join("", all)).isEqualTo(text);
        assertThat(all)
                .hasSizeGreaterThan(1)
                .allMatch(piece -> !Character.isHighSurrogate(piece.charAt(piece.length() - 1)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> harmless = Arbitraries.of(
                "Biblioteket öppnar klockan tio. ",
                "Se 212000-0464. ",
                "\n\n",
                "- ett\n- två\n",
                "x".repeat(700),
                "😀 ",
                "0 ");
        Arbitrary<String> personal = Arbitraries.of(
                Town.NUMBER + " ",
                Town.NUMBER.substring(0, 6) + " " + Town.NUMBER.substring(6) + ", ",
                "Anna Andersson har diabetes. ",
                "070-174 06 58 ",
                "anna@example.com ");
        Arbitrary<String> either = Arbitraries.frequencyOf(Tuple.of(25, harmless), Tuple.of(1, personal));
        return either.list().ofMinSize(1).ofMaxSize(25).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(1, 900).list().ofMinSize(1).ofMaxSize(30);
    }

    private static boolean isRefused(StringBuilder given, String text, List<Integer> cuts) {
        ChatGuard chat =
                Town.chat().answering(AnswerLimit.NO_PERSONAL_DATA).labelling().streaming(Streaming.WINDOW);
        try (AnswerStream stream = chat.stream(given::append)) {
            cut(text, cuts).forEach(stream::append);
            stream.complete();
            return false;
        } catch (PolicyViolationException refused) {
            return true;
        }
    }

    private static List<String> cut(String text, List<Integer> cuts) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; from < text.length(); i++) {
            int to = Math.min(text.length(), from + cuts.get(i % cuts.size()));
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private AnswerStream open(Streaming how) {
        return Town.chat().answering(AnswerLimit.NO_PERSONAL_DATA).streaming(how).stream(shown::append);
    }

    private static List<String> pieces() {
        return LONG.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.toList());
    }
}
