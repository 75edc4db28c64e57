package se.varsam.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.AiPolicy;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;

class PolicyResolverTest {

    private final AiPolicy soderkoping = AiPolicy.of("soderkoping");
    private final AiPolicy norsjo = AiPolicy.of("norsjo");
    private final AiPolicy uncoded = AiPolicy.of("kommun-004");
    private final Guard one = Guard.of(soderkoping);
    private final Guard several = Guard.of(PolicyResolver.among(soderkoping, norsjo, uncoded));

    @Test
    void choosesByCodeOrById() {
        assertThat(several.policy(Optional.of("0582"), "")).isSameAs(soderkoping);
        assertThat(several.policy(Optional.of("2417"), "")).isSameAs(norsjo);
        assertThat(several.policy(Optional.of("kommun-004"), "")).isSameAs(uncoded);
        assertThat(one.policy(Optional.of("0582"), "")).isSameAs(soderkoping);
        assertThat(one.policy(Optional.of("soderkoping"), "")).isSameAs(soderkoping);
    }

    @Test
    void appliesTheOnlyPolicyWhereTheCallGivesNoMunicipality() {
        assertThat(one.policy(Optional.empty(), "")).isSameAs(soderkoping);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2417", "norsjo", "9999", "", " ", "0582 ", "SODERKOPING", "19811218-9876", "law"})
    void choosesNoneForAnyOtherMunicipalityAndNeverRepeatsWhatTheCallGave(String given) {
        assertThatThrownBy(() -> one.policy(Optional.of(given), "Ask.ask"))
                .isInstanceOfSatisfying(
                        PolicyViolationException.class,
                        denied -> assertThat(denied.verdict())
                                .isInstanceOf(Verdict.Denied.class)
                                .matches(verdict -> verdict.cites("VARSAM-11")))
                .hasMessageContaining("Ask.ask")
                .message()
                .satisfies(message ->
                        assertThat(given.isBlank() || !message.contains(given)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1883", "", " ", "unknown"})
    void choosesNoneOfSeveralForOneThatHasNoPolicyHere(String given) {
        assertThatThrownBy(() -> several.policy(Optional.of(given), "")).isInstanceOf(PolicyViolationException.class);
    }

    @Test
    void choosesNoneOfSeveralWhenTheCallGivesNoMunicipality() {
        assertThatThrownBy(() -> several.policy(Optional.empty(), "")).isInstanceOf(PolicyViolationException.class);
        assertThatThrownBy(() -> Guard.of(PolicyResolver.among()).policy(Optional.empty(), ""))
                .isInstanceOf(PolicyViolationException.class);
    }

    @Test
    void refusesTwoPoliciesForTheSameMunicipality() {
        for (List<AiPolicy> twice : List.of(List.of(norsjo, norsjo), List.of(uncoded, norsjo, uncoded.withoutLaw()))) {
            assertThatThrownBy(() -> PolicyResolver.among(twice.toArray(AiPolicy[]::new)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("samma kommun", "same municipality");
        }
    }
}
