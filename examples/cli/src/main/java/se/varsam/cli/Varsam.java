package se.varsam.cli;

import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.cli.assess.AssessCommand;
import se.varsam.cli.audit.AuditCommand;
import se.varsam.cli.decision.DecisionsCommand;
import se.varsam.cli.label.InspectCommand;
import se.varsam.cli.label.LabelCommand;
import se.varsam.cli.label.UnlabelCommand;
import se.varsam.cli.policy.ChecklistCommand;
import se.varsam.cli.policy.ClausesCommand;
import se.varsam.cli.policy.DiffCommand;
import se.varsam.cli.policy.ProfilesCommand;
import se.varsam.cli.policy.RulesCommand;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.terminal.Usage;
import se.varsam.cli.text.ScanCommand;

/** The command line's front door: {@code java -jar varsam.jar}. */
@Command(
        name = "varsam",
        description = {
            "Judges uses of AI under Swedish municipal AI policies.",
            "Bedömer AI-användning enligt svenska kommuners AI-policyer.",
            "Labels files that AI made, and finds such labels.",
            "Märker filer som AI har gjort, och hittar sådana märkningar."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands / kommandon:%n",
        versionProvider = Varsam.Version.class)
public final class Varsam {

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final Usage usage = new Usage();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version. / Visar versionen.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean version;

    private Varsam() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param args the command line; {@code --help} lists the commands
     */
    public static void main(String[] args) {
        System.exit(run(System.in, System.out, System.err, args));
    }

    public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        Streams streams = Streams.of(in, out, err);
        int code = commandLine(streams).execute(args);
        streams.out().flush();
        streams.err().flush();
        return code;
    }

    private static CommandLine commandLine(Streams streams) {
        CommandLine line = new CommandLine(new Varsam())
                .addSubcommand(new AssessCommand(streams))
                .addSubcommand(new ScanCommand(streams))
                .addSubcommand(new LabelCommand(streams))
                .addSubcommand(new UnlabelCommand(streams))
                .addSubcommand(new InspectCommand(streams))
                .addSubcommand(new ProfilesCommand(streams))
                .addSubcommand(new ClausesCommand(streams))
                .addSubcommand(new ChecklistCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new RulesCommand(streams))
                .addSubcommand(AuditCommand.of(streams))
                .addSubcommand(DecisionsCommand.of(streams));
        Converters.register(line);
        return line.setOut(streams.out())
                .setErr(streams.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(Page.WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Failures(streams))
                .setExecutionExceptionHandler(new Failures(streams));
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Varsam.class.getPackage().getImplementationVersion();
            return new String[] {"varsam " + (version == null ? "(development)" : version)};
        }
    }
}
