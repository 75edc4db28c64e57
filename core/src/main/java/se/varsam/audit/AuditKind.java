package se.varsam.audit;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What happened.
 *
 * @since 0.1
 */
public enum AuditKind implements Term {
    /** A use was judged. */
    ASSESSED("användning bedömd", "use assessed"),
    /** A use was stopped before it happened. */
    STOPPED_ATTEMPT("försök stoppat", "attempt stopped"),
    /** A decision was proposed. */
    PROPOSED("beslut föreslaget", "decision proposed"),
    /** A human opened what is to be decided. */
    OPENED("underlag öppnat", "material opened"),
    /** One of two who verify has verified; AI Act art. 14(5). */
    VERIFIED("verifierat av en av två", "verified by one of two"),
    /** A human approved it as proposed. */
    APPROVED("bifallet", "approved"),
    /** A human approved it with changes; only what was changed may be done. */
    CHANGED("bifallet med ändring", "approved with changes"),
    /** A human decided otherwise than AI proposed; AI Act art. 14(4)(d). */
    OVERRIDDEN("AI:s förslag frångånget", "AI's proposal overridden"),
    /** A human rejected it. */
    REJECTED("avslaget", "rejected"),
    /** The one who asked for it has withdrawn it. */
    WITHDRAWN("återkallat", "withdrawn"),
    /** A human stopped the tool; AI Act art. 14(4)(e). */
    STOPPED("verktyget stoppat", "tool stopped"),
    /** A human let the tool go on. */
    RESUMED("verktyget återupptaget", "tool resumed"),
    /** Nobody decided in time. */
    EXPIRED("tiden ute", "expired"),
    /** A decision was used for what it was made for. */
    AUTHORISED("beslut förbrukat", "decision consumed"),
    /** An action was refused for want of a decision. */
    REFUSED("åtgärd nekad", "action refused"),
    /** An incident was reported. */
    INCIDENT("incident anmäld", "incident reported"),
    /** Content was labelled. */
    LABELLED("innehåll märkt", "content labelled"),
    /** Something that may be a public record was kept. */
    RECORD_KEPT("handling bevarad", "record kept"),
    /** The salt of a record was forgotten, so that its digests say nothing any more. */
    FORGOTTEN("salt glömt", "salt forgotten"),
    /** Records were pruned from the beginning. */
    PRUNED("poster gallrade", "records pruned"),
    /** Something else that the application tells. */
    OTHER("annan händelse", "other event");

    private final Bilingual text;

    AuditKind(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
