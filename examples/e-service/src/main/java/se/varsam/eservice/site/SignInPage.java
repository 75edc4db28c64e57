package se.varsam.eservice.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in, and where they land when they have signed out. */
@Controller
class SignInPage {

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        model.addAttribute("wrong", request.getParameter("error") != null);
        model.addAttribute("out", request.getParameter("logout") != null);
        return "login";
    }
}
