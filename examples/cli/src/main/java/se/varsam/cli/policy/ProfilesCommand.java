package se.varsam.cli.policy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.ReportOptions;
import se.varsam.cli.terminal.Streams;
import se.varsam.profile.Profiles;

@Command(name = "profiles", description = "Lists the policies. / Listar policyerna.")
public final class ProfilesCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    public ProfilesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        new ProfilesReport(new Page(streams.out()), options.language()).print(Profiles.all());
        return Exit.ALLOWED;
    }
}
