package se.varsam.information;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.information.InformationCategory.PERSONAL_DATA;
import static se.varsam.information.InformationCategory.SECRECY;
import static se.varsam.information.InformationCategory.SPECIAL_CATEGORY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.term.Answer;
import se.varsam.term.Answers;

class InformationTest {

    @ParameterizedTest
    @EnumSource(InformationCategory.class)
    void mayHoldAnythingUntilSomebodyHasLooked(InformationCategory category) {
        assertThat(Information.unknown().mayHold(category)).isTrue();
        assertThat(Information.unknown().presenceOf(category)).isEqualTo(Presence.UNCERTAIN);
        assertThat(Information.open().mayHold(category)).isFalse();
    }

    @Test
    void holdsPersonalDataWhenItHoldsASpecialCategory() {
        assertThat(Information.open().holding(SPECIAL_CATEGORY).presenceOf(PERSONAL_DATA))
                .isEqualTo(Presence.YES);
        assertThat(Information.open().with(Presence.POSSIBLE, SPECIAL_CATEGORY).presenceOf(PERSONAL_DATA))
                .isEqualTo(Presence.POSSIBLE);
        assertThat(Information.open().holding(PERSONAL_DATA).mayHold(SPECIAL_CATEGORY))
                .isFalse();
    }

    @Test
    void keepsTheSurerOfTwoPresences() {
        Map<InformationCategory, Presence> presence =
                Map.of(PERSONAL_DATA, Presence.YES, SPECIAL_CATEGORY, Presence.POSSIBLE);

        assertThat(new Information("", InformationClass.OPEN, presence, Answers.unknown()).presenceOf(PERSONAL_DATA))
                .isEqualTo(Presence.YES);
    }

    @Test
    void countsDoubtAsHeld() {
        assertThat(Information.open().with(Presence.UNCERTAIN, SECRECY).mayHold(SECRECY))
                .isTrue();
        assertThat(Information.open().with(Presence.POSSIBLE, SECRECY).mayHold(SECRECY))
                .isTrue();
    }

    @Test
    void canBePublishedWhenOpenUnlessSomebodySaysOtherwise() {
        Information internal = Information.of(InformationClass.INTERNAL);

        assertThat(Information.open().isPublishable()).isTrue();
        assertThat(Information.open().without(InformationTrait.PUBLISHABLE).isPublishable())
                .isFalse();
        assertThat(internal.isPublishable()).isFalse();
        assertThat(internal.with(InformationTrait.PUBLISHABLE).isPublishable()).isTrue();
    }

    @Test
    void ranksUnclassifiedAboveEverything() {
        assertThat(InformationClass.UNCLASSIFIED.isAbove(InformationClass.SECURITY_PROTECTED))
                .isTrue();
        assertThat(InformationClass.INTERNAL.isAbove(InformationClass.INTERNAL)).isFalse();
        assertThat(InformationClass.OPEN.isAbove(InformationClass.INTERNAL)).isFalse();
    }

    @Test
    void changesOneThingAtATime() {
        Information named = Information.open().holding(PERSONAL_DATA).referredToAs("KS 1");
        Information internal = named.classedAs(InformationClass.INTERNAL);

        assertThat(internal.reference()).isEqualTo("KS 1");
        assertThat(internal.presence()).isEqualTo(named.presence());
        assertThat(internal.with(InformationTrait.PRELIMINARY).answers().to(InformationTrait.PRELIMINARY))
                .isEqualTo(Answer.YES);
    }

    @Test
    void hidesItsReference() {
        assertThat(Information.open().referredToAs("19121212-1212").toString()).doesNotContain("1212");
    }
}
