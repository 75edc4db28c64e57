package se.varsam.architecture.compliant;

import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.architecture.standin.FeignClient;
import se.varsam.content.ContentKind;

/** Draws images; the guard writes the caption into them. */
@FeignClient("image-studio")
@UsesAiTool(value = "image-studio", purpose = "illustrate")
interface ImageStudio {

    @AiGenerated(ContentKind.IMAGE)
    byte[] draw(@OpenInformationOnly String motif);
}
