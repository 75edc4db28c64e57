package se.varsam.use;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.Attestation.Unanimity;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.attestation.Scope;
import se.varsam.person.Role;

/**
 * The attestations that count for one use: accepted, dated no later than it, bound to its purpose or information, and not
 * overtaken by a rejection of the same kind and parts on the same or a later day. Two of one kind both count.
 *
 * @since 0.1
 */
public final class Dossier {

    private static final Set<AttestationKind> EXAMINATIONS =
            EnumSet.of(AttestationKind.THRESHOLD_ANALYSIS, AttestationKind.PUBLIC_RECORDS_ASSESSMENT);

    static final Dossier NOT_YET = new Dossier(new EnumMap<>(AttestationKind.class), false);

    private final Map<AttestationKind, List<Attestation>> counting = new EnumMap<>(AttestationKind.class);
    private final Map<AttestationKind, List<Attestation>> relevant;
    private final boolean future;

    private Dossier(Map<AttestationKind, List<Attestation>> relevant, boolean future) {
        this.relevant = relevant;
        this.future = future;
        relevant.forEach((kind, all) -> counting.put(kind, counting(all)));
    }

    static Dossier of(AiUse use) {
        Map<AttestationKind, List<Attestation>> relevant = new EnumMap<>(AttestationKind.class);
        boolean future = false;
        for (Attestation attestation : use.attestations()) {
            future |= add(attestation, use, relevant);
        }
        for (Attestation held : use.tool().attestations()) {
            if (held.kind().scope() != Scope.USE) { // what was said of one content says nothing of the next
                future |= add(held, use, relevant);
            }
        }
        return new Dossier(relevant, future);
    }

    /** Adds what is about the use; tells whether it is dated after it, and so left out. */
    private static boolean add(Attestation attestation, AiUse use, Map<AttestationKind, List<Attestation>> relevant) {
        if (!isAbout(attestation, use)) {
            return false;
        }
        boolean later = use.date().filter(attestation.date()::isAfter).isPresent();
        if (!later) {
            relevant.computeIfAbsent(attestation.kind(), kind -> new ArrayList<>(1))
                    .add(attestation);
        }
        return later;
    }

    private static boolean isAbout(Attestation attestation, AiUse use) {
        return switch (attestation.kind().scope()) {
            case TOOL, USE -> true;
            case PURPOSE ->
                !attestation.boundTo().isBlank()
                        && attestation.boundTo().equals(use.purpose().process());
            case INFORMATION ->
                !attestation.boundTo().isBlank()
                        && attestation.boundTo().equals(use.information().reference());
        };
    }

    /**
     * {@return whether something of a kind counts}
     *
     * @param kind the kind
     */
    public boolean holds(AttestationKind kind) {
        return any(kind, attestation -> true);
    }

    /**
     * {@return whether something of a kind counts and is no older than a day}
     *
     * @param kind the kind
     * @param oldest the oldest day that still counts
     */
    public boolean holdsSince(AttestationKind kind, LocalDate oldest) {
        return any(kind, attestation -> !attestation.date().isBefore(oldest));
    }

    /**
     * {@return whether somebody in a role attested something of a kind}
     *
     * @param kind the kind
     * @param role the role
     */
    public boolean holdsBy(AttestationKind kind, Role role) {
        return any(kind, attestation -> attestation.by().isOneOf(role));
    }

    boolean covers(AttestationKind kind, Aspect part) {
        return any(kind, attestation -> attestation.covers().contains(part));
    }

    /** Whether it was found not to be needed, and nothing later, or on the same day, found that it is. */
    boolean rulesOut(AttestationKind kind) {
        return any(
                kind,
                finding -> finding.outcome() == Outcome.NOT_NEEDED
                        && !any(
                                kind,
                                other -> other.outcome() == Outcome.NEEDED
                                        && !other.date().isBefore(finding.date())));
    }

    boolean isFiled(AttestationKind kind) {
        return any(kind, attestation -> !attestation.reference().isBlank());
    }

