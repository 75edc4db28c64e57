package se.varsam.guard.chat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.varsam.AiPolicy;
import se.varsam.content.ContentKind;
import se.varsam.guard.Demand;
import se.varsam.information.Information;
import se.varsam.information.Inspection;
import se.varsam.privacy.PersonalDataStream;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.rule.Finding;
import se.varsam.rule.PolicyViolationException;
import se.varsam.use.Act;

/** Refuses what an answer may not hold, under one policy. */
final class Limit {

    private final Terms terms;
    private final AiPolicy policy;
    private final String place;

    Limit(Terms terms, AiPolicy policy) {
        this.terms = terms;
        this.policy = policy;
        this.place = terms.place + ", answer";
    }

    boolean isNone() {
        return terms.limit == AnswerLimit.NONE;
    }

    /** The answer with its caption, when it holds no more than it may. */
    String released(String answer) {
        check(answer);
        return terms.stampUnder(policy).map(stamp -> stamp.text(answer)).orElse(answer);
    }

    void check(Collection<? extends CharSequence> texts, Collection<ContentKind> unread) {
        texts.forEach(this::check);
        if (!unread.isEmpty()) {
            checkUnread();
        }
    }

    private void check(CharSequence text) {
        if (!isNone()) {
            Readings readings = Readings.of(text);
            readings.texts().forEach(each -> check(Inspection.of(each, terms.guard.scanner())));
            if (readings.isDeeper()) {
                checkUnread();
            }
        }
    }

    void check(Inspection found) {
        if (!found.isEmpty()) {
            check(Information.open().with(found));
        }
    }

    private void checkUnread() {
        check(new Reading(Information.open(), terms.guard.scanner()).unread().information());
    }

    private void check(Information held) {
        List<Finding> broken = terms.limit.brokenBy(held, place);
        if (!broken.isEmpty()) {
            throw refused(broken);
        }
    }

    PersonalDataStream open(Consumer<PersonalDataFinding> findings) {
        return terms.guard.scanner().open(findings);
    }

    PolicyViolationException noStreaming() {
        return refused(List.of(Demand.WHOLE_ANSWER.unmet(Set.of(), Set.of(), place, Inspection.none())));
    }

    private PolicyViolationException refused(List<Finding> unmet) {
        return new PolicyViolationException(Demand.stop(unmet, policy, Act.OUTPUT));
    }
}
