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
        name = "diff",
        description = "Tells what each of two policies asks that the other does not."
                + " / Visar vad var och en av två policyer kräver som den andra inte kräver.")
public final class DiffCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Parameters(index = "0", paramLabel = "A", description = "Id or municipality code. / Id eller kommunkod.")
    private Profile one;

    @Parameters(index = "1", paramLabel = "B", description = "Id or municipality code. / Id eller kommunkod.")
    private Profile other;

    @SuppressWarnings("NullAway.Init") // picocli sets the required parameters before call()
    public DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        new DiffReport(new Page(streams.out()), options.language()).print(one, other);
        return Exit.ALLOWED;
    }
}
