package se.varsam.cli.policy;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.ReportOptions;
import se.varsam.cli.terminal.Streams;
import se.varsam.profile.Profile;
import se.varsam.use.Act;

@Command(name = "rules", description = "Prints a policy's rules as a table. / Skriver en policys regler som en tabell.")
public final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Parameters(paramLabel = "PROFILE", description = "Id or municipality code. / Id eller kommunkod.")
    private Profile profile;

    @Option(
            names = "--act",
            paramLabel = "ACT",
            description = "Only one act. / Bara en handling: ${COMPLETION-CANDIDATES}.")
    private Optional<Act> act = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the required parameter before call()
    public RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RulesReport report = new RulesReport(new Page(streams.out()), options.language());
        act.ifPresentOrElse(only -> report.print(profile, only), () -> report.print(profile));
        return Exit.ALLOWED;
    }
}
