package se.varsam.cli.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Inputs;

/** Which files a command changes, and where it writes them. */
public final class FileOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description =
                    "A file, or a folder with all folders in it; - is standard input, whose answer goes to standard"
                            + " output. With nothing more, IN is changed where it is. Of two words, IN and OUT, the second is the"
                            + " file or folder to write, which must be new or a folder. / En fil, eller en mapp med alla mappar i"
                            + " den; - är standard in, vars svar går till standard ut. Utan mer ändras IN på plats. Av två ord, IN"
                            + " och OUT, är det andra filen eller mappen som skrivs; den ska vara ny eller en mapp.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description =
                    "Where to write: a file, a folder, or - for standard output. What is there under the same names"
                            + " is replaced. One folder's files go right into OUT; of several, each folder gets its name there."
                            + " / Vart det skrivs: en fil, en mapp, eller - för standard ut. Det som redan heter så ersätts. En"
                            + " ensam mapps filer hamnar direkt i OUT; av flera får varje mapp sitt namn där.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--in-place", description = "Changes every IN where it is. / Ändrar varje IN på plats.")
    private boolean inPlace;

    /** Whether what is done to a file can be undone. */
    public enum Undo {
        POSSIBLE,
        IMPOSSIBLE
    }

    /** Whether the answer is the file itself, on standard output. */
    public boolean isToStandardOutput() {
        return target().map(Inputs::isStandard).orElse(!inPlace && Inputs.isStandard(names.get(0)));
    }

    /** Nothing is written before all is known. */
    public List<FileTask> tasks(Plan plan, Undo undo) {
        List<String> inputs = inputs();
        requireSense(inputs, undo);
        Inputs.require(inputs);
        if (isToStandardOutput()) {
            return plan.toStandardOutput(inputs.get(0));
        }
        Optional<String> target = target();
        List<FileTask> tasks = target.isPresent() ? plan.writing(inputs, target.get()) : plan.reading(inputs);
        Plan.requireApart(tasks);
        if (target.isPresent() && out.isEmpty()) {
            Plan.requireNew(tasks);
        }
        return tasks;
    }

    private void requireSense(List<String> inputs, Undo undo) {
        if (out.isPresent() && inPlace) {
            throw new InputException(Exit.USAGE, FileWords.ONE_PLACE.inBoth());
        }
        if (inputs.size() > 1 && target().isEmpty() && !inPlace) {
            throw new InputException(Exit.USAGE, FileWords.SAY_WHERE.inBoth());
        }
        boolean standard = isToStandardOutput();
        boolean alone = inputs.size() == 1 && !Files.isDirectory(Path.of(inputs.get(0)));
        boolean misplaced = inputs.contains(Inputs.STANDARD_INPUT) && (inPlace || !alone);
        if (misplaced || (standard && !alone)) {
            throw new InputException(Exit.USAGE, FileWords.STANDS_ALONE.inBoth());
        }
        if (undo == Undo.IMPOSSIBLE && target().isEmpty() && !inPlace && !standard) {
            throw new InputException(Exit.USAGE, FileWords.IN_PLACE_FOR_GOOD.inBoth());
        }
    }

    private boolean hasSecondWordForTarget() {
        return out.isEmpty() && !inPlace && names.size() == 2;
    }

    private List<String> inputs() {
        return hasSecondWordForTarget() ? names.subList(0, 1) : names;
    }

    private Optional<String> target() {
        return hasSecondWordForTarget() ? Optional.of(names.get(1)) : out;
    }
}
