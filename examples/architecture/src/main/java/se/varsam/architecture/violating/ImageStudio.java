package se.varsam.architecture.violating;

import java.util.List;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.architecture.standin.FeignClient;

/** Gives out images that nobody labels, and accepts residents where only open information may pass. */
@FeignClient("image-studio")
@UsesAiTool(value = "image-studio", purpose = "illustrate")
interface ImageStudio {

    byte[] draw(@OpenInformationOnly String motif);

    void portray(@OpenInformationOnly List<Resident> residents);
}
