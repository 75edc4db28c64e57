package se.varsam.eservice.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.varsam.eservice.register.Register.Entries;
import se.varsam.term.Language;

/** The register, for programs. */
@RestController
@Tag(name = "register", description = "Se vilken AI som är registrerad. / See which AI is registered.")
class RegisterApi {

    private final Register register;

    RegisterApi(Register register) {
        this.register = register;
    }

    @GetMapping(path = "/api/register", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Ger AI-registret / Gives the AI register",
            description = "What the page of the register shows, in the language of Accept-Language (sv or en).")
    Entries register(Locale locale) {
        return register.in(Language.of(locale));
    }
}
