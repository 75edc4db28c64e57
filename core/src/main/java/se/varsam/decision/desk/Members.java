package se.varsam.decision.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import se.varsam.audit.Hash;
import se.varsam.data.JsonObject;

/** Reads members of a stored text that are more than text. An error names the member, never its value. */
final class Members {

    private Members() {}

    static void only(JsonObject object, String... known) {
        if (!Set.of(known).containsAll(object.names())) {
            throw new IllegalArgumentException(
                    "Ett lagrat ärende har en okänd medlem: läs det med den version av Varsam"
                            + " som skrev det. / A stored case has an unknown member: read it with the version of Varsam that"
                            + " wrote it.");
        }
    }

    static Instant instant(JsonObject object, String name) {
        return typed(object, name, Instant::parse);
    }

    static LocalDate day(JsonObject object, String name) {
        return typed(object, name, LocalDate::parse);
    }

    static Hash hash(JsonObject object, String name) {
        return typed(object, name, Hash::parse);
    }

    static <E extends Enum<E>> E constant(JsonObject object, String name, Class<E> type) {
        return typed(object, name, text -> Enum.valueOf(type, text));
    }

    static <E extends Enum<E>> Set<E> constants(JsonObject object, String name, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        for (String each : object.texts(name)) {
            constants.add(of(name, each, text -> Enum.valueOf(type, text)));
        }
        return constants;
    }

    private static <T> T typed(JsonObject object, String name, Function<String, T> reading) {
        return of(name, object.text(name), reading);
    }

    private static <T> T of(String name, String value, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("Ett lagrat ärendes medlem " + name + " är inte vad den ska vara: hämta"
                    + " ärendet ur en säkerhetskopia. / A stored case's member " + name
                    + " is not what it should be: restore the case from a backup.");
        }
    }
}
