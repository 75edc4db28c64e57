package se.varsam;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import se.varsam.person.Role;
import se.varsam.profile.Profiles;
import se.varsam.profile.Settings;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;

/** Every profile of the library as a policy, with the settings untouched and with all of them made. */
final class Policies {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T10:00:00Z"), ZoneOffset.UTC);

    static final Settings CHOSEN = Settings.protective()
            .brandNewFor(30)
            .testingModelsEvery(Period.ofMonths(6))
            .thirdPartyApprovedBy(Role.IT_SECURITY)
            .adopted(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
            .reading(Settings.Reading.values());

    static final List<AiPolicy> ALL = Profiles.all().stream()
            .map(profile -> AiPolicy.of(profile).with(CLOCK))
            .flatMap(policy -> Stream.of(policy, policy.with(CHOSEN)))
            .toList();

    private Policies() {}

    /** The settings of one of {@link #ALL}: every other policy has them made. */
    static Settings settings(AiPolicy policy) {
        return ALL.indexOf(policy) % 2 == 0 ? Settings.protective() : CHOSEN;
    }

    /** Allowed, required, denied. */
    static int rank(Verdict verdict) {
        return verdict instanceof Verdict.Allowed ? 0 : verdict instanceof Verdict.Required ? 1 : 2;
    }

    static List<Finding> blocking(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.effect().blocks())
                .toList();
    }

    static List<Finding> judging(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.effect() != Effect.ALLOW)
                .toList();
    }
}
