package se.varsam.guarded;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.varsam.guard.Guard;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.reading.Contents;
import se.varsam.reading.Declaration;
import se.varsam.reading.Declaration.Limit;
import se.varsam.reading.ValueReader;
import se.varsam.rule.Finding;

/** Reads what a call enters, and which of its arguments breaks what is demanded of it alone. */
final class Arguments {

    private final GuardSpec spec;
    private final Reading[] readings;
    private final ValueReader reader;
    private final Contents otherwise;
    private final String place;

    private Arguments(GuardSpec spec, Reading[] readings, ValueReader reader, Contents otherwise) {
        this.spec = spec;
        this.readings = readings;
        this.reader = reader;
        this.otherwise = otherwise;
        this.place = readings.length == 1 ? readings[0].place : spec.place();
    }

    /** What is entered together, and the demands on single arguments that are not met. */
    record Entered(Contents all, List<Finding> unmet) {}

    private record Reading(int index, Declaration declared, String place, boolean anyText) {}

    static Arguments of(GuardSpec spec, Guard guard) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < spec.arguments().size(); i++) {
            if (spec.municipality().isEmpty() || spec.municipality().getAsInt() != i) {
                Declaration declared = spec.arguments().get(i).declared();
                readings.add(
                        new Reading(i, declared, spec.place() + ", argument " + (i + 1), isAnyText(spec.method(), i)));
            }
        }
        boolean vouched = spec.demands().contains(Limit.OPEN_INFORMATION_ONLY);
        Contents otherwise = vouched ? Contents.nothing() : Contents.unknown();
        return new Arguments(spec, readings.toArray(Reading[]::new), ValueReader.with(guard.scanner()), otherwise);
    }

    /** {@return where what is entered stands: at its argument when there is one, otherwise at the method} */
    String place() {
        return place;
    }

    /** {@return under whose policy the call is to be judged, when it says so} */
    Optional<String> municipality(@Nullable Object[] values) {
        if (spec.municipality().isEmpty()) {
            return Optional.empty();
        }
        Object given = values[spec.municipality().getAsInt()];
        return given == null ? Optional.empty() : Optional.of(given.toString());
    }

    /** Puts the text that is read in the place of one that might change. */
    Entered enter(@Nullable Object[] values) {
        Contents all = otherwise;
        List<Finding> unmet = List.of();
        for (int i = 0; i < readings.length; i++) {
            Reading reading = readings[i];
            Contents held =
                    reading.anyText ? fixed(values, reading) : reader.read(values[reading.index], reading.declared);
            all = i == 0 ? held : all.and(held);
            if (!held.broken().isEmpty()) {
                unmet = Stream.concat(unmet.stream(), Unmet.by(held, reading.place))
                        .toList();
            }
        }
        return new Entered(all, unmet);
    }

    /** What its class declares is read as well; whoever fails to give its text is judged as it is. */
    private Contents fixed(@Nullable Object[] values, Reading reading) {
        Object given = values[reading.index];
        Contents held = reader.read(given, reading.declared);
        if (given == null || given instanceof String) {
            return held;
        }
        try {
            String text = given.toString();
            values[reading.index] = text;
            return held.and(reader.read(text, reading.declared));
        } catch (RuntimeException hidden) {
            return held.and(Contents.unknown()); // its failure is not shown: it might show a value
        }
    }

    /** {@return whether a parameter takes any text, so that a String does in the place of another} */
    private static boolean isAnyText(Method method, int index) {
        return Lineage.of(method, method.getDeclaringClass()).all().stream()
                .allMatch(each -> each.getGenericParameterTypes()[index] == CharSequence.class);
    }
}
