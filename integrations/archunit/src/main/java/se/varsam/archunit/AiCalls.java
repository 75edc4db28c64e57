package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ClassesTransformer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where classes use AI, in one pass over their calls. */
final class AiCalls {

    private static final String SERVICE_FACTORY = "dev.langchain4j.service.AiServices";

    private final AiClients clients;
    private final Map<JavaClass, Boolean> known = new HashMap<>();
    private final List<AiCall> found = new ArrayList<>();

    private AiCalls(AiClients clients) {
        this.clients = clients;
    }

    static ClassesTransformer<AiCall> into(AiClients clients) {
        return new AbstractClassesTransformer<>("calls into AI clients") {
            @Override
            public Iterable<AiCall> doTransform(JavaClasses classes) {
                return new AiCalls(clients).in(classes);
            }
        };
    }

    private List<AiCall> in(JavaClasses classes) {
        services(classes).forEach(service -> known.put(service, true));
        for (JavaClass type : classes) {
            if (AiLibrary.hasClient(type.getName())) {
                continue;
            }
            for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
                calls(access);
            }
            implementations(type);
        }
        return List.copyOf(found);
    }

    private void calls(JavaCodeUnitAccess<?> access) {
        JavaClass client = access.getTargetOwner();
        if (isClient(client)
                && !client.equals(access.getOriginOwner())
                && AiClients.mayAsk(access, isClient(access.getTarget().getRawReturnType()))) {
            found.add(new AiCall(access.getOrigin(), client, access.getName(), access.getDescription()));
        }
    }

    /** Whoever implements a client is AI to those that call it, and has to say which. */
    private void implementations(JavaClass type) {
        if (type.isInterface() || !isClient(type)) {
            return;
        }
        for (JavaClass above : type.getAllClassesSelfIsAssignableTo()) {
            if (AiLibrary.hasClient(above.getName())) {
                for (JavaMethod method : type.getMethods()) {
                    if (implementsOne(method, above)) {
                        String text = method.getDescription() + " implements <" + above.getName() + "> in "
                                + method.getSourceCodeLocation();
                        found.add(new AiCall(method, above, method.getName(), text));
                    }
                }
            }
        }
    }

    private static boolean implementsOne(JavaMethod method, JavaClass client) {
        return GuardedMethod.isWritten(method)
                && AiClients.isInstance(method)
                && AiClients.isTelling(method.getName())
                && client.getMethods().stream().anyMatch(each -> each.getName().equals(method.getName()));
    }

    private boolean isClient(JavaClass type) {
        Boolean before = known.get(type);
        if (before == null) {
            before = clients.include(type);
            known.put(type, before);
        }
        return before;
    }

    /** The interfaces that are handed to LangChain4j to be made AI services. */
    private static Set<JavaClass> services(JavaClasses classes) {
        Set<JavaClass> found = new HashSet<>();
        for (JavaClass type : classes) {
            for (ReferencedClassObject named : type.getReferencedClassObjects()) {
                if (named.getValue().isInterface() && makesServices(named)) {
                    found.add(named.getValue());
                }
            }
        }
        return found;
    }

    private static boolean makesServices(ReferencedClassObject named) {
        return named.getOwner().getCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(SERVICE_FACTORY));
    }
}
