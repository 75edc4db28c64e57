package se.varsam.archunit.municipal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.annotation.UsesAiTool;

class OtherIntegration extends Integration<OtherAiClient> {

    private static final Logger LOG = LoggerFactory.getLogger(OtherIntegration.class);

    OtherIntegration(OtherAiClient client) {
        super(client);
    }

    String draft(String municipalityId, AskRequest request) {
        LOG.debug("Drafting {}", request.getQuestion());
        return withRetries(() -> client().ask(municipalityId, request)).answer();
    }

    @UsesAiTool("other")
    final String improve(String municipalityId, AskRequest request) {
        return client().ask(municipalityId, request).answer();
    }
}
