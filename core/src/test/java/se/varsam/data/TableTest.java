package se.varsam.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void readsRowsAndSkipsRemarksAndBlankLines() {
        Table table = Table.read(TableTest.class, "good.tsv");

        assertThat(table.rows()).extracting(row -> row.get("a")).containsExactly("1", "3");
        assertThat(table.by("a").get("1").get("b")).isEmpty();
        assertThat(table.rows().get(1).place()).isEqualTo("good.tsv, line 5");
    }

    @Test
    void refusesARowOfAnotherLengthNamingItsLine() {
        assertThatThrownBy(() -> Table.read(TableTest.class, "ragged.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ragged.tsv, line 5");
    }

    @Test
    void refusesAKeyThatOccursTwice() {
        Table table = Table.read(TableTest.class, "twice.tsv");

        assertThatThrownBy(() -> table.by("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("twice.tsv", "\"1\"");
        assertThat(table.by("b")).hasSize(2);
    }

    @Test
    void refusesAMissingFileAndAMissingColumn() {
        assertThatThrownBy(() -> Table.read(TableTest.class, "none.tsv")).hasMessageContaining("none.tsv");
        assertThatThrownBy(() -> Table.read(TableTest.class, "good.tsv").by("c"))
                .hasMessageContainingAll("good.tsv, line 3", "no column c");
    }
}
