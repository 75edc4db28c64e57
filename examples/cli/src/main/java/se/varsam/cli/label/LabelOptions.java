package se.varsam.cli.label;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.label.AiLabel;
import se.varsam.label.Prompt;
import se.varsam.label.Review;
import se.varsam.term.Language;

/** What a label says. */
final class LabelOptions {

    @Option(
            names = "--system",
            required = true,
            paramLabel = "NAME",
            description = "The AI system, for example Firefly. / AI-systemet, till exempel Firefly.")
    private String system = "";

    @Option(names = "--system-version", paramLabel = "VERSION", description = "Its version. / Dess version.")
    private String version = "";

    @Option(
            names = "--origin",
            paramLabel = "generated|edited|assisted",
            description = "How much AI made: all of it, unless given. / Hur mycket AI har gjort: allt, om inget anges.")
    private ContentOrigin origin = ContentOrigin.GENERATED;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "text, image, video, audio, map, suggestion, answer, code or data; otherwise what the format"
                    + " holds. / text, bild, film, ljud, karta, förslag, svar, programkod eller data; annars det som"
                    + " formatet rymmer.")
    private ContentKind kind = ContentKind.UNKNOWN;

    @Option(
            names = "--caption-lang",
            paramLabel = "sv|en|sv,en",
            hideParamSyntax = true,
            split = ",",
            description = "Languages of the visible caption, in order; sv unless given."
                    + " / Den synliga bildtextens språk, i ordning; sv om inget anges.")
    private List<Language> languages = List.of(Language.SWEDISH);

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day the content was made. / Dagen då innehållet gjordes.")
    private Optional<LocalDate> date = Optional.empty();

    @ArgGroup(exclusive = false)
    private @Nullable Reviewed review;

    @ArgGroup(exclusive = false)
    private @Nullable Asked asked;

    /** All three or none. */
    static final class Reviewed {
        @Option(
                names = "--reviewer",
                required = true,
                paramLabel = "NAME",
                description =
                        "Who reviewed it, by name or by post; together with --editor and --reviewed, and all three"
                                + " are written into the file. / Vem som har granskat, med namn eller roll; tillsammans med"
                                + " --editor och --reviewed, och alla tre skrivs i filen.")
        private String reviewer = "";

        @Option(
                names = "--editor",
                required = true,
                paramLabel = "NAME",
                description = "Who holds editorial responsibility. / Vem som har redaktionellt ansvar.")
        private String editor = "";

        @Option(
                names = "--reviewed",
                required = true,
                paramLabel = "YYYY-MM-DD",
                description = "When it was reviewed. / När det granskades.")
        private LocalDate date = LocalDate.EPOCH;
    }

    /** A writer only together with a prompt. */
    static final class Asked {
        @Option(
                names = "--prompt",
                required = true,
                paramLabel = "TEXT",
                description =
                        "What the system was asked: written into the file for all to read, so leave it out where it"
                                + " holds personal data. / Vad systemet ombads göra: skrivs i filen så att alla kan läsa det,"
                                + " så utelämna den när den rymmer personuppgifter.")
        private String text = "";

        @Option(
                names = "--prompt-writer",
                paramLabel = "NAME",
                description = "Who asked; only with --prompt, and written into the file too."
                        + " / Vem som frågade; bara med --prompt, och skrivs också i filen.")
        private String writer = "";
    }

    AiLabel label() {
        try {
            return new AiLabel(
                    origin,
                    kind,
                    system,
                    version,
                    languages,
                    date,
                    Optional.ofNullable(review).map(it -> new Review(it.reviewer, it.editor, it.date)),
                    Optional.ofNullable(asked).map(it -> new Prompt(it.text, it.writer)));
        } catch (IllegalArgumentException e) {
            throw new InputException(Exit.USAGE, String.valueOf(e.getMessage()));
        }
    }
}
