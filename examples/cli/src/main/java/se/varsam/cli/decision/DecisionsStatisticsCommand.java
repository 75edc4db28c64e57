package se.varsam.cli.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.desk.DeskOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.DeskStatistics;

@Command(
        name = "statistics",
        description = {
            "Tells how people have decided, so that it shows when approval has become a habit (AI Act art. 14(4)(b)).",
            "Berättar hur människor har beslutat, så att det syns när bifall har blivit en vana"
                    + " (AI-förordningen art. 14.4 b)."
        })
final class DecisionsStatisticsCommand implements Callable<Integer> {

    private static final int DAYS = 30;

    private final Streams streams;

    @Mixin
    private final DeskOptions desk = new DeskOptions();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "The first day; thirty days ago unless given. / Första dagen; för trettio dagar sedan om inget"
                            + " anges.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last day; today unless given. / Sista dagen; i dag om inget anges.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--names",
            description = "Names those who have decided, which is personal data; numbered unless given."
                    + " / Namnger dem som har beslutat, vilket är en personuppgift; numrerade om inget anges.")
    private boolean names;

    DecisionsStatisticsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        LocalDate last = to.orElseGet(() -> LocalDate.now(clock));
        LocalDate first = from.orElseGet(() -> last.minusDays(DAYS));
        if (first.isAfter(last)) {
            throw new InputException(Exit.USAGE, DecisionWords.NO_PERIOD.inBoth());
        }
        DeskStatistics statistics = statistics(clock, first, last);
        if (desk.isJson()) {
            new DeskJson(streams.out()).statistics(statistics, names);
        } else {
            new StatisticsText(new Page(streams.out()), desk.language(), names).print(statistics);
        }
        streams.requireWritten();
        return Exit.DONE;
    }

    /** Nobody acts, and nothing is recorded. */
    private DeskStatistics statistics(Clock clock, LocalDate first, LocalDate last) {
        try (AuditTrail none = AuditTrail.inMemory()) {
            return DecisionDesk.of(desk.store(), Optional::empty, none, clock, DeskRules.fourEyes(Duration.ofDays(1)))
                    .statistics(
                            first.atStartOfDay(clock.getZone()).toInstant(),
                            last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
    }
}
