package org.concord.acceptance.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the rules of the house ask of a class or a method, where ArchUnit has no word for it. */
final class Conditions {

    private Conditions() {
    }

    static ArchCondition<JavaClass> haveNoDependency(String that, Predicate<Dependency> forbidden) {
        return refuse("have no dependency that would " + that,
            type -> type.getDirectDependenciesFromSelf().stream().filter(forbidden).map(Dependency::getDescription));
    }

    /** A setter is named after a field; a verb such as {@code setUpMeeting} is none. */
    static ArchCondition<JavaClass> haveNoSetters() {
        return refuse("have no setters", type -> type.getMethods().stream()
            .filter(method -> type.getFields().stream().anyMatch(field -> method.getName().equalsIgnoreCase("set" + field.getName())))
            .map(setter -> setter.getFullName() + " is a setter"));
    }

    static ArchCondition<JavaClass> haveOnlyPrivateFields() {
        return refuse("have only private fields", type -> type.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE) && !field.getModifiers().contains(JavaModifier.STATIC))
            .map(field -> field.getFullName() + " is not private"));
    }

    static ArchCondition<JavaClass> nameTheSchema(Function<JavaClass, String> of) {
        return refuse("name the schema of their module", type -> Stream.of(type)
            .filter(entity -> !Objects.equals(of.apply(entity), schema(entity)))
            .map(entity -> entity.getName() + " is stored in schema '" + schema(entity) + "'"));
    }

    static ArchCondition<JavaMethod> beInterceptedBy(String interceptor) {
        return refuse("be intercepted by " + interceptor, method -> Stream.of(method)
            .filter(timer -> interceptors(timer.getOwner()).noneMatch(interceptor::equals))
            .map(timer -> timer.getFullName() + " is not intercepted by it"));
    }

    private static Stream<String> interceptors(JavaClass type) {
        return type.tryGetAnnotationOfType("jakarta.interceptor.Interceptors").flatMap(annotation -> annotation.get("value"))
            .map(value -> Stream.of((JavaClass[]) value).map(JavaClass::getName)).orElseGet(Stream::empty);
    }

    static ArchCondition<JavaClass> haveNoNameLike(Pattern refused) {
        return refuse("have a name that says something", type -> Stream.of(type)
            .filter(named -> refused.matcher(named.getSimpleName()).matches()).map(named -> named.getName() + " says nothing"));
    }

    private static String schema(JavaClass entity) {
        return entity.tryGetAnnotationOfType("jakarta.persistence.Table").flatMap(table -> table.get("schema")).map(Object::toString).orElse("");
    }

    private static <T> ArchCondition<T> refuse(String description, Function<T, Stream<String>> violations) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                violations.apply(item).forEach(violation -> events.add(SimpleConditionEvent.violated(item, violation)));
            }
        };
    }
}
