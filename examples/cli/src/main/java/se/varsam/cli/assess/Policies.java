package se.varsam.cli.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.varsam.AiPolicy;
import se.varsam.jackson.Scenario;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.rule.Verdict;
import se.varsam.tool.ToolRegister;
import se.varsam.use.AiUse;

/** The policies that judge: compiled once, unless a scenario brings settings of its own. */
final class Policies {

    private final Optional<ToolRegister> register;
    private final Law law;
    private final Map<String, AiPolicy> compiled = new HashMap<>();

    Policies(Optional<ToolRegister> register, Law law) {
        this.register = register;
        this.law = law;
    }

    /** Whether the law answers beside the municipality. */
    enum Law {
        INCLUDED,
        LEFT_OUT
    }

    /** One policy's answer. */
    record Judged(Profile profile, Verdict verdict) {}

    /** The municipalities: neither the law nor the library's own safeguards, which answer in any case. */
    static List<Profile> municipalities() {
        return Profiles.all().stream()
                .filter(profile -> !List.of(Profiles.LAW, Profiles.SAFEGUARDS).contains(profile.id()))
                .toList();
    }

    /** A tool that the register holds is judged as the register describes it, whatever the scenario says. */
    AiUse use(Scenario scenario) {
        AiUse use = scenario.use();
        return register.flatMap(tools -> tools.find(use.tool().id()))
                .map(use::with)
                .orElse(use);
    }

    Judged judge(Profile profile, Scenario scenario) {
        AiPolicy policy = compiled.computeIfAbsent(profile.id(), id -> compile(profile));
        AiPolicy own = scenario.settings().map(policy::with).orElse(policy);
        return new Judged(profile, own.assess(use(scenario)));
    }

    private AiPolicy compile(Profile profile) {
        AiPolicy policy = AiPolicy.of(profile);
        AiPolicy layered = law == Law.INCLUDED ? policy : policy.withoutLaw();
        return register.map(layered::with).orElse(layered);
    }
}
