package se.varsam.guarded;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.varsam.AiPolicy;
import se.varsam.guard.Guard;
import se.varsam.guarded.output.shape.Later;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.reading.Contents;
import se.varsam.reading.Declaration;
import se.varsam.reading.ValueReader;
import se.varsam.rule.Finding;

/** Judges what a method returns by what is asked of it, before it is given out. */
final class Returned {

    private final Declaration declared;
    private final ValueReader reader;
    private final Verdicts verdicts;
    private final String place;
    private final boolean comesLater;

    private Returned(Declaration declared, ValueReader reader, Verdicts verdicts, GuardSpec spec) {
        this.declared = declared;
        this.reader = reader;
        this.verdicts = verdicts;
        this.place = spec.place() + ", return value";
        this.comesLater = Later.holds(spec.method().getReturnType());
    }

    static @Nullable Returned of(GuardSpec spec, Guard guard, Verdicts verdicts) {
        return spec.returned()
                .map(declared -> new Returned(declared, ValueReader.with(guard.scanner()), verdicts, spec))
                .orElse(null);
    }

    /**
     * {@return the same, when it may be given out; what comes later is judged when it comes}
     *
     * @throws se.varsam.rule.PolicyViolationException when it may not
     */
    @Nullable
    Object pass(@Nullable Object result, AiPolicy policy) {
        if (result == null) {
            return null;
        }
        return comesLater ? Later.after(result, inside -> judged(inside, policy)) : judged(result, policy);
    }

    private Object judged(Object value, AiPolicy policy) {
        Contents held = reader.read(value, declared);
        if (!held.broken().isEmpty()) {
            List<Finding> unmet = Unmet.by(held, place).toList();
            verdicts.requireResult(policy, unmet);
        }
        return value;
    }
}
