package se.varsam.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;

class ServicesTest {

    private static Stream<Class<? extends Annotation>> constraints() {
        return Stream.of(Classified.class, NoPersonalData.class, OpenInformationOnly.class);
    }

    private static Stream<Class<?>> validators() {
        return Stream.of(ClassifiedValidator.class, NoPersonalDataValidator.class, OpenInformationOnlyValidator.class);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void namesNoValidator(Class<? extends Annotation> constraint) {
        assertThat(constraint.getAnnotation(Constraint.class).validatedBy()).isEmpty();
    }

    @Test
    void offersAValidatorForEachConstraint() {
        assertThat(validators()
                        .map(type -> ((ParameterizedType) type.getGenericInterfaces()[0]).getActualTypeArguments()[0]))
                .containsExactlyElementsOf(constraints().toList());
    }

    @Test
    void isFoundOnTheClassPath() throws IOException {
        assertThat(services())
                .containsExactlyElementsOf(validators().map(Class::getName).toList());
    }

    @Test
    void isFoundOnTheModulePath() {
        Module module = OpenInformationOnly.class.getModule();

        // The run with an older validator is on the class path.
        assertThat(module.isNamed()).isEqualTo(System.getProperty("varsam.hibernate-validator") == null);
        if (module.isNamed()) {
            assertThat(module.getDescriptor().provides())
                    .filteredOn(provides -> provides.service().equals(ConstraintValidator.class.getName()))
                    .singleElement()
                    .extracting(provides -> provides.providers())
                    .isEqualTo(validators().map(Class::getName).toList());
            assertThat(module.getDescriptor().exports())
                    .noneMatch(exports -> exports.source().equals("se.varsam.validation"));
        }
    }

    /** Where only the type use fits, an annotation on a constructor compiles and says nothing of it. */
    @ParameterizedTest
    @MethodSource("constraints")
    void fitsWhereverTypeUseCompiles(Class<? extends Annotation> constraint) {
        assertThat(constraint.getAnnotation(Target.class).value())
                .contains(
                        ElementType.TYPE_USE,
                        ElementType.TYPE,
                        ElementType.FIELD,
                        ElementType.METHOD,
                        ElementType.CONSTRUCTOR,
                        ElementType.PARAMETER,
                        ElementType.ANNOTATION_TYPE);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void leavesTheTargetToTheMethodUnlessItSaysMore(Class<? extends Annotation> constraint) {
        assertThat(Stream.of(constraint.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == ConstraintTarget.class)
                        .map(method -> method.getDefaultValue()))
                .isSubsetOf(ConstraintTarget.IMPLICIT);
    }

    private static List<String> services() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                OpenInformationOnly.class.getResourceAsStream(
                        "/META-INF/services/jakarta.validation.ConstraintValidator"),
                StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
