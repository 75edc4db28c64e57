package se.varsam.eservice.errand;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.varsam.decision.desk.DecisionDesk;

/** A manager stops the triage, and lets it go on (AI Act art. 14(4)(e)). */
@Controller
class OversightPage {

    private static final int LONGEST = 1000;

    private final DecisionDesk desk;
    private final Pages pages;

    OversightPage(DecisionDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** Why the triage is stopped. */
    record StopForm(String reason) {}

    @PostMapping("/arenden/stopp")
    String stop(
            @ModelAttribute("stop") StopForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!pages.isManager()) {
            return refused(model, locale, response);
        }
        String reason = ProposalForm.text(form.reason());
        if (reason.isEmpty() || reason.length() > LONGEST) {
            errors.rejectValue("reason", "errand.stop.reason.wrong", new Object[] {LONGEST}, "");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.list(model, locale);
        }
        desk.stop(Pages.TOOL, reason);
        next.addFlashAttribute("notice", "errand.notice.stopped");
        return "redirect:/arenden";
    }

    @PostMapping("/arenden/aterupptag")
    String resume(Model model, Locale locale, HttpServletResponse response, RedirectAttributes next) {
        if (!pages.isManager()) {
            return refused(model, locale, response);
        }
        desk.resume(Pages.TOOL);
        next.addFlashAttribute("notice", "errand.notice.resumed");
        return "redirect:/arenden";
    }

    private String refused(Model model, Locale locale, HttpServletResponse response) {
        model.addAttribute("refused", Refusals.NOT_A_MANAGER);
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return pages.list(model, locale);
    }
}
