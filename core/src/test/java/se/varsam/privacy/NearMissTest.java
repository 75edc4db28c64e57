package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.data.Table;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;

/** What is all but a number of a person. */
class NearMissTest {

    private static final Set<PersonalDataType> PERSONAL = PersonalDataType.of(PersonalDataGroup.IDENTITY_NUMBER);
    private static final PersonalDataScanner STANDARD =
            PersonalDataScanner.of(ScanLevel.STANDARD, PersonalDataType.identifiers());
    private static final PersonalDataScanner STRICT =
            PersonalDataScanner.of(ScanLevel.STRICT, PersonalDataType.identifiers());

    /** Six public funds, whose numbers have a month and day of a kind. Source: organisationsnummer.dev test vectors. */
    @ParameterizedTest
    @ValueSource(strings = {"857209-0606", "802005-1952", "802005-7538", "802406-2302", "855104-0721", "802014-4120"})
    void takesAFundForAnOrganisation(String number) {
        for (String spelling : new String[] {number, number.replace("-", ""), "16" + number}) {
            assertThat(STRICT.scan("Fonden " + spelling + "."))
                    .as(spelling)
                    .singleElement()
                    .returns(PersonalDataType.ORGANISATIONSNUMMER, PersonalDataFinding::type);
        }
    }

    /** Another letter, century, month or check digit than Inera's examples. */
    @ParameterizedTest
    @CsvSource({
        "22950606FI20",
        "22950606FO20",
        "22950606FQ20",
        "22950606FV20",
        "22950606FW20",
        "22950606FH21",
        "22951306FH20",
        "00123456FH20",
        "00749852BZK1"
    })
    void leavesANationalReserveNumberWithAnError(String number) {
        assertThat(STANDARD.scan("Patienten " + number + " kom.")).isEmpty();
        assertThat(STRICT.scan("Patienten " + number + " kom."))
                .noneMatch(finding -> finding.rule().equals("reserve.national"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"850709-A984", "850709-P984", "850709-T983", "850732-T984", "851309-T984"})
    void leavesAnInterimNumberWithAnError(String number) {
        assertThat(STRICT.scan("Student " + number + ".")).isEmpty();
    }

    @Property(tries = 3000)
    void leavesAPersonalNumberWithAnotherLastDigit(
            @ForAll("numbers") String number, @ForAll("wrong") int wrong, @ForAll("spellings") int spelling) {
        char last = (char) ('0' + (number.charAt(12) - '0' + wrong) % 10);
        String spoiled = number.substring(0, 12) + last;
        String spelled = switch (spelling) {
            case 0 -> spoiled;
            case 1 -> spoiled.replace("-", "");
            case 2 -> spoiled.substring(2);
            default -> spoiled.substring(2).replace("-", "");
        };

        assertThat(STANDARD.scan("Personnummer " + spelled + " finns."))
                .noneMatch(finding -> PERSONAL.contains(finding.type()));
    }

    @Provide
    Arbitrary<String> numbers() {
        return PersonalNumbers.personnummer();
    }

    @Provide
    Arbitrary<Integer> wrong() {
        return Arbitraries.integers().between(1, 9);
    }

    @Provide
    Arbitrary<Integer> spellings() {
        return Arbitraries.integers().between(0, 3);
    }

    @Test
    void findsNoIdentifierInAListOfWords() {
        StringBuilder words = new StringBuilder();
        Table.read(PersonalDataScanner.class, "text/context-words.tsv")
                .rows()
                .forEach(row -> words.append(row.get("word").replace(".", "")).append('\n'));
        Table.read(PersonalDataScanner.class, "contact/places.tsv")
                .rows()
                .forEach(row -> words.append(row.get("place")).append('\n'));
        assertThat(words.length()).as("a list").isGreaterThan(20_000);

        assertThat(STRICT.scan(words)).isEmpty();
    }
}
