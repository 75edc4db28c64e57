package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.profile.Profiles;
import se.varsam.profile.Settings;

class PolicyVersionTest {

    @Test
    void staysTheSameWhileThePolicyDoes() {
        AiPolicy policy = AiPolicy.of("soderkoping");

        assertThat(policy.version()).matches("soderkoping@[0-9a-f]{12}");
        assertThat(AiPolicy.of("0582").version()).isEqualTo(policy.version());
    }

    @Test
    void changesWithWhatVerdictsRestOn() {
        AiPolicy policy = AiPolicy.of("soderkoping");
        Settings protective = Settings.protective();

        assertThat(Stream.of(
                                policy,
                                policy.withoutLaw(),
                                policy.with(protective.brandNewFor(90)),
                                policy.with(protective.reading()),
                                policy.with(protective.reading(Settings.Reading.values())),
                                AiPolicy.of(Profiles.get("soderkoping")
                                        .overlay(
                                                "soderkoping",
                                                "Söderköping",
                                                builder -> builder.clause("OWN-1", "a", "b")
                                                        .on(se.varsam.use.Act.INPUT)
                                                        .warn("OWN-1"))),
                                AiPolicy.of("karlskoga"))
                        .map(AiPolicy::version))
                .doesNotHaveDuplicates();
    }
}
