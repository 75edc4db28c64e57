package se.varsam.eservice.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what each operation answers when it does not do what it was asked for. */
@Component
class ProblemAnswers implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    private static final Map<String, String> OF_ALL = Map.of(
            "400", "The request cannot be read; problems names each place",
            "401", "Nobody has signed in, or the password is wrong",
            "405", "The address is called by another method",
            "406", "The answer does not exist in the format asked for",
            "500", "The service's own fault; its log tells more");
    private static final Map<String, String> OF_BODIES = Map.of(
            "413", "More than is taken",
            "415", "A body of another type than is taken");
    private static final Map<String, String> OF_MUNICIPALITIES = Map.of("404", "The municipality is unknown");
    private static final Map<String, String> OF_GUARDED = Map.of(
            "403", "The policy does not allow it: clauses tells why and what to do instead",
            "409", "Something must exist first, for example a decision by a human: clauses tells what",
            "503", "The audit trail cannot be written, and nothing is done without evidence");
    private static final Map<String, String> OF_EVIDENCE =
            Map.of("503", "The audit trail cannot be written, and nothing is judged without evidence");
    private static final Map<String, String> OF_FILES =
            Map.of("422", "The file is damaged, or of a kind that cannot carry a label");
    private static final Map<String, String> OF_LABELS = Map.of(
            "422", "The file is damaged, or of a kind that cannot carry a label",
            "503", "The audit trail cannot be written, and nothing is given out without evidence");

    @Override
    public void customise(OpenAPI description) {
        Components components = Objects.requireNonNull(description.getComponents());
        components.addSchemas(PROBLEM, schema());
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ProblemAnswers::describe);
    }

    private static void describe(Operation operation) {
        Map<String, String> answers = new TreeMap<>(OF_ALL);
        if (operation.getRequestBody() != null) {
            answers.putAll(OF_BODIES);
        }
        if (Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .anyMatch(each -> "municipality".equals(each.getName()))) {
            answers.putAll(OF_MUNICIPALITIES);
        }
        answers.putAll(own(operation));
        answers.forEach((status, text) -> operation.getResponses().addApiResponse(status, answer(text)));
    }

    private static Map<String, String> own(Operation operation) {
        String tag = Stream.ofNullable(operation.getTags())
                .flatMap(List::stream)
                .findFirst()
                .orElse("");
        return switch (tag) {
            case "triage" -> OF_GUARDED;
            case "label" -> "label".equals(operation.getOperationId()) ? OF_LABELS : OF_FILES;
            case "assess" -> OF_EVIDENCE;
            default -> Map.of();
        };
    }

    private static ApiResponse answer(String text) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(text)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static Schema<?> schema() {
        Schema<?> problem = new ObjectSchema()
                .description("RFC 9457. In Swedish and English; nothing of what was sent is repeated.")
                .addProperty("type", new StringSchema().format("uri-reference"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .additionalProperties(true);
        problem.addRequiredItem("title");
        problem.addRequiredItem("status");
        return problem;
    }
}
