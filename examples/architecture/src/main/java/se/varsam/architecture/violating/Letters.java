package se.varsam.architecture.violating;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.content.ContentKind;

/** No guard can stand in front of a final class, and none sees a call from within; the log keeps what is entered. */
final class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final OpenChat chat;

    Letters(OpenChat chat) {
        this.chat = chat;
    }

    @UsesAiTool(value = "open-chat", purpose = "draft-letters")
    @AiGenerated(ContentKind.TEXT)
    public String draft(@OpenInformationOnly String district) {
        LOG.info("A letter on {}", district);
        return chat.ask("Skriv om nya tider för färdtjänsten i " + district);
    }

    List<String> draftAll(List<String> districts) {
        return districts.stream().map(this::draft).toList();
    }
}
