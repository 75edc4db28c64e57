package se.varsam.spring.actuate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.varsam.Observer;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;

/**
 * Counts and times assessments. Tags are ids of profiles and clauses and names of constants: a bounded set, and nothing of a
 * use. Before there is a registry, nothing is counted.
 */
final class AssessmentMeters implements Observer {

    private final Meters meters;

    AssessmentMeters(Meters meters) {
        this.meters = meters;
    }

    @Override
    public Consumer<Verdict> begin() {
        Optional<Timer.Sample> begun = meters.use(Timer::start);
        return verdict -> begun.ifPresent(sample -> meters.use(registry -> count(registry, sample, verdict)));
    }

    private static Verdict count(MeterRegistry meters, Timer.Sample begun, Verdict verdict) {
        Tags judged = Tags.of("profile", verdict.profile(), "act", tag(verdict.act()));
        begun.stop(meters.timer("varsam.assessment", judged));
        meters.counter("varsam.assessments", judged.and("verdict", name(verdict)))
                .increment();
        if (!verdict.isAllowed()) {
            verdict.findings().stream()
                    .filter(each -> each.effect().blocks())
                    .map(each -> tags(verdict, each))
                    .distinct()
                    .forEach(tags -> meters.counter("varsam.denials", tags).increment());
        }
        return verdict;
    }

    private static Tags tags(Verdict verdict, Finding finding) {
        return Tags.of("profile", verdict.profile(), "clause", finding.clause().id(), "effect", tag(finding.effect()));
    }

    private static String name(Verdict verdict) {
        if (verdict.isAllowed()) {
            return "allowed";
        }
        return verdict instanceof Verdict.Denied ? "denied" : "required";
    }

    private static String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
