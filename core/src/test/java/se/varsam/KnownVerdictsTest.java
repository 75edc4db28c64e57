package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

class KnownVerdictsTest {

    private static final Facts NONE = AiUse.of(Act.INPUT, AiTool.unknown("x")).facts();

    private static Verdict verdict(String profile) {
        return Verdict.of(profile, Act.INPUT, List.of(), List.of(), List.of());
    }

    /** More sets of facts than there are slots. */
    private static List<Facts> sets() {
        Fact[] all = Fact.values();
        return IntStream.range(0, all.length)
                .boxed()
                .flatMap(one -> IntStream.range(0, one).mapToObj(two -> NONE.with(all[one], all[two])))
                .distinct()
                .toList();
    }

    @Test
    void givesTheVerdictOfTheseFactsOrNone() {
        KnownVerdicts known = new KnownVerdicts();
        List<Facts> sets = sets();
        assertThat(sets).hasSizeGreaterThan(1000);

        for (int i = 0; i < sets.size(); i++) {
            assertThat(known.find(sets.get(i))).isNull();
            known.keep(sets.get(i), verdict("p" + i));
        }

        int kept = 0;
        for (int i = 0; i < sets.size(); i++) {
            Verdict found = known.find(sets.get(i));
            if (found != null) {
                assertThat(found.profile()).isEqualTo("p" + i);
                kept++;
            }
        }
        assertThat(kept).isBetween(32, 64);
    }

    @Test
    void leavesATakenSlotWhenOnlyFreeOnesAreAskedFor() {
        KnownVerdicts known = new KnownVerdicts();
        known.keep(NONE, verdict("first"));

        known.keepWhereFree(NONE, verdict("second"));

        assertThat(known.find(NONE)).isEqualTo(verdict("first"));
    }

    @Test
    void findsEqualFactsThatWereWorkedOutAnew() {
        KnownVerdicts known = new KnownVerdicts();
        Facts again = AiUse.of(Act.INPUT, AiTool.unknown("x")).facts();
        known.keep(NONE, verdict("first"));

        assertThat(again).isNotSameAs(NONE).isEqualTo(NONE).hasSameHashCodeAs(NONE);
        assertThat(known.find(again)).isEqualTo(verdict("first"));
        assertThat(known.find(NONE.with(Fact.TOOL_NOT_REGISTERED, Fact.TOOL_BRAND_NEW)))
                .isNull();
    }
}
