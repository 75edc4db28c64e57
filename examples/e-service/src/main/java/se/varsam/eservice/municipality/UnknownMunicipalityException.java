package se.varsam.eservice.municipality;

import java.util.List;
import java.util.stream.Collectors;

/** No such municipality here. */
public final class UnknownMunicipalityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownMunicipalityException(List<Municipality> known) {
        this(known.stream().map(each -> each.policy().profile().id()).collect(Collectors.joining(", ")));
    }

    private UnknownMunicipalityException(String known) {
        super("Kommunen är okänd: ange kommunkoden eller någon av " + known
                + ". / The municipality is unknown: give its code or one of " + known + ".");
    }
}
