package se.varsam.eservice.errand;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.varsam.decision.AiReview;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.eservice.triage.Department;
import se.varsam.eservice.triage.OverseenTriage;
import se.varsam.eservice.triage.SealedProposals.Sealed;
import se.varsam.eservice.triage.TriageOutcome;
import se.varsam.term.Language;
import se.varsam.term.Term;

/** Fills the pages with what the desk and the tables hold. */
@Component
class Pages {

    /** The tool whose proposals lie on the desk. */
    static final String TOOL = OverseenTriage.TOOL;

    /** How many cases a list shows. */
    private static final int MOST = 100;

    private final DecisionDesk desk;
    private final DecisionStore store;
    private final Errands errands;
    private final CaseViews views;
    private final Municipalities municipalities;
    private final Moments moments;
    private final HttpServletRequest request;

    Pages(
            DecisionDesk desk,
            DecisionStore store,
            Errands errands,
            CaseViews views,
            Municipalities municipalities,
            Moments moments,
            HttpServletRequest request) {
        this.desk = desk;
        this.store = store;
        this.errands = errands;
        this.views = views;
        this.municipalities = municipalities;
        this.moments = moments;
        this.request = request;
    }

    /** A choice in a form. */
    record Choice(String value, String text) {}

    /** What AI proposed, in words. */
    record Proposed(String municipality, String department, String outcome) {}

    /** A tool that is stopped. */
    record Stopped(String person, String at, String reason) {}

    /** {@return the page of all errands} */
    String list(Model model, Locale locale) {
        Language language = Language.of(locale);
        List<ListView> pending = desk.pending(MOST + 1).stream()
                .filter(each -> each.binding().act().equals(Assignment.MATTER))
                .map(each -> views.row(each, language))
                .toList();
        Set<String> shown = new HashSet<>(pending.stream().map(ListView::id).toList());
        List<ListView> closed = closed(shown, language);
        model.addAttribute("waiting", pending.stream().limit(MOST).toList());
        model.addAttribute("moreWaiting", pending.size() > MOST);
        model.addAttribute("closed", closed.stream().limit(MOST).toList());
        model.addAttribute("moreClosed", closed.size() > MOST);
        model.addAttribute("most", MOST);
        oversight(model, language);
        choices(model, language);
        return "errands";
    }

    /** Past those that wait, however many they are; one more than is shown tells that there are more. */
    private List<ListView> closed(Set<String> shown, Language language) {
        return Stream.iterate(0, from -> from + MOST)
                .map(from -> errands.newest(from, MOST))
                .takeWhile(each -> !each.isEmpty())
                .flatMap(List::stream)
                .filter(each -> !shown.contains(each.id()))
                .flatMap(each -> store.find(each.id()).stream())
                .map(each -> views.row(each, language))
                .filter(each -> each.standing() != Standing.WAITING && each.standing() != Standing.SETTLING)
                .limit(MOST + 1L)
                .toList();
    }

    /** Shows what AI proposed; it is not for whoever hands it over to change. */
    void proposed(Model model, Sealed proposed, Locale locale) {
        Language language = Language.of(locale);
        model.addAttribute(
                "proposed",
                new Proposed(
                        municipalities
                                .find(proposed.municipality())
                                .map(Municipality::name)
                                .orElse(proposed.municipality()),
                        proposed.department().in(language),
                        proposed.outcome().in(language)));
    }

    /** {@return the page of one case} */
    String errand(Model model, Locale locale, DecisionCase held) {
        Language language = Language.of(locale);
        model.addAttribute("errand", views.page(held, language));
        model.addAttribute("parts", terms(AiReview.Part.values(), language));
        oversight(model, language);
        choices(model, language);
        return "errand";
    }

    /** {@return whether whoever acts is a manager, who may stop a tool} */
    boolean isManager() {
        return request.isUserInRole("CHEF");
    }

    private void oversight(Model model, Language language) {
        model.addAttribute("manager", isManager());
        desk.stops().stream()
                .filter(each -> each.tool().equals(TOOL))
                .findFirst()
                .ifPresent(each -> model.addAttribute(
                        "stopped", new Stopped(each.by().name(), moments.text(each.at(), language), each.reason())));
    }

    private void choices(Model model, Language language) {
        model.addAttribute("departments", terms(Department.values(), language));
        model.addAttribute("outcomes", terms(TriageOutcome.values(), language));
    }

    private static List<Choice> terms(Term[] terms, Language language) {
        return Stream.of(terms)
                .map(each -> new Choice(each.name(), each.in(language)))
                .toList();
    }
}
