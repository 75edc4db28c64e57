package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

class SlowReferenceTest {

    private static final PersonalDataScanner SCANNER = PersonalDataScanner.of(ScanLevel.STRICT);

    @Property(tries = 20_000)
    void agreesWithTheSlowReference(@ForAll("texts") String text) {
        List<PersonalDataFinding> all = SCANNER.scan(text);
        List<String> found = all.stream()
                .filter(SlowReferenceTest::isPersonal)
                .map(finding -> finding.start() + "-" + finding.end())
                .toList();
        List<String> expected = SlowReference.find(text);

        Statistics.label("holds a number")
                .collect(!expected.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        if (!found.equals(expected)) {
            // another kind of number may have begun earlier and taken the digits: then that is what is reported
            assertThat(all.stream().filter(SlowReferenceTest::isPersonal))
                    .as("«%s»", text)
                    .allMatch(finding -> expected.stream().anyMatch(place -> touches(place, finding))
                            || all.stream().anyMatch(other -> precedes(other, finding)));
            assertThat(expected)
                    .as("«%s» %s", text, all)
                    .allMatch(place -> all.stream().anyMatch(other -> touches(place, other)));
        }
    }

    private static boolean isPersonal(PersonalDataFinding finding) {
        boolean read = EnumSet.of(PersonalDataType.PERSONNUMMER, PersonalDataType.SAMORDNINGSNUMMER)
                        .contains(finding.type())
                && !finding.rule().contains("misread");
        return read || finding.marks().contains(Mark.ALSO_PERSONAL_NUMBER);
    }

    /** Whether another find took digits just before, which the reference counts to the number. */
    private static boolean precedes(PersonalDataFinding other, PersonalDataFinding finding) {
        return other.end() <= finding.start() && finding.start() - other.end() <= 6;
    }

    private static boolean touches(String place, PersonalDataFinding other) {
        int dash = place.indexOf('-');
        return other.start() < Long.parseLong(place.substring(dash + 1))
                && other.end() > Long.parseLong(place.substring(0, dash));
    }

    /** Numbers, spoiled and cut, among digits and separators. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> numbers =
                Arbitraries.oneOf(PersonalNumbers.personnummer(), PersonalNumbers.samordningsnummer());
        Arbitrary<String> spelled = numbers.flatMap(number -> Arbitraries.of(
                number,
                number.replace("-", ""),
                number.substring(2),
                number.substring(2).replace("-", ""),
                number.replace("-", "").replaceAll("(?<=\\d)(?=\\d)", " "),
                number.substring(0, 6) + "\n" + number.substring(6),
                number.substring(0, 4) + "-" + number.substring(4, 6) + "-" + number.substring(6)));
        Arbitrary<String> junk = Arbitraries.of(
                "0", "1", "9", "12", "199", "2023", " ", "-", "+", ".", "/", "|", "(", ")", "\n", "x", ",", "&nbsp;",
                "&ndash;", "%2D", "<wbr>", "**", "\u00AD", "\u2013", "\u00A0", "Å", "     ");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, spelled), net.jqwik.api.Tuple.of(5, junk))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
