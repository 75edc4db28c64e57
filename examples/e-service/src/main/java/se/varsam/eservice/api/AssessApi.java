package se.varsam.eservice.api;

import io.swagger.v3.oas.annotations.ExternalDocumentation;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.varsam.AiPolicy;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.jackson.Scenario;
import se.varsam.jackson.Scenarios;
import se.varsam.jackson.VerdictJson;
import se.varsam.use.AiUse;

/** Judges uses of AI that are described as JSON. */
@RestController
@Tag(name = "assess", description = "Bedöm en användning av AI, innan den sker. / Judge a use of AI before it happens.")
class AssessApi {

    /** Each is judged by every policy, and each verdict is kept. */
    private static final int MOST_SCENARIOS = 100;

    private final Municipalities municipalities;
    private final ApiProperties limits;

    AssessApi(Municipalities municipalities, ApiProperties limits) {
        this.municipalities = municipalities;
        this.limits = limits;
    }

    @PostMapping(
            path = "/api/assess",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Bedömer ett eller flera scenarier / Judges one or several scenarios",
            description =
                    "A tool that the register holds is judged as the register describes it. Each verdict is recorded in"
                            + " the audit trail. The answer has one verdict for each scenario and municipality. One call takes at"
                            + " most 100 scenarios.",
            externalDocs =
                    @ExternalDocumentation(
                            description = "JSON Schema of a scenario",
                            url = "/api/scenario.schema.json"),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object", description = "One scenario, or a list."),
                                            examples = @ExampleObject(ApiExamples.SCENARIO))))
    @ApiResponse(
            responseCode = "200",
            description = "The verdicts",
            content = @Content(examples = @ExampleObject(ApiExamples.VERDICT)))
    String assess(
            @Parameter(
                            description = "Municipality code or profile id; every municipality when left out",
                            example = "0582")
                    @RequestParam
                    Optional<String> municipality,
            HttpServletRequest request)
            throws IOException {
        List<AiPolicy> chosen =
                municipality.map(municipalities::policy).map(List::of).orElseGet(this::everyPolicy);
        try (LimitedStream body = new LimitedStream(request.getInputStream(), limits.scenarios())) {
            List<Scenario> scenarios = Scenarios.read(body, "body");
            if (scenarios.size() > MOST_SCENARIOS) {
                throw new BodyTooLargeException(MOST_SCENARIOS);
            }
            return scenarios.stream()
                    .flatMap(scenario -> chosen.stream().map(policy -> judged(policy, scenario)))
                    .collect(Collectors.joining(",", "[", "]"));
        }
    }

    @GetMapping(path = "/api/scenario.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema för scenarier / JSON Schema of scenarios")
    String schema() {
        return Scenarios.schema();
    }

    private List<AiPolicy> everyPolicy() {
        return municipalities.all().stream().map(Municipality::policy).toList();
    }

    private static String judged(AiPolicy policy, Scenario scenario) {
        AiPolicy own = scenario.settings().map(policy::with).orElse(policy);
        return VerdictJson.write(scenario.id(), own.assess(use(policy, scenario)));
    }

    private static AiUse use(AiPolicy policy, Scenario scenario) {
        AiUse use = scenario.use();
        return policy.tools().find(use.tool().id()).map(use::with).orElse(use);
    }
}
