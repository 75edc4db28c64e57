package se.varsam.eservice.image;

import org.springframework.core.io.ByteArrayResource;
import se.varsam.label.Labelled;
import se.varsam.label.Provenance;
import se.varsam.rule.Verdict;

/**
 * A picture as it may be given out, and what is said of it.
 *
 * @param type what it was found to be
 * @param file the labelled file
 * @param done what was written into it
 * @param found what an inspection finds in it
 * @param label whether it is labelled as the policy asks, with its caption directly beside it
 * @param publishing what the policy says of publishing it so
 */
record LabelledPicture(
        PictureType type, ByteArrayResource file, Labelled done, Provenance found, Verdict label, Verdict publishing) {}
