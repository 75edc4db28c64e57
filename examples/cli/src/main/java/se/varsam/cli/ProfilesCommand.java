package se.varsam.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.profile.Profiles;

@Command(name = "profiles", description = "Lists the policies. / Listar policyerna.")
final class ProfilesCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    ProfilesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        new ProfilesReport(new Page(streams.out()), options.language()).print(Profiles.all());
        return Exit.ALLOWED;
    }
}
