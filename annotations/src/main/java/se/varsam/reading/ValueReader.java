package se.varsam.reading;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.varsam.privacy.PersonalDataScanner;

/**
 * Reads what values hold: declarations on their types, parts and places, and what a scanner finds in their text. Immutable and
 * thread-safe; classes are opened once, and nothing is looked up by reflection when a value is read.
 *
 * @since 0.1
 */
public final class ValueReader {

    private final PersonalDataScanner scanner;

    private ValueReader(PersonalDataScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * {@return a reader that looks through texts with a scanner}
     *
     * @param scanner the scanner
     */
    public static ValueReader with(PersonalDataScanner scanner) {
        return new ValueReader(scanner);
    }

    /**
     * {@return what a value holds: what is declared of it, its class and its parts, joined upward with what the scanner finds in
     * its text. What says nothing inherits what is said around it; what nobody says anything of is unclassified. Each text is
     * scanned by itself, so that a first name and a last name in two fields are two texts; a number is scanned as its digits}
     *
     * <p>Nothing is used up or waited for: streams, readers such as a {@code StringReader}, suppliers, futures and files hold what
     * is declared of them. Bytes, also in a buffer, are searched where they are text in UTF-8; a buffer's position stays where it
     * is, and what stands before it or after its limit counts. What cannot be read, or lies deeper than 1,000 objects or beyond 100,000 parts, is unclassified; no failure of a value is shown.
     *
     * @param value the value
     * @param declared what is declared of it where it stands
     */
    public Contents read(@Nullable Object value, Declaration declared) {
        if (value == null) {
            return Contents.nothing();
        }
        // Most values are a text in which nothing is found: it needs no walk, and nothing is allocated for it.
        if (value instanceof String text && scanner.scan(text).isEmpty()) {
            int bits = Held.plain(Held.said(declared));
            if (Contents.meets(declared.demands(), bits)) {
                return Contents.of(bits);
            }
        }
        return new Walk(scanner).through(value, declared);
    }

    /**
     * {@return what keeps values of a class from being read, in Swedish and English; empty when all its fields can be}
     *
     * @param type the class
     */
    public static List<String> problems(Class<?> type) {
        return Shape.problems(type, new HashSet<>());
    }
}
