package dev.langchain4j.service;

import java.lang.reflect.Proxy;

/** A stub: the artifact langchain4j, beside langchain4j-core, is not in the registry. */
public final class AiServices {

    private AiServices() {}

    public static <T> T create(Class<T> service, Object model) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> model.toString()));
    }
}
