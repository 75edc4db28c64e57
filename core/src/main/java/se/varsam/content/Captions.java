package se.varsam.content;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.varsam.data.Table;
import se.varsam.term.Bilingual;

/**
 * The words of visible labels, by kind and origin. Immutable.
 *
 * @since 0.1
 */
public final class Captions {

    /** The images' caption of Söderköping Q, word for word; by default every municipality's. */
    public static final String EXACT_FOR_IMAGES = "Denna bild har genererats med hjälp av AI";

    private final Map<ContentKind, Map<ContentOrigin, Bilingual>> words;

    private Captions(Map<ContentKind, Map<ContentOrigin, Bilingual>> words) {
        this.words = Collections.unmodifiableMap(words);
    }

    private static final class Standard {
        static final Captions CAPTIONS = read();
    }

    /** Compiled only when a caption has to be read. */
    private static final class Words {
        static final Pattern EXACT = Pattern.compile(EXACT_FOR_IMAGES.replace(" ", "\\s+") + "(?![\\p{L}\\p{N}])");
        static final Pattern AI = Pattern.compile("\\bAI\\b|[Aa]rtificiell intelligens|[Aa]rtificial intelligence");
        static final Pattern MADE = Pattern.compile(
                "gener|skap|framställ|gjor|bearbet|redigera|\\b(made|created|generated|produced|edited)\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        static final Pattern NOT = Pattern.compile("\\b(inte|ej|utan|not|without|no)\\b", Pattern.CASE_INSENSITIVE);
    }

    /** {@return the words that apply until a municipality sets its own} */
    public static Captions standard() {
        return Standard.CAPTIONS;
    }

    /**
     * {@return the same captions with other words for one kind}
     *
     * @param kind the kind
     * @param origin how much of it AI made: {@code GENERATED}, {@code EDITED} or {@code ASSISTED}
     * @param text the words
     * @throws IllegalArgumentException when AI had no part in it, or when the Swedish words do not say that AI made it
     */
    public Captions saying(ContentKind kind, ContentOrigin origin, Bilingual text) {
        if (origin == ContentOrigin.HUMAN || origin == ContentOrigin.UNKNOWN) {
            throw new IllegalArgumentException("Bara det som AI har haft del i märks, inte " + origin.sv()
                    + ". / Only what AI had part in is labelled, not " + origin.en() + ".");
        }
        if (!isTelling(text.sv()) || !isTelling(text.en())) {
            throw new IllegalArgumentException("Bildtexten för " + kind.sv() + " säger inte på båda språken att AI har"
                    + " gjort innehållet: nämn AI och vad AI har gjort. / The caption for " + kind.en()
                    + " does not say in both languages that AI made it: name AI and what it did.");
        }
        Map<ContentKind, Map<ContentOrigin, Bilingual>> changed = new EnumMap<>(words);
        Map<ContentOrigin, Bilingual> ofKind = new EnumMap<>(requireNonNull(words.get(kind)));
        ofKind.put(origin, text);
        changed.put(kind, Collections.unmodifiableMap(ofKind));
        return new Captions(changed);
    }

    /**
     * {@return the caption for content}
     *
     * @param kind what kind it is
     * @param origin how much of it AI made; unknown counts as all
     * @throws IllegalArgumentException when a human made it: it is not labelled
     */
    public Bilingual of(ContentKind kind, ContentOrigin origin) {
        if (origin == ContentOrigin.HUMAN) {
            throw new IllegalArgumentException(
                    "Det som en människa har gjort märks inte. / What a human made is not labelled.");
        }
        ContentOrigin said = origin == ContentOrigin.UNKNOWN ? ContentOrigin.GENERATED : origin;
        return requireNonNull(requireNonNull(words.get(kind)).get(said));
    }

    /**
     * {@return whether a sentence is one of these captions, in one language or in several with {@code " / "} between}
     *
     * @param sentence the sentence, without full stop
     */
    public boolean has(String sentence) {
        return words.values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .anyMatch(text -> sentence.equals(text.sv())
                        || sentence.equals(text.en())
                        || sentence.equals(text.sv() + " / " + text.en())
                        || sentence.equals(text.en() + " / " + text.sv()));
    }

    /**
     * {@return whether a text holds the images' caption of Söderköping Q, word for word}
     *
     * @param text the text beside an image
     */
    public static boolean isExact(CharSequence text) {
        return Words.EXACT.matcher(text).find();
    }

    /**
     * {@return whether a text says clearly, in any words, that AI made something}
     *
     * @param text a caption, or a sentence
     */
    public static boolean isTelling(CharSequence text) {
        return Words.AI.matcher(text).find()
                && Words.MADE.matcher(text).find()
                && !Words.NOT.matcher(text).find();
    }

    private static Captions read() {
        Map<ContentKind, Map<ContentOrigin, Bilingual>> words = new EnumMap<>(ContentKind.class);
        for (Table.Row row : Table.read(Captions.class, "captions.tsv").rows()) {
            words.computeIfAbsent(ContentKind.valueOf(row.get("kind")), kind -> new EnumMap<>(ContentOrigin.class))
                    .put(ContentOrigin.valueOf(row.get("origin")), new Bilingual(row.get("sv"), row.get("en")));
        }
        return new Captions(words);
    }
}
