package se.varsam.spring.configuration;

import java.util.Map;
import org.springframework.core.convert.converter.Converter;

/** Reads a municipality that is written as its profile alone: {@code "0582": soderkoping}. */
final class MunicipalityConverter implements Converter<String, MunicipalityProperties> {

    @Override
    public MunicipalityProperties convert(String profile) {
        return new MunicipalityProperties(profile, null, Map.of(), true);
    }
}
