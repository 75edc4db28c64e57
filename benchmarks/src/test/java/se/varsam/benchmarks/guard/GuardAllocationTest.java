package se.varsam.benchmarks.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.varsam.guarded.Guarded;

class GuardAllocationTest {

    private static final int ROUNDS = 20_000;

    /** 152 bytes as it is written; once compiled, little but the 24 that the JDK puts the arguments in. */
    private static final long MOST = 160;

    @Test
    void allocatesLittleWhenNothingIsFound() {
        String text = "Biblioteket har öppet till kvällen och lånar ut böcker. ".repeat(20);
        UnaryOperator<String> call = Way.VARSAM.ready();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        repeat(call, text);

        long before = threads.getCurrentThreadAllocatedBytes();
        repeat(call, text);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated / ROUNDS).as("bytes per call").isLessThanOrEqualTo(MOST);
    }

    @Test
    void reachesTheTargetWithoutReflection() {
        List<String> frames = new ArrayList<>();
        Assistant target = new Seeing(frames);
        Assistant guarded = Guarded.by(Municipal.guard()).proxy(Assistant.class, target);

        guarded.guarded("När har biblioteket öppet?");

        List<String> above = frames.subList(0, frames.indexOf(GuardAllocationTest.class.getName()));
        assertThat(above)
                .anyMatch(each -> each.startsWith("se.varsam.guarded."))
                .noneMatch(each -> each.startsWith("java.lang.reflect.") || each.startsWith("jdk.internal.reflect."));
    }

    private static void repeat(UnaryOperator<String> call, String text) {
        for (int i = 0; i < ROUNDS; i++) {
            String given = call.apply(text);
            assert given.equals(text);
        }
    }

    /** Keeps the classes on the stack, the innermost first, while it is called. */
    private static final class Seeing extends Echo {

        private final List<String> frames;

        Seeing(List<String> frames) {
            this.frames = frames;
        }

        @Override
        public String guarded(String text) {
            StackWalker.getInstance(StackWalker.Option.SHOW_REFLECT_FRAMES)
                    .forEach(frame -> frames.add(frame.getClassName()));
            return text;
        }
    }
}
