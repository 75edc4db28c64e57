package se.varsam.privacy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.data.Table;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.PersonalDataStream;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

class VectorsTest {

    private static final String NOTHING = "-";
    private static final PersonalDataScanner SCANNER = PersonalDataScanner.of(ScanLevel.STANDARD, Documents.TYPES);

    static Stream<Arguments> vectors() {
        return Table.read(VectorsTest.class, "vectors.tsv").rows().stream()
                .map(row -> arguments(plain(row.get("text")), row.get("type"), plain(row.get("span"))));
    }

    private static String plain(String cell) {
        return cell.replace("\\n", "\n").replace("\\t", "\t");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void findsExactlyWhatTheTextHolds(String text, String type, String span) {
        List<PersonalDataFinding> findings = SCANNER.scan(text);

        if (type.equals(NOTHING)) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.type()).isEqualTo(PersonalDataType.valueOf(type));
                assertThat(finding.in(text)).hasToString(span);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void findsTheSameInsideALongText(String text, String type, String span) {
        String padding = "Ärendet gäller en ansökan om bistånd. ".repeat(20);
        String padded = padding + "\n\n" + text + "\n\n" + padding;
        List<PersonalDataFinding> whole = SCANNER.scan(padded);

        assertThat(whole)
                .hasSize(type.equals(NOTHING) ? 0 : 1)
                .allSatisfy(finding -> assertThat(finding.in(padded)).hasToString(span));
        for (int step : new int[] {1, 7, 700}) {
            List<PersonalDataFinding> cut = new ArrayList<>();
            try (PersonalDataStream stream = SCANNER.open(cut::add)) {
                for (int i = 0; i < padded.length(); i += step) {
                    stream.append(padded.substring(i, Math.min(padded.length(), i + step)));
                }
            }
            assertThat(cut).isEqualTo(whole);
        }
    }

    @Test
    void knowsFifteenSpellingsOfEachType() {
        Map<String, Long> counts =
                vectors().collect(Collectors.groupingBy(each -> (String) each.get()[1], Collectors.counting()));

        assertThat(counts.keySet())
                .containsAll(Documents.TYPES.stream().map(Enum::name).toList())
                .hasSize(Documents.TYPES.size() + Arrays.asList(NOTHING).size());
        assertThat(counts).allSatisfy((type, count) -> assertThat(count).isGreaterThanOrEqualTo(15));
    }
}
