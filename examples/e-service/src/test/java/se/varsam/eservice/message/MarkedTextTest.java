package se.varsam.eservice.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.varsam.eservice.message.MarkedText.Part;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.term.Language;

class MarkedTextTest {

    private static final String TEXT = "0123456789";

    @Test
    void leavesATextWithoutFindingsWhole() {
        assertThat(parts()).containsExactly(new Part(TEXT, List.of()));
        assertThat(MarkedText.parts("", List.of(), Language.SWEDISH)).isEmpty();
    }

    @Test
    void cutsWhereAFindingBeginsAndEnds() {
        assertThat(parts(found(PersonalDataType.PHONE, 0, 2), found(PersonalDataType.EMAIL, 2, 4)))
                .containsExactly(
                        new Part("01", List.of("telefonnummer")),
                        new Part("23", List.of("e-postadress")),
                        new Part("456789", List.of()));
    }

    @Test
    void joinsFindingsThatOverlap() {
        assertThat(parts(
                        found(PersonalDataType.PERSON_NAME, 1, 5),
                        found(PersonalDataType.HEALTH, 2, 3),
                        found(PersonalDataType.HEALTH, 4, 8)))
                .containsExactly(
                        new Part("0", List.of()),
                        new Part("1234567", List.of("personnamn", "hälsa")),
                        new Part("89", List.of()));
    }

    @Test
    void losesNoCharacter() {
        List<Part> parts = parts(found(PersonalDataType.PHONE, 3, 10), found(PersonalDataType.EMAIL, 3, 4));

        assertThat(parts.stream().map(Part::text).collect(Collectors.joining())).isEqualTo(TEXT);
    }

    private static List<Part> parts(PersonalDataFinding... findings) {
        return MarkedText.parts(TEXT, List.of(findings), Language.SWEDISH);
    }

    private static PersonalDataFinding found(PersonalDataType type, int start, int end) {
        return new PersonalDataFinding(type, start, end, Confidence.CERTAIN, "test", "•", Set.of());
    }
}
