package se.varsam.cli.audit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.CheckpointSigner;
import se.varsam.audit.Verification;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Faults;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.trail.Notes;
import se.varsam.cli.trail.Outside;
import se.varsam.cli.trail.OutsideOptions;
import se.varsam.cli.trail.TrailOptions;
import se.varsam.cli.trail.TrailState;
import se.varsam.cli.trail.TrailText;
import se.varsam.cli.trail.TrailWords;
import se.varsam.cli.trail.Trails;

@Command(
        name = "checkpoint",
        description = {
            "Looks through a trail and, when it is intact, signs what it is now. Keep that where those who can write to the"
                    + " trail cannot, for example in the municipality's archive.",
            "Går igenom en logg och undertecknar, när den är oskadd, vad den är nu. Förvara det där de som kan skriva i"
                    + " loggen inte kan skriva, till exempel i kommunens arkiv."
        },
        exitCodeList = {
            "0:signed / undertecknad",
            "1:broken, and nothing is signed / bruten, och inget är undertecknat",
            "2:the end is torn, and nothing is signed / slutet är avbrutet, och inget är undertecknat",
            "64:wrong usage, or the file exists / fel på kommandoraden, eller filen finns redan",
            "65:the key or an earlier checkpoint is bad / fel i nyckeln eller i en tidigare kontrollpunkt",
            "66:no such trail or file / loggen eller filen finns inte",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
final class AuditCheckpointCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final TrailOptions options = new TrailOptions();

    @Mixin
    private final OutsideOptions outside = new OutsideOptions();

    @Option(
            names = "--origin",
            required = true,
            paramLabel = "NAME",
            description = "Which trail it is and who signs, the same every time, for example soderkoping.se/ai/audit."
                    + " / Vilken logg det är och vem som undertecknar, samma varje gång, till exempel"
                    + " soderkoping.se/ai/audit.")
    private String origin = "";

    @Option(
            names = "--key-file",
            required = true,
            paramLabel = "FILE",
            description = "The private Ed25519 key in PEM, which only its owner may read."
                    + " / Den privata Ed25519-nyckeln i PEM, som bara ägaren får läsa.")
    private Path keyFile = Path.of("");

    @Option(
            names = "--new-key",
            description = "Makes a new key in the file first; never over another."
                    + " / Gör först en ny nyckel i filen; aldrig över en annan.")
    private boolean newKey;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Writes the checkpoint to a new file instead of standard output."
                    + " / Skriver kontrollpunkten i en ny fil i stället för på standard ut.")
    private Optional<Path> out = Optional.empty();

    AuditCheckpointCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Trails.require(options.directory());
        TrailState state = state();
        if (!(state.found() instanceof Verification.Intact intact)) {
            new TrailText(new Page(streams.err()), options.language()).print(state);
            streams.err().println("varsam: " + AuditWords.NOT_SIGNED.in(options.language()));
            return state.kind().exitCode();
        }
        CheckpointSigner signer = signer();
        String note = Checkpoint.of(origin, intact.size(), intact.root())
                .signedBy(signer)
                .toString();
        if (out.isPresent()) {
            Notes.write(out.get(), note);
        } else {
            streams.out().print(note);
        }
        streams.err().println("varsam: " + AuditWords.PUBLIC_KEY.in(options.language(), signer.verifier()));
        streams.requireWritten();
        return Exit.DONE;
    }

    private TrailState state() {
        Outside kept = outside.read();
        try (AuditTrail trail = Trails.reading(options.directory())) {
            return TrailState.of(options.directory(), trail, kept);
        }
    }

    private CheckpointSigner signer() {
        try {
            if (!newKey) {
                return CheckpointSigner.read(origin, keyFile);
            }
            CheckpointSigner made = CheckpointSigner.create(origin);
            made.write(keyFile);
            streams.err().println("varsam: " + AuditWords.KEY_MADE.in(options.language(), keyFile));
            return made;
        } catch (FileAlreadyExistsException e) {
            throw new InputException(Exit.USAGE, keyFile + ": " + TrailWords.EXISTS_ALREADY.inBoth());
        } catch (IOException e) {
            throw new InputException(newKey ? Exit.OUTPUT : Exit.NO_INPUT, keyFile + ": " + Faults.fact(e));
        } catch (IllegalArgumentException e) {
            throw new InputException(Exit.USAGE, "--origin: " + e.getMessage());
        }
    }
}
