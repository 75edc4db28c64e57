package se.varsam.risk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import se.varsam.data.Table;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Why a purpose belongs to a tier: the ten prohibited practices of AI Act art. 5, the 25 types of Annex III and the
 * paragraphs of art. 50. Names, dates and sources are data, in {@code risk-grounds.tsv}.
 *
 * @see <a href="http://data.europa.eu/eli/reg/2024/1689/2026-07-27">Regulation (EU) 2024/1689, consolidated 27 July 2026</a>
 * @since 0.1
 */
public enum RiskGround implements Term {
    /** Manipulative techniques. */
    ART_5_1_A,
    /** Exploiting vulnerabilities. */
    ART_5_1_B,
    /** Non-consensual intimate imagery. */
    ART_5_1_BA,
    /** Child sexual abuse material. */
    ART_5_1_BB,
    /** Social scoring. */
    ART_5_1_C,
    /** Predicting crime from profiling alone. */
    ART_5_1_D,
    /** Untargeted scraping of facial images. */
    ART_5_1_E,
    /** Inferring emotions at work or in education. */
    ART_5_1_F,
    /** Biometric categorisation by sensitive traits. */
    ART_5_1_G,
    /** Real-time remote biometric identification for law enforcement. */
    ART_5_1_H,
    /** Remote biometric identification. */
    ANNEX_III_1_A,
    /** Biometric categorisation. */
    ANNEX_III_1_B,
    /** Emotion recognition. */
    ANNEX_III_1_C,
    /** Critical infrastructure. */
    ANNEX_III_2,
    /** Access to education. */
    ANNEX_III_3_A,
    /** Evaluating learning outcomes. */
    ANNEX_III_3_B,
    /** Level of education. */
    ANNEX_III_3_C,
    /** Monitoring tests. */
    ANNEX_III_3_D,
    /** Recruitment. */
    ANNEX_III_4_A,
    /** Managing workers. */
    ANNEX_III_4_B,
    /** Public assistance benefits and services. */
    ANNEX_III_5_A,
    /** Creditworthiness. */
    ANNEX_III_5_B,
    /** Life and health insurance. */
    ANNEX_III_5_C,
    /** Emergency calls and dispatch. */
    ANNEX_III_5_D,
    /** Risk of becoming a victim. */
    ANNEX_III_6_A,
    /** Polygraphs in law enforcement. */
    ANNEX_III_6_B,
    /** Reliability of evidence. */
    ANNEX_III_6_C,
    /** Risk of offending. */
    ANNEX_III_6_D,
    /** Profiling in law enforcement. */
    ANNEX_III_6_E,
    /** Polygraphs in migration. */
    ANNEX_III_7_A,
    /** Risk assessment in migration. */
    ANNEX_III_7_B,
    /** Examining applications in migration. */
    ANNEX_III_7_C,
    /** Identification in migration. */
    ANNEX_III_7_D,
    /** Administration of justice. */
    ANNEX_III_8_A,
    /** Elections and voting. */
    ANNEX_III_8_B,
    /** Interaction with persons; binds the provider. */
    ART_50_1,
    /** Machine-readable marking; binds the provider. */
    ART_50_2,
    /** Emotion recognition or biometric categorisation; binds the deployer. */
    ART_50_3,
    /** Deep fakes; binds the deployer. */
    ART_50_4_DEEP_FAKE,
    /** Text that informs the public; binds the deployer. */
    ART_50_4_TEXT;

    private static final class Rows {
        static final Map<String, Table.Row> BY_CODE =
                Table.read(RiskGround.class, "risk-grounds.tsv").by("code");

        static final Map<RiskGround, RiskTier> TIERS =
                parsed(ground -> RiskTier.valueOf(of(ground).get("tier")));

        static final Map<RiskGround, LocalDate> DATES =
                parsed(ground -> LocalDate.parse(of(ground).get("applies_from")));

        private static <T> Map<RiskGround, T> parsed(Function<RiskGround, T> parser) {
            Map<RiskGround, T> parsed = new EnumMap<>(RiskGround.class);
            for (RiskGround ground : values()) {
                parsed.put(ground, parser.apply(ground));
            }
            return Collections.unmodifiableMap(parsed);
        }

        static Table.Row of(RiskGround ground) {
            Table.Row row = BY_CODE.get(ground.name());
            if (row == null) {
                throw new IllegalStateException("risk-grounds.tsv has no row " + ground.name() + ".");
            }
            return row;
        }
    }

    /**
     * The tier that the ground leads to.
     *
     * @return unacceptable, high or limited
     */
    public RiskTier tier() {
        return requireNonNull(Rows.TIERS.get(this));
    }

    /**
     * The first day on which the provision applies.
     *
     * @return a date of AI Act art. 113, as amended by Regulation (EU) 2026/1744
     */
    public LocalDate appliesFrom() {
        return requireNonNull(Rows.DATES.get(this));
    }

    /**
     * Whether the provision applies on a day.
     *
     * @param day the day of the use
     * @return true from {@link #appliesFrom()} on
     */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(appliesFrom());
    }

    /**
     * Where the provision stands.
     *
     * @return for example {@code AI Act art. 5(1)(f)}
     */
    public String provision() {
        return Rows.of(this).get("provision");
    }

    @Override
    public Bilingual text() {
        return new Bilingual(Rows.of(this).get("sv"), Rows.of(this).get("en"));
    }
}
