package se.varsam.guarded.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Which guards are live: every method that asks for a guard, whether its calls pass one, and why not. A guard that is not
 * running looks like one that is, so ask when the application starts, and refuse to start with {@link #orElseThrow()}.
 *
 * {@snippet class="se.varsam.guarded.report.GuardReportTest" region="report"}
 *
 * <p>What cannot be known counts as a hole: a class file that cannot be read, a declaration that cannot be followed, and a
 * report that found nothing at all. Annotations of fields and of records' parts tell of values, and are not listed.
 *
 * @since 0.1
 */
public final class GuardReport {

    private final List<Line> lines;

    private GuardReport(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Whether a guarded call leaves evidence. */
    public enum Trail implements Term {
        /** Every verdict is recorded. */
        KEPT("spår lämnas", "evidence is left"),
        /** Nothing is recorded. */
        NONE("inget spår lämnas", "no evidence is left"),
        /** It depends on the policy that is chosen for each call. */
        UNKNOWN("okänt om spår lämnas", "not known whether evidence is left");

        private final Bilingual text;

        Trail(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /**
     * One method that asks for a guard.
     *
     * @param place where it is, for example {@code CaseAssistant.ask(String)}
     * @param declares what it declares, for example {@code @UsesAiTool(eneo)}
     * @param interception whether its calls pass a guard, and why not
     * @param details the places that call it from inside, and what is wrong with its declarations
     * @param trail whether its calls leave evidence; what passes no guard leaves none
     */
    public record Line(
            String place, List<String> declares, Set<Interception> interception, List<String> details, Trail trail) {

        /** Copies the collections; the reasons keep their order. */
        public Line {
            declares = List.copyOf(declares);
            Set<Interception> ordered = EnumSet.noneOf(Interception.class);
            ordered.addAll(interception);
            interception = Collections.unmodifiableSet(ordered);
            details = List.copyOf(details);
        }

        /** {@return whether every call passes the guard, as far as can be known} */
        public boolean isGuarded() {
            return interception.equals(Set.of(Interception.INTERCEPTED));
        }

        /** The place, the reasons and what to do. */
        @Override
        public String toString() {
            return ReportText.of(this);
        }
    }

    /**
     * {@return the report of types}
     *
     * @param intercepted what is intercepted by now
     * @param types the types that are called
     */
    public static GuardReport of(Intercepted intercepted, Class<?>... types) {
        ReportReader reader = new ReportReader(intercepted);
        List<Line> all = new ArrayList<>();
        for (Class<?> type : types) {
            all.addAll(reader.lines(type));
        }
        return new GuardReport(all.stream().distinct().toList());
    }

    /**
     * {@return the report of what a framework has found out, object by object}
     *
     * @param lines the lines, those of other reports among them; one that comes twice is told once
     */
    public static GuardReport of(List<Line> lines) {
        return new GuardReport(lines.stream().distinct().toList());
    }

    /** {@return every method that asks for a guard} */
    public List<Line> lines() {
        return lines;
    }

    /** {@return those that are not guarded, or not certainly} */
    public List<Line> holes() {
        return lines.stream().filter(each -> !each.isGuarded()).toList();
    }

    /** {@return whether something asks for a guard, and all that does is guarded} */
    public boolean isComplete() {
        return !lines.isEmpty() && holes().isEmpty();
    }

    /**
     * Refuses to go on with a hole.
     *
     * @return this report, when it is complete
     * @throws GuardSetupException with every hole; also when nothing asks for a guard
     */
    public GuardReport orElseThrow() {
        if (!isComplete()) {
            throw new GuardSetupException(
                    lines.isEmpty()
                            ? List.of(ReportText.NOTHING)
                            : holes().stream().map(Line::toString).toList());
        }
        return this;
    }

    /** The report as a table, in Swedish and English. */
    @Override
    public String toString() {
        return ReportText.of(this);
    }
}
