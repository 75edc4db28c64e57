package se.varsam.privacy.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.data.Table;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

class LetteredNumbersInTextTest {

    private static final Set<PersonalDataType> TYPES =
            Set.of(PersonalDataType.INTERIM_NUMBER, PersonalDataType.RESERVE_NUMBER);
    private static final PersonalDataScanner STANDARD = PersonalDataScanner.of(ScanLevel.STANDARD, TYPES);

    static Stream<Table.Row> numbers() {
        return Table.read(LetteredNumbersInTextTest.class, "lettered.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void findsNumbersWithLetters(Table.Row row) {
        String marked = row.get("text").replace("\\n", "\n");
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;

        List<PersonalDataFinding> findings =
                STANDARD.scan(marked.replace("«", "").replace("»", ""));

        if (start < 0) {
            assertThat(findings).as(row.place()).isEmpty();
        } else {
            assertThat(findings).as(row.place()).singleElement().satisfies(finding -> {
                assertThat(finding.type()).hasToString(row.get("type"));
                assertThat(finding.rule()).isEqualTo(row.get("rule"));
                assertThat(finding.start()).isEqualTo(start);
                assertThat(finding.end()).isEqualTo(end);
            });
        }
    }

    @Test
    void guessesAtTheRegionalShapeAtTheStrictLevelOnly() {
        assertThat(PersonalDataScanner.of(ScanLevel.STRICT, TYPES).scan("prov 20200501AA8A"))
                .singleElement()
                .returns(Confidence.POSSIBLE, PersonalDataFinding::confidence)
                .returns(5L, PersonalDataFinding::start)
                .returns(17L, PersonalDataFinding::end);
    }
}
