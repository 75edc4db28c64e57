package se.varsam.privacy.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;

class EmailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.svensson@orten.se",
                "ANNA@ORTEN.SE",
                "åsa.öberg@räksmörgås.se",
                "a@xn--d1acufc.xn--p1ai",
                "fred&barny@example.com",
                "emma=nuel@hibernate.org",
                "*@example.net",
                "---@example.com",
                "\"much.more unusual\"@example.com",
                "\"very.unusual.@.unusual.com\"@example.com",
                "emmanuel@[123.12.2.11]",
                "user@[IPv6:2001:DB8::1]",
                "disposable.style+tag@example.com",
                "example@s.solutions",
                "a.b.c.d@a-b.c-d.example"
            })
    void findsAnAddressInASentence(String address) {
        assertThat(Finds.in("Skriv till " + address + ", eller ring."))
                .containsExactly("EMAIL email.address " + address);
        assertThat(Finds.in("<" + address + ">.")).containsExactly("EMAIL email.address " + address);
        assertThat(Finds.in("mailto:" + address)).containsExactly("EMAIL email.address " + address);
        assertThat(Finds.only(address).confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna\uff20orten.se",
                "anna&#64;orten.se",
                "anna%40orten.se",
                "anna (at) orten.se",
                "anna[at]orten[dot]se",
                "anna {at} orten {punkt} se",
                "anna<at>orten.se",
                "anna snabel-a orten punkt se",
                "anna (punkt) ek (at) orten (punkt) se"
            })
    void findsADisguisedAddress(String address) {
        assertThat(Finds.in("Skriv till: " + address + ", eller ring."))
                .containsExactly("EMAIL email.address " + address);
        assertThat(Finds.only(address).marks()).containsExactly(Mark.DISGUISED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@orten.se",
                "kommun@orten.se",
                "registrator@orten.se",
                "kundtjanst@orten.se",
                "noreply@orten.se",
                "no-reply@orten.se",
                "socialforvaltningen@orten.se",
                "miljönämnden@orten.se",
                "orten@orten.se",
                "orten.bibliotek@orten.se"
            })
    void tellsAFunctionFromAPerson(String address) {
        assertThat(Finds.in(address)).containsExactly("EMAIL_FUNCTIONAL email.functional " + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edvard.ek@orten.se", "anna@orten.se", "bo.berg@orten.se", "k.lund@orten.se"})
    void takesANameForAPerson(String address) {
        assertThat(Finds.in(address)).containsExactly("EMAIL email.address " + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@host.se/path",
                "https://user:password@host.se/",
                "npm i name@1.2.3",
                "lodash@4.17.21",
                "@media (max-width)",
                "anna@orten",
                "a@b.c",
                "a@.se",
                ".@orten.se",
                "git@example.org:team/project.git",
                "pris (a) 12 kr (at) hemma",
                "anna @ orten.se",
                "snabel-a på tangentbordet"
            })
    void leavesOtherUsesOfTheSignAlone(String text) {
        assertThat(Finds.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "anna@orten.se.Nästa mening, anna@orten.se",
        "anna@orten.se., anna@orten.se",
        "(anna@orten.se), anna@orten.se",
        "'anna@orten.se', anna@orten.se",
        "https://orten.se/?mail=anna@orten.se, anna@orten.se"
    })
    void stopsWhereTheAddressEnds(String text, String address) {
        assertThat(Finds.in("\t" + text)).containsExactly("EMAIL email.address " + address);
    }

    @Test
    void findsAddressesPartedByASlash() {
        assertThat(Finds.in("anna@orten.se/bo@orten.se"))
                .containsExactly("EMAIL email.address anna@orten.se", "EMAIL email.address bo@orten.se");
    }

    @Test
    void takesNoFunctionFromWhatFollowsAPlus() {
        assertThat(Finds.in("anna_berg+test@exempel.se"))
                .containsExactly("EMAIL email.address anna_berg+test@exempel.se");
        assertThat(Finds.in("info+anna@exempel.se"))
                .containsExactly("EMAIL_FUNCTIONAL email.functional info+anna@exempel.se");
    }
}
