package se.varsam.use;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    static final Dossier NOT_YET = new Dossier(List.of(), false);

    private final List<Attestation> counting;
    private final List<Attestation> relevant;
    private final boolean future;

    private Dossier(List<Attestation> relevant, boolean future) {
        this.relevant = relevant;
        this.future = future;
        this.counting = relevant.stream()
                .filter(attestation -> attestation.outcome() != Outcome.REJECTED)
                .filter(attestation -> !isOvertaken(attestation))
                .toList();
    }

    static Dossier of(AiUse use) {
        List<Attestation> relevant = new ArrayList<>();
        boolean future = false;
        for (List<Attestation> source : List.of(use.tool().attestations(), use.attestations())) {
            for (Attestation attestation : source) {
                if (isAbout(attestation, use)) {
                    boolean later =
                            use.date().filter(attestation.date()::isAfter).isPresent();
                    future |= later;
                    if (!later) {
                        relevant.add(attestation);
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
        return relevant.stream()
                .anyMatch(attestation -> attestation.kind() == kind
                        && attestation.outcome() == Outcome.REJECTED
                        && relevant.stream()
                                .noneMatch(other -> other.kind() == kind
                                        && other.outcome() != Outcome.REJECTED
                                        && other.date().isAfter(attestation.date())));
    }

    boolean hasFuture() {
        return future;
    }

    boolean contradicts() {
        return relevant.stream()
                .anyMatch(one -> relevant.stream()
                        .anyMatch(other -> one.kind() == other.kind()
                                && one.date().equals(other.date())
                                && one.outcome() != other.outcome()));
    }

    private boolean any(AttestationKind kind, Predicate<Attestation> test) {
        for (Attestation attestation : counting) {
            if (attestation.kind() == kind && test.test(attestation)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOvertaken(Attestation attestation) {
        return relevant.stream()
                .anyMatch(other -> other.kind() == attestation.kind()
                        && other.outcome() == Outcome.REJECTED
                        && !other.date().isBefore(attestation.date()));
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
