package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.store.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each module with records has one persistence unit, with its own classes over its own schema. */
@Inside
class PersistenceIT {

    @Inject
    @Unit("access")
    private EntityManager access;
    @Inject
    @Unit("imports")
    private EntityManager imports;
    @Inject
    @Unit("membership")
    private EntityManager membership;
    @Inject
    @Unit("actionplans")
    private EntityManager actionPlans;
    @Inject
    @Unit("training")
    private EntityManager training;
    @Inject
    @Unit("assistance")
    private EntityManager assistance;
    @Inject
    private UserTransaction transaction;

    private Map<String, EntityManager> units;

    @BeforeEach
    void name() {
        units = Map.of("access", access, "imports", imports, "membership", membership, "actionplans", actionPlans, "training", training,
            "assistance", assistance);
    }

    @Test
    void everyUnitOfTheArchiveIsOneOfThese() throws IOException {
        assertEquals(units.size(), Collections.list(Unit.class.getClassLoader().getResources("META-INF/persistence.xml")).size());
    }

    @Test
    void unitHoldsOnlyTheClassesOfItsModule() throws Exception {
        assertEquals(eachItself(name -> "org.concord." + name), found(type -> Stream.of(type.getPackageName().replaceFirst("\\.internal\\b.*", ""))));
    }

    @Test
    void itsTablesStandInTheSchemaOfItsModule() throws Exception {
        assertEquals(eachItself(Function.identity()), found(type -> Stream.ofNullable(type.getAnnotation(Table.class)).map(Table::schema)));
    }

    @Test
    void nothingIsReadOrWrittenOutsideATransaction() {
        units.values().forEach(unit -> assertThrows(RuntimeException.class, () -> unit.createNativeQuery("values 1").getResultList()));
    }

    private Map<String, Set<String>> eachItself(Function<String, String> one) {
        return units.keySet().stream().collect(Collectors.toMap(Function.identity(), name -> Set.of(one.apply(name))));
    }

    private Map<String, Set<String>> found(Function<Class<?>, Stream<String>> trait) throws Exception {
        transaction.begin();
        try {
            return units.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, unit -> unit.getValue().getMetamodel().getEntities().stream()
                .flatMap(type -> trait.apply(type.getJavaType()))
                .collect(Collectors.toSet())));
        } finally {
            transaction.rollback();
        }
    }
}
