package se.varsam.annotation.information;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.information.InformationCategory;

/**
 * Holds information under secrecy (sekretess). That secrecy is conceivable is enough to declare it.
 *
 * <p>Declared as {@link Holds} says, which also shows how.
 *
 * <p><strong>Source:</strong> Offentlighets- och sekretesslagen (2009:400); SODERKOPING-F, SODERKOPING-G, K004-2.2-2, KARLSKOGA-35.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Holds(InformationCategory.SECRECY)
public @interface Secrecy {}
