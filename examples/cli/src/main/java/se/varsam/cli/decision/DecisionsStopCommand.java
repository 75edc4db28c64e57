package se.varsam.cli.decision;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.cli.desk.ActingOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Shown;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.trail.Notes;

@Command(
        name = "stop",
        description = {
            "Stops a tool: nothing is proposed, decided or used for it until it is resumed (AI Act art. 14(4)(e)).",
            "Stoppar ett verktyg: inget föreslås, beslutas eller används för det förrän det återupptas"
                    + " (AI-förordningen art. 14.4 e)."
        })
final class DecisionsStopCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ActingOptions acting = new ActingOptions();

    @Parameters(index = "0", paramLabel = "TOOL", description = "The tool's id. / Verktygets id.")
    private String tool = "";

    @Option(
            names = "--reasons-file",
            required = true,
            paramLabel = "FILE",
            description = "Why, as text in UTF-8. / Varför, som text i UTF-8.")
    private Path reasons = Path.of("");

    DecisionsStopCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String why = Notes.read(reasons).strip();
        boolean done = acting.act(streams, acting.people(), (desk, person) -> {
            desk.stop(tool, why);
            return true;
        });
        if (acting.isJson()) {
            new DeskJson(streams.out()).tool(tool, done);
        } else {
            new Page(streams.out()).line(DecisionWords.TOOL_STOPPED.in(acting.language(), Shown.plain(tool)));
        }
        streams.requireWritten();
        return Exit.DONE;
    }
}
