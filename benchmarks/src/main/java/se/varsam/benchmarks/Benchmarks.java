package se.varsam.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with JMH's own command-line options, counts what they allocate and prints a Markdown table. */
public final class Benchmarks {

    private static final String LOADING = "\\.LoadBenchmark\\.";

    private static final String ALL_BUT_LOADING = "^(?!.*" + LOADING + ")";

    private Benchmarks() {}

    /**
     * Runs all benchmarks, or those that the arguments name.
     *
     * @param args JMH's options, for example {@code PeersBenchmark -f 3 -wi 5 -i 10}
     * @throws CommandLineOptionException when an option is unknown
     * @throws IOException when the help cannot be shown
     * @throws RunnerException when a benchmark fails, or none is named so
     */
    public static void main(String[] args) throws CommandLineOptionException, IOException, RunnerException {
        CommandLineOptions options = new CommandLineOptions(args);
        if (options.shouldHelp()) {
            options.showHelp();
            return;
        }
        List<RunResult> results = new ArrayList<>(run(common(options).exclude(LOADING)));
        // only the first call of a process loads anything
        results.addAll(
                run(common(options).exclude(ALL_BUT_LOADING).warmupIterations(0).measurementIterations(1)));
        if (results.isEmpty()) {
            throw new NoBenchmarksException();
        }
        System.out.println(ResultTable.of(results));
    }

    private static ChainedOptionsBuilder common(CommandLineOptions options) {
        return new OptionsBuilder()
                .parent(options)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        try {
            return new Runner(options.build()).run();
        } catch (NoBenchmarksException e) {
            return List.of();
        }
    }
}
