package se.varsam.cli.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.TrailRepair;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.trail.TrailOptions;
import se.varsam.cli.trail.Trails;

@Command(
        name = "repair",
        description = {
            "Makes a trail one that can be written to again after an interrupted writing. What is not a whole record is moved"
                    + " to a file of its own, and hashes are made again from the records. The records are not touched.",
            "Gör att en logg går att skriva i igen efter en avbruten skrivning. Det som inte är en hel post flyttas till en"
                    + " egen fil, och summor görs om ur posterna. Posterna rörs inte."
        },
        exitCodeList = {
            "0:repaired, or nothing to repair / lagad, eller inget att laga",
            "1:acknowledged records are missing: look for them in a backup"
                    + " / bekräftade poster saknas: sök dem i en säkerhetskopia",
            "64:wrong usage / fel på kommandoraden",
            "65:damaged, and not to be repaired / skadad, och går inte att laga",
            "66:no such trail / loggen finns inte",
            "70:internal error / internt fel",
            "74:the directory cannot be written to / det går inte att skriva i mappen",
            "75:somebody writes to it / någon skriver i den"
        })
final class AuditRepairCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final TrailOptions options = new TrailOptions();

    AuditRepairCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Trails.require(options.directory());
        TrailRepair done = AuditTrail.repair(options.directory());
        if (options.isJson()) {
            json(done);
        } else {
            text(done);
        }
        streams.requireWritten();
        return done.missing() == 0 ? Exit.DONE : Exit.BROKEN;
    }

    private void text(TrailRepair done) {
        Page page = new Page(streams.out());
        boolean isSound = done.rest().isEmpty() && done.oldHashes().isEmpty() && done.missing() == 0;
        page.line((isSound ? AuditWords.NOTHING_TO_REPAIR : AuditWords.REPAIRED).in(options.language(), done.size()));
        done.rest().ifPresent(file -> page.line("  " + AuditWords.MOVED.in(options.language(), done.moved(), file)));
        done.oldHashes().ifPresent(file -> page.line("  " + AuditWords.HASHES_MOVED.in(options.language(), file)));
        if (done.missing() > 0) {
            page.line("  " + AuditWords.MISSING_RECORDS.in(options.language(), done.missing()));
        }
    }

    private void json(TrailRepair done) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("directory", options.directory().toString());
        node.put("size", done.size()).put("moved", done.moved()).put("missing", done.missing());
        done.rest().ifPresent(file -> node.put("rest", file.toString()));
        done.oldHashes().ifPresent(file -> node.put("oldHashes", file.toString()));
        streams.out().print(node);
        streams.out().print('\n');
    }
}
