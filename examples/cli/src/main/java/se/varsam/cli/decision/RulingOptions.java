package se.varsam.cli.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;
import se.varsam.cli.desk.People;
import se.varsam.cli.trail.Notes;
import se.varsam.decision.AiReview;
import se.varsam.decision.OmittedReasons;
import se.varsam.decision.Ruling;
import se.varsam.person.Person;

/** What a decision says: förvaltningslagen 31 and 32 §§. Texts are read from files: a command line is seen by others. */
final class RulingOptions {

    @Option(
            names = "--content-file",
            required = true,
            paramLabel = "FILE",
            description = "What is decided, as text in UTF-8 (31 §). / Beslutets innehåll, som text i UTF-8 (31 §).")
    private Path content = Path.of("");

    @Option(
            names = "--reasons-file",
            paramLabel = "FILE",
            description = "The circumstances that were decisive, as text in UTF-8 (32 §)."
                    + " / De omständigheter som har varit avgörande, som text i UTF-8 (32 §).")
    private Optional<Path> reasons = Optional.empty();

    @Option(
            names = "--omit-reasons",
            paramLabel = "GROUND",
            description = "Leaves the reasons out, on a ground of 32 §: employment, urgent, protection, regulations."
                    + " / Utelämnar motiveringen, på en grund i 32 §: employment, urgent, protection, regulations.")
    private Optional<OmittedReasons> omitted = Optional.empty();

    @Option(
            names = "--provision",
            paramLabel = "TEXT",
            description = "A provision that was applied; may be given several times."
                    + " / En bestämmelse som tillämpats; kan anges flera gånger.")
    private List<String> provisions = new ArrayList<>();

    @Option(
            names = "--delegation",
            required = true,
            paramLabel = "POINT",
            description = "The point of the delegation order that lets you decide."
                    + " / Den punkt i delegationsordningen som låter dig besluta.")
    private String delegation = "";

    @Option(
            names = "--checked",
            paramLabel = "PART",
            split = ",",
            description =
                    "What you have checked of AI's part: facts, sources, calculations, provisions, completeness, bias,"
                            + " reasoning. / Vad du har kontrollerat av AI:s del: facts, sources, calculations, provisions,"
                            + " completeness, bias, reasoning.")
    private List<AiReview.Part> checked = new ArrayList<>();

    @Option(
            names = "--changes-file",
            paramLabel = "FILE",
            description = "What you have changed of AI's part, as text in UTF-8."
                    + " / Vad du har ändrat av AI:s del, som text i UTF-8.")
    private Optional<Path> changes = Optional.empty();

    @Option(
            names = "--presenter",
            paramLabel = "USER",
            description = "Who presented the matter, by the user in the people file."
                    + " / Föredraganden, med användaren i personfilen.")
    private Optional<String> presenter = Optional.empty();

    @Option(
            names = "--participant",
            paramLabel = "USER",
            description = "Who took part without deciding, by the user in the people file; may be given several times."
                    + " / Vem som medverkat utan att besluta, med användaren i personfilen; kan anges flera gånger.")
    private List<String> participants = new ArrayList<>();

    /** What is said, of which only the decider is not known yet. */
    record Said(UnaryOperator<Ruling> rest) {

        Ruling by(Person decider) {
            return rest.apply(Ruling.by(decider));
        }
    }

    /** Everything is read before anything is opened. */
    Said read(People people) {
        String what = Notes.read(content).strip();
        Optional<String> why = reasons.map(file -> Notes.read(file).strip());
        Optional<String> changed = changes.map(file -> Notes.read(file).strip());
        Optional<Person> presents = presenter.map(people::named);
        Person[] others = participants.stream().map(people::named).toArray(Person[]::new);
        return new Said(begun -> {
            Ruling ruling = begun.under(delegation).content(what).with(others);
            if (why.isPresent()) {
                ruling = ruling.because(why.get(), provisions.toArray(String[]::new));
            }
            ruling = omitted.isPresent() ? ruling.withoutReasons(omitted.get()) : ruling;
            ruling = presents.isPresent() ? ruling.presentedBy(presents.get()) : ruling;
            ruling = changed.isPresent() ? ruling.changing(changed.get()) : ruling;
            return checked.isEmpty() ? ruling : ruling.reviewing(review());
        });
    }

    /** Whether the material was opened, the desk knows. */
    private AiReview review() {
        Set<AiReview.Part> parts = EnumSet.copyOf(checked);
        return new AiReview(parts, AiReview.Material.UNKNOWN);
    }
}
