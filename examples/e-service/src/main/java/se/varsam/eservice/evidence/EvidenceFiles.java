package se.varsam.eservice.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Checkpoint;

/** What proves something of the trail to others: files to be kept elsewhere. */
@Controller
class EvidenceFiles {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFiles.class);

    private final AuditTrail trail;
    private final Checkpoints checkpoints;

    EvidenceFiles(AuditTrail trail, Checkpoints checkpoints) {
        this.trail = trail;
        this.checkpoints = checkpoints;
    }

    /** {@return the file, or the page that says why there is none: a trail that does not go on from the last one is not signed} */
    @PostMapping("/logg/kontrollpunkt")
    Object checkpoint(HttpServletRequest request, RedirectAttributes said) throws IOException {
        if (!request.isUserInRole("CHEF")) {
            throw new AccessDeniedException("Only a manager takes checkpoints.");
        }
        try {
            Checkpoint taken = checkpoints.take(trail);
            return file("kontrollpunkt-" + taken.size() + ".txt", taken.toString());
        } catch (AuditException | IllegalArgumentException untrusted) {
            LOG.error("Ingen kontrollpunkt är tagen. / No checkpoint is taken.", untrusted);
            said.addFlashAttribute("takingError", "evidence.refused.not-going-on");
            return "redirect:/logg#checkpoints";
        }
    }

    @GetMapping("/logg/{number}/bevis")
    ResponseEntity<byte[]> proof(@PathVariable long number) {
        if (number < trail.first() || number >= trail.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file(
                "bevis-" + number + ".txt",
                RecordProof.of(number, trail, checkpoints).toString());
    }

    private static ResponseEntity<byte[]> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
