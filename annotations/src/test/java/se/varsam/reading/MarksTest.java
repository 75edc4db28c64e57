package se.varsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Holds;
import se.varsam.annotation.information.SpecialCategoryData;
import se.varsam.information.InformationCategory;

class MarksTest {

    @Test
    void findsWhatOtherAnnotationsCarryAfterTheElementsOwn() {
        assertThat(Marks.on(Assistant.class, UsesAiTool.class))
                .extracting(UsesAiTool::value)
                .containsExactly("own", "carried");
    }

    @Test
    void findsThroughSeveralAnnotations() {
        assertThat(Marks.on(Twice.class, UsesAiTool.class))
                .extracting(UsesAiTool::value)
                .containsExactly("carried");
    }

    @Test
    void endsWhereAnnotationsCarryEachOther() {
        assertThat(Marks.on(Circle.class, UsesAiTool.class))
                .extracting(UsesAiTool::value)
                .containsExactly("circle");
    }

    @Test
    void readsWhatACategoryHolds() {
        assertThat(Marks.on(Journal.class, Holds.class))
                .extracting(Holds::value)
                .containsExactly(InformationCategory.SPECIAL_CATEGORY);
    }

    @Test
    void findsNothingWhereNothingIsSaid() {
        assertThat(Marks.on(MarksTest.class, UsesAiTool.class)).isEmpty();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @UsesAiTool("carried")
    @interface UsesCarried {}

    @Retention(RetentionPolicy.RUNTIME)
    @UsesCarried
    @interface UsesCarriedToo {}

    @Retention(RetentionPolicy.RUNTIME)
    @Left
    @UsesAiTool("circle")
    @interface Right {}

    @Retention(RetentionPolicy.RUNTIME)
    @Right
    @Left
    @interface Left {}

    @UsesCarried
    @UsesAiTool("own")
    interface Assistant {}

    @UsesCarriedToo
    interface Twice {}

    @Left
    interface Circle {}

    @SpecialCategoryData
    interface Journal {}
}
