package se.varsam.archunit.municipal;

/** Another service, which says nothing. */
@FeignClient(name = "other-ai")
interface OtherAiClient {

    AskResponse ask(String municipalityId, AskRequest request);
}
