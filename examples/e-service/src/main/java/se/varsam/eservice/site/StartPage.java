package se.varsam.eservice.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.varsam.spring.configuration.MunicipalPolicies;

/** The first page. */
@Controller
class StartPage {

    private final MunicipalPolicies policies;

    StartPage(MunicipalPolicies policies) {
        this.policies = policies;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("policies", policies.all());
        return "start";
    }
}
