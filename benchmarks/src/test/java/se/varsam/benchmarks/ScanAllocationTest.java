package se.varsam.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import se.varsam.privacy.PersonalDataScanner;

class ScanAllocationTest {

    private static final int ROUNDS = 2000;

    @Test
    void allocatesNothingWhenNothingIsFound() {
        String text = "Nämnden beslutar om avgifter enligt taxan, som gäller från och med nästa år. ".repeat(100);
        PersonalDataScanner scanner = PersonalDataScanner.standard();
        assertThat(scanner.scan(text)).isEmpty();
        scan(scanner, text);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        scan(scanner, text);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated / (2 * ROUNDS)).as("bytes per scan").isZero();
    }

    private static void scan(PersonalDataScanner scanner, String text) {
        for (int i = 0; i < ROUNDS; i++) {
            scanner.scan(text);
            scanner.contains(text);
        }
    }
}
