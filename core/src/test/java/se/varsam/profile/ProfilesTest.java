package se.varsam.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.term.UnknownTermException;

class ProfilesTest {

    @Test
    void holdsFiveMunicipalitiesTheLawAndTheSafeguards() {
        assertThat(Profiles.all())
                .extracting(Profile::id)
                .containsExactly("karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004", "law", "varsam");
    }

    @ParameterizedTest
    @CsvSource({"0582, soderkoping", "1082, karlshamn", "1883, karlskoga", "2417, norsjo", "law, law"})
    void findsAMunicipalityByItsCode(String code, String id) {
        assertThat(Profiles.get(code)).isSameAs(Profiles.get(id));
    }

    @Test
    void namesTheNearestProfile() {
        assertThatThrownBy(() -> Profiles.get("söderköpings"))
                .isInstanceOf(UnknownTermException.class)
                .hasMessageContainingAll("\"soderkoping\"", "0582");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0000", "Soderkoping"})
    void findsNothingForABlankOrUnknownCode(String code) {
        assertThatThrownBy(() -> Profiles.get(code)).isInstanceOf(UnknownTermException.class);
    }
}
