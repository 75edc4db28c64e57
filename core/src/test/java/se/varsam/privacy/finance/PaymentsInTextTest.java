package se.varsam.privacy.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.data.Table;
import se.varsam.identity.check.Clearing;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;

class PaymentsInTextTest {

    private static final Set<PersonalDataType> TYPES = types();
    private static final PersonalDataScanner STANDARD = PersonalDataScanner.of(ScanLevel.STANDARD, TYPES);
    private static final PersonalDataScanner STRICT = PersonalDataScanner.of(ScanLevel.STRICT, TYPES);

    private static Set<PersonalDataType> types() {
        Set<PersonalDataType> types = EnumSet.copyOf(PersonalDataType.of(PersonalDataGroup.FINANCE));
        types.add(PersonalDataType.PERSONNUMMER);
        types.add(PersonalDataType.SAMORDNINGSNUMMER);
        types.add(PersonalDataType.ORGANISATIONSNUMMER);
        return types;
    }

    static Stream<Table.Row> payments() {
        return Table.read(PaymentsInTextTest.class, "payments.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("payments")
    void findsWhatTheWordsSay(Table.Row row) {
        String marked = row.get("text")
                .replace("\\n", "\n")
                .replace("\\u00A0", "\u00A0")
                .replace("\\u2011", "\u2011");
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        String text = marked.replace("«", "").replace("»", "");

        List<PersonalDataFinding> findings = STANDARD.scan(text);

        if (start < 0) {
            assertThat(findings)
                    .as(row.place())
                    .noneMatch(each -> each.type().group() == PersonalDataGroup.FINANCE
                            || each.rule().equals("vat"));
        } else {
            assertThat(findings).as(row.place()).singleElement().satisfies(finding -> {
                assertThat(finding.type()).hasToString(row.get("type"));
                assertThat(finding.rule()).isEqualTo(row.get("rule"));
                assertThat(finding.start()).isEqualTo(start);
                assertThat(finding.end()).isEqualTo(end);
            });
        }
    }

    /** Some lengths of an account have no check digit that fits; the next number then does. */
    @Test
    void findsAnAccountOfEveryBank() {
        int found = 0;
        for (Table.Row row : Table.read(Clearing.class, "clearing.tsv").rows()) {
            int clearing = Integer.parseInt(row.get("from"));
            int length = row.get("type").equals("1") ? 7 : row.get("comment").equals("1") ? 10 : 9;
            String account = account(clearing, length);
            for (String spelling : List.of(
                    clearing + "-" + account,
                    clearing + " " + account,
                    clearing + ", " + account,
                    clearing + account)) {
                String text = "Utbetalas till kontonummer " + spelling + ".";
                assertThat(STANDARD.scan(text)).as(text).anySatisfy(finding -> {
                    assertThat(finding.type()).isEqualTo(PersonalDataType.BANK_ACCOUNT);
                    assertThat(finding.in(text)).hasToString(spelling);
                });
                found++;
            }
        }
        assertThat(found).isEqualTo(4 * 54);
    }

    private static String account(int clearing, int length) {
        byte[] left = digits(String.valueOf(clearing));
        for (long number = 2_020_000_019L; ; number += 7) {
            String account = String.valueOf(number).substring(10 - length);
            byte[] right = digits(account);
            if (Clearing.accountHolds(left, 0, 4, right, 0, length)) {
                return account;
            }
        }
    }

    private static byte[] digits(String text) {
        byte[] digits = new byte[text.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) (text.charAt(i) - '0');
        }
        return digits;
    }

    @Test
    void findsTheHolderOfAPersonalAccountToo() {
        for (String spelling : List.of("3300-9001010017", "33009001010017", "3782 900101-0017")) {
            String text = "Personkonto " + spelling;

            assertThat(STANDARD.scan(text))
                    .as(text)
                    .extracting(PersonalDataFinding::type)
                    .containsExactly(PersonalDataType.BANK_ACCOUNT, PersonalDataType.PERSONNUMMER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5050-1055", "12 34 56-6", "123 118 11 89"})
    void guessesWithoutAWordAtTheStrictLevelOnly(String text) {
        assertThat(STANDARD.scan(text)).isEmpty();
        assertThat(STRICT.scan(text)).singleElement().satisfies(finding -> {
            assertThat(finding.confidence()).isEqualTo(Confidence.POSSIBLE);
            assertThat(finding.rule()).endsWith(".form");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-2016", "2010-2014", "0317-8471", "Tabell: 2 34 56-6", "SFS 5050-1055"})
    void guessesNotAtYearsAndPublications(String text) {
        assertThat(STRICT.scan(text)).isEmpty();
    }
}
