package se.varsam.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * Results as a Markdown table: benchmark, parameters, time of the best iteration and the mean with its 99.9 % confidence
 * interval, bytes allocated. On a machine with other work to do, the best iteration tells most.
 */
final class ResultTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private static final String HEADER =
            "| benchmark | of | best | mean | ± | unit | B/op |\n|---|---|---:|---:|---:|---|---:|\n";

    private ResultTable() {}

    static String of(Collection<RunResult> results) {
        return results.stream().map(ResultTable::row).collect(joining("\n", HEADER, "\n"));
    }

    private static String row(RunResult result) {
        BenchmarkParams params = result.getParams();
        Result<?> time = result.getPrimaryResult();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        String benchmark = params.getBenchmark();
        return Stream.of(
                        benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1),
                        params.getParamsKeys().stream().map(params::getParam).collect(joining(", ")),
                        number(best(params, time)),
                        number(time.getScore()),
                        number(time.getScoreError()),
                        time.getScoreUnit(),
                        allocated == null ? "" : number(allocated.getScore()))
                .collect(joining(" | ", "| ", " |"));
    }

    private static double best(BenchmarkParams params, Result<?> result) {
        return params.getMode() == Mode.Throughput
                ? result.getStatistics().getMax()
                : result.getStatistics().getMin();
    }

    /** Three digits say all there is: 3.14, 31.4, 314, 3,142. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        int decimals = value < 0.005 ? 0 : value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
