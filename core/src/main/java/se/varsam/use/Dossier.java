package se.varsam.use;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.Attestation.Unanimity;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.person.Role;

/**
 * The attestations that count for one use: dated no later than it, bound to its purpose or information, and not
 * overtaken by a rejection of the same kind on the same or a later day.
 *
 * @since 0.1
 */
public final class Dossier {

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
        for (List<Attestation> source : List.of(use.tool().attestations(), use.attestations())) {
            for (Attestation attestation : source) {
                if (isAbout(attestation, use)) {
                    boolean later =
                            use.date().filter(attestation.date()::isAfter).isPresent();
                    future |= later;
                    if (!later) {
                        relevant.computeIfAbsent(attestation.kind(), kind -> new ArrayList<>(1))
                                .add(attestation);
                    }
                }
            }
        }
        return new Dossier(relevant, future);
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

    boolean results(AttestationKind kind, Outcome outcome) {
        return any(kind, attestation -> attestation.outcome() == outcome);
    }

    boolean isFiled(AttestationKind kind) {
        return any(kind, attestation -> !attestation.reference().isBlank());
    }

    boolean isNotLaterThan(AttestationKind earlier, AttestationKind later) {
        return any(later, end -> any(earlier, start -> !start.date().isAfter(end.date())));
    }

    boolean hasPlanForPublicRecords() {
        return covers(AttestationKind.PUBLIC_RECORDS_ASSESSMENT, Aspect.STORAGE_PLAN)
                || results(AttestationKind.PUBLIC_RECORDS_ASSESSMENT, Outcome.NOT_NEEDED);
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
        return any(AttestationKind.RISK_CLASSIFICATION, Dossier::isUnsettled);
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

    /** Of one kind: those that are not rejections and that no rejection overtakes. */
    private static List<Attestation> counting(List<Attestation> all) {
        List<Attestation> counting = all;
        for (Attestation attestation : all) {
            if (attestation.outcome() == Outcome.REJECTED) {
                counting = acceptedAfter(attestation.date(), counting);
            }
        }
        return counting;
    }

    private static List<Attestation> acceptedAfter(LocalDate rejected, List<Attestation> all) {
        return all.stream()
                .filter(attestation -> attestation.outcome() != Outcome.REJECTED)
                .filter(attestation -> attestation.date().isAfter(rejected))
                .toList();
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
