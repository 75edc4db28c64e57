package se.varsam.eservice.image;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The pictures that are taken, by what is found in them; what their sender calls them is not believed. */
enum PictureType {
    PNG("PNG", MediaType.IMAGE_PNG, "png", Shown.ON_THE_PAGE),
    JPEG("JPEG", MediaType.IMAGE_JPEG, "jpg", Shown.ON_THE_PAGE),
    GIF("GIF", MediaType.IMAGE_GIF, "gif", Shown.ON_THE_PAGE),
    WEBP("WebP", new MediaType("image", "webp"), "webp", Shown.ON_THE_PAGE),
    /** A drawing that may hold scripts: never shown from our own address. */
    SVG("SVG", new MediaType("image", "svg+xml"), "svg", Shown.AS_A_FILE),
    /** Not every browser shows it. */
    TIFF("TIFF", new MediaType("image", "tiff"), "tif", Shown.AS_A_FILE);

    private enum Shown {
        ON_THE_PAGE,
        AS_A_FILE
    }

    private final String format;
    private final MediaType contentType;
    private final String extension;
    private final Shown shown;

    PictureType(String format, MediaType contentType, String extension, Shown shown) {
        this.format = format;
        this.contentType = contentType;
        this.extension = extension;
        this.shown = shown;
    }

    /** {@return the type of a format that was found in a file's bytes, if pictures of it are taken} */
    static Optional<PictureType> of(String format) {
        return Arrays.stream(values())
                .filter(each -> each.format.equals(format))
                .findFirst();
    }

    MediaType contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }

    /** {@return whether it is shown on the page; public, for the page asks it} */
    public boolean isShown() {
        return shown == Shown.ON_THE_PAGE;
    }
}
