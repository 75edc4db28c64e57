package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import se.varsam.attestation.Attestation;
import se.varsam.rule.Verdict;
import se.varsam.use.AiUse;

class DeterminismTest {

    private static final int THREADS = 4;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

    @AfterContainer
    static void close() {
        POOL.shutdown();
    }

    @Property(tries = 200)
    void saysTheSameTwice(@ForAll(supplier = ArbitraryUses.class) AiUse use) {
        AiUse again = Variations.without(use).with(use.attestations().toArray(new Attestation[0]));
        for (AiPolicy policy : Policies.ALL) {
            assertThat(policy.assess(again)).isEqualTo(policy.assess(use)).hasSameHashCodeAs(policy.assess(use));
        }
    }

    @Property(tries = 200)
    void saysTheSameToEveryThread(@ForAll(supplier = ArbitraryUses.class) AiUse drawn) throws Exception {
        AiUse use = drawn.on(
                Policies.CLOCK.instant().atZone(Policies.CLOCK.getZone()).toLocalDate());
        AiPolicy fresh = AiPolicy.of("soderkoping").with(Policies.CHOSEN);
        Callable<Verdict> assess = () -> fresh.assess(use);
        List<Future<Verdict>> verdicts = POOL.invokeAll(Collections.nCopies(2 * THREADS, assess));

        Verdict expected = AiPolicy.of("soderkoping").with(Policies.CHOSEN).assess(use);
        for (Future<Verdict> verdict : verdicts) {
            assertThat(verdict.get()).isEqualTo(expected);
        }
    }
}