    boolean isNotLaterThan(AttestationKind earlier, AttestationKind later) {
        return any(later, end -> any(earlier, start -> !start.date().isAfter(end.date())));
    }

    boolean hasPlanForPublicRecords() {
        return covers(AttestationKind.PUBLIC_RECORDS_ASSESSMENT, Aspect.STORAGE_PLAN)
                || rulesOut(AttestationKind.PUBLIC_RECORDS_ASSESSMENT);
    }

    /** Norsjö 41 and 44: all three roles, and on disagreement the IT security officer decides. */
    boolean isClassifiedJointly() {
        return any(
                AttestationKind.RISK_CLASSIFICATION,
                attestation -> isByAllThree(attestation) && !isUnsettled(attestation));
    }

    /** Norsjö 42: the tie-break of 44 covers the category only, not the measures. */
    boolean hasMeasuresJointly() {
        return any(
                AttestationKind.SECURITY_MEASURES,
                attestation -> isByAllThree(attestation) && attestation.unanimity() == Unanimity.AGREED);
    }

    boolean isDisputed() {
        return any(
                AttestationKind.RISK_CLASSIFICATION,
                split -> isUnsettled(split)
                        && !any(
                                AttestationKind.RISK_CLASSIFICATION,
                                other -> !isUnsettled(other) && !other.date().isBefore(split.date())));
    }

    boolean rejects(AttestationKind kind) {
        List<Attestation> all = relevant.getOrDefault(kind, List.of());
        return all.stream()
                .anyMatch(attestation -> attestation.outcome() == Outcome.REJECTED
                        && all.stream()
                                .noneMatch(other -> other.outcome() != Outcome.REJECTED
                                        && other.date().isAfter(attestation.date())));
    }

    boolean hasFuture() {
        return future;
    }

    boolean contradicts() {
        for (List<Attestation> all : relevant.values()) {
            for (int i = 1; i < all.size(); i++) {
                if (isContradicted(all.get(i), all.subList(0, i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean any(AttestationKind kind, Predicate<Attestation> test) {
        List<Attestation> all = counting.getOrDefault(kind, List.of());
        for (int i = 0; i < all.size(); i++) { // an iterator for each of 130 questions would be most of the garbage
            if (test.test(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Of one kind: those with an outcome that counts and that no rejection of the same parts overtakes. */
    private static List<Attestation> counting(List<Attestation> all) {
        if (all.size() == 1) {
            return counts(all.get(0)) ? all : List.of();
        }
        List<Attestation> counting = new ArrayList<>(all.size());
        for (Attestation attestation : all) {
            if (counts(attestation) && !isOvertaken(attestation, all)) {
                counting.add(attestation);
            }
        }
        return counting;
    }

    /** That something was examined and found needed, or not, only counts where that is the question. */
    private static boolean counts(Attestation attestation) {
        return attestation.outcome() == Outcome.ACCEPTED
                || (attestation.outcome() != Outcome.REJECTED && EXAMINATIONS.contains(attestation.kind()));
    }

    private static boolean isOvertaken(Attestation attestation, List<Attestation> all) {
        for (Attestation other : all) {
            if (other.outcome() == Outcome.REJECTED
                    && !other.date().isBefore(attestation.date())
                    && (other.covers().isEmpty() || !Collections.disjoint(other.covers(), attestation.covers()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContradicted(Attestation one, List<Attestation> others) {
        return others.stream().anyMatch(other -> one.date().equals(other.date()) && one.outcome() != other.outcome());
    }

    private static boolean isByAllThree(Attestation attestation) {
        return isAmong(attestation, Role.CISO)
                && isAmong(attestation, Role.IT_SECURITY)
                && isAmong(attestation, Role.MANAGER, Role.SYSTEM_OWNER, Role.INFORMATION_OWNER);
    }

    private static boolean isAmong(Attestation attestation, Role... roles) {
        return attestation.assessors().stream().anyMatch(person -> person.isOneOf(roles));
    }

    private static boolean isUnsettled(Attestation attestation) {
        return attestation.unanimity() == Unanimity.SPLIT && !attestation.by().isOneOf(Role.IT_SECURITY);
    }
}
