package se.varsam.guarded.output.stamp;

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
import se.varsam.content.ContentOrigin;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.label.AiLabel;
import se.varsam.label.Labeller;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;

/** Labels in the words of one municipality what one tool made, and leaves evidence before it is given out. */
public record Stamp(AiPolicy policy, AiTool tool, Labeller labeller, AiLabel label) {

    private static final String OUTPUT = "output";

    public static Stamp of(AiPolicy policy, AiTool tool, GuardSpec.Output output) {
        return new Stamp(policy, tool, policy.labeller(), label(tool, output));
    }

    private static AiLabel label(AiTool tool, GuardSpec.Output output) {
        boolean isSaid = output.origin() != ContentOrigin.UNKNOWN;
        return new AiLabel(
                isSaid ? output.origin() : ContentOrigin.GENERATED,
                output.kind(),
                tool.name().isBlank() ? tool.id() : tool.name(),
                tool.version(),
                List.of(Language.SWEDISH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isOf(AiPolicy otherPolicy, AiTool otherTool) {
        return policy == otherPolicy && tool.equals(otherTool);
    }

    public String append(String text) {
        return labeller.append(text, label);
    }

    /** A blank text is no content. */
    public String text(String text) {
        if (text.isBlank()) {
            return text;
        }
        String labelled = append(text);
        if (isWitnessed()) {
            witness(event().digesting(OUTPUT, labelled));
        }
        return labelled;
    }

    /** An empty file is no content. */
    public byte[] file(byte[] file) {
        if (file.length == 0) {
            return file;
        }
        byte[] labelled = labeller.label(file, label);
        if (isWitnessed()) {
            witness(event().digesting(OUTPUT, labelled));
        }
        return labelled;
    }

    public void file(Path file) throws IOException {
        labeller.label(file, label);
        if (isWitnessed()) {
            MessageDigest digest = TextDigest.sha256();
            Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            witness(Hash.of(digest.digest()));
        }
    }

    public boolean isWitnessed() {
        return policy.isRecorded();
    }

    public void witness(Hash content) {
        AuditEvent event = event();
        witness(new AuditEvent(
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

    private void witness(AuditEvent event) {
        policy.record(event);
    }

    private AuditEvent event() {
        return AuditEvent.of(AuditKind.LABELLED).doing(Act.OUTPUT.name()).with(tool.id());
    }
}
