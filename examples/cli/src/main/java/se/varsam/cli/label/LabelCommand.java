package se.varsam.cli.label;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.cli.file.FileOptions;
import se.varsam.cli.file.FileTask;
import se.varsam.cli.file.FileWork;
import se.varsam.cli.file.Outcome;
import se.varsam.cli.file.Sidecars;
import se.varsam.cli.file.WorkOptions;
import se.varsam.cli.terminal.Attached;
import se.varsam.cli.terminal.Streams;
import se.varsam.content.ContentKind;
import se.varsam.label.AiLabel;
import se.varsam.label.ForeignManifest;
import se.varsam.label.ImageMark;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labelled;
import se.varsam.label.Labeller;

@Command(
        name = "label",
        description = {
            "Labels files as made by AI, for people and for machines. Nothing else in them changes, and unlabel gives the"
                    + " originals back, to the byte.",
            "Märker filer som gjorda av AI, för människor och för maskiner. Inget annat i dem ändras, och unlabel ger"
                    + " tillbaka originalen, på byten när.",
            "",
            "  label IN [OUT] --system NAME    label IN… --out OUT|--in-place --system NAME",
            "",
            "In folders, hidden files, links and sidecar files (.xmp) are left out. A file is written whole or not at all;"
                    + " one that cannot be labelled is told, and the rest are done.",
            "I mappar utelämnas dolda filer, länkar och sidofiler (.xmp). En fil skrivs hel eller inte alls; en som inte"
                    + " går att märka meddelas, och resten görs."
        },
        exitCodeList = {
            "0:every file carries the label / varje fil bär märkningen",
            "1:some files failed / några filer misslyckades",
            "64:wrong usage, and nothing was done / fel på kommandoraden, och inget är gjort",
            "66:no such file, and nothing was done / filen finns inte, och inget är gjort",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
public final class LabelCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final LabelOptions says = new LabelOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Option(
            names = "--layers",
            paramLabel = "visible,metadata",
            hideParamSyntax = true,
            split = ",",
            description = "Only these layers; the policy's, or both, unless given."
                    + " / Bara dessa lager; policyns, eller båda, om inget anges.")
    private List<LabelLayer> layers = new ArrayList<>();

    @Option(
            names = "--draw",
            paramLabel = "band|badge",
            description = "Draws the caption into raster images: a band below, or a badge in the corner. The image is"
                    + " encoded anew and cannot be unlabelled. / Ritar bildtexten i rasterbilder: ett band under, eller"
                    + " ett märke i hörnet. Bilden kodas om och kan inte avmärkas.")
    private Optional<ImageMark> draw = Optional.empty();

    @Option(
            names = "--break-c2pa",
            description = "Labels files with somebody else's C2PA manifest too, which that makes invalid."
                    + " / Märker även filer med någon annans C2PA-manifest, som då blir ogiltigt.")
    private boolean breaksManifest;

    @Option(
            names = "--sidecar",
            arity = "0..1",
            paramLabel = "always",
            fallbackValue = "NEEDED",
            preprocessor = Attached.class,
            description = "Writes the label to FILE.xmp beside files that cannot be labelled, copied as they are where"
                    + " OUT is given; beside every file with --sidecar=always. / Skriver märkningen i FIL.xmp bredvid"
                    + " filer som inte går att märka, kopierade som de är när OUT anges; bredvid varje fil med"
                    + " --sidecar=always.")
    private Optional<Sidecars.When> sidecar = Optional.empty();

    public LabelCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        AiLabel label = says.label();
        Labeller labeller = labeller();
        return new FileCommand(
                        streams,
                        work,
                        files,
                        draw.isPresent() ? FileOptions.Undo.IMPOSSIBLE : FileOptions.Undo.POSSIBLE)
                .run(task -> label(task, labeller, label));
    }

    private Labeller labeller() {
        Labeller chosen = work.labeller();
        Labeller labeller = (layers.isEmpty() ? chosen : chosen.writing(Set.copyOf(layers)))
                .meeting(breaksManifest ? ForeignManifest.BREAK : ForeignManifest.REFUSE);
        return draw.map(labeller::drawing).orElse(labeller);
    }

    private Outcome label(FileTask task, Labeller labeller, AiLabel label) throws IOException {
        try {
            FileWork.makeRoom(task.out());
            Labelled done = labeller.label(task.in(), task.out(), label);
            Outcome outcome = Outcome.of(task, done);
            return sidecar.equals(Optional.of(Sidecars.When.ALWAYS))
                    ? outcome.with(beside(task, labeller.sidecar(done.kind(), label)))
                    : outcome;
        } catch (LabelException e) {
            if (sidecar.isEmpty()) {
                throw e;
            }
            byte[] alone = labeller.sidecar(kind(task), label);
            FileWork.copy(task);
            return Outcome.of(task, Outcome.State.SIDECAR).with(beside(task, alone));
        }
    }

    /** What the format holds, as far as it can be read. */
    private ContentKind kind(FileTask task) throws IOException {
        try {
            return work.inspector().inspect(task.in()).kind();
        } catch (LabelException e) {
            return ContentKind.UNKNOWN;
        }
    }

    private static Path beside(FileTask task, byte[] label) throws IOException {
        Path sidecar = Sidecars.beside(task.out());
        Sidecars.write(sidecar, label);
        return sidecar;
    }
}
