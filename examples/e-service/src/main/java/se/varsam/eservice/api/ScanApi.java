package se.varsam.eservice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final int PIECE = 1 << 16;

    private final ApiProperties limits;

    ScanApi(ApiProperties limits) {
        this.limits = limits;
    }

    /**
     * What was found.
     *
     * @param findings in the order of the text
     */
    record Scanned(List<Found> findings) {}

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
            description = "The text is read as UTF-8 while it arrives, in constant memory. No finding proves nothing.",
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
        List<Found> found = new ArrayList<>();
        try (LimitedStream body = new LimitedStream(request.getInputStream(), limits.upload());
                PersonalDataStream text = PersonalDataScanner.of(level).open(each -> found.add(Found.of(each)))) {
            byte[] piece = new byte[PIECE];
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                text.append(ByteBuffer.wrap(piece, 0, read));
            }
        }
        return new Scanned(found);
    }
}
