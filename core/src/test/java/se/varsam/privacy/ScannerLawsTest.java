package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

/** What holds of every scan, whatever the text. */
class ScannerLawsTest {

    private static final List<String> VALUES = List.of(
            "850709-9805",
            "198507099805",
            "850767-9804",
            "850709-T984",
            "reservnummer 22950606FH20",
            "patientnummer P123456",
            "anställningsnummer 123456",
            "passnummer AA1234567",
            "körkortsnummer 850709-1234",
            "LMA-nummer 50-123456",
            "kortnummer 4012 0000 3333 0026",
            "SE45 5000 0000 0583 9825 7466",
            "kontonummer 8327-9 123 456 789-7",
            "bankgiro 5050-1071",
            "plusgiro 12 34 56-6",
            "swish 123 456 78 90",
            "OCR 12345678903",
            "åsa.öberg@exempel.se",
            "registrator@exempel.se",
            "070-174 06 05",
            "+46 70 174 06 05",
            "85.24.153.12",
            "00:1A:2B:3C:4D:5E",
            "https://www.facebook.com/anna.berg.12",
            "Storgatan 12 B, 374 81 Karlshamn",
            "56.170612, 14.863123",
            "59,3293 18,0686",
            "Fannys väg 7",
            "\"birth_date\":\"1985-07-09\"",
            "<b>Dnr:</b> 2023-00456",
            "\"clearing\":\"8327-9\",\"konto\":\"1234567897\"",
            "bilen GHD 482",
            "Karlskrona Hästö 5:12",
            "KS 2023/123",
            "556036-0793",
            "född den 9 juli 1985",
            "Anna Berg har diabetes",
            "Hon lever med skyddade personuppgifter.",
            "2024-11-21T10:30:00",
            "12 345 678 kr");
    private static final List<String> BETWEEN =
            List.of(" ", ", ", "; ", "\n", "\t", "|", ". ", "</td><td>", " (", " och ", " \uD83D\uDE00 ", " A\u030A ");

    @Property(tries = 400)
    void findsOfOneTypeWhatItFindsOfAll(@ForAll("texts") String text, @ForAll ScanLevel level) {
        List<PersonalDataFinding> all = Scanners.of(level).scan(text);

        for (PersonalDataType type : PersonalDataType.values()) {
            List<PersonalDataFinding> alone = Scanners.of(level, type).scan(text);

            assertThat(alone)
                    .as("%s in «%s»", type, text)
                    .containsAll(all.stream().filter(f -> f.type() == type).toList());
            assertThat(alone.stream().filter(finding -> !all.contains(finding)))
                    .as("%s in «%s»", type, text)
                    .allMatch(finding ->
                            all.stream().anyMatch(f -> f.start() <= finding.start() && finding.end() <= f.end()));
        }
    }

    @Property(tries = 2000)
    void findsAtEachLevelWhatIsSureEnoughForIt(@ForAll("texts") String text) {
        List<PersonalDataFinding> standard = Scanners.of(ScanLevel.STANDARD).scan(text);
        List<PersonalDataFinding> sure = Scanners.of(ScanLevel.STRICT).scan(text).stream()
                .filter(finding -> finding.confidence() != Confidence.POSSIBLE)
                .filter(finding -> PersonalDataType.identifiers().contains(finding.type()))
                .toList();

        assertThat(standard).as("«%s»", text).containsAll(sure);
    }

    @Property(tries = 2000)
    void containsWhatItFinds(@ForAll("texts") String text, @ForAll ScanLevel level) {
        assertThat(Scanners.of(level).contains(text))
                .isEqualTo(!Scanners.of(level).scan(text).isEmpty());
    }

    @Property(tries = 2000)
    void masksAllOfWhatItFindsAndNothingElse(@ForAll("texts") String text, @ForAll ScanLevel level) {
        PersonalDataScanner scanner = Scanners.of(level);
        String masked = scanner.mask(text);
        boolean[] covered = new boolean[text.length()];
        scanner.scan(text).forEach(f -> Arrays.fill(covered, (int) f.start(), (int) f.end(), true));

        assertThat(masked).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            char c = masked.charAt(i);
            assertThat(covered[i] ? !Character.isLetterOrDigit(c) : c == text.charAt(i))
                    .as("character %d of «%s» as «%s»", i, text, masked)
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void keepsNoValue(@ForAll("texts") String text) {
        for (PersonalDataFinding finding : Scanners.of(ScanLevel.STRICT).scan(text)) {
            assertThat(finding.preview()).doesNotContainPattern("[\\p{L}\\p{N}]");
            if (finding.length() > 8) {
                assertThat(finding.toString()).doesNotContain(finding.in(text));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(VALUES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(values ->
                        Arbitraries.of(BETWEEN).list().ofSize(values.size()).map(signs -> joined(values, signs)));
    }

    private static String joined(List<String> values, List<String> signs) {
        StringBuilder text = new StringBuilder("Ärendet:");
        for (int i = 0; i < values.size(); i++) {
            text.append(signs.get(i)).append(values.get(i));
        }
        return text.append('.').toString();
    }

    /** Scanners are built once. */
    private static final class Scanners {

        private static final Map<String, PersonalDataScanner> KNOWN = new TreeMap<>();

        static synchronized PersonalDataScanner of(ScanLevel level) {
            return KNOWN.computeIfAbsent(level.name(), name -> PersonalDataScanner.of(level));
        }

        static synchronized PersonalDataScanner of(ScanLevel level, PersonalDataType type) {
            return KNOWN.computeIfAbsent(level + " " + type, n -> PersonalDataScanner.of(level, EnumSet.of(type)));
        }
    }
}
