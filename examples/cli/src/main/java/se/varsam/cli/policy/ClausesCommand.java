package se.varsam.cli.policy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.ReportOptions;
import se.varsam.cli.terminal.Streams;
import se.varsam.profile.Profile;
import se.varsam.rule.Clause;
import se.varsam.term.Terms;

@Command(
        name = "clauses",
        description = "Prints a policy's clauses, in our own words. / Skriver en policys klausuler, med våra egna ord.")
public final class ClausesCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Parameters(paramLabel = "PROFILE", description = "Id or municipality code. / Id eller kommunkod.")
    private Profile profile;

    @Option(names = "--theme", paramLabel = "THEME", description = "Only one theme. / Bara ett tema.")
    private Optional<String> theme = Optional.empty();

    @Option(
            names = "--section",
            paramLabel = "TEXT",
            description = "Only sections whose heading holds the text. / Bara avsnitt vars rubrik innehåller texten.")
    private Optional<String> section = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the required parameter before call()
    public ClausesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Clause> clauses = only("--theme", theme, Clause::theme, profile.clauses());
        clauses = only("--section", section, Clause::section, clauses);
        new ClausesReport(new Page(streams.out()), options.language()).print(clauses);
        return Exit.ALLOWED;
    }

    /** A text that no clause holds is refused, with the nearest that some clause has. */
    private static List<Clause> only(
            String option, Optional<String> wanted, Function<Clause, String> value, List<Clause> clauses) {
        if (wanted.isEmpty()) {
            return clauses;
        }
        String text = Terms.fold(wanted.get());
        List<Clause> found = clauses.stream()
                .filter(clause -> Terms.fold(value.apply(clause)).contains(text))
                .toList();
        if (found.isEmpty()) {
            throw Terms.unknown(
                    option,
                    wanted.get(),
                    clauses.stream().map(value).distinct().sorted().toList());
        }
        return found;
    }
}
