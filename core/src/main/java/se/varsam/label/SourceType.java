package se.varsam.label;

import java.util.Locale;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;

/** IPTC's and C2PA's Digital Source Types, and schema.org's names for them. */
final class SourceType {

    private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";
    private static final String DATA = "http://c2pa.org/digitalsourcetype/trainedAlgorithmicData";

    private SourceType() {}

    static String of(ContentOrigin origin, ContentKind kind) {
        return switch (origin) {
            case EDITED -> IPTC + "compositeWithTrainedAlgorithmicMedia";
            case ASSISTED -> IPTC + "compositeSynthetic";
            default -> kind == ContentKind.DATA ? DATA : IPTC + "trainedAlgorithmicMedia";
        };
    }

    /** What schema.org calls it; it has no word for data. */
    static String schemaOrg(String uri) {
        String name = name(uri);
        if (name.equals("trainedAlgorithmicData")) {
            return "https://schema.org/TrainedAlgorithmicMediaDigitalSource";
        }
        return "https://schema.org/" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "DigitalSource";
    }

    /** Whether a URI of IPTC, C2PA or schema.org says that AI had part in it. */
    static boolean isAi(String uri) {
        String name = name(uri).toLowerCase(Locale.ROOT).replace("digitalsource", "");
        return switch (name) {
            case "trainedalgorithmicmedia",
                    "trainedalgorithmicdata",
                    "compositewithtrainedalgorithmicmedia",
                    "compositesynthetic",
                    "algorithmicallyenhanced",
                    "algorithmicmedia" -> true;
            default -> false;
        };
    }

    /** What comes after the last slash. */
    static String name(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1).strip();
    }
}
