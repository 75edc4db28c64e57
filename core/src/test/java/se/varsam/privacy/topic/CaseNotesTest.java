package se.varsam.privacy.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.data.Table;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

class CaseNotesTest {

    private static final PersonalDataScanner SCANNER = PersonalDataScanner.of(ScanLevel.STANDARD);

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held"})
    void findsTheTopicsOfCaseNotes(String set) {
        List<Table.Row> rows = rows("case-notes.tsv", set);
        List<String> missed = new ArrayList<>();
        for (Table.Row row : rows) {
            if (!topics(row.get("sentence")).contains(PersonalDataType.valueOf(row.get("type")))) {
                missed.add(row.get("sentence"));
            }
        }

        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(rows.size() / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held"})
    void leavesRulesAndEverydayWordsAlone(String set) {
        List<Table.Row> rows = rows("near-misses.tsv", set);
        List<String> hit = new ArrayList<>();
        for (Table.Row row : rows) {
            if (!topics(row.get("sentence")).isEmpty()) {
                hit.add(row.get("sentence"));
            }
        }

        assertThat(rows).hasSizeGreaterThanOrEqualTo(30);
        assertThat(hit).hasSizeLessThanOrEqualTo(rows.size() / 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held"})
    void hasCaseNotesOfEveryTopic(String set) {
        Set<PersonalDataType> types = EnumSet.allOf(PersonalDataType.class);
        types.removeIf(type -> !type.isTopic());

        assertThat(rows("case-notes.tsv", set))
                .extracting(row -> PersonalDataType.valueOf(row.get("type")))
                .containsAll(types);
    }

    private static Set<PersonalDataType> topics(String sentence) {
        return SCANNER.scan(sentence).stream()
                .map(PersonalDataFinding::type)
                .filter(PersonalDataType::isTopic)
                .collect(Collectors.toSet());
    }

    private static List<Table.Row> rows(String file, String set) {
        return Table.read(CaseNotesTest.class, file).rows().stream()
                .filter(row -> row.get("set").equals(set))
                .toList();
    }
}
