package se.varsam.jackson;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.varsam.AiPolicy;
import se.varsam.profile.Settings;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.term.Bilingual;
import se.varsam.use.Evidence;

/**
 * What a scenario expects of one profile. Lists name what must be among the answers, not all of them.
 *
 * @param profile the profile's id
 * @param law whether the law layer answers too
 * @param verdict the kind of verdict
 * @param effect the strictest effect, when that matters
 * @param cites clauses that must be cited: in a finding, an obligation or a definition
 * @param citesNot clauses that must not be cited at all
 * @param findings clauses that must be found with an effect
 * @param obligations duties that must come with it
 * @param missing evidence that must be said to be lacking
 * @since 0.1
 */
public record Expectation(
        String profile,
        boolean law,
        Answer verdict,
        Optional<Effect> effect,
        List<String> cites,
        List<String> citesNot,
        List<Said<Effect>> findings,
        List<Said<Obligation.Kind>> obligations,
        Set<Evidence> missing) {

    /** The kinds of verdict. */
    public enum Answer {
        /** {@link Verdict.Allowed}. */
        ALLOWED,
        /** {@link Verdict.Denied}. */
        DENIED,
        /** {@link Verdict.Required}. */
        REQUIRED;

        /**
         * {@return the kind of a verdict}
         *
         * @param verdict the verdict
         */
        public static Answer of(Verdict verdict) {
            return verdict.isAllowed() ? ALLOWED : verdict instanceof Verdict.Denied ? DENIED : REQUIRED;
        }
    }

    /**
     * A clause with what it says.
     *
     * @param <E> effect or kind of duty
     * @param what the effect or the duty
     * @param clause the clause's full id
     * @since 0.1
     */
    public record Said<E extends Enum<E>>(E what, String clause) {}

    /** Copies the lists. */
    public Expectation {
        cites = List.copyOf(cites);
        citesNot = List.copyOf(citesNot);
        findings = List.copyOf(findings);
        obligations = List.copyOf(obligations);
        missing = Set.copyOf(missing);
    }

    /**
     * {@return the policy that is to answer: the profile, with or without the law layer}
     *
     * @param settings the municipality's settings
     */
    public AiPolicy policy(Settings settings) {
        AiPolicy policy = AiPolicy.of(profile).with(settings);
        return law ? policy : policy.withoutLaw();
    }

    /**
     * {@return how a verdict differs from what is expected, one sentence each; empty when it does not}
     *
     * @param actual the verdict
     */
    public List<Bilingual> differences(Verdict actual) {
        List<Bilingual> all = new ArrayList<>();
        if (Answer.of(actual) != verdict) {
            all.add(difference(verdict.name(), Answer.of(actual).name()));
        }
        Effect strictest = actual.findings().isEmpty()
                ? Effect.ALLOW
                : actual.findings().get(0).effect();
        effect.filter(wanted -> wanted != strictest)
                .ifPresent(wanted -> all.add(difference(wanted.name(), strictest.name())));
        collect(cites, clause -> !actual.cites(clause), "nämner inte", "does not cite", all);
        collect(citesNot, actual::cites, "nämner", "cites", all);
        collect(findings, said -> !finds(actual, said), "finner inte", "does not find", all);
        collect(obligations, said -> !obliges(actual, said), "ålägger inte", "does not oblige", all);
        Set<Evidence> lacking = lacking(actual);
        collect(missing, evidence -> !lacking.contains(evidence), "saknar inte", "does not lack", all);
        return List.copyOf(all);
    }

    private static Bilingual difference(String wanted, String got) {
        return new Bilingual("väntat " + wanted + ", fick " + got, "expected " + wanted + ", got " + got);
    }

    private static <V> void collect(
            Iterable<V> wanted, Predicate<V> fails, String sv, String en, List<Bilingual> differences) {
        for (V one : wanted) {
            if (fails.test(one)) {
                String what = one instanceof Said<?> said ? said.what() + " " + said.clause() : one.toString();
                differences.add(new Bilingual(sv + " " + what, en + " " + what));
            }
        }
    }

    private static boolean finds(Verdict verdict, Said<Effect> said) {
        return verdict.findings().stream()
                .anyMatch(finding ->
                        finding.effect() == said.what() && finding.clause().id().equals(said.clause()));
    }

    private static boolean obliges(Verdict verdict, Said<Obligation.Kind> said) {
        return verdict.obligations().stream()
                .anyMatch(
                        duty -> duty.kind() == said.what() && duty.clause().id().equals(said.clause()));
    }

    private static Set<Evidence> lacking(Verdict verdict) {
        Set<Evidence> all = EnumSet.noneOf(Evidence.class);
        verdict.findings().stream().map(Finding::missing).forEach(all::addAll);
        verdict.obligations().stream().map(Obligation::missing).forEach(all::addAll);
        return all;
    }
}
