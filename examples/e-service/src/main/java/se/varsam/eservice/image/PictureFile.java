package se.varsam.eservice.image;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives a labelled picture to the session that had it labelled. */
@Controller
class PictureFile {

    private final KeptPictures kept;

    PictureFile(KeptPictures kept) {
        this.kept = kept;
    }

    @GetMapping("/bild/{id}")
    ResponseEntity<Resource> show(@PathVariable UUID id, HttpSession session) {
        KeptPicture picture = find(id, session);
        return answer(
                picture, picture.type().isShown() ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    @GetMapping(path = "/bild/{id}", params = "ladda-ned")
    ResponseEntity<Resource> download(@PathVariable UUID id, HttpSession session) {
        return answer(find(id, session), ContentDisposition.attachment());
    }

    private KeptPicture find(UUID id, HttpSession session) {
        return kept.find(session.getId(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<Resource> answer(KeptPicture picture, ContentDisposition.Builder how) {
        PictureType type = picture.type();
        return ResponseEntity.ok()
                .contentType(type.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename("markt-bild." + type.extension()).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(picture.file());
    }
}
