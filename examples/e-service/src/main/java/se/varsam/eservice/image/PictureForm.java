package se.varsam.eservice.image;

/** What was chosen, as it came: chosen again on the page when the picture is refused. */
record PictureForm(String municipality, String tool, String part) {

    static final PictureForm EMPTY = new PictureForm("", "", "");
}
