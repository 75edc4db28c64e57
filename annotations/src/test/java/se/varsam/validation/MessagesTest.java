package se.varsam.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.validation.Validators.SWEDISH;
import static se.varsam.validation.Validators.WITH_NUMBER;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.information.InformationClass;

class MessagesTest {

    static Stream<Validator> inSwedish() {
        return Stream.of(Validators.plain(SWEDISH), Validators.expressive(SWEDISH));
    }

    static Stream<Validator> inEnglish() {
        return Stream.of(Validators.plain(Locale.UK), Validators.expressive(Locale.UK));
    }

    @ParameterizedTest
    @MethodSource("inSwedish")
    void saysWhatAndWhyInSwedish(Validator validator) {
        assertThat(message(validator, new Question(WITH_NUMBER)))
                .isEqualTo("Bara öppen information får finnas här, utan personuppgifter eller annat skyddsvärt."
                        + " Innehållet har en högre informationsklass: ta bort det som höjer den eller klassa om."
                        + " Innehållet kan rymma personuppgifter: ta bort eller maskera dem.");
        assertThat(message(validator, new Note(WITH_NUMBER)))
                .isEqualTo("Inga personuppgifter får finnas här."
                        + " Innehållet kan rymma personuppgifter: ta bort eller maskera dem.");
        assertThat(message(validator, new Any(new Object())))
                .isEqualTo("Bara öppen information får finnas här, utan personuppgifter eller annat skyddsvärt."
                        + " Ingen har sagt vad innehållet rymmer: klassa det på dess typ eller fält.");
    }

    @ParameterizedTest
    @MethodSource("inEnglish")
    void saysWhatAndWhyInEnglish(Validator validator) {
        assertThat(message(validator, new Draft(WITH_NUMBER)))
                .isEqualTo("The content does not match how it is classified here."
                        + " The content is of a higher information class: remove what raises it or reclassify it."
                        + " The content may hold personal data: remove or mask them.");
    }

    @Test
    void isSwedishToSwedesOnEnglishSystems() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.UK);
        try {
            assertThat(message(Validators.plain(SWEDISH), new Note(WITH_NUMBER)))
                    .startsWith("Inga personuppgifter");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*6}", "#{7*6}", "{se.varsam.validation.Breach.SECRECY.message}", "$\\{"})
    void takesNothingOfTheValueForAProgram(String program) {
        record Evaluated(
                @OpenInformationOnly(message = "${7*6}") String text) {}
        Validator validator = Validators.expressive(SWEDISH);
        String text = program + " 811218-9876";

        assertThat(message(validator, new Evaluated(text))).isEqualTo("42"); // such is the language that is kept out
        assertThat(message(validator, new Question(text)))
                .isEqualTo(message(validator, new Question(WITH_NUMBER)))
                .doesNotContain("42", "$", "{", "9876");
    }

    @Test
    void leavesTheMessageOfTheUserAlone() {
        record Form(
                @OpenInformationOnly(message = "Skriv inga namn här.")
                String text) {}

        assertThat(message(Validators.plain(SWEDISH), new Form(WITH_NUMBER))).isEqualTo("Skriv inga namn här.");
    }

    @Test
    void reportsWithoutTheValue() {
        record Form(Map<@NoPersonalData String, String> answers) {}
        ConstraintViolation<Form> violation = Validators.swedish()
                .validate(new Form(Map.of("811218-9876", "ja")))
                .iterator()
                .next();

        assertThat(violation.toString()).contains("811218-9876"); // so is it written in Jakarta Validation
        assertThat(report(violation))
                .isEqualTo("answers.<map key>: Inga personuppgifter får finnas här."
                        + " Innehållet kan rymma personuppgifter: ta bort eller maskera dem.");
    }

    // @start region="report"
    static String report(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .map(Path.Node::getName) // never the whole path: it holds the keys of maps
                        .collect(Collectors.joining("."))
                + ": " + violation.getMessage();
    }
    // @end

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void hasASentenceForEveryConstraintAndBreach(String language) throws IOException {
        Properties bundle = bundle(language);

        assertThat(bundle.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(OpenInformationOnly.class, NoPersonalData.class, Classified.class)
                                        .map(type -> type.getName() + ".message"),
                                Stream.of(Breach.values())
                                        .map(breach -> breach.template().replaceAll("[{}]", "")))
                        .toList());
        assertThat(bundle.values())
                .allSatisfy(sentence -> assertThat(sentence.toString()).doesNotContainPattern("[${}#\\\\]"));
    }

    @Test
    void keepsSwedishInOnePlace() throws IOException {
        assertThat(bundle("_sv")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Breach.class)
    void namesNoBreachAfterAnythingButTheBundle(Breach breach) {
        assertThat(breach.template()).isEqualTo("{se.varsam.validation.Breach." + breach + ".message}");
    }

    @Test
    void runsOnTheValidatorThatTheBuildSays() {
        String version = System.getProperty("varsam.hibernate-validator", "9.");

        assertThat(HibernateValidator.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation())
                .asString()
                .contains("/hibernate-validator-" + version);
    }

    private static String message(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.joining("|"));
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = OpenInformationOnly.class.getResourceAsStream(
                "/ContributorValidationMessages" + language + ".properties")) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return bundle;
    }

    record Question(@OpenInformationOnly String text) {}

    record Note(@NoPersonalData String text) {}

    record Draft(@Classified(InformationClass.OPEN) String text) {}

    record Any(@OpenInformationOnly Object anything) {}
}
