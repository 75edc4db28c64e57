package se.varsam.eservice.image;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import se.varsam.eservice.image.Refusal.Reason;

/** Labelled pictures, in memory only, for a few minutes; when there is no room, the oldest go. */
@Component
class KeptPictures {

    static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<UUID, KeptPicture> pictures = new LinkedHashMap<>();
    private final Clock clock;
    private final long room;
    private long taken;

    @Autowired
    KeptPictures(Clock clock, @Value("${kontaktcenter.pictures-in-memory:100MB}") DataSize room) {
        this(clock, room.toBytes());
    }

    KeptPictures(Clock clock, long room) {
        this.clock = clock;
        this.room = room;
    }

    /**
     * {@return the id by which the session can fetch a picture}
     *
     * @throws Refusal when it is larger than all there is room for
     */
    synchronized UUID keep(String session, PictureType type, ByteArrayResource file) {
        long size = file.contentLength();
        if (size > room) {
            throw Refusal.of(Reason.NO_ROOM);
        }
        forgetOld();
        Iterator<KeptPicture> oldest = pictures.values().iterator();
        while (taken + size > room) {
            taken -= oldest.next().size();
            oldest.remove();
        }
        UUID id = UUID.randomUUID();
        pictures.put(id, new KeptPicture(session, clock.instant().plus(KEPT), type, file));
        taken += size;
        return id;
    }

    /** {@return a picture of the session that is still kept} */
    synchronized Optional<KeptPicture> find(String session, UUID id) {
        forgetOld();
        return Optional.ofNullable(pictures.get(id))
                .filter(each -> each.session().equals(session));
    }

    /** Lets go of what its time is out for, also when nobody asks. */
    @Scheduled(fixedDelayString = "PT1M")
    synchronized void forgetOld() {
        Iterator<KeptPicture> oldest = pictures.values().iterator();
        while (oldest.hasNext()) {
            KeptPicture each = oldest.next();
            if (clock.instant().isBefore(each.until())) {
                return;
            }
            taken -= each.size();
            oldest.remove();
        }
    }
}
