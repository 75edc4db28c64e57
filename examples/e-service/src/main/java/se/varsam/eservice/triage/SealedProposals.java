package se.varsam.eservice.triage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.varsam.decision.desk.DeskException;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.person.Person;

/**
 * Vouches that AI proposed something, while a form in a browser carries it: what is not sealed here was not proposed by AI, and
 * evidence must not say so. A seal holds for whoever saw the proposal, and no longer than the service runs.
 */
@Component
public class SealedProposals {

    /** Somebody's working day. */
    private static final Duration HOLDS = Duration.ofHours(10);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int PARTS = 4;

    private final SecretKey key = newKey();
    private final Clock clock;
    private final PersonResolver signedIn;

    SealedProposals(Clock clock, PersonResolver signedIn) {
        this.clock = clock;
        this.signedIn = signedIn;
    }

    /**
     * What AI proposed; nothing of the message.
     *
     * @param municipality the municipality's code
     * @param department who could take care of it
     * @param outcome what could be done with it
     */
    public record Sealed(String municipality, Department department, TriageOutcome outcome) {}

    /**
     * {@return a proposal as whoever is signed in may hand it over}
     *
     * @param municipality the code of the municipality whose policy let AI propose it
     * @param proposal what AI proposes
     * @throws DeskException when nobody is signed in
     */
    public String seal(String municipality, Proposal proposal) {
        String content = String.join(
                "\n",
                municipality,
                proposal.department().answer().name(),
                proposal.outcome().answer().name(),
                Long.toString(clock.instant().getEpochSecond()));
        Person person = signedIn.current().orElseThrow(() -> new DeskException(Reason.NOBODY));
        return text(content.getBytes(UTF_8)) + "." + text(mac(content, person));
    }

    /**
     * {@return what AI proposed to whoever is signed in, unless it is changed, too old or from before the service started}
     *
     * @param seal what the form carried
     */
    public Optional<Sealed> open(String seal) {
        String[] halves = seal.split("\\.", -1);
        if (halves.length != 2) {
            return Optional.empty();
        }
        return bytes(halves[0])
                .map(each -> new String(each, UTF_8))
                .filter(content -> holds(content, halves[1]))
                .map(each -> each.split("\n", -1))
                .filter(each -> each.length == PARTS)
                .filter(each -> clock.instant()
                        .isBefore(Instant.ofEpochSecond(Long.parseLong(each[3])).plus(HOLDS)))
                .map(each -> new Sealed(each[0], Department.valueOf(each[1]), TriageOutcome.valueOf(each[2])));
    }

    private boolean holds(String content, String mac) {
        Optional<byte[]> expected = signedIn.current().map(each -> mac(content, each));
        Optional<byte[]> given = bytes(mac);
        return expected.isPresent() && given.isPresent() && MessageDigest.isEqual(expected.get(), given.get());
    }

    private byte[] mac(String content, Person person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((content + "\n" + person.name()).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static SecretKey newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
