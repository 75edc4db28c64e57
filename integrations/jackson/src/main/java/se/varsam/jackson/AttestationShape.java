package se.varsam.jackson;

import java.time.LocalDate;
import java.util.Set;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.Attestation.Unanimity;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.person.Person;

/** An attestation: never assumed, always by somebody on a day. */
final class AttestationShape extends Shape<Attestation> {

    static final AttestationShape SHAPE = new AttestationShape();

    private final Field<Attestation, AttestationKind> kind =
            required("kind", new Constants<>(AttestationKind.class), Attestation::kind);
    private final Field<Attestation, String> about = text("about", Attestation::boundTo);
    private final Field<Attestation, Person> by = required("by", PersonShape.SHAPE, Attestation::by);
    private final Field<Attestation, LocalDate> date = required("date", Texts.DAY, Attestation::date);
    private final Field<Attestation, Outcome> outcome =
            field("outcome", new Constants<>(Outcome.class), Attestation::outcome);
    private final Field<Attestation, Set<Aspect>> covers = set("covers", Aspect.class, Attestation::covers);
    private final Field<Attestation, Set<Person>> assessors =
            many("assessors", Many.set(PersonShape.SHAPE), Attestation::assessors);
    private final Field<Attestation, Unanimity> unanimity =
            field("unanimity", new Constants<>(Unanimity.class), Attestation::unanimity);
    private final Field<Attestation, String> reference = text("reference", Attestation::reference);

    private AttestationShape() {
        super("attestation");
    }

    @Override
    Attestation make(Given given) {
        return new Attestation(
                given.need(kind),
                given.get(about, ""),
                given.need(by),
                given.need(date),
                given.get(outcome, Outcome.ACCEPTED),
                given.get(covers, Set.of()),
                given.get(assessors, Set.of()),
                given.get(unanimity, Unanimity.AGREED),
                given.get(reference, ""));
    }
}
