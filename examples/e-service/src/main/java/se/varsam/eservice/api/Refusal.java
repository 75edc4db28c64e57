package se.varsam.eservice.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import se.varsam.term.Bilingual;

/** Why a request gets no further, told by the status alone: nothing of what was sent is repeated, not even the address. */
enum Refusal {
    /** The request cannot be read. */
    UNREADABLE(
            HttpStatus.BAD_REQUEST,
            "Förfrågan går inte att läsa: se /v3/api-docs för hur den ska se ut.",
            "The request cannot be read: see /v3/api-docs for how it should look."),
    /** Nobody has signed in. */
    UNKNOWN_CALLER(
            HttpStatus.UNAUTHORIZED,
            "Namn eller lösenord saknas eller är fel: ange båda med HTTP Basic.",
            "The name or the password is missing or wrong: give both by HTTP Basic."),
    /** Whoever has signed in may not. */
    NOT_ALLOWED(
            HttpStatus.FORBIDDEN,
            "Kontot har inte rätt till detta: be den som driver tjänsten om behörighet.",
            "The account may not do this: ask whoever runs the service for the right to."),
    /** There is nothing at the address. */
    NOTHING_HERE(
            HttpStatus.NOT_FOUND,
            "Det finns inget på adressen: se /v3/api-docs för vilka som finns.",
            "There is nothing at the address: see /v3/api-docs for those there are."),
    /** The address is called in another way. */
    WRONG_METHOD(
            HttpStatus.METHOD_NOT_ALLOWED,
            "Adressen anropas med en annan metod: se huvudfältet Allow.",
            "The address is called by another method: see the header Allow."),
    /** The answer comes in another form. */
    NO_SUCH_ANSWER(
            HttpStatus.NOT_ACCEPTABLE,
            "Svaret finns inte i det format som Accept ber om: se /v3/api-docs.",
            "The answer does not exist in the format that Accept asks for: see /v3/api-docs."),
    /** More than is taken. */
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "Innehållet är för stort: dela upp det, eller höj gränsen (kontaktcenter.api).",
            "The body is too large: divide it, or raise the limit (kontaktcenter.api)."),
    /** The body is of another type. */
    WRONG_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Content-Type är en annan än den som adressen tar emot: se huvudfältet Accept eller /v3/api-docs.",
            "The Content-Type is not one that the address takes: see the header Accept or /v3/api-docs."),
    /** The service's own fault. */
    FAILED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Något gick fel i tjänsten: försök igen, eller säg till den som driver den.",
            "Something went wrong in the service: try again, or tell whoever runs it.");

    private final HttpStatus status;
    private final Bilingual text;

    Refusal(HttpStatus status, String sv, String en) {
        this.status = status;
        this.text = new Bilingual(sv, en);
    }

    /** {@return the problem (RFC 9457) of a status, whatever the cause} */
    static ProblemDetail problem(int status) {
        for (Refusal each : values()) {
            if (each.status.value() == status) {
                return each.told(status);
            }
        }
        return (status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? UNREADABLE : FAILED).told(status);
    }

    private ProblemDetail told(int code) {
        ProblemDetail problem = ProblemDetail.forStatus(code);
        problem.setType(URI.create("about:blank")); // the status tells all there is (RFC 9457, 4.2.1)
        problem.setTitle(status.getReasonPhrase());
        problem.setDetail(text.sv() + " / " + text.en());
        return problem;
    }
}
