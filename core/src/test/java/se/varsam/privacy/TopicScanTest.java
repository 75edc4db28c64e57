package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

class TopicScanTest {

    private static final PersonalDataScanner SCANNER = scanner(ScanLevel.STANDARD);
    private static final PersonalDataScanner STRICT = scanner(ScanLevel.STRICT);
    private static final String NUMBER = "19900101-0017";

    private static PersonalDataScanner scanner(ScanLevel level) {
        Set<PersonalDataType> types = EnumSet.allOf(PersonalDataType.class);
        types.removeIf(type -> !type.isTopic());
        return PersonalDataScanner.of(level, types);
    }

    @ParameterizedTest
    @CsvSource({
        "diabetes, HEALTH, topic.health",
        "bröstcancern, HEALTH, topic.health",
        "knarkmissbruk, HEALTH, topic.health",
        "F32.1, HEALTH, topic.health.icd",
        "muslimsk, RELIGION, topic.religion",
        "LO-medlem, TRADE_UNION, topic.trade-union",
        "somalier, ETHNIC_ORIGIN, topic.ethnic-origin",
        "homosexuell, SEXUAL_LIFE, topic.sexual-life",
        "röstar på Sverigedemokraterna, POLITICAL_OPINION, topic.political-opinion",
        "fingeravtryck, BIOMETRIC, topic.biometric",
        "narkotikabrott, CRIMINAL_OFFENCE, topic.criminal-offence",
        "ekonomiskt bistånd, SOCIAL_SERVICES, topic.social-services",
        "skyddad identitet, PROTECTED_IDENTITY, topic.protected-identity"
    })
    void findsAWordOfEachTopicBesideANumberAndNowhereElse(String word, PersonalDataType type, String rule) {
        String text = "Gäller " + NUMBER + ", " + word + ".";

        assertThat(SCANNER.scan("Gäller " + word + ".")).isEmpty();
        assertThat(SCANNER.scan(text)).anySatisfy(finding -> {
            assertThat(finding.type()).isEqualTo(type);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.confidence()).isEqualTo(Confidence.LIKELY);
            assertThat(text).contains(finding.in(text));
        });
    }

    @Test
    void coversTheWholeWordOrPhrase() {
        String text = NUMBER + " bröstcancern och A\u030Angestattacker, skyddad\u00A0identitet";

        assertThat(SCANNER.scan(text))
                .extracting(finding -> finding.in(text).toString())
                .containsExactly("bröstcancern", "A\u030Angestattacker", "skyddad\u00A0identitet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "behandling av personuppgifter",
                "beroende på",
                "Rom",
                "romersk",
                "vision",
                "journalist",
                "transport",
                "kommunal",
                "samma",
                "samer-",
                "process",
                "taxeringsläggning",
                "förläggning",
                "diabetessköterska",
                "brottsoffermyndigheten",
                "socialtjänstlagen",
                "svensk",
                "avbrott",
                "genombrott",
                "F32",
                "2F32.1",
                "F32.1.2",
                "placering av uppdrag",
                "medlem i styrelsen"
            })
    void leavesEverydaySensesAlone(String words) {
        assertThat(SCANNER.scan("Gäller " + NUMBER + ": " + words)).isEmpty();
    }

    @Test
    void findsWithinTwoHundredCharactersWhateverIsBetween() {
        String near = NUMBER + " x. " + "ord. ".repeat(38) + "Diabetes";
        String far = NUMBER + " x. " + "Ord. ".repeat(41) + "Diabetes";

        assertThat(SCANNER.scan(near)).hasSize(1);
        assertThat(SCANNER.scan(far)).isEmpty();
        assertThat(SCANNER.scan("Diabetes. " + "Ord. ".repeat(37) + NUMBER)).hasSize(1);
        assertThat(SCANNER.scan("Diabetes. " + "Ord. ".repeat(41) + NUMBER)).isEmpty();
    }

    @Test
    void findsWithinFourHundredCharactersOfTheSentence() {
        assertThat(SCANNER.scan(NUMBER + " " + "ord ".repeat(95) + "diabetes")).hasSize(1);
        assertThat(SCANNER.scan(NUMBER + " " + "ord ".repeat(105) + "diabetes")).isEmpty();
    }

    @Test
    void doubtsWhatARuleSays() {
        String rule = "Om den enskilde har diabetes ska hjälpmedel erbjudas.";

        assertThat(SCANNER.scan(rule)).isEmpty();
        assertThat(STRICT.scan(rule))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.confidence()).isEqualTo(Confidence.POSSIBLE));
        assertThat(STRICT.scan(rule + " " + NUMBER))
                .anySatisfy(finding -> assertThat(finding.confidence()).isEqualTo(Confidence.LIKELY));
    }

    @Test
    void findsTheCodesOfNavetBesideAWordThatNamesThem() {
        String text = "Navet svarar 01003 för " + NUMBER;

        assertThat(SCANNER.scan(text)).singleElement().satisfies(finding -> {
            assertThat(finding.type()).isEqualTo(PersonalDataType.PROTECTED_IDENTITY);
            assertThat(finding.in(text)).hasToString("01003");
        });
        assertThat(SCANNER.scan("Artikel 01003 för " + NUMBER)).isEmpty();
    }

    @Test
    void findsTheSameHoweverTheTextIsCut() {
        String text = ("Klienten har diabetes och bor ensam. Hon är gravid. " + "Ord. ".repeat(60)
                        + "Om eleven har autism ska skolan agera. Skyddad identitet, " + NUMBER + ". "
                        + "ord ".repeat(90) + "bröstcancer. Min son är muslim; diagnos F32.1.\n\n" + "å".repeat(700))
                .repeat(12);
        for (PersonalDataScanner scanner : List.of(SCANNER, STRICT)) {
            List<PersonalDataFinding> whole = scanner.scan(text);
            assertThat(whole).hasSizeGreaterThanOrEqualTo(60);
            for (int size : new int[] {1, 7, 500}) {
                List<PersonalDataFinding> found = new ArrayList<>();
                try (PersonalDataStream stream = scanner.open(found::add)) {
                    for (int i = 0; i < text.length(); i += size) {
                        stream.append(text.substring(i, Math.min(text.length(), i + size)));
                    }
                }
                assertThat(found).as("chunks of %d characters", size).isEqualTo(whole);
            }
        }
    }
}
