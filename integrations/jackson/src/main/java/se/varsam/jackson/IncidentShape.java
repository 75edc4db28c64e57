package se.varsam.jackson;

import java.util.Set;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;

/** Something that went wrong, or may have. */
final class IncidentShape extends Shape<Incident> {

    static final IncidentShape SHAPE = new IncidentShape();

    private final Field<Incident, Set<IncidentKind>> kinds = set("kinds", IncidentKind.class, Incident::kinds);
    private final Field<Incident, Incident.Status> status =
            field("status", new Constants<>(Incident.Status.class), Incident::status);

    private IncidentShape() {
        super("incident");
    }

    @Override
    Incident make(Given given) {
        return new Incident(given.get(kinds, Set.of()), given.get(status, Incident.Status.SUSPECTED));
    }
}
