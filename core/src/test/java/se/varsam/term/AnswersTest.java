package se.varsam.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.content.ContentTrait.LABELLED;
import static se.varsam.content.ContentTrait.OPEN_ERRORS;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.content.ContentTrait;

class AnswersTest {

    @Test
    void refusesBothAnswersToOneQuestion() {
        assertThatThrownBy(() -> new Answers<>(Set.of(LABELLED), Set.of(LABELLED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("LABELLED", "både ja och nej", "both yes and no");
    }

    @Test
    void leavesUnknownWhatWasNotAnswered() {
        Answers<ContentTrait> answers = Answers.<ContentTrait>unknown().with(LABELLED);

        assertThat(answers.to(LABELLED)).isEqualTo(Answer.YES);
        assertThat(answers.to(OPEN_ERRORS)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void replacesAFormerAnswer() {
        Answers<ContentTrait> answers = Answers.<ContentTrait>unknown().with(LABELLED);

        assertThat(answers.without(LABELLED).to(LABELLED)).isEqualTo(Answer.NO);
        assertThat(answers.without(LABELLED).with(LABELLED)).isEqualTo(answers);
        assertThat(answers.to(LABELLED))
                .as("the first answers stay as they were")
                .isEqualTo(Answer.YES);
    }

    @Test
    void fillsInTheHarmlessAnswerToEveryQuestion() {
        Answers<ContentTrait> harmless = Answers.harmless(ContentTrait.class);

        assertThat(ContentTrait.values()).allMatch(question -> harmless.to(question) == question.harmless());
        assertThat(Answers.<ContentTrait>unknown()
                        .with(OPEN_ERRORS)
                        .restHarmless(ContentTrait.class)
                        .to(OPEN_ERRORS))
                .isEqualTo(Answer.YES);
    }

    @Test
    void copiesTheSetsItIsGiven() {
        Set<ContentTrait> yes = EnumSet.of(LABELLED);
        Answers<ContentTrait> answers = new Answers<>(yes, Set.of());
        yes.clear();

        assertThat(answers.to(LABELLED)).isEqualTo(Answer.YES);
        assertThatThrownBy(() -> answers.yes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
