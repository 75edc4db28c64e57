package se.varsam.cli.policy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.ReportOptions;
import se.varsam.cli.terminal.Streams;
import se.varsam.profile.Profile;

@Command(
        name = "checklist",
        description = "Prints what people see to, as markdown. / Skriver det som människor ser till, som markdown.")
public final class ChecklistCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Parameters(paramLabel = "PROFILE", description = "Id or municipality code. / Id eller kommunkod.")
    private Profile profile;

    @SuppressWarnings("NullAway.Init") // picocli sets the required parameter before call()
    public ChecklistCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        new ChecklistReport(new Page(streams.out()), options.language()).print(profile);
        return Exit.ALLOWED;
    }
}
