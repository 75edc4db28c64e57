package se.varsam.eservice.register;

import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import se.varsam.eservice.register.Register.Entries;
import se.varsam.term.Language;

/** The register, for people and for programs. */
@Controller
class RegisterPage {

    private final Register register;

    RegisterPage(Register register) {
        this.register = register;
    }

    @GetMapping("/register")
    String page(Model model, Locale locale) {
        model.addAttribute("register", register.in(Language.of(locale)));
        return "register";
    }

    @ResponseBody
    @GetMapping(path = "/register.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Entries json(Locale locale) {
        return register.in(Language.of(locale));
    }
}
