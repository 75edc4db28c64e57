package se.varsam.cli.assess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.cli.assess.TextReport.Detail;
import se.varsam.cli.terminal.Inputs;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.ReportOptions;
import se.varsam.cli.terminal.Streams;
import se.varsam.jackson.Tools;
import se.varsam.profile.Profile;

@Command(
        name = "assess",
        description = {
            "Judges uses described as JSON: one scenario, a list of them, or one a line.",
            "Bedömer användningar som beskrivs i JSON: ett scenario, en lista eller ett på varje rad."
        })
public final class AssessCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files of scenarios; - is standard input, which is also read when no file is given."
                    + " / Filer med scenarier; - är standard in, som också läses när ingen fil anges.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "ID",
            description = "A policy, by id or municipality code; may be repeated. Otherwise those that each scenario"
                    + " names. / En policy, med id eller kommunkod; kan upprepas. Annars de som varje scenario nämner.")
    private List<Profile> profiles = new ArrayList<>();

    @Option(names = "--all", description = "Every municipality, side by side. / Alla kommuner, sida vid sida.")
    private boolean all;

    @Option(names = "--json", description = "One line of JSON for each verdict. / En rad JSON för varje bedömning.")
    private boolean json;

    @Option(names = "--summary", description = "Only the table, side by side. / Bara tabellen, sida vid sida.")
    private boolean summary;

    @Option(
            names = "--tools",
            paramLabel = "FILE",
            description = "The municipality's tool register, as JSON: it decides what is known of a tool, and refusals"
                    + " name its tools. / Kommunens verktygsregister, som JSON: det avgör vad man vet om ett verktyg,"
                    + " och avslag nämner dess verktyg.")
    private Optional<Path> tools = Optional.empty();

    @Option(
            names = "--no-law",
            description = "The municipality's document alone, without the AI Act and the GDPR."
                    + " / Bara kommunens dokument, utan AI-förordningen och GDPR.")
    private boolean withoutLaw;

    public AssessCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<String> names = files.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : files;
        Inputs.require(names);
        tools.map(Path::toString).map(List::of).ifPresent(Inputs::require);
        AssessmentReport report = json
                ? new JsonReport(streams.out())
                : new TextReport(new Page(streams.out()), options.language(), summary ? Detail.SUMMARY : Detail.FULL);
        Policies policies =
                new Policies(tools.map(Tools::read), withoutLaw ? Policies.Law.LEFT_OUT : Policies.Law.INCLUDED);
        Assessor assessor = new Assessor(streams, policies, all ? Policies.municipalities() : profiles, report);
        for (String name : names) {
            ScenarioSource source =
                    new ScenarioSource(Inputs.called(name), report.batchSize(), assessor::assess, assessor::refuse);
            Inputs.read(name, streams, source::read);
        }
        return assessor.end();
    }
}
