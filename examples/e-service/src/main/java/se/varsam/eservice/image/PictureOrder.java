package se.varsam.eservice.image;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.varsam.AiPolicy;
import se.varsam.content.ContentOrigin;
import se.varsam.eservice.image.Refusal.Reason;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.label.AiLabel;
import se.varsam.term.Terms;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;

/** Under whose policy, from which tool and with how much of AI a picture was made. */
record PictureOrder(AiPolicy policy, AiTool tool, ContentOrigin origin) {

    static final Set<ContentOrigin> PARTS =
            EnumSet.of(ContentOrigin.GENERATED, ContentOrigin.EDITED, ContentOrigin.ASSISTED);

    /**
     * {@return what a form says}
     *
     * @throws Refusal when something is not chosen, or no longer there
     */
    static PictureOrder of(PictureForm form, Municipalities municipalities, ToolRegister tools) {
        return new PictureOrder(
                chosen(
                        municipalities.find(form.municipality()).map(Municipality::policy),
                        form.municipality(),
                        Reason.NO_MUNICIPALITY),
                chosen(tools.find(form.tool()), form.tool(), Reason.NO_TOOL),
                chosen(
                        Terms.find(ContentOrigin.class, form.part()).filter(PARTS::contains),
                        form.part(),
                        Reason.NO_PART));
    }

    private static <T> T chosen(Optional<T> found, String text, Reason missing) {
        return found.filter(each -> !text.isBlank()).orElseThrow(() -> Refusal.of(missing));
    }

    /** What the file is to say. */
    AiLabel label() {
        AiLabel label = switch (origin) {
            case EDITED -> AiLabel.editedWith(tool.name());
            case ASSISTED -> AiLabel.assistedBy(tool.name());
            default -> AiLabel.generatedBy(tool.name());
        };
        return label.version(tool.version());
    }
}
