package se.varsam.label.text;

import java.util.regex.Pattern;
import se.varsam.content.Captions;

/** Whether words beside an image are its caption on AI: short, and not about the text around it. */
final class ImageCaption {

    /** A caption is no longer. */
    static final int LONGEST = 300;

    private static final Pattern TEXT =
            Pattern.compile("\\b(denna|this) (text|sida|page)\\b", Pattern.CASE_INSENSITIVE);

    private ImageCaption() {}

    static boolean isShort(String words) {
        return words.length() <= LONGEST;
    }

    static boolean isOne(String words) {
        return isShort(words)
                && Captions.isTelling(words)
                && !TEXT.matcher(words).find();
    }

    /** Of the words beside an image, those that are its caption, the exact ones before others, or the first ones unless they would be taken for it. */
    static String of(String first, String second) {
        if (isOne(first) || isOne(second)) {
            return isOne(first) && !(isOne(second) && Captions.isExact(second)) ? first : second;
        }
        return isShort(first) && !Captions.isTelling(first) ? first : "";
    }
}
