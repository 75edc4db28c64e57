package se.varsam.privacy.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.data.Table;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "08-123 456 78, phone.national",
        "08-12 34 56, phone.national",
        "031-12 34 56, phone.national",
        "0455-30 30 00, phone.national",
        "0455/30 30 00, phone.national",
        "0455-303000, phone.national",
        "08 - 123 456 78, phone.national",
        "(08) 123 456 78, phone.national",
        "08 123 456 78, phone.national",
        "0812345678, phone.national",
        "070-123 45 67, phone.mobile",
        "0701234567, phone.mobile",
        "070 123 45 67, phone.mobile",
        "0701-23 45 67, phone.mobile",
        "070.123.45.67, phone.mobile",
        "+46 70 123 45 67, phone.mobile",
        "+46(0)70-123 45 67, phone.mobile",
        "+46 (0) 70 123 45 67, phone.mobile",
        "+46701234567, phone.mobile",
        "(+46) 70 123 45 67, phone.mobile",
        "0046 70 123 45 67, phone.mobile",
        "+46-70-123-45-67, phone.mobile",
        "010-123 45 67, phone.service",
        "020-12 34 56, phone.service",
        "0771-12 34 56, phone.service",
        "+45 32 12 34 56, phone.international",
        "+358 9 1234567, phone.international",
        "+1 415 555 0132, phone.international"
    })
    void findsEverySpellingInASentence(String number, String rule) {
        assertThat(Finds.in("Vi ses sedan, " + number + ", och går hem."))
                .containsExactly("PHONE " + rule + " " + number);
        assertThat(Finds.in(number)).containsExactly("PHONE " + rule + " " + number);
        assertThat(Finds.in("mobil" + number + "x")).containsExactly("PHONE " + rule + " " + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070\u00a0123\u00a045\u00a067",
                "070\u2013123 45 67",
                "070-123&nbsp;45&nbsp;67",
                "070-123\u200b45 67",
                "\uff10\uff17\uff10-\uff11\uff12\uff13 45 67",
                "**070**-123 45 67"
            })
    void readsThroughNoise(String number) {
        String end = number.startsWith("**") ? number.substring(2) : number;
        assertThat(Finds.in("Nås på " + number + " idag.")).containsExactly("PHONE phone.mobile " + end);
        assertThat(Finds.only("Nås på " + number + " idag.").marks()).contains(Mark.DISGUISED);
    }

    @Test
    void readsOverTheEndOfALine() {
        assertThat(Finds.in("Nås på 070-123 45\n67 idag.")).containsExactly("PHONE phone.mobile 070-123 45\n67");
    }

    @Test
    void takesTheExtensionIntoTheSpan() {
        assertThat(Finds.in("Ring 0455-30 30 00 ankn. 123 nu"))
                .containsExactly("PHONE phone.national 0455-30 30 00 ankn. 123");
        assertThat(Finds.in("Ring 0455-30 30 00, anknytning 123"))
                .containsExactly("PHONE phone.national 0455-30 30 00, anknytning 123");
        assertThat(Finds.in("Ring 0455-30 30 00 annars")).containsExactly("PHONE phone.national 0455-30 30 00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010/10",
                "2024-11-21",
                "1953-10-30",
                "SFS 2018:1212–1216",
                "2007-2013",
                "prop. 2024/25:76",
                "ärende 00/000192",
                "09/090062",
                "0,455 303 000",
                "0.0701234567",
                "0 800 000 kr",
                "den 08-12-2024",
                "kl. 08.15-16.30",
                "ring 112, 11414, 1177 eller 118 118",
                "+1 000 000 personer",
                "+25 000 000 kr",
                "00-12 34 56",
                "2013-08-12 34 56 78"
            })
    void leavesYearsAmountsAndCasesAlone(String text) {
        assertThat(Finds.in("Se " + text + " i texten.")).isEmpty();
    }

    @Test
    void doubtsANumberBesideAWordThatSaysSomethingElse() {
        assertThat(Finds.in("prop. 08-123456")).isEmpty();
        assertThat(Finds.only("prop. 08-123456").confidence()).isEqualTo(Confidence.POSSIBLE);
        assertThat(Finds.only("Tfn 08-12 34 56").confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(Finds.only("46701234567").confidence()).isEqualTo(Confidence.POSSIBLE);
        assertThat(Finds.only("mobil 46701234567").confidence()).isEqualTo(Confidence.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"070-174 06 05", "031-390 06 00", "040-628 04 99", "08-465 004 00", "+46 980 319 200"})
    void marksNumbersOfFiction(String number) {
        assertThat(Finds.only(number).marks()).containsExactly(Mark.FICTION_NUMBER);
    }

    @Test
    void findsSeveralInAList() {
        assertThat(Finds.in("08-123 456 78, 070-123 45 67/070-123 45 68\n0455-30 30 00"))
                .containsExactly(
                        "PHONE phone.national 08-123 456 78",
                        "PHONE phone.mobile 070-123 45 67",
                        "PHONE phone.mobile 070-123 45 68",
                        "PHONE phone.national 0455-30 30 00");
    }

    @Test
    void countsNumbersOfOtherCountriesAsOthersDo() {
        List<Table.Row> rows =
                Table.read(PhoneNumberTest.class, "foreign-phones.tsv").rows();
        assertThat(rows)
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(Finds.strictlyIn(row.get("text")))
                        .as(row.get("text"))
                        .hasSize(Integer.parseInt(row.get("count"))));
    }

    @Test
    void leavesRowsOfTwoFigures() {
        assertThat(Finds.in("01 02 03 04 05")).isEmpty();
        assertThat(Finds.in("01 02 03 04 05 06 07 08 09 10 11 12")).isEmpty();
        assertThat(Finds.in("07 01 23 45 67")).containsExactly("PHONE phone.mobile 07 01 23 45 67");
    }
}
