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
        },
        exitCodeList = {
            "0:done, with evidence in the trail / klart, med bevis i loggen",
            "1:the desk, or the people file, says no / beslutsbordet eller personfilen säger nej",
            "64:wrong usage / fel på kommandoraden",
            "65:bad data, or a trail that must be repaired / fel i underlaget, eller en logg som måste lagas",
            "66:no such desk, trail or file / beslutsbordet, loggen eller filen finns inte",
            "70:internal error / internt fel",
            "74:cannot be kept or recorded / går inte att spara eller anteckna",
            "75:desk or trail is in use, try again / beslutsbordet eller loggen används, försök igen"
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
