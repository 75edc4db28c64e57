package se.varsam.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifiedTest {

    private final Classified<String> secret =
            Classified.of("19811218-9876", InformationClass.CONFIDENTIAL, InformationCategory.PERSONAL_DATA);

    @Test
    void knowsWhatItHoldsAndWhatItDoesNot() {
        assertThat(secret.value()).isEqualTo("19811218-9876");
        assertThat(secret.information().level()).isEqualTo(InformationClass.CONFIDENTIAL);
        assertThat(secret.information().mayHold(InformationCategory.PERSONAL_DATA))
                .isTrue();
        assertThat(secret.information().mayHold(InformationCategory.SECRECY)).isFalse();
    }

    @Test
    void keepsWhatIsKnownWhenTheValueChanges() {
        Classified<Integer> length = secret.map(String::length);

        assertThat(length.value()).isEqualTo(13);
        assertThat(length.information()).isEqualTo(secret.information());
    }

    @Test
    void neverShowsItsValue() {
        assertThat(List.of(secret, secret.map(StringBuilder::new), Classified.of(secret, InformationClass.OPEN)))
                .allSatisfy(each ->
                        assertThat(each.toString()).startsWith("Classified[").doesNotContain("1981"));
    }
}
