package se.varsam.guarded.output;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.guarded.output.Outputs.ENEO;
import static se.varsam.guarded.output.Outputs.SENTENCE;
import static se.varsam.guarded.output.Outputs.SODERKOPING;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Collections, arrays and optionals of what AI made. */
class SeveralTest {

    private static final String JA = "Ja.\n\n" + SENTENCE;
    private static final String NEJ = "Nej.\n\n" + SENTENCE;

    interface Assistant {

        List<String> list();

        Set<String> set();

        Collection<String> collection();

        Iterable<String> iterable();

        String[] array();

        CharSequence[] sequences();

        List<Optional<String>>[] deep();

        Optional<Stream<String>> optionalStream();

        List<byte[]> images();
    }

    @Test
    void labelsEachElementOfACollection() {
        assertThat(pass("list", List.of("Ja.", "Nej."))).isEqualTo(List.of(JA, NEJ));
        assertThat(pass("set", new LinkedHashSet<>(List.of("Ja.", "Nej."))))
                .isInstanceOf(Set.class)
                .isEqualTo(Set.of(JA, NEJ));
        assertThat(pass("collection", Set.of("Ja."))).isEqualTo(Set.of(JA));
        assertThat(pass("collection", List.of("Ja."))).isEqualTo(List.of(JA));
        assertThat(pass("list", Arrays.asList("Ja.", null, ""))).isEqualTo(Arrays.asList(JA, null, ""));
    }

    @Test
    void labelsEachElementOfAnArray() {
        assertThat((String[]) pass("array", new String[] {"Ja.", "Nej."})).containsExactly(JA, NEJ);
        assertThat((CharSequence[]) pass("sequences", new StringBuilder[] {new StringBuilder("Ja.")}))
                .containsExactly(JA);
    }

    @Test
    void labelsEachElementWhenItIsAskedFor() {
        Iterable<String> source = () -> Stream.of("Ja.", "Nej.").iterator();
        Iterable<?> labelled = (Iterable<?>) pass("iterable", source);

        Iterator<?> first = labelled.iterator();
        assertThat(first.next()).isEqualTo(JA);
        assertThat(first.next()).isEqualTo(NEJ);
        assertThat(first.hasNext()).isFalse();
        assertThat((Object) labelled.iterator().next()).isEqualTo(JA);
    }

    @Test
    void labelsWhatIsNested() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Optional<String>>[] deep = new List[] {List.of(Optional.of("Ja."), Optional.empty())};

        assertThat((List<?>[]) pass("deep", deep)).containsExactly(List.of(Optional.of(JA), Optional.empty()));
        assertThat(pass("optionalStream", Optional.empty())).isEqualTo(Optional.empty());
        Optional<?> present = (Optional<?>) pass("optionalStream", Optional.of(Stream.of("Ja.")));
        assertThat(((Stream<?>) present.orElseThrow()).map(String::valueOf)).containsExactly("Ja.", "\n\n" + SENTENCE);
    }

    @Test
    void labelsFilesInACollection() {
        byte[] image = Outputs.image("png");

        assertThat((List<?>) pass("images", List.of(image))).singleElement().isNotEqualTo(image);
    }

    private static Object pass(String method, Object result) {
        return requireNonNull(Outputs.guard(Assistant.class, method).pass(result, SODERKOPING, ENEO));
    }
}
