package se.varsam.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.validation.Validators.WITH_NUMBER;
import static se.varsam.validation.Validators.arguments;
import static se.varsam.validation.Validators.paths;
import static se.varsam.validation.Validators.returned;
import static se.varsam.validation.Validators.swedish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.information.InformationClass;

class ContainerElementsTest {

    private static final String MINUTES = "Nämnden beslutade att bygga om torget.";

    @Test
    void checksElementsOfLists() {
        record Form(List<@NoPersonalData String> lines) {}

        assertThat(swedish().validate(new Form(List.of(MINUTES)))).isEmpty();
        assertThat(paths(swedish().validate(new Form(List.of(MINUTES, WITH_NUMBER)))))
                .containsExactly("lines[1].<list element>");
    }

    @Test
    void checksKeysAndValuesOfMaps() {
        record Form(Map<@OpenInformationOnly String, @Classified(InformationClass.INTERNAL) String> answers) {}

        assertThat(swedish().validate(new Form(Map.of("torg", MINUTES)))).isEmpty();
        assertThat(swedish().validate(new Form(Map.of(WITH_NUMBER, WITH_NUMBER))))
                .hasSize(2);
    }

    @Test
    void checksWhatAnOptionalHolds() {
        record Form(Optional<@OpenInformationOnly String> text) {}

        assertThat(swedish().validate(new Form(Optional.empty()))).isEmpty();
        assertThat(swedish().validate(new Form(Optional.of(MINUTES)))).isEmpty();
        assertThat(paths(swedish().validate(new Form(Optional.of(WITH_NUMBER)))))
                .containsExactly("text");
    }

    @Test
    void checksElementsOfArgumentsAndReturnedLists() {
        Register register = new Register();

        assertThat(arguments(register, "among", List.of(Optional.of(WITH_NUMBER))))
                .containsExactly("among.lines[0].<list element>");
        assertThat(returned(register, "among", List.of(MINUTES, WITH_NUMBER)))
                .containsExactly("among.<return value>[1].<list element>");
    }

    static class Register {

        List<@NoPersonalData String> among(List<Optional<@NoPersonalData String>> lines) {
            return lines.stream().flatMap(Optional::stream).toList();
        }
    }
}
