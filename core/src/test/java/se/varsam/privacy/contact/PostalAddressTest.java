package se.varsam.privacy.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataFinding;

class PostalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storgatan 12",
                "Storgatan 12 B",
                "Storgatan 12B lgh 1102",
                "Norra Kungsgatan 5",
                "Fannys väg 3",
                "Dag Hammarskjölds väg 10 C",
                "Drottninggatan 71 A, 1 tr",
                "Sankt Eriksgatan 5-7",
                "STORGATAN 12"
            })
    void findsAStreetWithItsNumber(String address) {
        assertThat(Finds.in("Det ligger intill " + address + "."))
                .containsExactly("POSTAL_ADDRESS address.street " + address);
        assertThat(Finds.only(address).confidence()).isEqualTo(Confidence.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storgatan 12, 371 34 Karlskrona",
                "Storgatan 12\n371 34  KARLSKRONA",
                "c/o Anna Ek, Storgatan 5 A lgh 1102, SE-223 50 Lund",
                "Norra vägen 3, 2 tr, 24734 Södra Sandby",
                "Hästö 512, 371 91 Karlskrona",
                "Box 123, 374 81 Karlshamn",
                "Box 12 345, 102 51 Stockholm",
                "Pl 123, 371 91 Karlskrona",
                "Postlåda 45, 371 91 Karlskrona"
            })
    void joinsStreetPostcodeAndPlace(String address) {
        assertThat(Finds.in(address + ", Sverige")).containsExactly("POSTAL_ADDRESS address.full " + address);
        assertThat(Finds.only(address).confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "371 34 Karlskrona",
                "371 34  KARLSKRONA",
                "SE-371 34 Karlskrona",
                "S-22350 Lund",
                "22350 Lund",
                "247 34 Södra Sandby",
                "123 45 Påhittad"
            })
    void findsAPostcodeBeforeItsPlace(String code) {
        assertThat(Finds.in("Det är " + code + " som gäller."))
                .containsExactly("POSTAL_ADDRESS address.postcode " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99870 Inari",
                "10000 Stockholm",
                "Väg 40",
                "Statens väg 40",
                "Riksväg 40 och E4",
                "Riksvägen 40",
                "Storgatan 2010",
                "Kungsgatan 5 000 kronor",
                "Storgatan 5 meter",
                "Detaljplan 3",
                "plan 3",
                "Led 1",
                "kapitel 5",
                "Lagen 12 §",
                "Xbox 360",
                "123 45 kronor",
                "1 123 45 Något"
            })
    void leavesRoadsYearsAndAmountsAlone(String text) {
        assertThat(Finds.in("Se " + text + " i texten.")).isEmpty();
    }

    @Test
    void needsAHomeForAWeakEndingOrLowerCase() {
        assertThat(Finds.in("Strandparken 3")).isEmpty();
        assertThat(Finds.in("Hon bor i Strandparken 3"))
                .containsExactly("POSTAL_ADDRESS address.street Strandparken 3");
        assertThat(Finds.in("storgatan 12")).isEmpty();
        assertThat(Finds.in("hon bor på storgatan 12")).containsExactly("POSTAL_ADDRESS address.street storgatan 12");
    }

    @Test
    void findsAStreetWhoseNameIsAWordForStreets() {
        assertThat(Finds.in("Stora Esplanaden 5")).containsExactly("POSTAL_ADDRESS address.street Stora Esplanaden 5");
        assertThat(Finds.in("Gamla Riksvägen 102 lgh 1203"))
                .containsExactly("POSTAL_ADDRESS address.street Gamla Riksvägen 102 lgh 1203");
        assertThat(Finds.in("S:t Eriksgatan 46")).containsExactly("POSTAL_ADDRESS address.street S:t Eriksgatan 46");
    }

    @Test
    void readsDecomposedLetters() {
        for (String address : List.of("Åsgatan 5, 296 31 Åhus", "Hästögatan 14, 375 30 Mörrum", "296 31 Åhus")) {
            String text = Normalizer.normalize("Han bor på " + address + ".", Normalizer.Form.NFD);
            String span = Normalizer.normalize(address, Normalizer.Form.NFD);

            PersonalDataFinding finding = Finds.only(text);

            assertThat(finding.in(text)).hasToString(span);
            assertThat(finding.confidence()).isEqualTo(Confidence.CERTAIN);
        }
    }

    @Test
    void findsAStreetBeforeATelephoneNumber() {
        assertThat(Finds.in("Storgatan 12 070-123 45 67"))
                .containsExactly("POSTAL_ADDRESS address.street Storgatan 12", "PHONE phone.mobile 070-123 45 67");
    }

    @Test
    void knowsABoxFromABoxInAForm() {
        assertThat(Finds.in("Box 550")).containsExactly("POSTAL_ADDRESS address.box Box 550");
        assertThat(Finds.in("Box 1 i blanketten")).isEmpty();
    }
}
