package se.varsam.cli.decision;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.cli.desk.ActingOptions;
import se.varsam.cli.desk.People;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.Outcome;

@Command(
        name = "decide",
        description = {
            "Decides a case. The operating system says which user decides, and the people file which person that is; the"
                    + " trail takes the evidence, or nothing is decided.",
            "Beslutar ett ärende. Operativsystemet säger vilken användare som beslutar, och personfilen vilken människa"
                    + " det är; loggen tar emot beviset, annars är inget beslutat.",
            "",
            "Another amount or another action is another case: only the application knows its exact arguments.",
            "Ett annat belopp eller en annan åtgärd är ett annat ärende: bara programmet känner de exakta argumenten."
        })
final class DecisionsDecideCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ActingOptions acting = new ActingOptions();

    @Mixin
    private final RulingOptions says = new RulingOptions();

    @Parameters(index = "0", paramLabel = "ID", description = "The case's id. / Ärendets id.")
    private String id = "";

    @ArgGroup(multiplicity = "1")
    private How how = new How();

    /** How it comes out. */
    static final class How {

        @Option(names = "--approve", description = "As proposed. / Som föreslaget.")
        private boolean approves;

        @Option(names = "--reject", description = "Nothing is done. / Inget görs.")
        @SuppressWarnings("unused") // one of the three is given, and it is this when it is none of the others
        private boolean rejects;

        @Option(
                names = "--override",
                description = "What AI produced is disregarded, and nothing is done (AI Act art. 14(4)(d))."
                        + " / Det som AI tagit fram lämnas därhän, och inget görs (AI-förordningen art. 14.4 d).")
        private boolean overrides;

        Outcome outcome() {
            if (approves) {
                return Outcome.approved();
            }
            return overrides ? Outcome.overridden() : Outcome.rejected();
        }
    }

    DecisionsDecideCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        People people = acting.people();
        RulingOptions.Said said = says.read(people);
        DecisionCase decided =
                acting.act(streams, people, (desk, person) -> desk.decide(id, said.by(person), how.outcome()));
        if (acting.isJson()) {
            new DeskJson(streams.out()).told(decided);
        } else {
            Page page = new Page(streams.out());
            new DeskText(page, acting.language()).known(decided);
            if (decided.state() == DecisionCase.State.PENDING) {
                page.line("  " + DecisionWords.WAITS_FOR_SECOND.in(acting.language()));
            }
        }
        streams.requireWritten();
        return Exit.DONE;
    }
}
