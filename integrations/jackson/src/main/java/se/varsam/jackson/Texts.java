package se.varsam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.rule.Clause;
import se.varsam.term.Terms;

/** Values written as text. The text itself is never repeated in an error: it may be a name or what somebody wrote. */
record Texts<V>(Function<String, V> parse, Function<V, String> print, String sv, String en, ObjectNode description)
        implements Form<V> {

    static final Texts<String> ANY = new Texts<>(text -> text, text -> text, "en text", "a text", described());

    /** A text that something is called by. */
    static final Texts<String> NAME = new Texts<>(
            Texts::name,
            text -> text,
            "en text som inte är tom",
            "a text that is not blank",
            described().put("pattern", "\\S"));

    static final Texts<LocalDate> DAY = new Texts<>(
            LocalDate::parse,
            LocalDate::toString,
            "ett datum som finns, till exempel \"2026-03-31\"",
            "a date that exists, for example \"2026-03-31\"",
            described().put("format", "date"));

    static final Texts<Period> PERIOD = new Texts<>(
            Texts::period,
            Period::toString,
            "en tid längre än noll, till exempel \"P6M\" för sex månader",
            "a time longer than zero, for example \"P6M\" for six months",
            described().put("pattern", "^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"));

    /** A profile's id; read by its id or municipality code. */
    static final Texts<String> PROFILE =
            new Texts<>(Texts::profile, text -> text, "ett profil-id", "a profile id", described());

    /** A clause of any profile. */
    static final Texts<String> CLAUSE =
            new Texts<>(Texts::clause, text -> text, "ett klausul-id", "a clause id", described());

    private static ObjectNode described() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }

    @Override
    public Optional<V> read(JsonNode node, Place place) {
        if (!node.isTextual()) {
            return place.wrongType(sv, en);
        }
        try {
            return Optional.of(parse.apply(node.textValue()));
        } catch (DateTimeParseException | Unreadable unreadable) {
            return place.wrongType(sv, en);
        } catch (IllegalArgumentException unknown) {
            return place.problem(unknown);
        }
    }

    @Override
    public JsonNode write(V value) {
        return TextNode.valueOf(print.apply(value));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return description.deepCopy();
    }

    private static String name(String text) {
        if (text.isBlank()) {
            throw new Unreadable();
        }
        return text;
    }

    private static Period period(String text) {
        Period period = Period.parse(text);
        if (period.isNegative() || period.isZero()) {
            throw new Unreadable();
        }
        return period;
    }

    private static String profile(String idOrCode) {
        List<Profile> all = Profiles.all();
        return all.stream()
                .filter(profile -> profile.id().equals(idOrCode)
                        || (!idOrCode.isBlank() && profile.code().equals(idOrCode)))
                .map(Profile::id)
                .findFirst()
                .orElseThrow(() -> unknown(
                        "profil",
                        "profile",
                        idOrCode,
                        all.stream()
                                .flatMap(profile -> Stream.of(profile.id(), profile.code()))
                                .toList()));
    }

    private static String clause(String id) {
        List<String> known = Profiles.all().stream()
                .flatMap(profile -> profile.clauses().stream())
                .map(Clause::id)
                .toList();
        if (!known.contains(id)) {
            throw unknown("klausul", "clause", id, known);
        }
        return id;
    }

    private static IllegalArgumentException unknown(String sv, String en, String text, List<String> known) {
        Optional<String> nearest = Terms.nearest(text, known);
        return new IllegalArgumentException("Okänd " + sv + Echo.of(text, nearest) + "."
                + nearest.map(near -> " Menade du \"" + near + "\"?").orElse(" Välj en som finns.")
                + " / Unknown " + en + Echo.of(text, nearest) + "."
                + nearest.map(near -> " Did you mean \"" + near + "\"?").orElse(" Choose one that exists."));
    }

    /** A text of the wrong form. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
