package se.varsam.eservice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.triage.Department;
import se.varsam.eservice.triage.Guess;
import se.varsam.eservice.triage.OverseenTriage;
import se.varsam.eservice.triage.Proposal;
import se.varsam.eservice.triage.TriageOutcome;
import se.varsam.information.Classified;
import se.varsam.information.Information;
import se.varsam.information.InformationClass;

/** Lets AI propose what to do with a message, where the municipality's policy allows that: the guarded bean, over HTTP. */
@RestController
@Tag(name = "triage", description = "Sortera ett meddelande med AI. / Sort a message by AI.")
class TriageApi {

    private final OverseenTriage triage;
    private final Municipalities municipalities;
    private final ApiProperties limits;

    TriageApi(OverseenTriage triage, Municipalities municipalities, ApiProperties limits) {
        this.triage = triage;
        this.municipalities = municipalities;
        this.limits = limits;
    }

    /**
     * What AI proposes; a human decides.
     *
     * @param department who could take care of the message
     * @param outcome what could be done with it
     */
    record Proposed(Choice<Department> department, Choice<TriageOutcome> outcome) {

        static Proposed of(Proposal proposal) {
            return new Proposed(Choice.of(proposal.department()), Choice.of(proposal.outcome()));
        }
    }

    /**
     * An answer, and how sure the AI is.
     *
     * @param answer the most likely one
     * @param confidence from 0 to 1
     * @param <E> the answers there are
     */
    record Choice<E>(E answer, double confidence) {

        static <E> Choice<E> of(Guess<E> guess) {
            return new Choice<>(guess.answer(), guess.confidence());
        }
    }

    @PostMapping(
            path = "/api/triage",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Föreslår vart ett meddelande hör / Proposes where a message belongs",
            description =
                    "An AI in the process (OpenNLP) proposes a department and an outcome; nothing is decided. The policy judges"
                            + " the use first, and records it in the audit trail. The text must be UTF-8; it is searched for"
                            + " personal data, and kept nowhere.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_PLAIN_VALUE,
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(ApiExamples.MESSAGE))))
    @ApiResponse(
            responseCode = "200",
            description = "The proposal",
            content =
                    @Content(
                            schema = @Schema(implementation = Proposed.class),
                            examples = @ExampleObject(ApiExamples.PROPOSAL)))
    Proposed propose(
            @Parameter(description = "Municipality code or profile id", example = "0582") @RequestParam
                    String municipality,
            @Parameter(description = "How the sender has classed the message", example = "OPEN")
                    @RequestParam(name = "class", defaultValue = "UNCLASSIFIED")
                    InformationClass level,
            HttpServletRequest request)
            throws IOException {
        municipalities.policy(municipality); // known, or told as any other
        return Proposed.of(triage.propose(municipality, new Classified<>(text(request), information(level))));
    }

    /** Where nobody has classed it, all else is unknown too. */
    private static Information information(InformationClass level) {
        return level == InformationClass.UNCLASSIFIED ? Information.unknown() : Information.of(level);
    }

    private String text(HttpServletRequest request) throws IOException {
        StringWriter text = new StringWriter();
        try (Utf8Reader body = Utf8Reader.of(request, limits.message())) {
            body.transferTo(text);
        }
        return text.toString();
    }
}
