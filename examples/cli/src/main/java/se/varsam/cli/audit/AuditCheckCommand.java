package se.varsam.cli.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.CheckpointVerifier;
import se.varsam.audit.Receipt;
import se.varsam.cli.terminal.AnswerOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Shown;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.trail.Notes;
import se.varsam.cli.trail.OutsideOptions;

@Command(
        name = "check",
        description = {
            "Checks a proof against a checkpoint, without the trail. Only the checkpoint's signature is believed.",
            "Prövar ett bevis mot en kontrollpunkt, utan loggen. Bara kontrollpunktens underskrift blir trodd."
        },
        exitCodeList = {
            "0:the record was in the trail when the checkpoint was made / posten fanns i loggen när kontrollpunkten gjordes",
            "1:that is not proved / det är inte bevisat",
            "64:wrong usage / fel på kommandoraden",
            "65:bad proof, checkpoint or key / fel i beviset, kontrollpunkten eller nyckeln",
            "66:no such file / filen finns inte",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
final class AuditCheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @Parameters(
            index = "0",
            paramLabel = "PROOF",
            description = "The proof, as audit prove prints it. / Beviset, som audit prove skriver det.")
    private Path file = Path.of("");

    @Option(
            names = "--checkpoint",
            required = true,
            paramLabel = "FILE",
            description = "The checkpoint, kept elsewhere. / Kontrollpunkten, förvarad på annat håll.")
    private Path checkpoint = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "VERIFIERKEY",
            description = "The public key that it is signed with. / Den offentliga nyckel som den är undertecknad med.")
    private Optional<CheckpointVerifier> key = Optional.empty();

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "A receipt that the proof must be about. / Ett kvitto som beviset måste gälla.")
    private Optional<Path> receipt = Optional.empty();

    AuditCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Checkpoint against = OutsideOptions.checkpoint(checkpoint, key);
        Proof proof = Notes.parse(file, Proof::parse);
        Optional<Receipt> kept = receipt.map(each -> Notes.parse(each, Receipt::parse));
        boolean holds =
                proof.holds(against) && kept.map(proof.receipt()::equals).orElse(true);
        if (answer.isJson()) {
            streams.out()
                    .print(JsonNodeFactory.instance
                            .objectNode()
                            .put("holds", holds)
                            .put("record", proof.receipt().number())
                            .put("origin", against.origin())
                            .put("size", against.size()));
            streams.out().print('\n');
        } else {
            new Page(streams.out())
                    .line((holds ? AuditWords.HOLDS : AuditWords.DOES_NOT_HOLD)
                            .in(
                                    answer.language(),
                                    proof.receipt().number(),
                                    Shown.plain(against.origin()),
                                    against.size()));
        }
        streams.requireWritten();
        return holds ? Exit.INTACT : Exit.BROKEN;
    }
}
