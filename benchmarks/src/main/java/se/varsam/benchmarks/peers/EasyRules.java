package se.varsam.benchmarks.peers;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: twelve rules with Java conditions that read the record as one fact. Measured: {@code fire}, which stops at the
 * first rule that applies.
 */
final class EasyRules implements Engine<Facts> {

    private static final String USE = "use";

    private static final String REFUSED = "refused";

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    private final Rules rules = new Rules();

    EasyRules() {
        refuse("A", use -> isPublic(use) && isAboveOpen(use));
        refuse("D", use -> isPublic(use) && use.personalData());
        refuse("G", use -> isPublic(use) && use.secrecy());
        refuse("I", use -> isPublic(use) && use.otherSensitive());
        refuse("V", use -> use.daysSinceRelease() < UseFacts.BRAND_NEW_DAYS);
        refuse("V-2", use -> use.vendor().isEmpty());
        refuse("W", use -> isPublic(use) && use.reachesDevice());
        refuse("Y-2", use -> isPublic(use) && mayBeHighRisk(use));
        refuse("C", use -> use.personalData() && !use.gdprAnalysis());
        refuse("3.1-4", use -> use.personalData() && !use.dpia() && !use.dpiaWaived());
        refuse("F", use -> use.secrecy() && !use.secrecyAnalysis());
        refuse("3-8", use -> isAboveOpen(use) && !use.requirementsMet());
    }

    private void refuse(String name, Predicate<UseFacts> when) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(facts -> when.test(facts.get(USE)))
                .then(facts -> refused(facts).set(true))
                .build());
    }

    @Override
    public Facts request(UseFacts use) {
        Facts facts = new Facts();
        facts.put(USE, use);
        facts.put(REFUSED, new AtomicBoolean());
        return facts;
    }

    @Override
    public boolean allows(Facts facts) {
        refused(facts).set(false);
        engine.fire(rules, facts);
        return !refused(facts).get();
    }

    private static AtomicBoolean refused(Facts facts) {
        return facts.get(REFUSED);
    }

    private static boolean isPublic(UseFacts use) {
        return use.availability().equals("PUBLIC");
    }

    private static boolean isAboveOpen(UseFacts use) {
        return !use.level().equals("OPEN");
    }

    private static boolean mayBeHighRisk(UseFacts use) {
        return !use.risk().equals("MINIMAL") && !use.risk().equals("LIMITED");
    }
}
