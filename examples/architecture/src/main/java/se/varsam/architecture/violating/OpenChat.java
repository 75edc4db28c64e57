package se.varsam.architecture.violating;

import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.architecture.standin.FeignClient;

/** Nobody has said which AI tool it is. */
@FeignClient("open-chat")
interface OpenChat {

    String ask(@OpenInformationOnly String question);
}
