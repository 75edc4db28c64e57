package se.varsam.spring.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.label.Labeller;
import se.varsam.term.UnknownTermException;

class MunicipalPoliciesTest {

    @Test
    void givesEachMunicipalityItsOwn() {
        // @start region="policies"
        MunicipalPolicies policies = MunicipalPolicies.among(AiPolicy.of("soderkoping"), AiPolicy.of("karlskoga"));

        AiPolicy soderkoping = policies.get("0582"); // or by the profile's id
        Labeller labeller = policies.labeller("0582"); // says what Söderköping says
        // @end

        assertThat(soderkoping.profile().id()).isEqualTo("soderkoping");
        assertThat(labeller).isNotNull();
        assertThat(policies.all()).hasSize(2);
        assertThat(policies.policy(Optional.of("1883")).orElseThrow().profile().id())
                .isEqualTo("karlskoga");
        assertThat(policies.policy(Optional.empty())).isEmpty();
    }

    @Test
    void namesThoseThereAreWhenThereIsNoSuch() {
        MunicipalPolicies policies = MunicipalPolicies.one(AiPolicy.of("karlskoga"));

        assertThatThrownBy(() -> policies.get("karlskogga"))
                .isInstanceOf(UnknownTermException.class)
                .hasMessageContaining("karlskoga")
                .hasMessageContaining("1883");
        assertThatThrownBy(() -> policies.get("")).isInstanceOf(UnknownTermException.class);
        assertThat(policies.policy(Optional.of("0582"))).isEmpty();
        assertThat(policies.policy(Optional.empty())).isPresent();
    }

    @Test
    void namesThePropertyThatIsMissing() {
        MunicipalPolicies policies = MunicipalPolicies.one(AiPolicy.of("karlskoga"));

        assertThatThrownBy(() -> policies.incidents("karlskoga")).hasMessageContaining("varsam.incidents.directory");
        assertThatThrownBy(() -> policies.records("karlskoga")).hasMessageContaining("varsam.records.directory");
    }
}
