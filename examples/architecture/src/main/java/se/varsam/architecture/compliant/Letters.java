package se.varsam.architecture.compliant;

import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.content.ContentKind;

/** Letters to everybody in a district, which say nothing of anybody; an interface, so that a guard can stand before it. */
interface Letters {

    @UsesAiTool(value = "open-chat", purpose = "draft-letters")
    @AiGenerated(ContentKind.TEXT)
    String draft(@OpenInformationOnly String district);
}
