package se.varsam.spring.guarding;

import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;

/** Says what is guarded; the classes say nothing of it. */
public interface Asks {

    @UsesAiTool(value = "chatgpt", purpose = "svar")
    String ask(@OpenInformationOnly String question);

    /** Answers, and says nothing of AI. */
    class Plain implements Asks {

        @Override
        public String ask(String question) {
            return "svar";
        }
    }
}
