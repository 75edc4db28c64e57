package se.varsam.eservice.api;

import se.varsam.content.ContentOrigin;

/** What no AI had part in is not labelled as AI's. */
final class OriginException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OriginException(ContentOrigin origin) {
        super("Märkningen gäller det som AI har haft del i, inte " + origin.sv()
                + ": ange GENERATED, EDITED eller ASSISTED. / A label is for what AI had part in, not " + origin.en()
                + ": give GENERATED, EDITED or ASSISTED.");
    }
}
