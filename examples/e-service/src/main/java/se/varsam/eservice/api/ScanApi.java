package se.varsam.eservice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.PersonalDataStream;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

/** Finds personal data in a text, and says what and where, never the value. */
@RestController
@Tag(name = "scan", description = "Hitta personuppgifter, innan de lämnas ut. / Find personal data before it leaves.")
class ScanApi {

    private static final int PIECE = 1 << 14;
    private static final int MOST_FINDINGS = 10_000;

    private final ApiProperties limits;

    ScanApi(ApiProperties limits) {
        this.limits = limits;
    }

    /**
     * What was found.
     *
     * @param findings in the order of the text
     * @param more whether there is more than is told; the rest of the text was then not read
     */
    record Scanned(List<Found> findings, boolean more) {}

    /**
     * One finding.
     *
     * @param type what
     * @param start where it begins, in UTF-16 units from 0
     * @param end after its last unit
     * @param confidence how sure
     * @param rule by which rule
     * @param marks what else is known, for example that it is a test number
     */
    record Found(PersonalDataType type, long start, long end, Confidence confidence, String rule, Set<Mark> marks) {

        static Found of(PersonalDataFinding finding) {
            return new Found(
                    finding.type(),
                    finding.start(),
                    finding.end(),
                    finding.confidence(),
                    finding.rule(),
                    finding.marks());
        }
    }

    @PostMapping(path = "/api/scan", consumes = MediaType.TEXT_PLAIN_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Söker igenom en text / Searches a text",
            description =
                    "The text must be UTF-8; it is read while it arrives, in constant memory. At most 10,000 findings are"
                            + " told: more is then true, and the rest is not read. No finding proves nothing.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_PLAIN_VALUE,
                                            examples = @ExampleObject(ApiExamples.TEXT))))
    Scanned scan(
            @Parameter(description = "PRECISE | STANDARD | STRICT") @RequestParam(defaultValue = "STANDARD")
                    ScanLevel level,
            HttpServletRequest request)
            throws IOException {
        Findings findings = new Findings();
        try (Utf8Reader body = Utf8Reader.of(request, limits.upload());
                PersonalDataStream text = PersonalDataScanner.of(level).open(findings)) {
            char[] piece = new char[PIECE];
            for (int read = body.read(piece); read >= 0 && !findings.more; read = body.read(piece)) {
                text.append(CharBuffer.wrap(piece, 0, read));
            }
        }
        return new Scanned(findings.found, findings.more);
    }

    /** What has been found so far, and no more than is told. */
    private static final class Findings implements Consumer<PersonalDataFinding> {

        private final List<Found> found = new ArrayList<>();
        private boolean more;

        @Override
        public void accept(PersonalDataFinding finding) {
            more = found.size() == MOST_FINDINGS;
            if (!more) {
                found.add(Found.of(finding));
            }
        }
    }
}
