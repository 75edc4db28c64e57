package se.varsam.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

class RestoreTest {

    /** A file and edits of it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Case(byte[] file, List<long[]> places, List<byte[]> added) {
        Edits edits() {
            Edits edits = new Edits();
            for (int i = 0; i < places.size(); i++) {
                edits.replace(places.get(i)[0], places.get(i)[1], added.get(i));
            }
            return edits;
        }
    }

    @Property(tries = 2000)
    void givesBackEveryByte(@ForAll("cases") Case given) {
        Source original = Source.of(given.file);
        Edits edits = given.edits();
        Source edited = edits.on(original);
        assertThat(edited.length()).isEqualTo(original.length() + edits.growth());

        Restore restore = Restore.parse(Restore.of(original, edits));
        assertThat(restore.undo(Source.of(edited.all())).all()).isEqualTo(given.file);
        assertThat(restore.undo(edited).holdsSameAs(original)).isTrue();
    }

    @Property(tries = 500)
    void readsPiecesAsIfTheyWereOne(@ForAll("cases") Case given) {
        Source edited = given.edits().on(Source.of(given.file));
        byte[] whole = edited.all();
        for (int at = 0; at < whole.length; at++) {
            assertThat(edited.u8(at)).isEqualTo(whole[at] & 0xFF);
            assertThat(edited.upTo(at, 5)).isEqualTo(Source.of(whole).upTo(at, 5));
        }
    }

    @Property(tries = 1000)
    void neverTakesJunkForARecord(@ForAll String junk) {
        assertThatThrownBy(() -> Restore.parse("1;" + junk).undo(Source.of(new byte[100])))
                .isInstanceOf(LabelException.class);
    }

    @Test
    void noticesAChangedFile() {
        byte[] file = "det var en gång en katt som hette Måns".getBytes(StandardCharsets.UTF_8);
        Edits edits = new Edits();
        edits.insert(10, new byte[] {1, 2, 3});
        String record = Restore.of(Source.of(file), edits);
        byte[] labelled = edits.applyTo(file);
        labelled[8]++;
        assertThatThrownBy(() -> Restore.parse(record).undo(Source.of(labelled)))
                .isInstanceOfSatisfying(
                        LabelException.class,
                        e -> assertThat(e.reason()).isEqualTo(LabelException.Reason.CHANGED_SINCE));
    }

    @Test
    void noticesAChangedRecord() {
        byte[] file = "det var en gång en katt som hette Måns".getBytes(StandardCharsets.UTF_8);
        Edits edits = new Edits();
        edits.replace(10, 6, new byte[] {1, 2, 3});
        String record = Restore.of(Source.of(file), edits);
        String forged = record.substring(0, record.length() - 3) + "AAA";
        assertThatThrownBy(() -> Restore.parse(forged).undo(Source.of(edits.applyTo(file))))
                .isInstanceOfSatisfying(
                        LabelException.class,
                        e -> assertThat(e.reason()).isEqualTo(LabelException.Reason.CHANGED_SINCE));
    }

    @Provide
    static Arbitrary<Case> cases() {
        Arbitrary<byte[]> file =
                Arbitraries.bytes().array(byte[].class).ofMinSize(0).ofMaxSize(120);
        Arbitrary<List<Integer>> cuts =
                Arbitraries.integers().between(0, 120).list().ofMaxSize(8);
        Arbitrary<List<byte[]>> added = Arbitraries.bytes()
                .array(byte[].class)
                .ofMinSize(0)
                .ofMaxSize(40)
                .list()
                .ofSize(8);
        return Combinators.combine(file, cuts, added).as((bytes, at, more) -> {
            List<Integer> sorted = new ArrayList<>(new TreeSet<>(at));
            List<long[]> places = new ArrayList<>();
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                if (sorted.get(i + 1) <= bytes.length) {
                    places.add(new long[] {sorted.get(i), sorted.get(i + 1) - sorted.get(i)});
                }
            }
            return new Case(bytes, places, more.subList(0, places.size()));
        });
    }
}
