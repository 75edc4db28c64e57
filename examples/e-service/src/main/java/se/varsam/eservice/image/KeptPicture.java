package se.varsam.eservice.image;

import java.time.Instant;
import org.springframework.core.io.ByteArrayResource;

/** A labelled picture that its own session may fetch for a while. */
record KeptPicture(String session, Instant until, PictureType type, ByteArrayResource file) {

    long size() {
        return file.contentLength();
    }
}
