package se.varsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.Holds;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.annotation.information.Secrecy;
import se.varsam.annotation.information.SpecialCategoryData;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.reading.Declaration.Limit;

class DeclarationsTest {

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @Classified(value = InformationClass.INTERNAL, holding = InformationCategory.COPYRIGHTED)
    @PersonalData
    @interface FromTheRegister {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
    @Holds(InformationCategory.OTHER_SENSITIVE)
    @interface Rumour {}

    @Secrecy
    interface Guarded {}

    @Classified(InformationClass.SENSITIVE)
    static class Above implements Guarded {}

    @Classified(InformationClass.INTERNAL)
    static final class Note extends Above {}

    record Letter(@Rumour @PersonalData String sender) {}

    @SuppressWarnings("unused")
    interface Calls {
        void nothing(String text);

        void several(@FromTheRegister @Rumour @Classified(InformationClass.SENSITIVE) String text);

        void open(@OpenInformationOnly @NoPersonalData String text);

        void list(List<@PersonalData String> names);

        void map(Map<String, @Classified(InformationClass.INTERNAL) Note> notes);

        void nested(Map<String, List<? extends @SpecialCategoryData Note>> notes);

        void array(@PersonalData String[] names);

        <T extends @PersonalData Comparable<T>> void variable(T value);

        void declared(Note note);

        @Classified(InformationClass.OPEN)
        List<@PersonalData String> returned();
    }

    @Test
    void saysNothingWhereNothingIsDeclared() {
        assertThat(argument("nothing")).isSameAs(Declaration.none());
    }

    @Test
    void takesTheHighestClassAndAllCategoriesThroughAnnotationsThatCarryThem() {
        Declaration declared = argument("several");

        assertThat(declared.level()).contains(InformationClass.SENSITIVE);
        assertThat(declared.holding())
                .containsExactly(
                        InformationCategory.PERSONAL_DATA,
                        InformationCategory.OTHER_SENSITIVE,
                        InformationCategory.COPYRIGHTED);
        assertThat(declared.vouched()).isFalse();
        assertThat(declared.demands()).isEmpty();
    }

    @Test
    void demandsAndVouches() {
        Declaration declared = argument("open");

        assertThat(declared.vouched()).isTrue();
        assertThat(declared.demands()).containsExactly(Limit.OPEN_INFORMATION_ONLY, Limit.NO_PERSONAL_DATA);
        assertThat(declared.level()).isEmpty();
    }

    @Test
    void readsTypeArguments() {
        assertThat(argument("list").holding()).isEmpty();
        assertThat(argument("list").within(0).holding()).containsExactly(InformationCategory.PERSONAL_DATA);
        assertThat(argument("map").within(0)).isSameAs(Declaration.none());
        assertThat(argument("map").within(1).level()).contains(InformationClass.INTERNAL);
        assertThat(argument("nested").within(1).within(0).holding())
                .containsExactly(InformationCategory.SPECIAL_CATEGORY);
    }

    @Test
    void readsTheElementsOfArrays() {
        assertThat(argument("array").within(0).holding()).containsExactly(InformationCategory.PERSONAL_DATA);
    }

    @Test
    void readsBoundsOfVariablesToAnEnd() {
        assertThat(argument("variable").holding()).containsExactly(InformationCategory.PERSONAL_DATA);
    }

    @Test
    void leavesTheClassOfTheValueToTheValue() {
        assertThat(argument("declared")).isSameAs(Declaration.none());
    }

    @Test
    void readsWhatAClassInherits() {
        Declaration declared = Declarations.at(Note.class);

        assertThat(declared.level()).contains(InformationClass.SENSITIVE);
        assertThat(declared.holding()).containsExactly(InformationCategory.SECRECY);
    }

    @Test
    void readsFieldsComponentsAndReturnedValues() throws NoSuchFieldException {
        assertThat(Declarations.at(Letter.class.getRecordComponents()[0]).holding())
                .containsExactly(InformationCategory.PERSONAL_DATA, InformationCategory.OTHER_SENSITIVE);
        assertThat(Declarations.at(Letter.class.getDeclaredField("sender")).holding())
                .containsExactly(InformationCategory.PERSONAL_DATA);
        assertThat(Declarations.at(method("returned")).level()).contains(InformationClass.OPEN);
        assertThat(Declarations.at(method("returned")).within(0).holding())
                .containsExactly(InformationCategory.PERSONAL_DATA);
    }

    @Test
    void joinsUpward() {
        Declaration joined = argument("list").and(argument("open")).and(argument("several"));

        assertThat(joined.level()).contains(InformationClass.SENSITIVE);
        assertThat(joined.demands()).hasSize(2);
        assertThat(joined.within(0).holding()).containsExactly(InformationCategory.PERSONAL_DATA);
    }

    private static Declaration argument(String method) {
        return Declarations.at(method(method).getParameters()[0]);
    }

    private static Method method(String name) {
        return Stream.of(Calls.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
