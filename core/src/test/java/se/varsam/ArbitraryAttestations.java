package se.varsam;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.Attestation.Unanimity;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.attestation.Scope;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** Attestations for uses drawn by {@link ArbitraryUses}: a whole file of accepted ones, or single ones of any kind. */
final class ArbitraryAttestations implements ArbitrarySupplier<Attestation> {

    private static final Person[] ASSESSORS = {
        Person.of("Kim", Role.CISO), Person.of("Love", Role.IT_SECURITY), Person.of("Robin", Role.MANAGER)
    };

    /** Days on both sides of every date in the law. */
    private static final LocalDate[] DAYS = {
        LocalDate.of(2025, 1, 10),
        LocalDate.of(2026, 6, 1),
        LocalDate.of(2026, 8, 2),
        LocalDate.of(2026, 11, 30),
        LocalDate.of(2026, 12, 2),
        LocalDate.of(2027, 12, 1),
        LocalDate.of(2027, 12, 2),
        LocalDate.of(2028, 3, 1)
    };

    /** Accepted ones, bound to what the drawn use is about. */
    @Override
    public Arbitrary<Attestation> get() {
        return Arbitraries.randomValue(random -> accepted(
                        any(random, AttestationKind.values()),
                        ArbitraryUses.PROCESS,
                        ArbitraryUses.REFERENCE,
                        day(random))
                .resulting(random.nextInt(4) == 0 ? Outcome.NOT_NEEDED : Outcome.ACCEPTED));
    }

    /** Everything that can be attested, accepted in all its parts on one day. */
    static List<Attestation> full(String process, String reference, LocalDate day) {
        return Arrays.stream(AttestationKind.values())
                .map(kind -> accepted(kind, process, reference, day))
                .toList();
    }

    private static Attestation accepted(AttestationKind kind, String process, String reference, LocalDate day) {
        return new Attestation(
                kind,
                boundTo(kind, process, reference),
                ASSESSORS[1],
                day,
                Outcome.ACCEPTED,
                EnumSet.allOf(Aspect.class),
                Set.of(ASSESSORS),
                Unanimity.AGREED,
                "dnr 1");
    }

    private static String boundTo(AttestationKind kind, String process, String reference) {
        return switch (kind.scope()) {
            case PURPOSE -> process;
            case INFORMATION -> reference;
            case TOOL, USE -> "";
        };
    }

    /** Any outcome, any signatories, sometimes about something else. */
    static Attestation draw(Random random) {
        AttestationKind kind = random.nextInt(3) > 0
                ? any(random, AttestationKind.values())
                : any(random, AttestationKind.RISK_CLASSIFICATION, AttestationKind.RESIDUAL_RISK);
        Set<Aspect> parts = EnumSet.noneOf(Aspect.class);
        Arrays.stream(Aspect.values()).filter(part -> random.nextBoolean()).forEach(parts::add);
        boolean astray = kind.scope() != Scope.TOOL && random.nextInt(3) == 0;
        return new Attestation(
                kind,
                astray ? "annat" : boundTo(kind, ArbitraryUses.PROCESS, ArbitraryUses.REFERENCE),
                any(random, ASSESSORS),
                day(random),
                any(random, Outcome.values()),
                parts,
                random.nextBoolean() ? Set.of(ASSESSORS) : Set.of(),
                any(random, Unanimity.values()),
                "");
    }

    static LocalDate day(Random random) {
        return any(random, DAYS);
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
