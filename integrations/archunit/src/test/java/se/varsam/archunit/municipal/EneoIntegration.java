package se.varsam.archunit.municipal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;

class EneoIntegration extends Integration<EneoClient> {

    private static final Logger LOG = LoggerFactory.getLogger(EneoIntegration.class);

    EneoIntegration(EneoClient client) {
        super(client);
    }

    @AiGenerated
    @UsesAiTool(value = "eneo", purpose = "sammanfatta")
    String summarise(String municipalityId, String text) {
        LOG.info("Summarising {} characters for {}", text.length(), municipalityId);
        return withRetries(() -> client().ask(
                                municipalityId,
                                "summary",
                                AskRequest.builder().question(text).build()))
                .answer();
    }

    @Async
    CompletableFuture<List<String>> summariseAll(String municipalityId, List<String> texts) {
        return CompletableFuture.completedFuture(
                texts.stream().map(text -> summarise(municipalityId, text)).toList());
    }
}
