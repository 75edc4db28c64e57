package se.varsam.benchmarks.peers;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/**
 * jCasbin: the twelve rules in the model's matcher, which is compiled once and is its fastest form, or as policy lines, its
 * usual form, which {@code eval} runs one by one. Measured: {@code enforce} on a map of attributes.
 */
final class JCasbin implements Engine<Map<String, Object>> {

    private static final List<String> FORBIDDEN = List.of(
            "r.use.availability == 'PUBLIC' && r.use.level != 'OPEN'",
            "r.use.availability == 'PUBLIC' && r.use.personalData",
            "r.use.availability == 'PUBLIC' && r.use.secrecy",
            "r.use.availability == 'PUBLIC' && r.use.otherSensitive",
            "r.use.daysSinceRelease < 180",
            "r.use.vendor == ''",
            "r.use.availability == 'PUBLIC' && r.use.reachesDevice",
            "r.use.availability == 'PUBLIC' && r.use.risk != 'MINIMAL' && r.use.risk != 'LIMITED'",
            "r.use.personalData && !r.use.gdprAnalysis",
            "r.use.personalData && !r.use.dpia && !r.use.dpiaWaived",
            "r.use.secrecy && !r.use.secrecyAnalysis",
            "r.use.level != 'OPEN' && !r.use.requirementsMet");

    private final Enforcer enforcer;

    private JCasbin(String policy, String effect, String matcher) {
        Model model = new Model();
        model.addDef("r", "r", "use");
        model.addDef("p", "p", policy);
        model.addDef("e", "e", effect);
        model.addDef("m", "m", matcher);
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
    }

    static JCasbin withRulesInMatcher() {
        String anyForbidden = FORBIDDEN.stream().map(rule -> "(" + rule + ")").collect(joining(" || "));
        return new JCasbin("rule", "some(where (p.eft == allow))", "!(" + anyForbidden + ")");
    }

    static JCasbin withRulesAsPolicyLines() {
        JCasbin casbin = new JCasbin("rule, eft", "!some(where (p.eft == deny))", "eval(p.rule)");
        FORBIDDEN.forEach(rule -> casbin.enforcer.addPolicy(rule, "deny"));
        return casbin;
    }

    @Override
    public Map<String, Object> request(UseFacts use) {
        return Attributes.of(use);
    }

    @Override
    public boolean allows(Map<String, Object> use) {
        return enforcer.enforce(use);
    }
}
