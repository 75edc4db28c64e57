package se.varsam.privacy.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.name.NameEvaluation.Find;

class NameDetectorTest {

    private static List<String> found(NameDetector detector, String text) {
        return NameEvaluation.scan(detector, text).stream()
                .map(find -> find.in(text))
                .toList();
    }

    private static List<String> found(String text) {
        return found(NameDetector.standard(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslutet skrevs av Anna Andersson i går.|Anna Andersson",
                "Vi hörde Anna-Karin von Essen Lind om saken.|Anna-Karin von Essen Lind",
                "Karin Bergströms ansökan avslås.|Karin Bergströms",
                "Klienten Maja Strandgren saknar bostad.|Maja Strandgren",
                "ANNA ANDERSSON har beviljats bistånd.|ANNA ANDERSSON",
                "Deltagare: Andersson, Anna|Andersson, Anna",
                "Handläggare: Anna M. Lind|Anna M. Lind",
                "Avtalet skrevs under av A. Andersson.|A. Andersson",
                "Ärendet lämnades till Carl af Klint.|Carl af Klint",
                "Pojken heter Mohammed Al-Hassan.|Mohammed Al-Hassan",
                "Björn Borg har överklagat.|Björn Borg",
                "Enligt Per Holmgren är saken avslutad.|Per Holmgren"
            })
    void findsFullNamesAsOneSpan(String text, String name) {
        assertThat(NameEvaluation.scan(NameDetector.standard(), text))
                .singleElement()
                .satisfies(find -> {
                    assertThat(find.in(text)).isEqualTo(name);
                    assertThat(find.confidence()).isEqualTo(Confidence.LIKELY);
                    assertThat(find.rule()).isEqualTo("name.full");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fru Wallin bor kvar i huset.|Wallin|name.title",
                "Vi talade med handläggaren Lindqvist om saken.|Lindqvist|name.title",
                "Det är för dyrt, säger Persson.|Persson|name.lone-surname",
                "Persson säger att det är för dyrt.|Persson|name.lone-surname",
                "Vi pratade med Oskar om frånvaron.|Oskar|name.lone-first",
                "Eleven Wilma gick hem.|Wilma|name.title"
            })
    void findsLoneNames(String text, String name, String rule) {
        assertThat(NameEvaluation.scan(NameDetector.standard(), text))
                .singleElement()
                .satisfies(find -> {
                    assertThat(find.in(text)).isEqualTo(name);
                    assertThat(find.rule()).isEqualTo(rule);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avtalet slöts mellan Region Skåne och Volvo.",
                "Svenska Kommunalarbetareförbundet har begärt överläggning.",
                "De reste till Sankt Petersburg.",
                "Patienten vårdas på Karolinska.",
                "Per capita är det dyrast i Norden.",
                "Norra Vätterbygden ligger vid sjön.",
                "Måndag och Tisdag är kontoret stängt.",
                "Hans mamma ringde.",
                "Bo kvar hemma så länge du kan.",
                "Stig av vid stationen.",
                "DETTA ÄR ETT VIKTIGT MEDDELANDE TILL ALLA.",
                "Kommunstyrelsen i Norrköping beslutade."
            })
    void leavesOtherCapitalsAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void reportsDoubtfulNamesOnlyWhenStrict() {
        String text = "Saga är sjuk i dag.";

        assertThat(found(text)).isEmpty();
        assertThat(NameEvaluation.scan(NameDetector.strict(), text))
                .singleElement()
                .satisfies(find -> {
                    assertThat(find.in(text)).isEqualTo("Saga");
                    assertThat(find.confidence()).isEqualTo(Confidence.POSSIBLE);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åsa Sjöström",
                "Asta \u0421jöström",
                "Anna\u00ad-Karin Lind\u00adström",
                "J\u043ehan Pers\u200bson"
            })
    void readsThroughDecompositionInvisibleCharactersAndHomoglyphs(String name) {
        String text = "Beslutet skrevs av " + Normalizer.normalize(name, Normalizer.Form.NFD) + " i går.";

        assertThat(found(text)).containsExactly(Normalizer.normalize(name, Normalizer.Form.NFD));
    }

    @Test
    void joinsANameOverAWrappedLineButNotOverAList() {
        assertThat(found("Beslutet i ärendet fattades i går av handläggaren Anna\nAndersson på kontoret."))
                .containsExactly("Anna\nAndersson");
        assertThat(found("Anna Berg\nKarin Lund\n")).containsExactly("Anna Berg", "Karin Lund");
    }

    @Test
    void givesEachPersonInAListASpan() {
        assertThat(found("Närvarande: Kerstin Öberg (S), Leif Modin (M) och Ulla Ek (C)"))
                .containsExactly("Kerstin Öberg", "Leif Modin", "Ulla Ek");
    }

    @Test
    void neverReadsOutsideItsWindow() {
        String name = "Beslutet skrevs av Anna Andersson i går.";
        int at = name.indexOf("Anna");
        List<Find> finds = new ArrayList<>();
        char[] text = (name + "Karin Lund").toCharArray();

        int next = NameDetector.standard().read(text, at, at, at + 4, new NameEvaluation.Finds(finds));

        assertThat(next).isEqualTo(at + 4);
        assertThat(finds).allMatch(find -> find.end() <= at + 4);
    }
}
