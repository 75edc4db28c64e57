package se.varsam.guarded.output;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.guarded.output.Outputs.ENEO;
import static se.varsam.guarded.output.Outputs.SENTENCE;
import static se.varsam.guarded.output.Outputs.SODERKOPING;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.content.ContentKind;
import se.varsam.label.AiLabel;

/** Text that comes bit by bit. */
class StreamedTextTest {

    interface Assistant {

        Stream<String> stream();

        Iterator<String> iterator();

        Stream<StringBuilder> builders();

        Stream<byte[]> images();
    }

    @Test
    void givesTheCaptionAsOneMoreElement() {
        assertThat(stream(Stream.of("Nämnden ", "beslutar.")))
                .containsExactly("Nämnden ", "beslutar.", "\n\n" + SENTENCE);
    }

    @Test
    void givesTheCaptionInTheTypeOfTheElements() {
        assertThat((Stream<?>) pass("builders", Stream.of(new StringBuilder("Ja."))))
                .hasOnlyElementsOfType(StringBuilder.class)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ja.\n\n" + SENTENCE,
                "Ja.\n\n" + SENTENCE + "\n",
                SENTENCE,
                "",
                " \n\n",
                "Ja.\r\nNej.\r\n\r\n" + SENTENCE
            })
    void addsNothingToTextThatIsLabelledOrBlank(String text) {
        List<String> letters = text.codePoints().mapToObj(Character::toString).toList();
        String whole = SODERKOPING.labeller().append(text, AiLabel.generatedBy("Eneo"));

        assertThat(stream(letters.stream())).isEqualTo(letters);
        assertThat(text.isBlank() || whole.endsWith(text)).isTrue();
    }

    @Test
    void addsItsOwnCaptionAfterAnotherOne() {
        String other = "Ja.\n\nDenna bild har genererats med hjälp av AI.";

        assertThat(String.join("", stream(Stream.of(other)))).isEqualTo(other + "\n\n" + SENTENCE);
        assertThat(String.join("", stream(Stream.of("En\r\n" + other + "\n"))))
                .isEqualTo("En\r\n" + other + "\n\r\n" + SENTENCE + "\r\n");
    }

    @Property(tries = 500)
    void labelsAnySplitAsTheWhole(@ForAll("texts") String text, @ForAll List<Integer> cuts) {
        List<String> parts = split(text, cuts);
        Object whole = requireNonNull(Outputs.guard(Whole.class, "text").pass(text, SODERKOPING, ENEO));

        assertThat(String.join("", stream(parts.stream()))).isEqualTo(whole);
        List<Object> iterated = new ArrayList<>();
        ((Iterator<?>) pass("iterator", parts.iterator())).forEachRemaining(iterated::add);
        assertThat(iterated.stream().map(String::valueOf).collect(Collectors.joining()))
                .isEqualTo(whole);
    }

    interface Whole {
        String text();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "Å",
                        " ",
                        "\n",
                        "\r\n",
                        "\r",
                        ".",
                        "😀",
                        "\uD83D",
                        SENTENCE,
                        "\n\n" + SENTENCE,
                        "lång rad ".repeat(20))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static List<String> split(String text, List<Integer> cuts) {
        int[] at = IntStream.concat(
                        cuts.stream().mapToInt(cut -> Math.floorMod(cut, text.length() + 1)),
                        IntStream.of(0, text.length()))
                .sorted()
                .toArray();
        return IntStream.range(1, at.length)
                .mapToObj(i -> text.substring(at[i - 1], at[i]))
                .toList();
    }

    @Test
    void takesNoMoreThanIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        Stream<?> endless = (Stream<?>) pass("stream", Stream.generate(() -> "ord " + made.incrementAndGet()));

        assertThat(made).hasValue(0);
        assertThat(endless.limit(3).toList()).hasSize(3);
        assertThat(made).hasValue(3);
    }

    @Test
    void givesTheCaptionOnceHoweverItIsPulled() {
        assertThat(elements("stream", Stream.of("Ja.")).limit(9).toList()).containsExactly("Ja.", "\n\n" + SENTENCE);
        Spliterator<?> pulled = elements("stream", Stream.of("Ja.")).spliterator();
        AtomicInteger given = new AtomicInteger();

        assertThat(pulled.trySplit()).isNull();
        assertThat(pulled.tryAdvance(part -> given.incrementAndGet())).isTrue();
        pulled.forEachRemaining(part -> given.incrementAndGet());
        pulled.forEachRemaining(part -> given.incrementAndGet());
        assertThat(pulled.tryAdvance(part -> given.incrementAndGet())).isFalse();
        assertThat(given).hasValue(2);
    }

    @Test
    void closesItsSource() {
        AtomicInteger closed = new AtomicInteger();

        try (Stream<?> stream = (Stream<?>) pass("stream", Stream.of("Ja.").onClose(closed::incrementAndGet))) {
            assertThat(stream.count()).isEqualTo(2);
            assertThat(closed).hasValue(0);
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void givesTheCaptionLastInParallelToo() {
        List<String> parts = IntStream.range(0, 5_000).mapToObj(i -> i + " ").toList();
        List<Object> given = new ArrayList<>(((Stream<?>) pass("stream", parts.parallelStream()))
                .parallel()
                .map(part -> (Object) part)
                .toList());

        assertThat(given.remove(given.size() - 1)).isEqualTo("\n\n" + SENTENCE);
        assertThat(given).isEqualTo(parts);
    }

    @Test
    void failsAsItsSourceFails() {
        Stream<String> broken = Stream.of("Ja.", "Nej.").peek(part -> {
            if (part.equals("Nej.")) {
                throw new IllegalStateException("avbrott");
            }
        });
        List<Object> given = new ArrayList<>();

        assertThatThrownBy(() -> ((Stream<?>) pass("stream", broken)).forEach(given::add))
                .isInstanceOf(IllegalStateException.class);
        assertThat(given).containsExactly("Ja.");
    }

    @Test
    void iteratesToTheCaptionAndNoFurther() {
        Iterator<?> iterator = (Iterator<?>) pass("iterator", List.of("Ja.").iterator());

        assertThat(iterator.next()).isEqualTo("Ja.");
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.next()).isEqualTo("\n\n" + SENTENCE);
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void passesNullElements() {
        assertThat(elements("stream", Stream.of("Ja.", null))).containsExactly("Ja.", null, "\n\n" + SENTENCE);
    }

    @Test
    void labelsFilesOneByOne() {
        byte[] image = Outputs.image("png");
        byte[] labelled =
                SODERKOPING.labeller().label(image, AiLabel.generatedBy("Eneo").kind(ContentKind.UNKNOWN));

        assertThat(elements("images", Stream.of(image, image.clone()))).containsExactly(labelled, labelled);
    }

    private static List<String> stream(Stream<String> source) {
        return ((Stream<?>) pass("stream", source)).map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object> elements(String method, Object source) {
        return (Stream<Object>) pass(method, source);
    }

    private static Object pass(String method, Object result) {
        return requireNonNull(Outputs.guard(Assistant.class, method).pass(result, SODERKOPING, ENEO));
    }
}
