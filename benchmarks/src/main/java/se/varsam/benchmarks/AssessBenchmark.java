package se.varsam.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.varsam.AiPolicy;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.tool.ToolRegister;
import se.varsam.use.AiUse;

/**
 * One assessment under a full profile with the law, over 256 varied, dated uses in every act.
 *
 * <p>A use works out its facts when it is first assessed and keeps them. {@link #nothingFound} and {@link #found} assess the
 * same uses over and over, so they measure the rules alone; {@link #freshUse} makes the use anew, so it measures the facts
 * too. An application pays {@link #freshUse} for the first assessment of each use; half of the uses come with every
 * attestation there is, which is more than any real use has.
 *
 * <p>The rules allocate nothing when nothing is found. What {@link #nothingFound} still allocates is one object for facts that
 * only the policy can add: a brand-new tool, a class that the document does not define, how old a follow-up is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessBenchmark {

    private static final int USES = 256;

    /** The profile. */
    @Param({"soderkoping", "karlskoga", "karlshamn", "norsjo", "kommun-004"})
    public String profile = "soderkoping";

    private AiPolicy policy = AiPolicy.of(profile);
    private AiPolicy policyWithRegister = policy;
    private List<AiUse> quiet = List.of();
    private List<AiUse> telling = List.of();
    private int next;

    /** Makes the uses and assesses each once. */
    @Setup
    public void prepare() {
        policy = AiPolicy.of(profile);
        policyWithRegister = policy.with(ToolRegister.of(VariedTools.any()));
        quiet = VariedUses.first(USES, use -> isQuiet(policy.assess(use)));
        telling = VariedUses.first(USES, use -> !isQuiet(policy.assess(use)));
    }

    /** {@return the verdict on a use with which nothing is wrong: allowed, without a warning} */
    @Benchmark
    public Verdict nothingFound() {
        return policy.assess(quiet.get(index()));
    }

    /** {@return the verdict on a use with which something is wrong: denied, in want of something, or with a warning} */
    @Benchmark
    public Verdict found() {
        return policy.assess(telling.get(index()));
    }

    /** {@return the same verdict from a policy with a register of tools: each tool approved for it is tried as a way forward} */
    @Benchmark
    public Verdict foundWithRegister() {
        return policyWithRegister.assess(telling.get(index()));
    }

    /** {@return the verdict on a use made anew, with which nothing is wrong} */
    @Benchmark
    public Verdict freshUse() {
        return policy.assess(copy(quiet.get(index())));
    }

    static boolean isQuiet(Verdict verdict) {
        return verdict.isAllowed()
                && verdict.findings().stream().map(Finding::effect).noneMatch(effect -> effect.isFinding());
    }

    private static AiUse copy(AiUse use) {
        return use.at("");
    }

    private int index() {
        next = (next + 1) % USES;
        return next;
    }
}
