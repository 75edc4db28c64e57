package se.varsam.cli.decision;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.cli.desk.DeskOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionStore;

@Command(
        name = "list",
        description = {
            "Lists the cases that wait for a human, the oldest first, and the tools that are stopped. That opens none.",
            "Listar de ärenden som väntar på en människa, äldst först, och de verktyg som är stoppade. Det öppnar inget."
        })
final class DecisionsListCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final DeskOptions desk = new DeskOptions();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "pending, unless given; deciding, decided, used, withdrawn or expired."
                    + " / pending om inget anges; deciding, decided, used, withdrawn eller expired.")
    private DecisionCase.State state = DecisionCase.State.PENDING;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "How many at most; 100 unless given. / Hur många som mest; 100 om inget anges.")
    private int most = 100;

    DecisionsListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        DecisionStore store = desk.store();
        List<DecisionCase> cases = store.in(state, most);
        List<DecisionStore.Stop> stops = store.stops();
        if (desk.isJson()) {
            DeskJson json = new DeskJson(streams.out());
            cases.forEach(json::told);
            stops.forEach(json::stopped);
        } else {
            DeskText text = new DeskText(new Page(streams.out()), desk.language());
            text.list(cases, most);
            text.stops(stops);
        }
        streams.requireWritten();
        return Exit.DONE;
    }
}
