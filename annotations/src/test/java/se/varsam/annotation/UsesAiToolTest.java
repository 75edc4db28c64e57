package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

class UsesAiToolTest {

    @Test
    void isThereAtRunTimeAndInTheDocumentation() {
        assertThat(UsesAiTool.class.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
        assertThat(UsesAiTool.class).hasAnnotation(Documented.class);
    }

    @Test
    void fitsMethodsTypesAndAnnotationsOnly() {
        assertThat(UsesAiTool.class.getAnnotation(Target.class).value())
                .containsExactlyInAnyOrder(ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE);
    }

    @Test
    void isNotInherited() {
        assertThat(UsesAiTool.class.isAnnotationPresent(Inherited.class)).isFalse();
    }

    @Test
    void namesToolAndPurpose() throws NoSuchMethodException {
        UsesAiTool declared =
                CaseAssistant.class.getDeclaredMethod("summarise", String.class).getAnnotation(UsesAiTool.class);

        assertThat(declared.value()).isEqualTo("eneo");
        assertThat(declared.purpose()).isEqualTo("summarise-meeting");
    }

    @Test
    void leavesThePurposeOpenUnlessItIsNamed() {
        assertThat(Translator.class.getAnnotation(UsesAiTool.class).purpose()).isEmpty();
    }

    @Test
    void isCarriedByAnAnnotationOfTheMunicipality() {
        assertThat(UsesEneo.class.getAnnotation(UsesAiTool.class).value()).isEqualTo("eneo");
    }

    // @start region="declared"
    interface CaseAssistant {

        @UsesAiTool(value = "eneo", purpose = "summarise-meeting")
        String summarise(String minutes);
    }
    // @end

    // @start region="unknown"
    @UsesAiTool("whatever-the-browser-offers")
    interface Translator {

        String translate(String text);
    }
    // @end

    @Retention(RetentionPolicy.RUNTIME)
    @UsesAiTool("eneo")
    @interface UsesEneo {}
}
