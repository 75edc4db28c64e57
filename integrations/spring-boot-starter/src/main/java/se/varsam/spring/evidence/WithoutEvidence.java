package se.varsam.spring.evidence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.spring.configuration.VarsamProperties;
import se.varsam.spring.configuration.VarsamProperties.Audit.TrailPlace;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;
import se.varsam.term.Bilingual;

/** That an application leaves no evidence: it has said so, or it is not strict. */
record WithoutEvidence() {

    private static final Logger LOG = LoggerFactory.getLogger(WithoutEvidence.class);

    private static final Bilingual REMEDY = new Bilingual(
            "Ange varsam.audit.directory, eller spring.datasource.url. Vill ni inte ha bevis: varsam.audit.store: off.",
            "Give varsam.audit.directory, or spring.datasource.url. If you want no evidence: varsam.audit.store: off.");

    static WithoutEvidence of(VarsamProperties properties) {
        TrailPlace said = properties.audit().store();
        if (said == TrailPlace.JDBC) {
            throw new InvalidConfigurationException(
                    "varsam.audit.store",
                    new Bilingual(
                            "Bevis ska sparas i en databas, men det finns ingen.",
                            "Evidence is to be kept in a database," + " but there is none."),
                    REMEDY);
        }
        if (said == null && properties.strict()) {
            throw new InvalidConfigurationException(
                    "varsam.audit",
                    new Bilingual("Det finns ingen plats för bevis.", "There is no place for evidence."),
                    REMEDY);
        }
        LOG.warn("Inga bevis lämnas om hur AI används. / No evidence is left of how AI is used.");
        return new WithoutEvidence();
    }
}
