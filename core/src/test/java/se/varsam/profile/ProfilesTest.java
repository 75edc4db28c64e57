package se.varsam.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfilesTest {

    @Test
    void holdsFiveMunicipalitiesTheLawAndTheSafeguards() {
        assertThat(Profiles.all())
                .extracting(Profile::id)
                .containsExactly("karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004", "law", "varsam");
    }
}
