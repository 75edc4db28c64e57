package se.varsam.term;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads terms from text: the constant's name, its Swedish or English name or an alias, regardless of case, accents,
 * spaces, hyphens and underscores.
 *
 * @since 0.1
 */
public final class Terms {

    private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\s_.-]");

    private static final int LONGEST_ECHO = 40;

    private static final int MOST_SHOWN = 30;

    private Terms() {}

    /**
     * The constant that a text names.
     *
     * @param <T> the vocabulary
     * @param type the vocabulary to search
     * @param text for example {@code öppen}, {@code K0} or {@code OPEN}
     * @return the constant
     * @throws UnknownTermException when nothing is named so; the message names the nearest known name
     */
    public static <T extends Enum<T> & Term> T parse(Class<T> type, String text) {
        return find(type, text)
                .orElseThrow(() -> unknown(
                        type.getSimpleName(),
                        text,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    /**
     * The constant that a text names, if any.
     *
     * @param <T> the vocabulary
     * @param type the vocabulary to search
     * @param text any text
     * @return the constant, or empty
     */
    public static <T extends Enum<T> & Term> Optional<T> find(Class<T> type, String text) {
        String wanted = fold(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        spellings(constant).anyMatch(spelling -> fold(spelling).equals(wanted)))
                .findFirst();
    }

    /**
     * An error for a text that names nothing, with the nearest known name.
     *
     * @param what what was looked for, for example {@code InformationClass}
     * @param text the text that names nothing; cut after 40 characters
     * @param known all known names
     * @return the error, to be thrown by the caller
     */
    public static UnknownTermException unknown(String what, String text, Collection<String> known) {
        String nearest = nearest(text, known)
                .map(name -> " Menade du \"" + name + "\"? / Did you mean \"" + name + "\"?")
                .orElse("");
        return new UnknownTermException("Okänt värde för " + what + ": \"" + cut(text) + "\"." + nearest
                + " Kända / known: " + some(known) + ".");
    }

    /**
     * The known name that is most like a text.
     *
     * @param text the text to compare
     * @param known the known names
     * @return the nearest name, or empty when none is near (more than half of the letters differ)
     */
    public static Optional<String> nearest(String text, Collection<String> known) {
        String wanted = fold(cut(text));
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(wanted, fold(name))))
                .filter(name -> distance(wanted, fold(name)) * 2 <= Math.max(wanted.length(), 2));
    }

    /**
     * A text without case, accents, spaces, hyphens, underscores and dots, for comparing names.
     *
     * @param text any text
     * @return the folded text
     */
    public static String fold(String text) {
        return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String some(Collection<String> known) {
        String shown = known.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return known.size() <= MOST_SHOWN ? shown : shown + ", … (" + known.size() + ")";
    }

    private static Stream<String> spellings(Term term) {
        return Stream.concat(Stream.of(term.name(), term.sv(), term.en()), term.aliases().stream());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }

    private static int distance(String left, String right) {
        int[] row = IntStream.rangeClosed(0, right.length()).toArray();
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[right.length()];
    }

    /**
     * The names of constants, joined for a sentence.
     *
     * @param terms the constants
     * @param language the language of the names
     * @return for example {@code personuppgifter, sekretess}
     */
    public static String join(Collection<? extends Term> terms, Language language) {
        return terms.stream().map(term -> term.in(language)).collect(Collectors.joining(", "));
    }
}
