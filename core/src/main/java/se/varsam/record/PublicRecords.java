package se.varsam.record;

import java.util.List;

/**
 * Keeps prompts, outputs and logs that may be public records, and says what the policy asks to be done with each.
 *
 * {@snippet class="se.varsam.RecordPolicyTest" region="records"}
 *
 * @since 0.1
 */
public final class PublicRecords {

    private final List<RecordRule> rules;
    private final RecordKeeper keeper;

    private PublicRecords(List<RecordRule> rules, RecordKeeper keeper) {
        this.rules = rules;
        this.keeper = keeper;
    }

    /**
     * {@return what keeps records under rules}
     *
     * @param rules the rules, the weightiest first; without any, every record is registered
     * @param keeper where they are kept
     */
    public static PublicRecords of(List<RecordRule> rules, RecordKeeper keeper) {
        return new PublicRecords(List.copyOf(rules), keeper);
    }

    /**
     * Keeps a record.
     *
     * @param record the record
     * @return where it is kept, and what is to be done with it
     * @throws RecordNotKeptException when it is not kept; nothing was lost, for the caller still has it
     */
    public KeptRecord keep(PublicRecord record) {
        String reference = kept(record);
        if (reference.isBlank()) {
            throw new RecordNotKeptException(
                    record, "Mottagaren säger inte var den finns.", "The keeper does not say where it is.");
        }
        return rules.stream()
                .findFirst()
                .map(rule -> new KeptRecord(reference, record.digest(), rule.handling(record), rule.clauses()))
                .orElseGet(() -> new KeptRecord(reference, record.digest(), RecordRule.Handling.REGISTER, List.of()));
    }

    private String kept(PublicRecord record) {
        try {
            return keeper.keep(record);
        } catch (RecordNotKeptException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RecordNotKeptException(
                    record,
                    "Mottagaren svarade med " + e.getClass().getSimpleName() + ".",
                    "The keeper answered with an error.",
                    e);
        }
    }
}
