package se.varsam.architecture.compliant;

import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.DisclosesAi;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.architecture.standin.FeignClient;
import se.varsam.content.ContentKind;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;

/** A chat that anybody can use: it may know what is open, and says that it is AI. */
@FeignClient("open-chat")
@UsesAiTool(value = "open-chat", purpose = "answer-questions")
@AiSystem(id = "open-chat", owner = "kommunikation", tier = RiskTier.LIMITED, grounds = RiskGround.ART_50_1)
@DisclosesAi
interface OpenChat {

    @AiGenerated(ContentKind.TEXT)
    String ask(@OpenInformationOnly String question);
}
