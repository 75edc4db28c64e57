package se.varsam.spring.configuration.tool;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.Attestation.Unanimity;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.person.Person;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;

/**
 * What somebody has attested about a tool, under {@code varsam.attestations}: a list of its own, so that those who attest may
 * keep it in a file of their own ({@code spring.config.import}).
 *
 * @param tool the tool's id
 * @param kind what was attested
 * @param about the purpose's process, for a kind that is bound to a purpose
 * @param by who vouches for it
 * @param date the day it was attested
 * @param outcome how it came out
 * @param covers the parts it covers
 * @param assessors all who took part
 * @param unanimity whether the assessors agreed
 * @param reference where it is kept, for example a registry number (dnr)
 * @since 0.1
 */
public record AttestationProperties(
        @Nullable String tool,
        @Nullable AttestationKind kind,
        @DefaultValue("") String about,
        @Nullable PersonProperties by,
        @Nullable LocalDate date,
        @DefaultValue("ACCEPTED") Outcome outcome,
        @DefaultValue Set<Aspect> covers,
        @DefaultValue List<PersonProperties> assessors,
        @DefaultValue("AGREED") Unanimity unanimity,
        @DefaultValue("") String reference) {

    /**
     * {@return the attestation}
     *
     * @param property where it is written
     * @throws InvalidConfigurationException when kind, person or date is missing
     */
    public Attestation attestation(String property) {
        return new Attestation(
                InvalidConfigurationException.need(property + ".kind", kind),
                about,
                InvalidConfigurationException.need(property + ".by", by).person(property + ".by"),
                InvalidConfigurationException.need(property + ".date", date),
                outcome,
                covers,
                assessors(property + ".assessors"),
                unanimity,
                reference);
    }

    private Set<Person> assessors(String property) {
        return IntStream.range(0, assessors.size())
                .mapToObj(each -> assessors.get(each).person(property + "[" + each + "]"))
                .collect(Collectors.toSet());
    }

    /** What, of which tool and when; never who, nor the reference. */
    @Override
    public String toString() {
        return "AttestationProperties[" + kind + " " + tool + " " + date + " " + outcome + "]";
    }
}
