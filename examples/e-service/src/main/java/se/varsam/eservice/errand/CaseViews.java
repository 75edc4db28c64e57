package se.varsam.eservice.errand;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.varsam.decision.AiContribution;
import se.varsam.decision.Decision;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionCase.Vote;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.term.Language;

/** Puts cases into words. */
@Component
class CaseViews {

    private static final int SHOWN_OF_VERSION = 12;

    private final Cases cases;
    private final Errands errands;
    private final Municipalities municipalities;
    private final Moments moments;

    CaseViews(Cases cases, Errands errands, Municipalities municipalities, Moments moments) {
        this.cases = cases;
        this.errands = errands;
        this.municipalities = municipalities;
        this.moments = moments;
    }

    ListView row(DecisionCase held, Language language) {
        Optional<Errand> errand = errands.find(held.id());
        return new ListView(
                held.id(),
                errand.map(Errand::dnr).orElse(""),
                errand.map(each -> municipality(each.municipality())).orElse(""),
                cases.assignment(held).map(each -> each.in(language)).orElse(""),
                held.binding().requester().name(),
                moments.text(held.created(), language),
                cases.standing(held),
                isOwn(held));
    }

    CaseView page(DecisionCase held, Language language) {
        Optional<Assignment> proposed = cases.proposed(held);
        Optional<Assignment> effective = held.effective().flatMap(each -> cases.assignment(held));
        Standing standing = cases.standing(held);
        return new CaseView(
                held.id(),
                standing,
                proposed.isPresent(),
                proposed.map(each -> municipality(each.municipality())).orElse(""),
                proposed.map(Assignment::dnr).orElse(""),
                proposed.map(each -> each.in(language)).orElse(""),
                parts(held, each -> each.toolName() + " (" + each.toolId() + ")"),
                held.binding().toolVersion(),
                parts(held, each -> each.role().in(language)),
                held.binding().profile() + " " + shortened(held.binding().profileVersion()),
                held.binding().requester().name(),
                held.oversight().in(language),
                moments.text(held.created(), language),
                moments.text(held.expires(), language),
                held.openings().stream()
                        .map(each -> new CaseView.Opened(each.person().name(), moments.text(each.at(), language)))
                        .toList(),
                held.votes().stream().map(each -> ruled(each, language)).toList(),
                effective.map(each -> each.in(language)).orElse(""),
                told(held),
                handedOver(held, effective, language),
                standing == Standing.WAITING && proposed.isPresent() && !isOwn(held),
                isOwn(held));
    }

    private boolean isOwn(DecisionCase held) {
        return held.binding().requester().isSameAs(cases.person());
    }

    private String municipality(String code) {
        return municipalities.find(code).map(Municipality::name).orElse(code);
    }

    private CaseView.Ruled ruled(Vote vote, Language language) {
        Ruling ruling = vote.ruling();
        return new CaseView.Ruled(
                vote.kind().in(language),
                vote.person().name(),
                ruling.day().map(day -> moments.text(day, language)).orElse(""),
                ruling.content(),
                ruling.reasons(),
                String.join(", ", ruling.provisions()),
                ruling.delegation(),
                ruling.changes());
    }

    private static CaseView.@Nullable Told told(DecisionCase held) {
        return held.made().map(CaseViews::told).orElse(null);
    }

    private static CaseView.Told told(Decision.Made made) {
        return new CaseView.Told(made.statement(Locale.forLanguageTag("sv")), made.statement(Locale.ENGLISH));
    }

    /** The same may have been handed over before, on another decision. */
    private String handedOver(DecisionCase held, Optional<Assignment> effective, Language language) {
        if (held.state() != DecisionCase.State.USED) {
            return "";
        }
        List<Instant> times = effective.map(errands::handedOver).orElse(List.of());
        return times.stream()
                .filter(at -> !at.isBefore(held.changed().minusSeconds(1)))
                .findFirst()
                .map(at -> moments.text(at, language))
                .orElse("");
    }

    private static String parts(DecisionCase held, Function<AiContribution, String> part) {
        return held.decision().ai().stream().map(part).distinct().collect(Collectors.joining(", "));
    }

    private static String shortened(String version) {
        return version.substring(0, Math.min(SHOWN_OF_VERSION, version.length()));
    }
}
