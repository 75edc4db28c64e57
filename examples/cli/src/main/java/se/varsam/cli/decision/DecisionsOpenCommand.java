package se.varsam.cli.decision;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.varsam.cli.desk.ActingOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.decision.desk.DecisionCase;

@Command(
        name = "open",
        description = {
            "Opens what is to be decided: what is proposed, and AI's part in it. That is recorded; whoever decides unopened"
                    + " stands out in the statistics.",
            "Öppnar det som ska beslutas: vad som föreslås, och AI:s del i det. Det antecknas; den som beslutar oöppnat"
                    + " sticker ut i statistiken."
        })
final class DecisionsOpenCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ActingOptions acting = new ActingOptions();

    @Parameters(index = "0", paramLabel = "ID", description = "The case's id. / Ärendets id.")
    private String id = "";

    DecisionsOpenCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        DecisionCase opened = acting.act(streams, acting.people(), (desk, person) -> desk.open(id));
        if (acting.isJson()) {
            new DeskJson(streams.out()).material(opened);
        } else {
            new DeskText(new Page(streams.out()), acting.language()).material(opened);
        }
        streams.requireWritten();
        return Exit.DONE;
    }
}
