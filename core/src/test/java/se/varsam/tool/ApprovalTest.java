package se.varsam.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.term.Language;

class ApprovalTest {

    private final Approval internal = Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA);

    @Test
    void refusesUnclassifiedInformation() {
        assertThatThrownBy(() -> Approval.upTo(InformationClass.UNCLASSIFIED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("klassa först");
    }

    @Test
    void coversItsClassAndThoseBelow() {
        assertThat(internal.covers(InformationClass.OPEN)).isTrue();
        assertThat(internal.covers(InformationClass.INTERNAL)).isTrue();
        assertThat(internal.covers(InformationClass.SENSITIVE)).isFalse();
        assertThat(internal.covers(InformationClass.UNCLASSIFIED)).isFalse();
        assertThat(Approval.none().covers(InformationClass.OPEN)).isFalse();
    }

    @Test
    void coversNamedCategoriesOnly() {
        assertThat(internal.covers(InformationCategory.PERSONAL_DATA)).isTrue();
        assertThat(internal.covers(InformationCategory.SPECIAL_CATEGORY)).isFalse();
    }

    @Test
    void admitsNoProcessUntilOneIsNamed() {
        assertThat(internal.admits("sammanfatta")).isFalse();
        assertThat(internal.inProcesses("sammanfatta").admits("sammanfatta")).isTrue();
        assertThat(internal.inProcesses("sammanfatta").inProcesses("annat").admits("sammanfatta"))
                .isTrue();
        assertThat(internal.inProcesses("sammanfatta").admits("annat")).isFalse();
        assertThat(internal.inEveryProcess().admits("vad som helst")).isTrue();
    }

    @Test
    void saysWhatIsApproved() {
        assertThat(internal.phrase(Language.SWEDISH)).isEqualTo("intern information med personuppgifter");
        assertThat(internal.phrase(Language.ENGLISH)).isEqualTo("internal information with personal data");
        assertThat(Approval.upTo(InformationClass.OPEN).phrase(Language.SWEDISH))
                .isEqualTo("öppen information");
        assertThat(Approval.none().phrase(Language.SWEDISH)).isEqualTo("ingenting");
        assertThat(Approval.none().phrase(Language.ENGLISH)).isEqualTo("nothing");
    }
}
