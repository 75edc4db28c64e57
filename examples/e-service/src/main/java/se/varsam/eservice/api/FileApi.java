package se.varsam.eservice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.varsam.AiPolicy;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.eservice.evidence.LabelEvidence;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.label.AiLabel;
import se.varsam.label.Inspector;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labelled;
import se.varsam.label.Provenance;
import se.varsam.label.Trace;
import se.varsam.label.TraceKind;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;

/** Labels files that AI made, and tells what labels a file carries. */
@RestController
@Tag(name = "label", description = "Märk det som AI har gjort. / Label what AI made.")
class FileApi {

    private static final String ANY = MediaType.APPLICATION_OCTET_STREAM_VALUE;

    private final Municipalities municipalities;
    private final ApiProperties limits;

    private final ToolRegister tools;
    private final LabelEvidence evidence;

    FileApi(Municipalities municipalities, ApiProperties limits, ToolRegister tools, LabelEvidence evidence) {
        this.municipalities = municipalities;
        this.limits = limits;
        this.tools = tools;
        this.evidence = evidence;
    }

    @PostMapping(path = "/api/label", produces = ANY)
    @Operation(
            summary = "Märker en fil / Labels a file",
            description =
                    "The body is the file, of any media type but those of forms. The answer is the labelled file; its pixels"
                            + " and samples are those of the body. That it was labelled is recorded in the audit trail first. The headers Varsam-Format, Varsam-Written and Varsam-Missing tell what"
                            + " was done, Varsam-Caption the visible caption, percent-encoded as UTF-8.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = ANY, schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(
            responseCode = "200",
            description = "The labelled file",
            content = @Content(mediaType = ANY, schema = @Schema(type = "string", format = "binary")))
    void label(
            @Parameter(description = "Municipality code or profile id", example = "0582") @RequestParam
                    String municipality,
            @Parameter(
                            description = "The AI system; its id or name in the register goes into the trail",
                            example = "Firefly")
                    @RequestParam
                    String system,
            @Parameter(description = "GENERATED | EDITED | ASSISTED") @RequestParam(defaultValue = "GENERATED")
                    ContentOrigin origin,
            @Parameter(description = "The file's name: tells Markdown from plain text", example = "torget.png")
                    @RequestParam(defaultValue = "")
                    String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AiPolicy policy = municipalities.policy(municipality);
        AiLabel label = switch (origin) {
            case GENERATED -> AiLabel.generatedBy(system);
            case EDITED -> AiLabel.editedWith(system);
            case ASSISTED -> AiLabel.assistedBy(system);
            case HUMAN, UNKNOWN -> throw new OriginException(origin);
        };
        try (Spool in = Spool.of(new LimitedStream(request.getInputStream(), limits.upload()), name);
                Spool out = Spool.empty(name)) {
            Labelled done = policy.labeller().label(in.file(), out.file(), label);
            evidence.record(policy, registered(system), out.file());
            response.setContentType(ANY);
            response.setContentLengthLong(out.size());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().build().toString());
            response.setHeader("Varsam-Format", done.format());
            response.setHeader("Varsam-Written", names(done.written()));
            response.setHeader("Varsam-Missing", names(done.missing()));
            response.setHeader("Varsam-Caption", Headers.encoded(done.caption()));
            out.writeTo(response.getOutputStream());
        }
    }

    /**
     * What labels a file carries.
     *
     * @param format its format
     * @param kind what kind of content it holds
     * @param tellsOfAi whether people or machines are told that AI had part in it
     * @param traces what was found
     * @param missing the layers that the format has a place for and that say nothing of AI
     */
    record Inspected(String format, ContentKind kind, boolean tellsOfAi, List<Found> traces, List<LabelLayer> missing) {

        static Inspected of(Provenance found) {
            return new Inspected(
                    found.format(),
                    found.kind(),
                    found.tellsOfAi(),
                    found.traces().stream().map(Found::of).toList(),
                    found.missing().stream().sorted().toList());
        }
    }

    /**
     * One thing that was found.
     *
     * @param kind what
     * @param place where in the file
     * @param detail more of it, for example a source type
     */
    record Found(TraceKind kind, String place, String detail) {

        static Found of(Trace trace) {
            return new Found(trace.kind(), trace.place(), trace.detail());
        }
    }

    @PostMapping(path = "/api/inspect", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Läser märkningen i en fil / Reads the labels in a file",
            description = "The body is the file. No label proves nothing.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = ANY, schema = @Schema(type = "string", format = "binary"))))
    Inspected inspect(
            @Parameter(description = "The municipality whose captions are known; otherwise the standard ones")
                    @RequestParam
                    Optional<String> municipality,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request)
            throws IOException {
        Inspector inspector = municipality
                .map(municipalities::policy)
                .map(policy -> Inspector.knowing(policy.profile().captions()))
                .orElseGet(Inspector::standard);
        try (Spool in = Spool.of(new LimitedStream(request.getInputStream(), limits.upload()), name)) {
            return Inspected.of(inspector.inspect(in.file()));
        }
    }

    /** A tool of the register, by its id or name: what else is sent may be anything, and is not written down. */
    private Optional<AiTool> registered(String system) {
        return tools.tools().stream()
                .filter(each -> each.id().equals(system) || each.name().equals(system))
                .findFirst();
    }

    private static String names(Set<LabelLayer> layers) {
        return layers.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
