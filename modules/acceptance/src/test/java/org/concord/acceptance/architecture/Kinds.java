package org.concord.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;

/** The kinds of class, method and name that the rules of the house speak of. */
final class Kinds {

    /** Ends in a word that tells nothing about the thing named. */
    static final Pattern SAYS_NOTHING = Pattern.compile(".*(Utils?|Helpers?|(?<!Entity)Manager|Impl|Dto|DTO|Service|Base|Data|Info)");

    static final DescribedPredicate<JavaClass> ENTITY = describe("are entities", type ->
        List.of("Entity", "MappedSuperclass", "Embeddable").stream().anyMatch(kind -> type.isAnnotatedWith("jakarta.persistence." + kind)));

    static final DescribedPredicate<JavaClass> TALKS_TO_THE_DATABASE = describe("talk to the database", type ->
        type.getName().matches("jakarta\\.persistence\\.EntityManager|org\\.hibernate\\.(Stateless)?Session"
            + "|java\\.sql\\..*Statement"));

    /**
     * A repository, for entities; a search, for rows; and around them the schema, which hands the module's EntityManager out, and the seeds,
     * which fill a new database.
     */
    static final DescribedPredicate<JavaClass> MAY_TALK_TO_THE_DATABASE =
        describe("may talk to the database", type -> type.getSimpleName().matches(".*(Repository|Search|Schema|Seed|SeedPart|Demonstration)"));

    private Kinds() {
    }
}
