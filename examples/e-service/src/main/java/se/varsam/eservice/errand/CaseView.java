package se.varsam.eservice.errand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case on its page.
 *
 * @param id the case's id
 * @param standing how it stands now
 * @param known whether it is known here which errand it is about, and that it is this one
 * @param municipality the municipality's name
 * @param dnr the errand's number
 * @param proposal what AI proposes
 * @param tool the tool's name and id
 * @param version the tool's version
 * @param part AI's part
 * @param policy the policy's id and the beginning of its version
 * @param requester who proposed it
 * @param oversight who has to decide
 * @param created when it was proposed
 * @param expires until when it holds
 * @param openings who has opened it
 * @param rulings what people have decided
 * @param effective what may be done, blank when nothing may
 * @param statement what its documents say of AI; absent while it is not decided
 * @param handedOver when it was handed over, blank when it is not
 * @param mayDecide whether whoever looks may decide it
 * @param own whether whoever looks proposed it
 */
record CaseView(
        String id,
        Standing standing,
        boolean known,
        String municipality,
        String dnr,
        String proposal,
        String tool,
        String version,
        String part,
        String policy,
        String requester,
        String oversight,
        String created,
        String expires,
        List<Opened> openings,
        List<Ruled> rulings,
        String effective,
        @Nullable Told statement,
        String handedOver,
        boolean mayDecide,
        boolean own) {

    /**
     * Somebody opened it.
     *
     * @param person who
     * @param at when
     */
    record Opened(String person, String at) {}

    /**
     * Somebody decided.
     *
     * @param outcome how it came out
     * @param person who
     * @param day the day of the decision
     * @param content what is decided
     * @param reasons why
     * @param provisions the provisions applied
     * @param delegation on which delegation, blank when none is given
     * @param changes what was changed, blank when nothing was
     */
    record Ruled(
            String outcome,
            String person,
            String day,
            String content,
            String reasons,
            String provisions,
            String delegation,
            String changes) {}

    /**
     * What documents say of AI.
     *
     * @param sv the official text
     * @param en its translation
     */
    record Told(String sv, String en) {}
}
