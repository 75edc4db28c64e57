package se.varsam.cli.decision;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.cli.desk.DeskOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.decision.Names;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DeskException;

@Command(
        name = "show",
        description = {
            "Shows what is known of a case and what was decided, without opening what is to be decided.",
            "Visar vad som är känt om ett ärende och vad som beslutats, utan att öppna det som ska beslutas."
        })
final class DecisionsShowCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final DeskOptions desk = new DeskOptions();

    @Parameters(index = "0", paramLabel = "ID", description = "The case's id. / Ärendets id.")
    private String id = "";

    @Option(
            names = "--names",
            description = "Names the decider in the statement, which is personal data."
                    + " / Namnger beslutsfattaren i texten, vilket är en personuppgift.")
    private boolean names;

    DecisionsShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        DecisionCase found =
                desk.store().find(id).orElseThrow(() -> new DeskException(DeskException.Reason.UNKNOWN_CASE));
        if (desk.isJson()) {
            new DeskJson(streams.out()).told(found);
        } else {
            new DeskText(new Page(streams.out()), desk.language()).decided(found, names ? Names.SHOWN : Names.WITHHELD);
        }
        streams.requireWritten();
        return Exit.DONE;
    }
}
