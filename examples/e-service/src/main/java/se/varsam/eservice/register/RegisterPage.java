package se.varsam.eservice.register;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.varsam.term.Language;

/** The register, for people. */
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
}
