package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.varsam.data.Table;
import se.varsam.privacy.topic.WordDetector;

/** Sentences that the author of the word lists had not seen: floors a little below what was measured. */
class UnseenNotesTest {

    @Test
    void findsMostTopicsOfNotesThatNobodyTunedFor() {
        List<Table.Row> notes = blind("unseen-notes.tsv");

        assertThat(notes).hasSizeGreaterThan(70);
        assertThat(share(notes, row -> holds(row, row.get("type")))).isGreaterThan(0.88);
    }

    @Test
    void leavesMostTextAloneThatIsAboutNobody() {
        List<Table.Row> others = blind("unseen-near-misses.tsv");

        assertThat(others).hasSizeGreaterThan(40);
        assertThat(share(others, row -> holds(row, ""))).isLessThan(0.06);
    }

    private static List<Table.Row> blind(String name) {
        return Table.read(WordDetector.class, name).rows().stream()
                .filter(row -> row.get("set").equals("blind"))
                .toList();
    }

    private static boolean holds(Table.Row row, String type) {
        return PersonalDataScanner.standard().scan(row.get("sentence")).stream()
                .filter(finding -> finding.type().isTopic())
                .anyMatch(finding -> type.isEmpty() || finding.type().name().equals(type));
    }

    private static double share(List<Table.Row> rows, Predicate<Table.Row> told) {
        return (double) rows.stream().filter(told).count() / rows.size();
    }
}
