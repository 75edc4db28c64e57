package se.varsam.spring.start;

import org.springframework.stereotype.Service;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;

// @start region="guarded"
@Service
class Translator {

    @UsesAiTool(value = "chatgpt", purpose = "webbsidor")
    public String translate(@OpenInformationOnly String page) {
        return "In English: " + page; // the call to ChatGPT
    }
}
// @end
