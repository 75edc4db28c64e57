package se.varsam.eservice.errand;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DeskStatistics.Decider;
import se.varsam.decision.desk.Outcome;
import se.varsam.term.Language;

/** How people decide, so that it shows when approving has become a habit (AI Act art. 14(4)(b)). */
@Controller
class StatisticsPage {

    private static final int DAYS = 30;
    private static final int MOST_DAYS = 366;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 3000;

    private final DecisionDesk desk;
    private final Pages pages;
    private final Moments moments;

    StatisticsPage(DecisionDesk desk, Pages pages, Moments moments) {
        this.desk = desk;
        this.pages = pages;
        this.moments = moments;
    }

    /**
     * How one person has decided.
     *
     * @param person who
     * @param approved how many as proposed
     * @param changed how many with changes, or with AI's proposal overridden
     * @param rejected how many rejections
     * @param unopened how many unopened
     * @param median the median time from opening to deciding, blank when nothing was opened
     * @param mostInAMinute the most in a minute
     * @param longestRun the most approvals in a row
     * @param signs what stands out
     */
    record Row(
            String person,
            int approved,
            int changed,
            int rejected,
            int unopened,
            String median,
            int mostInAMinute,
            int longestRun,
            List<String> signs) {}

    @GetMapping("/arenden/statistik")
    String statistics(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (!pages.isManager()) { // named people's work is for whoever leads it
            model.addAttribute("refused", Refusals.NOT_FOR_COLLEAGUES);
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return "errand-closed";
        }
        Optional<LocalDate> last = day(to, moments.today());
        Optional<LocalDate> first = day(from, last.orElseGet(moments::today).minusDays(DAYS));
        boolean period = first.isPresent() && last.isPresent() && isPeriod(first.get(), last.get());
        model.addAttribute("from", first.map(LocalDate::toString).orElse(from));
        model.addAttribute("to", last.map(LocalDate::toString).orElse(to));
        model.addAttribute("wrong", !period);
        model.addAttribute(
                "rows", period ? rows(first.orElseThrow(), last.orElseThrow(), Language.of(locale)) : List.of());
        if (!period) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "errand-statistics";
    }

    private static boolean isPeriod(LocalDate first, LocalDate last) {
        return !first.isAfter(last) && first.plusDays(MOST_DAYS).isAfter(last);
    }

    private List<Row> rows(LocalDate first, LocalDate last, Language language) {
        return desk.statistics(moments.start(first), moments.start(last.plusDays(1))).deciders().stream()
                .map(each -> row(each, language))
                .toList();
    }

    private static Row row(Decider decider, Language language) {
        return new Row(
                decider.person().name(),
                many(decider, Outcome.Kind.APPROVED),
                many(decider, Outcome.Kind.CHANGED) + many(decider, Outcome.Kind.OVERRIDDEN),
                many(decider, Outcome.Kind.REJECTED),
                decider.unopened(),
                decider.median().map(Moments::text).orElse(""),
                decider.mostInAMinute(),
                decider.longestRun(),
                decider.signs().stream().sorted().map(each -> each.in(language)).toList());
    }

    private static int many(Decider decider, Outcome.Kind kind) {
        return decider.outcomes().getOrDefault(kind, 0);
    }

    private static Optional<LocalDate> day(String text, LocalDate otherwise) {
        try {
            return Optional.of(text.isBlank() ? otherwise : LocalDate.parse(text.strip()))
                    .filter(each -> each.getYear() >= FIRST_YEAR && each.getYear() < LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
