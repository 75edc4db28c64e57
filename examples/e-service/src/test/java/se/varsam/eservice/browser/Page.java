package se.varsam.eservice.browser;

/** A page that the navigation, or a person without a session, can reach. */
enum Page {
    SIGN_IN("/login"),
    MESSAGE("/"),
    ERRANDS("/arenden"),
    IMAGE("/bild"),
    REGISTER("/register"),
    LOG("/logg");

    private final String path;

    Page(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    boolean isBehindSignIn() {
        return this != SIGN_IN;
    }
}
