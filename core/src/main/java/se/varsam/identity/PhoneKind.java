package se.varsam.identity;

import se.varsam.identity.check.Phones;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What a series of the Swedish numbering plan is used for; PTS.
 *
 * @since 0.1
 */
public enum PhoneKind implements Term {
    /** A subscriber line in an area code. */
    GEOGRAPHIC("fast telefon", "fixed line"),
    /** 070, 072, 073, 076, 078, 079. */
    MOBILE("mobiltelefon", "mobile telephone"),
    /** 010: without geography, mostly organisations. */
    NATIONAL("nationellt nummer", "national number"),
    /** 020: free to call. */
    TOLL_FREE("frisamtal", "toll-free number"),
    /** 077: the caller pays part. */
    SHARED_COST("delad kostnad", "shared-cost number"),
    /** 075: follows its owner. */
    PERSONAL("personligt nummer", "personal number"),
    /** 074: a pager or a telematic service. */
    PAGER("personsökare", "pager"),
    /** 0900, 0939, 0944, 099: the caller pays for the content. */
    PREMIUM("betalteletjänst", "premium-rate number"),
    /** The answering service of a mobile operator. */
    VOICEMAIL("röstbrevlåda", "voicemail");

    private final Bilingual text;

    PhoneKind(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    static PhoneKind of(Phones.Kind kind) {
        return valueOf(kind.name());
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
