package se.varsam.architecture.compliant;

import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.content.ContentKind;

/** Drafts letters to everybody in a district, which says nothing of anybody. */
class Letters {

    private final OpenChat chat;

    Letters(OpenChat chat) {
        this.chat = chat;
    }

    @UsesAiTool(value = "open-chat", purpose = "draft-letters")
    @AiGenerated(ContentKind.TEXT)
    public String draft(@OpenInformationOnly String district) {
        return chat.ask("Skriv om nya tider för färdtjänsten i " + district);
    }
}
