package se.varsam.eservice.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import se.varsam.AiPolicy;
import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentTrait;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.eservice.evidence.LabelEvidence;
import se.varsam.guard.Guard;
import se.varsam.label.AiLabel;
import se.varsam.label.Inspector;
import se.varsam.label.Labelled;
import se.varsam.label.Provenance;
import se.varsam.rule.Verdict;
import se.varsam.use.AiUse;

/** Labels pictures and looks into files. What is sent here is read once, and only the labelled file outlives the call. */
@Component
class PictureDesk {

    /** The process, as it is configured: also whether residents are told that AI is used is for the municipality to say. */
    private static final String PURPOSE = "bild";

    private final PersonResolver signedIn;

    private final LabelEvidence evidence;
    private final Guard guard;

    PictureDesk(PersonResolver signedIn, LabelEvidence evidence, Guard guard) {
        this.signedIn = signedIn;
        this.evidence = evidence;
        this.guard = guard;
    }

    /**
     * {@return the labelled picture; evidence of it is left before it is given out}
     *
     * @throws Refusal when it is no picture, whatever its name says
     * @throws se.varsam.label.LabelException when it cannot be labelled
     * @throws se.varsam.audit.AuditException when no evidence can be left
     */
    LabelledPicture label(MultipartFile upload, PictureOrder order) throws IOException {
        Path file = Files.createTempFile("kontaktcenter-", ".label");
        try {
            return labelled(upload, order, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private LabelledPicture labelled(MultipartFile upload, PictureOrder order, Path file) throws IOException {
        AiPolicy policy = order.policy();
        Labelled done;
        try (InputStream in = upload.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            AiLabel label = order.label();
            done = policy.labeller().label(in, out, label);
        }
        PictureType type = PictureType.of(done.format()).orElseThrow(() -> Refusal.noPicture(done.format()));
        Content content = content(order, done);
        Provenance found = Inspector.knowing(policy.profile().captions()).inspect(file);
        Verdict label = policy.checkLabel(file, content);
        byte[] bytes = Files.readAllBytes(file);
        evidence.record(policy, Optional.of(order.tool()), file);
        Verdict publishing = policy.assess(
                signed(AiUse.publish(order.tool(), found.seen(content)).forPurpose(guard.purpose(PURPOSE))));
        return new LabelledPicture(type, new ByteArrayResource(bytes), done, found, label, publishing);
    }

    /** As the preview shows it: with its caption directly beside it. */
    private static Content content(PictureOrder order, Labelled done) {
        return new Content(
                        done.kind(),
                        order.origin(),
                        Audience.RESIDENTS,
                        "",
                        Content.unknown().answers())
                .captioned(done.caption())
                .with(ContentTrait.LABELLED);
    }

    private AiUse signed(AiUse use) {
        return signedIn.current().map(use::by).orElse(use);
    }

    /**
     * {@return what is found in a file of any format}
     *
     * @throws se.varsam.label.LabelException when its format is unknown or it is damaged
     */
    Provenance inspect(MultipartFile upload) throws IOException {
        Path file = Files.createTempFile("kontaktcenter-", ".inspect");
        try {
            upload.transferTo(file);
            return Inspector.standard().inspect(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
