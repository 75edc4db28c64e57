package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.privacy.finding.PersonalDataType;

/** Rows of tables, fields of files and elements of markup: what parts two values must not join them, nor hide one. */
class StructuredTextTest {

    private static final PersonalDataScanner SCANNER =
            PersonalDataScanner.of(ScanLevel.STANDARD, PersonalDataType.identifiers());

    @Test
    void partsTheElementsOfMarkup() {
        assertThat(found("<pnr>198507099805</pnr><tel>0701234567</tel>"))
                .containsExactly("CERTAIN PERSONNUMMER 198507099805", "LIKELY PHONE 0701234567");
        assertThat(found("<span>850709-9805</span><span>640823-3234</span>"))
                .containsExactly("CERTAIN PERSONNUMMER 850709-9805", "CERTAIN PERSONNUMMER 640823-3234");
        assertThat(found("<td>1</td><td>198507099805</td><td>0701234567</td>"))
                .containsExactly("CERTAIN PERSONNUMMER 198507099805", "LIKELY PHONE 0701234567");
        assertThat(found("<ns:id>1</ns:id>\n  <ns:id>8507099805</ns:id>"))
                .containsExactly("LIKELY PERSONNUMMER 8507099805");
    }

    @Test
    void readsThroughTagsThatSetLetters() {
        assertThat(found("Se 1985<b>0709</b>-<i>98</i>05 i listan"))
                .containsExactly("LIKELY PERSONNUMMER 1985<b>0709</b>-<i>98</i>05");
        assertThat(found("Se <b>850709</b><b>9805</b> i listan"))
                .containsExactly("LIKELY PERSONNUMMER 850709</b><b>9805");
    }

    @Test
    void isAsSureInACellAsInASentence() {
        for (String parting : List.of("\t", " | ", ";", ",", "\r\n", "\n", "</td><td>")) {
            String row = "12345" + parting + "850709-9805" + parting + "19640823-3234" + parting;
            assertThat(found(row))
                    .as("«%s»", parting)
                    .containsExactly("CERTAIN PERSONNUMMER 850709-9805", "CERTAIN PERSONNUMMER 19640823-3234");
            assertThat(SCANNER.scan(row)).allMatch(finding -> finding.marks().isEmpty());
        }
    }

    @Test
    void findsTelephoneNumbersInFieldsWithoutQuotes() {
        assertThat(found("4711,0701234567,0455-303000,12345"))
                .containsExactly("LIKELY PHONE 0701234567", "LIKELY PHONE 0455-303000");
        assertThat(found("id,tel\n1,0701234567\n2,0733123456"))
                .containsExactly("LIKELY PHONE 0701234567", "LIKELY PHONE 0733123456");
        assertThat(found("0708123456/0733123456"))
                .containsExactly("LIKELY PHONE 0708123456", "LIKELY PHONE 0733123456");
    }

    @Test
    void leavesDecimalsAndReferencesThatBeginLikeTelephoneNumbers() {
        assertThat(found("0,08123456 1.0701234567 08-12,5 1,070 123")).isEmpty();
        assertThat(found("Ref 08-2024-123")).isEmpty();
    }

    @Test
    void findsAnAddressInFields() {
        assertThat(found("Storgatan 12;374 81;Karlshamn"))
                .containsExactly("CERTAIN POSTAL_ADDRESS Storgatan 12;374 81;Karlshamn");
        assertThat(found("\"Storgatan 12\",\"37481\",\"Karlshamn\""))
                .containsExactly("CERTAIN POSTAL_ADDRESS Storgatan 12\",\"37481\",\"Karlshamn");
        assertThat(found("| Box 12 | 374 81 | Karlshamn |"))
                .containsExactly("CERTAIN POSTAL_ADDRESS Box 12 | 374 81 | Karlshamn");
        assertThat(found("namn;374 81;Karlshamn")).containsExactly("LIKELY POSTAL_ADDRESS 374 81;Karlshamn");
        assertThat(found("15345;Karlshamn;2\n12345;Norsjö;3")).isEmpty();
    }

    @Test
    void findsInJsonAndLogs() {
        assertThat(found("{\"pnr\":198507099805,\"tel\":[\"0701234567\",\"+46733123456\"]}"))
                .containsExactly(
                        "CERTAIN PERSONNUMMER 198507099805", "LIKELY PHONE 0701234567", "CERTAIN PHONE +46733123456");
        assertThat(found("2024-11-21T10:30:00.123Z INFO pnr=8507099805 ip=85.24.153.12"))
                .containsExactly("CERTAIN PERSONNUMMER 8507099805", "CERTAIN IP_ADDRESS 85.24.153.12");
    }

    @Test
    void leavesFiguresOfTablesDatesVersionsAndIdentities() {
        for (String text : List.of(
                "2024-11-21T10:30:00.123456+01:00 20241121103000 20241121-1030 1732185000 1732185000123",
                "550e8400-e29b-41d4-a716-446655440000 d41d8cd98f00b204e9800998ecf8427e",
                "https://example.se/artikel/1234567890/2024-11-21 https://doi.org/10.1000/182",
                "År\t2019\t2020\t2021\t2022\nAntal\t1234\t2345\t3456\t4567",
                "1\t2\t3\t4\t5\t6\t7\t8\t9\t0\n0 1 1 2 3 5 8 13",
                "12 345 678 kr, 1 234 567,89 SEK, 3 500-4 000 kr, 2 000 000 000",
                "4 kap. 2 § lagen (2018:218), prop. 2024/25:76, SFS 2018:1212–1216, EU 2016/679, SOU 2022:12",
                "ISBN 978-91-7276-123-4, ISSN 1402-4411, EAN 7310865004703, GTIN 05012345678900",
                "A1:B12 $A$1:$B$12 1:1 skala 1:10000 kl 10:30 sid. 12-34, 2007-2013, 2010/10",
                "Windows 10.0.19041 v1.2.3 ISO 27001:2022 SNI 47.110 RAL 7016 0x1A2B3C4D #123456",
                "kontoplan 1930 1940 2440 2641, konto 6212, anslag 1:1, 3:12-reglerna")) {
            assertThat(found(text)).as(text).isEmpty();
        }
    }

    @Test
    void reportsAReferenceThatCouldBeAnOrganisationAsWhatItIsCalled() {
        assertThat(found("OCR 1234567897")).containsExactly("LIKELY PAYMENT_REFERENCE 1234567897");
        assertThat(found("OCR 12345678903, 00:1A:2B:3C:4D:5E, 18 st"))
                .containsExactly("LIKELY PAYMENT_REFERENCE 12345678903", "LIKELY DEVICE_ID 00:1A:2B:3C:4D:5E");
        assertThat(found("Artikelnr 5560360793")).isEmpty();
        assertThat(found("OCR till bolaget, orgnr 5560360793"))
                .containsExactly("CERTAIN ORGANISATIONSNUMMER 5560360793");
    }

    private static List<String> found(String text) {
        return SCANNER.scan(text).stream()
                .map(finding -> finding.confidence() + " " + finding.type() + " " + finding.in(text))
                .toList();
    }
}
