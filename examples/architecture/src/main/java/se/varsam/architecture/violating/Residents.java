package se.varsam.architecture.violating;

import java.util.List;

/** Those who are entitled to transport service. */
interface Residents {

    List<Resident> in(String district);
}
