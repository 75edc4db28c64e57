package se.varsam.cli.label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.varsam.cli.file.FileOptions;
import se.varsam.cli.file.FileTask;
import se.varsam.cli.file.FileWork;
import se.varsam.cli.file.Outcome;
import se.varsam.cli.file.Plan;
import se.varsam.cli.file.Spool;
import se.varsam.cli.file.WorkOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Shown;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.terminal.Words;

/** What label and unlabel have in common: planning, working, telling. */
final class FileCommand {

    private final Streams streams;
    private final WorkOptions work;
    private final FileOptions files;
    private final FileOptions.Undo undo;

    FileCommand(Streams streams, WorkOptions work, FileOptions files, FileOptions.Undo undo) {
        this.streams = streams;
        this.work = work;
        this.files = files;
        this.undo = undo;
    }

    int run(FileWork.Deed<Outcome> deed) {
        try (Spool spool = new Spool(streams)) {
            List<String> remarks = new ArrayList<>();
            List<FileTask> tasks =
                    files.tasks(new Plan(spool, (Path file, String why) -> remarks.add(file + ": " + why)), undo);
            remarks.forEach(remark -> streams.err().println("varsam: " + Shown.plain(remark)));
            OutcomeSum sum = new OutcomeSum();
            OutcomeReport report = report();
            work.batch(streams)
                    .run(tasks, task -> FileWork.attempt(task, deed, e -> Outcome.failed(task, e)), outcome -> {
                        outcome.failure()
                                .ifPresent(why -> streams.err()
                                        .println("varsam: "
                                                + Shown.plain(outcome.task().name() + ": " + why.message())));
                        sum.add(outcome);
                        report.done(outcome);
                    });
            report.end(sum);
            if (files.isToStandardOutput()) {
                spool.send();
            }
            if (streams.out().checkError()) {
                throw new InputException(Exit.OUTPUT, Words.NOT_WRITTEN.inBoth());
            }
            return sum.of(Outcome.State.FAILED) == 0 ? Exit.ALL_DONE : Exit.SOME_FAILED;
        }
    }

    /** A file on standard output stands there alone. */
    private OutcomeReport report() {
        Streams told = files.isToStandardOutput() ? streams.toldOnError() : streams;
        return work.isJson()
                ? new OutcomeJson(told, work.language())
                : new OutcomeText(new Page(told.out()), work.language());
    }
}
