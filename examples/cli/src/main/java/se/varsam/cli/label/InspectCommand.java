package se.varsam.cli.label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.varsam.cli.file.FileTask;
import se.varsam.cli.file.FileWork;
import se.varsam.cli.file.Outcome;
import se.varsam.cli.file.Plan;
import se.varsam.cli.file.Spool;
import se.varsam.cli.file.WorkOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Inputs;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Shown;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.terminal.Words;
import se.varsam.label.Inspector;
import se.varsam.label.Provenance;

@Command(
        name = "inspect",
        description = {
            "Finds marks that say that AI made a file: labels, C2PA manifests, traces of generators, captions.",
            "Hittar tecken på att AI har gjort en fil: märkningar, C2PA-manifest, spår av generatorer, bildtexter.",
            "",
            "That nothing is found never means that a human made it.",
            "Att inget hittas betyder aldrig att en människa har gjort den."
        },
        exitCodeList = {
            "0:every file was inspected, whatever was found / varje fil är prövad, vad som än hittades",
            "1:some files could not be inspected / några filer gick inte att pröva",
            "64:wrong usage / fel på kommandoraden",
            "66:no such file / filen finns inte",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
public final class InspectCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, or folders with all folders in them; - is standard input."
                    + " / Filer, eller mappar med alla mappar i dem; - är standard in.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    public InspectCommand(Streams streams) {
        this.streams = streams;
    }

    /** What was found in a file, or why it was not read. */
    record Inspected(FileTask task, Optional<Provenance> found, Optional<Outcome.Failure> failure) {}

    @Override
    public Integer call() {
        Inputs.require(names);
        Inspector inspector = work.inspector();
        try (Spool spool = new Spool(streams)) {
            List<FileTask> tasks = new Plan(spool, this::tell).reading(names);
            InspectReport report = work.isJson()
                    ? new InspectJson(streams, work.language())
                    : new InspectText(new Page(streams.out()), work.language());
            InspectSum sum = new InspectSum();
            work.batch(streams).run(tasks, task -> inspect(task, inspector), inspected -> {
                inspected
                        .failure()
                        .ifPresent(why -> tell(Path.of(inspected.task().name()), why.message()));
                sum.add(inspected);
                report.inspected(inspected);
            });
            report.end(sum);
            if (streams.out().checkError()) {
                throw new InputException(Exit.OUTPUT, Words.NOT_WRITTEN.inBoth());
            }
            return sum.failed() == 0 ? Exit.ALL_DONE : Exit.SOME_FAILED;
        }
    }

    private static Inspected inspect(FileTask task, Inspector inspector) {
        return FileWork.attempt(
                task,
                it -> new Inspected(it, Optional.of(inspector.inspect(it.in())), Optional.empty()),
                why -> new Inspected(task, Optional.empty(), Optional.of(why)));
    }

    private void tell(Path file, String why) {
        streams.err().println("varsam: " + Shown.plain(file + ": " + why));
    }
}
