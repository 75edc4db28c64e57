package se.varsam.annotation.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.reading.Contents;
import se.varsam.reading.Declaration;
import se.varsam.reading.ValueReader;

class HoldsTest {

    private static Stream<Class<? extends Annotation>> categories() {
        return Stream.of(
                PersonalData.class,
                SpecialCategoryData.class,
                Secrecy.class,
                ParticularlyProtected.class,
                OtherSensitive.class,
                Copyrighted.class);
    }

    @Test
    void hasAnAnnotationForEveryCategory() {
        assertThat(categories().map(type -> type.getAnnotation(Holds.class).value()))
                .containsExactly(InformationCategory.values());
    }

    @ParameterizedTest
    @MethodSource("categories")
    void fitsWhereverAValueStands(Class<? extends Annotation> category) {
        assertThat(category.getAnnotation(Target.class).value())
                .containsExactlyInAnyOrder(
                        ElementType.FIELD,
                        ElementType.RECORD_COMPONENT,
                        ElementType.PARAMETER,
                        ElementType.METHOD,
                        ElementType.TYPE,
                        ElementType.TYPE_USE,
                        ElementType.ANNOTATION_TYPE);
        assertThat(category.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
        assertThat(category).hasAnnotation(Documented.class);
    }

    @Test
    void saysWhatATypeAndItsPartsHold() {
        // @start region="read"
        ValueReader reader = ValueReader.with(PersonalDataScanner.standard());
        Contents read = reader.read(new Case("Ombyggnad av torget", "Anbudet öppnas på torsdag."), Declaration.none());

        assertThat(read.isOpen()).isFalse();
        // @end
        assertThat(read.information().level()).isEqualTo(InformationClass.OPEN);
        assertThat(Stream.of(InformationCategory.values())
                        .filter(category -> read.information().mayHold(category)))
                .containsExactly(InformationCategory.SECRECY, InformationCategory.OTHER_SENSITIVE);
    }

    // @start region="declared"
    @Holds(InformationCategory.OTHER_SENSITIVE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Procurement {}

    @Classified(InformationClass.OPEN)
    record Case(String heading, @Secrecy @Procurement String tender) {}
    // @end
}
