package se.varsam.cli.label;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.cli.file.FileOptions;
import se.varsam.cli.file.FileTask;
import se.varsam.cli.file.FileWork;
import se.varsam.cli.file.Outcome;
import se.varsam.cli.file.Sidecars;
import se.varsam.cli.file.WorkOptions;
import se.varsam.cli.terminal.Streams;
import se.varsam.label.LabelException;
import se.varsam.label.LabelException.Reason;
import se.varsam.label.Labeller;

@Command(
        name = "unlabel",
        description = {
            "Takes Varsam's labels off again: the files become what they were, to the byte. Sidecar files that Varsam"
                    + " wrote go too, where files are changed where they are.",
            "Tar bort Varsams märkningar: filerna blir vad de var, på byten när. Även sidofiler som Varsam skrev tas bort,"
                    + " när filer ändras på plats.",
            "",
            "  unlabel IN [OUT]    unlabel IN… --out OUT|--in-place",
            "",
            "Files in folders that carry no label stay as they are, or are copied to OUT.",
            "Filer i mappar som inte bär någon märkning förblir som de är, eller kopieras till OUT."
        },
        exitCodeList = {
            "0:no file carries the label / ingen fil bär märkningen",
            "1:some files failed / några filer misslyckades",
            "64:wrong usage, and nothing was done / fel på kommandoraden, och inget är gjort",
            "66:no such file, and nothing was done / filen finns inte, och inget är gjort",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
public final class UnlabelCommand implements Callable<Integer> {

    private static final Set<Reason> UNLABELLED = EnumSet.of(Reason.NOT_LABELLED, Reason.UNSUPPORTED);
    private static final Set<Reason> LABELLED = EnumSet.of(Reason.CHANGED_SINCE, Reason.DRAWN_ON);

    private final Streams streams;

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    public UnlabelCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Labeller labeller = work.labeller();
        return new FileCommand(streams, work, files, FileOptions.Undo.POSSIBLE).run(task -> unlabel(task, labeller));
    }

    private static Outcome unlabel(FileTask task, Labeller labeller) throws IOException {
        try {
            FileWork.makeRoom(task.out());
            labeller.unlabel(task.in(), task.out());
            dropSidecar(task);
            return Outcome.of(task, Outcome.State.UNLABELLED);
        } catch (LabelException e) {
            if (!LABELLED.contains(e.reason()) && dropSidecar(task)) {
                return Outcome.of(task, Outcome.State.UNLABELLED);
            }
            if (UNLABELLED.contains(e.reason()) && task.found() == FileTask.Found.IN_FOLDER) {
                FileWork.copy(task);
                return Outcome.of(task, Outcome.State.UNCHANGED);
            }
            throw e;
        }
    }

    private static boolean dropSidecar(FileTask task) throws IOException {
        return task.isInPlace() && Sidecars.delete(Sidecars.beside(task.in()));
    }
}
