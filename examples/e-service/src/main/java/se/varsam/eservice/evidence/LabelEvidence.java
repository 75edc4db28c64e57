package se.varsam.eservice.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;

/** Leaves evidence of a labelled file before it is given out, whoever asked for it and by which way. */
@Component
public class LabelEvidence {

    private final PersonResolver signedIn;

    LabelEvidence(PersonResolver signedIn) {
        this.signedIn = signedIn;
    }

    /**
     * Records that a file has been labelled: under which policy, of which tool, by whom, and its SHA-256 as {@code sha256sum}
     * prints it, of which the trail keeps a salted digest.
     *
     * @throws se.varsam.audit.AuditException when no evidence can be left; the file is then not to be given out
     */
    public void record(AiPolicy policy, Optional<AiTool> tool, Path file) throws IOException {
        AuditEvent event =
                AuditEvent.of(AuditKind.LABELLED).doing(Act.PUBLISH.name()).digesting("output-sha256", sha256(file));
        AuditEvent made = tool.map(each -> event.with(each.id())).orElse(event);
        policy.record(signedIn.current().map(made::by).orElse(made));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream read = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
