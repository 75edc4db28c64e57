package se.varsam.guarded;

import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;

/** An interface that a test loads once more, by another class loader; it is not public there. */
interface Elsewhere {

    @UsesAiTool(value = "chatgpt", purpose = "protokoll")
    String ask(@OpenInformationOnly String question);
}
