package se.varsam.spring.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.spring.configuration.VarsamProperties.Decisions;
import se.varsam.spring.configuration.VarsamProperties.Decisions.CasePlace;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;
import se.varsam.term.Bilingual;

/** That nobody can decide in an application: what needs a human decision is refused there. */
record WithoutDesk() {

    private static final Logger LOG = LoggerFactory.getLogger(WithoutDesk.class);

    static WithoutDesk of(
            Decisions decisions,
            Optional<DecisionStore> store,
            Optional<PersonResolver> signedIn,
            Optional<AuditTrail> trail) {
        List<Bilingual> missing = Stream.of(
                        missing(store, "en databas (spring.datasource.url)", "a database (spring.datasource.url)"),
                        missing(
                                signedIn,
                                "Spring Security eller en PersonResolver",
                                "Spring Security or a PersonResolver"),
                        missing(trail, "en plats för bevis (varsam.audit)", "a place for evidence (varsam.audit)"))
                .flatMap(Optional::stream)
                .toList();
        String sv = missing.stream().map(Bilingual::sv).collect(Collectors.joining(", "));
        String en = missing.stream().map(Bilingual::en).collect(Collectors.joining(", "));
        if (decisions.store() == CasePlace.JDBC || decisions.store() == CasePlace.MEMORY) {
            throw new InvalidConfigurationException(
                    "varsam.decisions.store",
                    new Bilingual("Beslutsbordet kan inte öppnas.", "The decision desk cannot be opened."),
                    new Bilingual("Lägg till: " + sv + ".", "Add: " + en + "."));
        }
        LOG.info("Inget beslutsbord: det som kräver en människas beslut nekas. / No decision desk: what needs a human"
                + " decision is refused.");
        return new WithoutDesk();
    }

    private static Optional<Bilingual> missing(Optional<?> part, String sv, String en) {
        return part.isPresent() ? Optional.empty() : Optional.of(new Bilingual(sv, en));
    }
}
