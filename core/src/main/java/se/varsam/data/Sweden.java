package se.varsam.data;

import java.time.ZoneId;

/** Where the municipalities are. */
public final class Sweden {

    /** The zone whose calendar decides on which day something happens. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Sweden() {}
}
