package se.varsam.eservice.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.varsam.decision.desk.DeskException;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.eservice.triage.OverseenTriage;
import se.varsam.eservice.triage.Proposal;
import se.varsam.eservice.triage.SealedProposals;
import se.varsam.eservice.verdict.Opinion;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.Inspection;
import se.varsam.privacy.Masking;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.rule.PolicyViolationException;
import se.varsam.term.Language;

/** Takes a resident's message and shows what it holds. The message is in the answer, and nowhere else. */
@Controller
class MessagePage {

    private final Municipalities municipalities;
    private final Comparison comparison;
    private final OverseenTriage triage;
    private final SealedProposals sealed;
    private final PersonalDataScanner scanner = PersonalDataScanner.standard();

    MessagePage(Municipalities municipalities, Comparison comparison, OverseenTriage triage, SealedProposals sealed) {
        this.municipalities = municipalities;
        this.comparison = comparison;
        this.triage = triage;
        this.sealed = sealed;
    }

    @GetMapping("/")
    ModelAndView empty(Locale locale) {
        return page(MessageForm.empty(), Map.of(), Language.of(locale));
    }

    @PostMapping("/")
    ModelAndView judge(@ModelAttribute("form") MessageForm form, Locale locale) {
        Language language = Language.of(locale);
        Map<String, String> problems = form.problems(
                municipalities.all().stream().map(Municipality::code).toList());
        ModelAndView page = page(form, problems, language);
        if (problems.isEmpty()) {
            page.addObject("result", result(form, language));
        } else {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private ModelAndView page(MessageForm form, Map<String, String> problems, Language language) {
        return new ModelAndView("message")
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("longest", MessageForm.LONGEST)
                .addObject("language", language)
                .addObject("municipalities", municipalities.all())
                .addObject("classes", List.of(InformationClass.values()))
                .addObject("categories", List.of(InformationCategory.values()))
                .addObject("quality", triage.quality());
    }

    private MessageResult result(MessageForm form, Language language) {
        Inspection found = Inspection.of(form.text(), scanner);
        return new MessageResult(
                MarkedText.parts(form.text(), found.findings(), language),
                MessageResult.kinds(found.findings(), language),
                scanner.mask(form.text(), Masking.PLACEHOLDER),
                comparison.of(form.message().information().with(found)).stream()
                        .map(each -> MessageResult.Row.of(each, language))
                        .toList(),
                sorted(form, language));
    }

    /** Judged, and recorded, by the guard in front of the triage. */
    private MessageResult.Sorting sorted(MessageForm form, Language language) {
        try {
            Proposal proposal = triage.propose(form.municipality(), form.message());
            return new MessageResult.Proposed(proposal, sealed.seal(form.municipality(), proposal));
        } catch (PolicyViolationException refused) {
            return new MessageResult.Refused(Opinion.of(refused.verdict(), language));
        } catch (DeskException closed) {
            return new MessageResult.Closed(closed.reason() == Reason.STOPPED ? "triage.stopped" : "triage.closed");
        }
    }
}
