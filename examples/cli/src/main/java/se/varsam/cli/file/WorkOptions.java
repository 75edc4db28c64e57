package se.varsam.cli.file;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.AiPolicy;
import se.varsam.cli.terminal.ReportOptions;
import se.varsam.cli.terminal.Streams;
import se.varsam.content.Captions;
import se.varsam.label.Inspector;
import se.varsam.label.Labeller;
import se.varsam.profile.Profile;
import se.varsam.term.Language;

/** What the commands on labels share: whose captions, how many files at once, and what the answer looks like. */
public final class WorkOptions {

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description =
                    "The municipality whose captions apply, by id or municipality code; otherwise the standard ones."
                            + " / Kommunen vars bildtexter gäller, med id eller kommunkod; annars standardtexterna.")
    private Optional<Profile> policy = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many files at once; as many as there are processors unless given."
                    + " / Hur många filer samtidigt; så många som det finns processorer om inget anges.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "One line of JSON for each file. / En rad JSON för varje fil.")
    private boolean json;

    @Option(
            names = "--progress",
            description = "Draws on standard error how many files are done, also when that is no terminal."
                    + " / Ritar på standard fel hur många filer som är klara, även utan terminal.")
    private boolean progress;

    public Language language() {
        return report.language();
    }

    public boolean isJson() {
        return json;
    }

    public Batch batch(Streams streams) {
        return new Batch(jobs, Bar.of(streams, language(), progress));
    }

    public Labeller labeller() {
        return policy.map(AiPolicy::of).map(AiPolicy::labeller).orElseGet(Labeller::standard);
    }

    public Inspector inspector() {
        return Inspector.knowing(captions());
    }

    /** The one place where a policy decides the words. */
    private Captions captions() {
        return policy.map(Profile::captions).orElseGet(Captions::standard);
    }
}
