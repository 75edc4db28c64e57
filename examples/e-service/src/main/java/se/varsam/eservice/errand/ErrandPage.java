package se.varsam.eservice.errand;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DeskException;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.eservice.verdict.Opinion;
import se.varsam.person.Person;
import se.varsam.term.Language;

/** One case: what is proposed, the human's decision, and carrying it out. Showing it is opening it, which is recorded. */
@Controller
class ErrandPage {

    /** No other address is taken for a case. */
    private static final String CASE = "/arenden/{id:[0-9a-f-]{36}}";

    private static final String PAGE = "redirect:/arenden/{id}";

    private final DecisionDesk desk;
    private final Cases cases;
    private final Pages pages;
    private final Moments moments;

    ErrandPage(DecisionDesk desk, Cases cases, Pages pages, Moments moments) {
        this.desk = desk;
        this.cases = cases;
        this.pages = pages;
        this.moments = moments;
    }

    @GetMapping(CASE)
    String open(@PathVariable String id, Model model, Locale locale) {
        return show(desk.open(id), model, locale);
    }

    @PostMapping(CASE + "/beslut")
    String decide(
            @PathVariable String id,
            @ModelAttribute("decision") DecisionForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next) {
        DecisionCase held = cases.find(id);
        Person person = cases.person();
        if (cases.standing(held) == Standing.WAITING && !held.isOpenedBy(person, moments.now())) {
            return refused(id, Refusals.NOT_OPENED, HttpStatus.CONFLICT, model, locale, response);
        }
        Assignment proposed = cases.proposed(held).orElseThrow(() -> new DeskException(Reason.OTHER_ACTION));
        form.check(proposed, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(desk.open(id), model, locale);
        }
        try {
            desk.decide(id, form.ruling(person, proposed), form.decided(proposed));
            next.addFlashAttribute("notice", "errand.notice.decided");
            return PAGE;
        } catch (DeskException e) {
            return refused(id, e.reason(), model, locale, response);
        }
    }

    @PostMapping(CASE + "/verkstall")
    String carryOut(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String informed,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (informed.isEmpty() && cases.standing(cases.find(id)) == Standing.DECIDED) {
            return refused(id, Refusals.NOT_INFORMED, HttpStatus.UNPROCESSABLE_CONTENT, model, locale, response);
        }
        Answer answer = cases.carryOut(id);
        if (answer instanceof Answer.HandedOver) {
            next.addFlashAttribute("notice", "errand.notice.handedOver");
            return PAGE;
        } else if (answer instanceof Answer.OnDesk anew) {
            next.addFlashAttribute("notice", "errand.notice.anew");
            next.addAttribute("id", anew.id());
            return PAGE;
        } else if (answer instanceof Answer.Denied denied) {
            model.addAttribute("verdict", Opinion.of(denied.verdict(), Language.of(locale)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(desk.open(id), model, locale);
        }
        Reason reason = answer instanceof Answer.Refused refused ? refused.reason() : Reason.FAILED;
        return refused(id, reason, model, locale, response);
    }

    @PostMapping(CASE + "/aterkalla")
    String withdraw(
            @PathVariable String id,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            desk.withdraw(id);
            next.addFlashAttribute("notice", "errand.notice.withdrawn");
            return PAGE;
        } catch (DeskException e) {
            return refused(id, e.reason(), model, locale, response);
        }
    }

    private String refused(String id, Reason reason, Model model, Locale locale, HttpServletResponse response) {
        return refused(id, Refusals.key(reason), Refusals.status(reason), model, locale, response);
    }

    private String refused(
            String id, String key, HttpStatus status, Model model, Locale locale, HttpServletResponse response) {
        model.addAttribute("refused", key);
        response.setStatus(status.value());
        return show(desk.open(id), model, locale);
    }

    private String show(DecisionCase held, Model model, Locale locale) {
        if (!model.containsAttribute("decision")) {
            cases.proposed(held).ifPresent(each -> model.addAttribute("decision", DecisionForm.blank(each)));
        }
        return pages.errand(model, locale, held);
    }
}
