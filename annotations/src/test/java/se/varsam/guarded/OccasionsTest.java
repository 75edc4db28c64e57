package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.guarded.spec.SpecReader;
import se.varsam.information.InformationClass;
import se.varsam.reading.Contents;
import se.varsam.rule.PolicyViolationException;

class OccasionsTest {

    private static final int THREADS = 8;
    private static final int CALLS = 2000;

    interface Assistant {

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String ask(String municipalityId, @OpenInformationOnly String question);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        String again(@Classified(InformationClass.OPEN) String question);
    }

    private static GuardSpec spec() throws NoSuchMethodException {
        return SpecReader.read(Assistant.class.getDeclaredMethod("again", String.class), Assistant.class)
                .orElseThrow();
    }

    @Test
    void findsTheVerySameUseAgain() throws Exception {
        AiPolicy policy = Town.soderkoping();
        Occasions occasions = Occasions.of(spec(), Town.guard(policy));
        Contents open = Contents.nothing();

        Occasion first = occasions.at(policy, open);

        assertThat(occasions.at(policy, open).use()).isSameAs(first.use());
        assertThat(occasions.at(policy, Contents.nothing()).use()).isSameAs(first.use());
        assertThat(occasions.at(policy, Contents.unknown()).use()).isNotSameAs(first.use());
        assertThat(occasions.at(Town.karlskoga(), open).use()).isNotSameAs(first.use());
    }

    @Test
    void keepsFewHoweverManyPoliciesThereAre() throws Exception {
        AiPolicy policy = Town.soderkoping();
        Occasions occasions = Occasions.of(spec(), Town.guard(policy));

        for (int i = 0; i < 100; i++) {
            AiPolicy perRequest = policy.with(Town.CLOCK);
            assertThat(occasions.at(perRequest, Contents.unknown()).policy()).isSameAs(perRequest);
        }

        assertThat(occasions.size()).isEqualTo(Occasions.MOST);
    }

    @Test
    void neverMixesVerdictsUp() throws Exception {
        Guard guard = Guard.of(PolicyResolver.among(Town.soderkoping(), Town.karlskoga()))
                .knowing(Town.MINUTES);
        Assistant assistant = Guarded.by(guard).proxy(Assistant.class, new Assistant() {
            @Override
            public String ask(String municipalityId, String question) {
                return municipalityId + question;
            }

            @Override
            public String again(String question) {
                return question;
            }
        });
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                work.add(() -> rightVerdicts(assistant, first));
            }
            int right = 0;
            for (Future<Integer> each : threads.invokeAll(work)) {
                right += each.get();
            }
            assertThat(right).isEqualTo(THREADS * CALLS);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Söderköping takes what is open and no personal number; Karlskoga takes no private account at all. */
    private static int rightVerdicts(Assistant assistant, int first) {
        int right = 0;
        for (int i = first; i < first + CALLS; i++) {
            boolean soderkoping = i % 2 == 0;
            boolean open = i % 3 != 0;
            String where = soderkoping ? "0582" : "karlskoga";
            String question = open ? "När?" : "811218-9876";
            try {
                right += assistant.ask(where, question).equals(where + question) && soderkoping && open ? 1 : 0;
            } catch (PolicyViolationException e) {
                boolean cited = e.verdict().cites("SODERKOPING-D") == (soderkoping && !open)
                        && e.verdict().cites("KARLSKOGA-73") == !soderkoping;
                right += cited && !(soderkoping && open) ? 1 : 0;
            }
        }
        return right;
    }

    @Test
    void guardsACallInsideAGuardedCall() {
        List<String> called = new ArrayList<>();
        AtomicReference<Assistant> self = new AtomicReference<>();
        self.set(Guarded.by(Town.guard(Town.soderkoping())).proxy(Assistant.class, new Assistant() {
            @Override
            public String ask(String municipalityId, String question) {
                called.add("ask");
                return self.get().ask(municipalityId, "811218-9876");
            }

            @Override
            public String again(String question) {
                called.add("again");
                return self.get().ask("0582", question);
            }
        }));

        assertThatThrownBy(() -> self.get().again("När?"))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("SODERKOPING-D");
        assertThat(called).containsExactly("again", "ask");
    }
}
