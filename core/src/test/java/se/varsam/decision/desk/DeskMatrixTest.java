package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.decision.desk.Samples.CHIEF;
import static se.varsam.decision.desk.Samples.DAY;
import static se.varsam.decision.desk.Samples.LESS;
import static se.varsam.decision.desk.Samples.PAYMENT;
import static se.varsam.decision.desk.Samples.SECOND;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.audit.AuditKind;
import se.varsam.decision.desk.DeskRules.Oversight;

/** Every situation of a case, against everything one can do with it. */
class DeskMatrixTest {

    private static final String DONE = "-";

    /** What brings a case into each situation. */
    private static final Map<String, Function<Bench, DecisionCase>> SITUATIONS = new LinkedHashMap<>();

    /** What one can do with a case. */
    private static final Map<String, BiFunction<Bench, DecisionCase, Object>> DEEDS = new LinkedHashMap<>();

    static {
        SITUATIONS.put("pending", Bench::propose);
        SITUATIONS.put("opened", bench -> {
            DecisionCase held = bench.propose();
            return bench.as(CHIEF, () -> bench.desk.open(held.id()));
        });
        SITUATIONS.put(
                "verified once",
                bench -> bench.decide(bench.propose(Oversight.TWO_VERIFIERS), SECOND, Outcome.approved()));
        SITUATIONS.put("deciding", bench -> {
            DecisionCase held = bench.propose();
            bench.store.replace(held.voted(Samples.approval(held, SECOND, bench.time)));
            return held;
        });
        SITUATIONS.put("approved", Bench::approved);
        SITUATIONS.put("changed", bench -> bench.decide(bench.propose(), Outcome.changed(LESS)));
        SITUATIONS.put("overridden", bench -> bench.decide(bench.propose(), Outcome.overridden()));
        SITUATIONS.put("overridden instead", bench -> bench.decide(bench.propose(), Outcome.overridden(LESS)));
        SITUATIONS.put("rejected", bench -> bench.decide(bench.propose(), Outcome.rejected()));
        SITUATIONS.put("used", bench -> {
            DecisionCase held = bench.approved();
            bench.authorize();
            return held;
        });
        SITUATIONS.put("withdrawn", bench -> {
            DecisionCase held = bench.propose();
            return bench.desk.withdraw(held.id());
        });
        SITUATIONS.put("expired undecided", bench -> {
            DecisionCase held = bench.propose();
            bench.pass(DAY);
            return held;
        });
        SITUATIONS.put("expired unused", bench -> {
            DecisionCase held = bench.approved();
            bench.pass(DAY);
            return held;
        });

        DEEDS.put("approve", (bench, held) -> bench.decide(held, Outcome.approved()));
        DEEDS.put("change", (bench, held) -> bench.decide(held, Outcome.changed(LESS)));
        DEEDS.put("override", (bench, held) -> bench.decide(held, Outcome.overridden()));
        DEEDS.put("reject", (bench, held) -> bench.decide(held, Outcome.rejected()));
        DEEDS.put("withdraw", (bench, held) -> bench.desk.withdraw(held.id()));
        DEEDS.put("use", (bench, held) -> bench.authorize(held, PAYMENT).orElseThrow());
        DEEDS.put("use changed", (bench, held) -> bench.authorize(held, LESS).orElseThrow());
    }

    private static final String MATRIX = """
            situation          | approve           | change            | override          | reject            | withdraw  | use          | use changed
            pending            | -                 | -                 | -                 | -                 | -         | UNDECIDED    | OTHER_ACTION
            opened             | -                 | -                 | -                 | -                 | -         | UNDECIDED    | OTHER_ACTION
            verified once      | -                 | PROPOSE_ANEW      | -                 | -                 | -         | UNDECIDED    | OTHER_ACTION
            deciding           | CHANGED_MEANWHILE | CHANGED_MEANWHILE | CHANGED_MEANWHILE | CHANGED_MEANWHILE | -         | UNDECIDED    | OTHER_ACTION
            approved           | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | -         | -            | OTHER_ACTION
            changed            | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | -         | OTHER_ACTION | -
            overridden         | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | -         | REJECTED     | OTHER_ACTION
            overridden instead | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | -         | OTHER_ACTION | -
            rejected           | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | -         | REJECTED     | OTHER_ACTION
            used               | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | ALREADY_DECIDED   | USED      | USED         | OTHER_ACTION
            withdrawn          | WITHDRAWN         | WITHDRAWN         | WITHDRAWN         | WITHDRAWN         | WITHDRAWN | WITHDRAWN    | OTHER_ACTION
            expired undecided  | EXPIRED           | EXPIRED           | EXPIRED           | EXPIRED           | EXPIRED   | EXPIRED      | OTHER_ACTION
            expired unused     | EXPIRED           | EXPIRED           | EXPIRED           | EXPIRED           | EXPIRED   | EXPIRED      | OTHER_ACTION
            """;

    static Stream<Arguments> cells() {
        String[][] rows = MATRIX.lines().map(line -> line.split("\\|", -1)).toArray(String[][]::new);
        assertThat(rows).hasNumberOfRows(SITUATIONS.size() + 1);
        assertThat(rows[0]).hasSize(DEEDS.size() + 1);
        return Stream.of(rows)
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < row.length, i -> i + 1)
                        .map(i -> Arguments.of(row[0].strip(), rows[0][i].strip(), row[i].strip())));
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @MethodSource("cells")
    void doesOrRefuses(String situation, String deed, String expected) {
        Bench bench = new Bench();
        DecisionCase held = SITUATIONS.get(situation).apply(bench);
        long before = bench.trail.size();

        if (expected.equals(DONE)) {
            assertThat(DEEDS.get(deed).apply(bench, held)).isNotNull();
            assertThat(bench.kinds()).doesNotContain(AuditKind.REFUSED);
        } else {
            assertThatThrownBy(() -> DEEDS.get(deed).apply(bench, held))
                    .isInstanceOfSatisfying(
                            DeskException.class,
                            no -> assertThat(no.reason().name()).isEqualTo(expected));
            assertThat(bench.last().verdict()).isEqualTo(expected);
            assertThat(bench.kinds().stream().filter(AuditKind.AUTHORISED::equals))
                    .hasSize(situation.equals("used") ? 1 : 0);
        }
        assertThat(bench.trail.size()).isGreaterThan(before);
    }
}
