package se.varsam.benchmarks.guard;

import org.springframework.security.access.prepost.PreAuthorize;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;

/** What is called: each method asks for the same in another way. */
interface Assistant {

    /** {@return the text; nothing is checked} */
    String plain(String text);

    /** {@return the text, when it is open and holds no personal data, and the policy lets it into the tool} */
    @UsesAiTool(value = Municipal.TOOL, purpose = Municipal.PURPOSE)
    String guarded(@OpenInformationOnly String text);

    /** {@return the text, when it and the parts of a question are open, and the policy lets them into the tool} */
    @UsesAiTool(value = Municipal.TOOL, purpose = Municipal.PURPOSE)
    String about(@OpenInformationOnly Question question, @OpenInformationOnly String text);

    /** {@return the text, when it is open and holds no personal data} */
    String validated(@OpenInformationOnly String text);

    /** {@return the text, when it holds no personal data} */
    @PreAuthorize("T(se.varsam.benchmarks.guard.Check).isOpen(#p0)")
    String authorized(String text);
}
