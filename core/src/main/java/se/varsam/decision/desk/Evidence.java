package se.varsam.decision.desk;

import java.util.Optional;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail.Match;
import se.varsam.audit.Hash;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionCase.Vote;

/** What the trail knows of votes. Whoever can write to the store alone cannot make it know of any. */
final class Evidence {

    static final String RULING = "ruling";
    static final String BINDING = "binding";

    private final Office office;

    Evidence(Office office) {
        this.office = office;
    }

    /** {@return what the digest of a ruling is over} */
    static byte[] text(Ruling ruling) {
        return Bytes.text(DecisionText.write(ruling).toString());
    }

    static Hash digest(Ruling ruling) {
        return Hash.ofContent(text(ruling));
    }

    /** {@return what the last of a case's votes so far is recorded as} */
    static AuditKind kind(DecisionCase held, int votes) {
        Outcome.Kind last = held.votes().get(votes - 1).kind();
        return Votes.suffice(held.oversight(), held.votes().subList(0, votes)) ? kind(last) : AuditKind.VERIFIED;
    }

    private static AuditKind kind(Outcome.Kind kind) {
        return switch (kind) {
            case APPROVED -> AuditKind.APPROVED;
            case CHANGED -> AuditKind.CHANGED;
            case OVERRIDDEN -> AuditKind.OVERRIDDEN;
            case REJECTED -> AuditKind.REJECTED;
        };
    }

    /** {@return whether every vote is recorded where it says, as it stands: by whom, what, and on exactly which action} */
    boolean hasAll(DecisionCase held) {
        return held.votes().stream()
                .allMatch(vote -> vote.evidence()
                        .flatMap(office::evidence)
                        .filter(record -> isOf(record, held, vote))
                        .isPresent());
    }

    /** {@return the number of the record that bears witness to a vote, looked for back to where the case was proposed} */
    Optional<Long> find(DecisionCase held, Vote vote) {
        return office.last(record -> record.reference().equals(held.id())
                        && (record.kind() == AuditKind.PROPOSED || isOf(record, held, vote)))
                .filter(record -> record.kind() != AuditKind.PROPOSED)
                .map(AuditRecord::number);
    }

    private boolean isOf(AuditRecord record, DecisionCase held, Vote vote) {
        return record.reference().equals(held.id())
                && record.kind() == kind(held, held.votes().indexOf(vote) + 1)
                && record.verdict().equals(vote.kind().name())
                && record.person().filter(vote.person().name()::equals).isPresent()
                && isDigested(record, RULING, text(vote.ruling()))
                && isDigested(
                        record, BINDING, vote.binding().orElse(held.binding()).content());
    }

    /** What is forgotten proves nothing any more. */
    private boolean isDigested(AuditRecord record, String name, byte[] content) {
        return office.match(record.number(), name, content) == Match.MATCHES;
    }
}
