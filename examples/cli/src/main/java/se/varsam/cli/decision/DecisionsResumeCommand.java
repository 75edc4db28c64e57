package se.varsam.cli.decision;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.varsam.cli.desk.ActingOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Shown;
import se.varsam.cli.terminal.Streams;

@Command(
        name = "resume",
        description = {
            "Lets a stopped tool go on. Find out first why it was stopped.",
            "Låter ett stoppat verktyg fortsätta. Ta först reda på varför det stoppades."
        })
final class DecisionsResumeCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ActingOptions acting = new ActingOptions();

    @Parameters(index = "0", paramLabel = "TOOL", description = "The tool's id. / Verktygets id.")
    private String tool = "";

    DecisionsResumeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        boolean done = acting.act(streams, acting.people(), (desk, person) -> {
            desk.resume(tool);
            return true;
        });
        if (acting.isJson()) {
            new DeskJson(streams.out()).tool(tool, !done);
        } else {
            new Page(streams.out()).line(DecisionWords.TOOL_RESUMED.in(acting.language(), Shown.plain(tool)));
        }
        streams.requireWritten();
        return Exit.DONE;
    }
}
