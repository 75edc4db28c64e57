package se.varsam.cli.audit;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.trail.TrailOptions;
import se.varsam.cli.trail.Trails;

@Command(
        name = "show",
        description = {
            "Shows records: what was done, when, under which policy and clauses. Never whether they are as they were"
                    + " written: verify does that.",
            "Visar poster: vad som gjordes, när, under vilken policy och vilka klausuler. Aldrig om de är som de skrevs:"
                    + " det gör verify."
        },
        exitCodeList = {
            "0:done / klart",
            "64:wrong usage / fel på kommandoraden",
            "65:no such record, or the trail cannot be understood / posten finns inte, eller loggen går inte att tolka",
            "66:no such trail, or it cannot be read / loggen finns inte eller går inte att läsa",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
final class AuditShowCommand implements Callable<Integer> {

    private static final long MOST = 20;

    private final Streams streams;

    @Mixin
    private final TrailOptions options = new TrailOptions();

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "The first record, counted from 0; the twentieth from the end unless given."
                    + " / Den första posten, räknad från 0; den tjugonde från slutet om inget anges.")
    private OptionalLong from = OptionalLong.empty();

    @Option(
            names = "--to",
            paramLabel = "N",
            description = "The last record; the trail's last unless given."
                    + " / Den sista posten; loggens sista om inget anges.")
    private OptionalLong to = OptionalLong.empty();

    @Option(
            names = "--names",
            description = "Shows also who acted, which is personal data; only the roles unless given."
                    + " / Visar även vem som handlade, vilket är en personuppgift; bara rollerna om inget anges.")
    private boolean names;

    AuditShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (AuditTrail trail = Trails.reading(options.directory())) {
            long size = trail.size();
            long end = to.isPresent() ? to.getAsLong() + 1 : size;
            long start = from.isPresent() ? from.getAsLong() : Trails.firstHeld(trail, Math.max(0, end - MOST), end);
            if (start >= end && size > 0) {
                throw new InputException(Exit.USAGE, AuditWords.BAD_SPAN.inBoth(start, end - 1));
            }
            RecordReport report = options.isJson()
                    ? new RecordJson(streams, names)
                    : new RecordText(new Page(streams.out()), options.language(), names);
            report.begin();
            if (start < end) {
                trail.read(start, end, report::record);
            }
            report.end(start, end, size);
            streams.requireWritten();
            return Exit.DONE;
        }
    }
}
