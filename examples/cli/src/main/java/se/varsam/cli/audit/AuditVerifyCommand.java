package se.varsam.cli.audit;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.trail.Outside;
import se.varsam.cli.trail.OutsideOptions;
import se.varsam.cli.trail.TrailJson;
import se.varsam.cli.trail.TrailOptions;
import se.varsam.cli.trail.TrailReport;
import se.varsam.cli.trail.TrailState;
import se.varsam.cli.trail.TrailText;
import se.varsam.cli.trail.Trails;

@Command(
        name = "verify",
        description = {
            "Looks through a whole trail, also while it is written to, and names the first bad record.",
            "Går igenom en hel logg, även medan den skrivs, och namnger den första felaktiga posten.",
            "",
            "Only a checkpoint from outside shows a cut end, or that somebody with access has rewritten everything.",
            "Bara en kontrollpunkt utifrån visar ett avkapat slut, eller att någon som kommer åt loggen har skrivit om"
                    + " allt."
        },
        exitCodeList = {
            "0:intact / oskadd",
            "1:broken / bruten",
            "2:the end is torn by an interrupted writing; nothing acknowledged is lost"
                    + " / slutet är avbrutet mitt i en skrivning; inget bekräftat är förlorat",
            "64:wrong usage / fel på kommandoraden",
            "65:a checkpoint, key or receipt is bad, and the trail is not judged"
                    + " / fel i en kontrollpunkt, nyckel eller kvitto, och loggen är inte prövad",
            "66:no such trail or file, or it cannot be read / loggen eller filen finns inte eller går inte att läsa",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
final class AuditVerifyCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final TrailOptions options = new TrailOptions();

    @Mixin
    private final OutsideOptions outside = new OutsideOptions();

    @Option(
            names = "--progress",
            description = "Tells on standard error that a long check goes on, also when that is no terminal."
                    + " / Berättar på standard fel att en lång prövning pågår, även utan terminal.")
    private boolean progress;

    AuditVerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Outside kept = outside.read();
        TrailState state = state(kept);
        TrailReport report = options.isJson()
                ? new TrailJson(streams.out(), options.language())
                : new TrailText(new Page(streams.out()), options.language());
        report.print(state);
        streams.requireWritten();
        return state.kind().exitCode();
    }

    private TrailState state(Outside kept) {
        long megabytes = Trails.megabytes(options.directory());
        Ticker ticker =
                Ticker.of(streams, progress, seconds -> AuditWords.CHECKING.in(options.language(), megabytes, seconds));
        try (AuditTrail trail = Trails.reading(options.directory())) {
            return TrailState.of(options.directory(), trail, kept);
        } finally {
            ticker.stop();
        }
    }
}
