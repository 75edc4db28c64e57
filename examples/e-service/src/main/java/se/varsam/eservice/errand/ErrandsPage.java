package se.varsam.eservice.errand;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.varsam.eservice.triage.SealedProposals;
import se.varsam.eservice.triage.SealedProposals.Sealed;
import se.varsam.eservice.verdict.Opinion;
import se.varsam.term.Language;

/** All errands, and where the triage's proposal is laid on the desk. */
@Controller
class ErrandsPage {

    private final Cases cases;
    private final Pages pages;
    private final SealedProposals proposals;

    ErrandsPage(Cases cases, Pages pages, SealedProposals proposals) {
        this.cases = cases;
        this.pages = pages;
        this.proposals = proposals;
    }

    @GetMapping("/arenden")
    String list(Model model, Locale locale) {
        return pages.list(model, locale);
    }

    @PostMapping("/arenden")
    String propose(
            @ModelAttribute("proposal") ProposalForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<Sealed> proposed = proposals.open(form.seal());
        Optional<Assignment> what = form.assignment(proposed, errors);
        if (what.isEmpty()) {
            proposed.ifPresent(each -> pages.proposed(model, each, locale));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.list(model, locale);
        }
        Answer answer = cases.propose(what.get());
        if (answer instanceof Answer.OnDesk waiting) {
            next.addFlashAttribute("notice", "errand.notice.laid");
            return page(waiting.id(), next);
        } else if (answer instanceof Answer.Decided decided) {
            next.addFlashAttribute("notice", "errand.notice.decidedBefore");
            return page(decided.id(), next);
        } else if (answer instanceof Answer.HandedOver) {
            next.addFlashAttribute("notice", "errand.notice.handedOver");
            return "redirect:/arenden";
        }
        return refused(answer, model, locale, response);
    }

    /** {@return the list, with why nothing was done} */
    private String refused(Answer answer, Model model, Locale locale, HttpServletResponse response) {
        if (answer instanceof Answer.Denied denied) {
            model.addAttribute("verdict", Opinion.of(denied.verdict(), Language.of(locale)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else if (answer instanceof Answer.Refused refused) {
            model.addAttribute("refused", Refusals.key(refused.reason()));
            response.setStatus(Refusals.status(refused.reason()).value());
        }
        return pages.list(model, locale);
    }

    private static String page(String id, RedirectAttributes next) {
        next.addAttribute("id", id);
        return "redirect:/arenden/{id}";
    }
}
