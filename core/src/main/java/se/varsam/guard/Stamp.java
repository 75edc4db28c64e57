package se.varsam.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.Hash;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.data.Sha256;
import se.varsam.label.AiLabel;
import se.varsam.label.Labeller;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;

/**
 * Labels in the words of one municipality what one tool made, and leaves evidence before it is given out. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Stamp {

    private static final String OUTPUT = "output";

    private final AiPolicy policy;
    private final AiTool tool;
    private final Labeller labeller;
    private final AiLabel label;

    private Stamp(AiPolicy policy, AiTool tool, AiLabel label) {
        this.policy = policy;
        this.tool = tool;
        this.labeller = policy.labeller();
        this.label = label;
    }

    /**
     * {@return the stamp of what a tool makes under a policy}
     *
     * @param policy the policy
     * @param tool the tool
     * @param kind what kind of content it is
     * @param origin how much of it AI made; when nobody has said, all
     * @throws IllegalArgumentException when a human made it
     */
    public static Stamp of(AiPolicy policy, AiTool tool, ContentKind kind, ContentOrigin origin) {
        AiLabel label = new AiLabel(
                origin == ContentOrigin.UNKNOWN ? ContentOrigin.GENERATED : origin,
                kind,
                tool.name().isBlank() ? tool.id() : tool.name(),
                tool.version(),
                List.of(Language.SWEDISH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Stamp(policy, tool, label);
    }

    /**
     * {@return whether it is of this very policy and tool}
     *
     * @param otherPolicy the policy
     * @param otherTool the tool
     */
    public boolean isOf(AiPolicy otherPolicy, AiTool otherTool) {
        return policy == otherPolicy && tool.equals(otherTool);
    }

    /**
     * {@return the text with its caption; what is blank is no content and stays as it is}
     *
     * @param text the text
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be: it is not to be given out
     */
    public String text(String text) {
        if (text.isBlank()) {
            return text;
        }
        String labelled = append(text);
        if (isWitnessed()) {
            policy.record(event().digesting(OUTPUT, labelled));
        }
        return labelled;
    }

    /** {@return the stamp of one text that comes bit by bit} */
    public TextStamp begin() {
        return new TextStamp(this);
    }

    /**
     * {@return the labelled file; an empty one is no content and stays as it is}
     *
     * @param file the file's bytes
     * @throws se.varsam.label.LabelException when it cannot be labelled
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be: it is not to be given out
     */
    public byte[] file(byte[] file) {
        if (file.length == 0) {
            return file;
        }
        byte[] labelled = labeller.label(file, label);
        if (isWitnessed()) {
            policy.record(event().digesting(OUTPUT, labelled));
        }
        return labelled;
    }

    /**
     * Labels a file in its place.
     *
     * @param file the file
     * @throws IOException when it cannot be read or written
     * @throws se.varsam.label.LabelException when it cannot be labelled; it is as it was
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be: it is not to be given out
     */
    public void file(Path file) throws IOException {
        labeller.label(file, label);
        if (isWitnessed()) {
            MessageDigest digest = Sha256.newDigest();
            Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            witness(Hash.of(digest.digest()));
        }
    }

    String append(String text) {
        return labeller.append(text, label);
    }

    boolean isWitnessed() {
        return policy.isRecorded();
    }

    void witness(Hash content) {
        AuditEvent event = event();
        policy.record(new AuditEvent(
                event.kind(),
                event.profile(),
                event.act(),
                event.tool(),
                event.verdict(),
                event.clauses(),
                event.person(),
                event.reference(),
                Map.of(OUTPUT, content),
                event.keeping()));
    }

    private AuditEvent event() {
        return AuditEvent.of(AuditKind.LABELLED).doing(Act.OUTPUT.name()).with(tool.id());
    }
}
