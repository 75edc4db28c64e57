package se.varsam.benchmarks.peers;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.expression.spel.SpelCompilerMode;

/** The engines that are compared, from the floor up. */
public enum Peer {
    /** {@code if} statements. */
    HAND_WRITTEN(HandWritten::new),
    /** This library. */
    VARSAM(Varsam::new),
    /** Easy Rules. */
    EASY_RULES(EasyRules::new),
    /** Google's Common Expression Language. */
    CEL(Cel::new),
    /** jCasbin with its rules in the matcher. */
    JCASBIN_MATCHER(JCasbin::withRulesInMatcher),
    /** jCasbin with its rules as policy lines. */
    JCASBIN_POLICY_LINES(JCasbin::withRulesAsPolicyLines),
    /** Spring Security's method security, by default. */
    SPRING_SECURITY(() -> new SpringSecurity(SpelCompilerMode.OFF)),
    /** Spring Security's method security with compiled expressions. */
    SPRING_SECURITY_COMPILED(() -> new SpringSecurity(SpelCompilerMode.IMMEDIATE)),
    /** Cedar. */
    CEDAR(Cedar::new);

    private final Supplier<Engine<?>> maker;

    Peer(Supplier<Engine<?>> maker) {
        this.maker = maker;
    }

    /**
     * {@return this engine, with its requests made}
     *
     * @param uses the uses it will decide on
     */
    public Contestant<?> ready(List<UseFacts> uses) {
        return Contestant.of(maker.get(), uses);
    }
}
