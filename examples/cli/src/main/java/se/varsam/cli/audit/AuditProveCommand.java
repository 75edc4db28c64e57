package se.varsam.cli.audit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.Receipt;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.trail.Notes;
import se.varsam.cli.trail.OutsideOptions;
import se.varsam.cli.trail.TrailOptions;
import se.varsam.cli.trail.Trails;

@Command(
        name = "prove",
        description = {
            "Prints the proof that a record is in a trail, to be checked with audit check without the trail. It tells"
                    + " nothing of what the record says.",
            "Skriver beviset för att en post finns i en logg, att pröva med audit check utan loggen. Det säger inget om"
                    + " vad som står i posten."
        },
        exitCodeList = {
            "0:done / klart",
            "1:the trail does not fit the checkpoint: verify it / loggen stämmer inte med kontrollpunkten: pröva den",
            "64:wrong usage, or the file exists / fel på kommandoraden, eller filen finns redan",
            "65:no such record, or a file is bad / posten finns inte, eller fel i en fil",
            "66:no such trail or file / loggen eller filen finns inte",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
final class AuditProveCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final TrailOptions options = new TrailOptions();

    @Parameters(index = "1", paramLabel = "N", description = "The record's number, from 0. / Postens nummer, från 0.")
    private long number;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "The checkpoint that the proof will be checked against; the trail as it is now unless given."
                    + " / Den kontrollpunkt som beviset ska prövas mot; loggen som den är nu om inget anges.")
    private Optional<Path> checkpoint = Optional.empty();

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "The receipt of the record, which is needed when it is pruned."
                    + " / Kvittot på posten, som behövs när den är gallrad.")
    private Optional<Path> receipt = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Writes the proof to a new file instead of standard output."
                    + " / Skriver beviset i en ny fil i stället för på standard ut.")
    private Optional<Path> out = Optional.empty();

    AuditProveCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<Checkpoint> against = checkpoint.map(file -> OutsideOptions.checkpoint(file, Optional.empty()));
        against.ifPresent(this::requireRecord);
        Optional<Receipt> kept = receipt.map(file -> Notes.parse(file, Receipt::parse));
        try (AuditTrail trail = Trails.reading(options.directory())) {
            Proof proof = Proof.of(trail, kept.orElseGet(() -> trail.receipt(number)), against);
            if (proof.receipt().number() != number) {
                throw new InputException(
                        Exit.DATA,
                        AuditWords.OTHER_RECORD.inBoth(proof.receipt().number(), number));
            }
            if (!against.map(proof::holds).orElse(true)) {
                streams.err().println("varsam: " + AuditWords.DOES_NOT_FIT.in(options.language()));
                return Exit.BROKEN;
            }
            if (out.isPresent()) {
                Notes.write(out.get(), proof.toString());
            } else {
                streams.out().print(proof);
            }
        }
        streams.requireWritten();
        return Exit.DONE;
    }

    private void requireRecord(Checkpoint against) {
        if (number >= against.size()) {
            throw new InputException(Exit.DATA, AuditWords.OLDER_SIZE.inBoth(against.size(), number));
        }
    }
}
