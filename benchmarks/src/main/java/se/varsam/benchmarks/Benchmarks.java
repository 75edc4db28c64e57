package se.varsam.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with JMH's own command-line options, counts what they allocate and prints a Markdown table. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs all benchmarks, or those that the arguments name.
     *
     * @param args JMH's options, for example {@code PeersBenchmark -f 3 -wi 5 -i 10}
     * @throws CommandLineOptionException when an option is unknown
     * @throws IOException when the help cannot be shown
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] args) throws CommandLineOptionException, IOException, RunnerException {
        CommandLineOptions options = new CommandLineOptions(args);
        if (options.shouldHelp()) {
            options.showHelp();
            return;
        }
        Runner runner = new Runner(new OptionsBuilder()
                .parent(options)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build());
        System.out.println(ResultTable.of(runner.run()));
    }
}
