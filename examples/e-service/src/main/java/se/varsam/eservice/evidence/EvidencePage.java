package se.varsam.eservice.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Checkpoint;
import se.varsam.term.Language;

/** What the audit trail holds, and whether it is whole. */
@Controller
class EvidencePage {

    private static final String PAGE = "evidence";
    private static final String TO_THE_CHECK = "redirect:/logg#prov";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LARGEST_CHECKPOINT = 65_536;

    private final AuditTrail trail;
    private final Checkpoints checkpoints;
    private final TrailCheck check;

    EvidencePage(AuditTrail trail, Checkpoints checkpoints, TrailCheck check) {
        this.trail = trail;
        this.checkpoints = checkpoints;
        this.check = check;
    }

    @GetMapping("/logg")
    String page(
            @RequestParam(name = "fore", defaultValue = "" + Long.MAX_VALUE) long before,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        Language language = Language.of(locale);
        model.addAttribute("language", language);
        model.addAttribute("size", trail.size());
        model.addAttribute("first", trail.first());
        model.addAttribute("root", trail.root());
        model.addAttribute("records", RecordList.before(before, trail, language));
        model.addAttribute("check", check.state());
        model.addAttribute("checkpointSizes", check.state().map(Check::sizes).orElse(List.of()));
        model.addAttribute("checkedAt", check.state().map(each -> RecordRow.time(each.at())));
        model.addAttribute("key", checkpoints.verifier());
        model.addAttribute("manager", request.isUserInRole("CHEF"));
        return PAGE;
    }

    @PostMapping("/logg/prova")
    String check() {
        check.begin(Optional.empty(), PATIENCE);
        return TO_THE_CHECK;
    }

    @PostMapping("/logg/kontrollpunkt/prova")
    String check(
            @RequestParam(name = "file", defaultValue = "") List<MultipartFile> files,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String error;
        try {
            Checkpoint brought = checkpoints.verifier().open(text(files));
            if (check.begin(Optional.of(brought), PATIENCE)) {
                return TO_THE_CHECK;
            }
            error = "evidence.refused.running";
            response.setStatus(HttpStatus.CONFLICT.value());
        } catch (IllegalArgumentException unreadable) {
            error = "evidence.refused.unreadable";
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (AuditException foreign) {
            error = "evidence.refused.foreign";
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("checkpointError", error);
        return page(Long.MAX_VALUE, model, locale, request);
    }

    /** What is too long to be a checkpoint is not read. */
    private static String text(List<MultipartFile> files) throws IOException {
        for (MultipartFile each : files) {
            if (!each.isEmpty() && each.getSize() <= LARGEST_CHECKPOINT) {
                return new String(each.getBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }
}
