package se.varsam.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    static List<Class<?>> vocabularies() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.varsam").stream()
                        .filter(type -> type.isAssignableTo(Term.class) && type.isEnum())
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void namesEveryTermOnceInEachLanguage(Class<?> vocabulary) {
        List<Term> terms = Arrays.stream(vocabulary.getEnumConstants())
                .map(Term.class::cast)
                .toList();

        assertThat(terms).isNotEmpty();
        assertThat(terms).extracting(Term::sv).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
        assertThat(terms).extracting(Term::en).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void meansOneTermByEverySpelling(Class<?> vocabulary) {
        assertThat(Arrays.stream(vocabulary.getEnumConstants())
                        .map(Term.class::cast)
                        .flatMap(term -> Stream.concat(
                                        Stream.of(term.name(), term.sv(), term.en()), term.aliases().stream())
                                .map(Terms::fold)
                                .distinct()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void answersEveryQuestionHarmlesslyWithYesOrNo(Class<?> vocabulary) {
        assertThat(Arrays.stream(vocabulary.getEnumConstants())
                        .filter(Question.class::isInstance)
                        .map(question -> ((Question) question).harmless()))
                .doesNotContain(Answer.UNKNOWN);
    }
}
