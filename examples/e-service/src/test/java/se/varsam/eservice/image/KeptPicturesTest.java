package se.varsam.eservice.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class KeptPicturesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final KeptPictures kept = new KeptPictures(new Turned(), 10);

    /** A clock that the test turns. */
    private final class Turned extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    @Test
    void givesAPictureToItsOwnSessionAlone() {
        UUID id = keep(4);

        assertThat(kept.find("a", id)).isPresent();
        assertThat(kept.find("b", id)).isEmpty();
        assertThat(kept.find("a", UUID.randomUUID())).isEmpty();
    }

    @Test
    void forgetsAPictureWhenItsTimeIsOut() {
        UUID id = keep(4);
        now.set(Instant.EPOCH.plus(KeptPictures.KEPT).minus(Duration.ofMillis(1)));
        assertThat(kept.find("a", id)).isPresent();

        now.set(Instant.EPOCH.plus(KeptPictures.KEPT));

        assertThat(kept.find("a", id)).isEmpty();
    }

    @Test
    void letsTheOldestGoWhenThereIsNoRoom() {
        UUID first = keep(4);
        UUID second = keep(4);
        UUID third = keep(6);

        assertThat(kept.find("a", first)).isEmpty();
        assertThat(kept.find("a", second)).isPresent();
        assertThat(kept.find("a", third)).isPresent();
    }

    @Test
    void refusesWhatIsLargerThanAllThereIsRoomFor() {
        UUID id = keep(4);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keep(11));

        assertThat(kept.find("a", id)).isPresent();
    }

    private UUID keep(int size) {
        return kept.keep("a", PictureType.PNG, new ByteArrayResource(new byte[size]));
    }
}
