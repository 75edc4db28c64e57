package se.varsam.archunit.municipal;

import se.varsam.annotation.Municipality;
import se.varsam.annotation.UsesAiTool;

/** The municipality's own AI platform, over HTTP: it says itself which tool it is. */
@FeignClient(name = "eneo")
@CircuitBreaker(name = "eneo")
@UsesAiTool("eneo")
interface EneoClient {

    AskResponse ask(@Municipality String municipalityId, String assistantId, AskRequest request);
}
