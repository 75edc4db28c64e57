package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.finding.PersonalDataFinding;

/** No input makes a scan slow, no thread disturbs another, no failure leaves anything behind. */
class ScanLimitsIT {

    private static final int MEGABYTE = 1 << 20;

    private static final PersonalDataScanner SCANNER = PersonalDataScanner.of(ScanLevel.STRICT);

    private static final String CLEAN = "Nämnden beslutar om avgifter enligt taxan, som gäller från och med nästa år. ";

    /** A scan in linear time takes a fraction of a second; one in quadratic time would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "12 34 ",
                "19900101-",
                "1234567890 ",
                "@",
                "a@",
                "a.",
                "@a.",
                "+46 ",
                "0701",
                "A",
                "Aa ",
                "A-",
                "Anna ",
                "Anna Andersson ",
                ":",
                "1:",
                "::1 ",
                "a:",
                "&",
                "&#",
                "&#49;",
                "%",
                "%20",
                "\\",
                "\\u0031",
                "<",
                "<b>",
                "P<SWE",
                "(",
                "(at)",
                "-",
                "snabel-a",
                "*",
                "1*",
                "\u200B",
                "1\u200B",
                "\u0661",
                "\uD835",
                "\uD835\uDFCE",
                "1.1.",
                "SE35 ",
                "Gatan 1 ",
                "cancer ",
                "klienten ",
                "god ",
                "\n",
                "a\u0308"
            })
    void readsAMegabyteOfAnythingInLinearTime(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SCANNER.scan(text));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SCANNER.contains(text));
    }

    @Test
    void findsTheSameOnManyThreads() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            texts.add(CLEAN.repeat(i) + "Hon har personnummer 19900101-0017 och bor kvar. " + CLEAN.repeat(64 - i));
        }
        List<List<PersonalDataFinding>> expected =
                texts.stream().map(SCANNER::scan).toList();
        assertThat(expected).noneMatch(List::isEmpty);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<List<PersonalDataFinding>>> work =
                    () -> texts.stream().map(SCANNER::scan).toList();
            for (Future<List<List<PersonalDataFinding>>> each : threads.invokeAll(Collections.nCopies(32, work))) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void forgetsAScanThatFailed() {
        CharSequence broken = new CharSequence() {
            @Override
            public int length() {
                return 100;
            }

            @Override
            public char charAt(int index) {
                if (index > 40) {
                    throw new IndexOutOfBoundsException("broken");
                }
                return "1990010100171990010100171990010100171990010100171990".charAt(index);
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                return "";
            }
        };
        for (int i = 0; i < 20; i++) {
            try {
                SCANNER.scan(broken);
            } catch (IndexOutOfBoundsException e) {
                assertThat(e).hasMessage("broken");
            }
            assertThat(SCANNER.scan(CLEAN)).isEmpty();
        }
    }
}
