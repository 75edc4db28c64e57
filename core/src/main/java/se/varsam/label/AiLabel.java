package se.varsam.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.term.Language;

/**
 * What a label says of one piece of content. The same label on the same file gives the same bytes: nothing in it is read
 * from a clock.
 *
 * @param origin how much of it AI made: {@code GENERATED}, {@code EDITED} or {@code ASSISTED}
 * @param kind what kind it is; {@code UNKNOWN} follows the file's format
 * @param system the AI system's name, not blank
 * @param version the AI system's version, blank when unknown
 * @param languages the languages of the visible caption, at least one, in order; metadata holds both languages always
 * @param date when the content was made, if known
 * @param review who reviewed it and answers for it, if somebody did: the evidence that AI Act art. 50(4) asks for
 * @param prompt what the system was asked, if it is to be written into the file
 * @since 0.1
 */
public record AiLabel(
        ContentOrigin origin,
        ContentKind kind,
        String system,
        String version,
        List<Language> languages,
        Optional<LocalDate> date,
        Optional<Review> review,
        Optional<Prompt> prompt) {

    /** Refuses content that no AI made, a blank system and no language: {@link IllegalArgumentException}. */
    public AiLabel {
        if (origin == ContentOrigin.HUMAN || origin == ContentOrigin.UNKNOWN) {
            throw new IllegalArgumentException("En AI-märkning behöver ett ursprung där AI har haft del, inte "
                    + origin.sv() + ". / An AI label needs an origin that AI had part in, not " + origin.en() + ".");
        }
        if (system.isBlank()) {
            throw new IllegalArgumentException(
                    "Vilket AI-system? Namnet är tomt. / Which AI system? Its name is blank.");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException(
                    "Märkningen behöver minst ett språk. / The label needs at least one language.");
        }
        languages = languages.stream().distinct().toList();
    }

    /**
     * {@return a label for what a system made on its own, in Swedish}
     *
     * @param system the AI system's name, for example {@code Firefly}
     * @throws IllegalArgumentException when it is blank
     */
    public static AiLabel generatedBy(String system) {
        return of(ContentOrigin.GENERATED, system);
    }

    /**
     * {@return a label for a human's work that a system changed, in Swedish}
     *
     * @param system the AI system's name
     * @throws IllegalArgumentException when it is blank
     */
    public static AiLabel editedWith(String system) {
        return of(ContentOrigin.EDITED, system);
    }

    /**
     * {@return a label for a human's own work that a system gave ideas or parts to, in Swedish}
     *
     * @param system the AI system's name
     * @throws IllegalArgumentException when it is blank
     */
    public static AiLabel assistedBy(String system) {
        return of(ContentOrigin.ASSISTED, system);
    }

    private static AiLabel of(ContentOrigin origin, String system) {
        return new AiLabel(
                origin,
                ContentKind.UNKNOWN,
                system,
                "",
                List.of(Language.SWEDISH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the same label with the system's version}
     *
     * @param number for example {@code 3.1}
     */
    public AiLabel version(String number) {
        return new AiLabel(origin, kind, system, number, languages, date, review, prompt);
    }

    /**
     * {@return the same label for one kind of content}
     *
     * @param what the kind, for example a map that is an image by format
     */
    public AiLabel kind(ContentKind what) {
        return new AiLabel(origin, what, system, version, languages, date, review, prompt);
    }

    /**
     * {@return the same label with its visible caption in these languages}
     *
     * @param first the first language
     * @param more further languages
     */
    public AiLabel in(Language first, Language... more) {
        List<Language> all = new ArrayList<>(List.of(more));
        all.add(0, first);
        return new AiLabel(origin, kind, system, version, all, date, review, prompt);
    }

    /**
     * {@return the same label with the day the content was made}
     *
     * @param day the day
     */
    public AiLabel on(LocalDate day) {
        return new AiLabel(origin, kind, system, version, languages, Optional.of(day), review, prompt);
    }

    /**
     * {@return the same label with the evidence of human review}
     *
     * @param evidence who reviewed it, who answers for it, and when
     */
    public AiLabel reviewed(Review evidence) {
        return new AiLabel(origin, kind, system, version, languages, date, Optional.of(evidence), prompt);
    }

    /**
     * {@return the same label with what the system was asked, which is then written into the file for all to read}
     *
     * @param asked the prompt; often personal data (GDPR art. 5(1)(c))
     */
    public AiLabel withPrompt(Prompt asked) {
        return new AiLabel(origin, kind, system, version, languages, date, review, Optional.of(asked));
    }

    /** Origin, kind and system: persons and prompts are left out. */
    @Override
    public String toString() {
        return "AiLabel[" + origin + ", " + kind + ", " + system + "]";
    }
}
