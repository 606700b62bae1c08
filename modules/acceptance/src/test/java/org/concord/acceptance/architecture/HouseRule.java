package org.concord.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.concord.acceptance.architecture.Kinds.ENTITY;
import static org.concord.acceptance.architecture.Kinds.MAY_TALK_TO_THE_DATABASE;
import static org.concord.acceptance.architecture.Kinds.TALKS_TO_THE_DATABASE;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** The rules of the house. They hold for the real modules, and fail on the planted violation that each of them has. */
enum HouseRule {

    ONLY_THE_API_OF_A_MODULE_IS_SEEN_OUTSIDE_IT(house -> classes()
        .should(Conditions.haveNoDependency("enter a module elsewhere than through its api", house::entersByTheWindow))),

    MODULES_DEPEND_ALONG_THE_ARROWS(house -> classes()
        .should(Conditions.haveNoDependency("run against " + House.ARROWS, house::runsAgainstTheArrows))),

    THE_API_IS_PURE(house -> classes().that().resideInAPackage(house.in("*", ".api"))
        .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "jakarta.validation..", house.in("kernel", ""), house.in("*", ".api")))),

    THE_KERNEL_IS_PURE(house -> classes().that().resideInAPackage(house.in("kernel", ""))
        .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "jakarta.validation..", house.in("kernel", "")))),

    ENTITIES_LIVE_INSIDE(house -> classes().that(ENTITY).should().resideInAPackage(house.in("*", ".internal"))),

    ENTITIES_HAVE_NO_SETTERS(house -> classes().that(ENTITY).should(Conditions.haveNoSetters())),

    ENTITIES_HIDE_THEIR_FIELDS(house -> classes().that(ENTITY).should(Conditions.haveOnlyPrivateFields())),

    TABLES_STAND_IN_THE_SCHEMA_OF_THEIR_MODULE(house -> classes().that().areAnnotatedWith("jakarta.persistence.Entity")
        .should(Conditions.nameTheSchema(house::moduleOf))),

    FACES_AND_REST_ONLY_IN_WEB(house -> noClasses().that(not(resideInAPackage(house.in("web", ""))))
        .should().dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces.."))),

    ONLY_FEW_TALK_TO_THE_DATABASE(house -> noClasses().that(not(resideInAPackage(house.in("store", "")))).and(not(MAY_TALK_TO_THE_DATABASE))
        .should().dependOnClassesThat(TALKS_TO_THE_DATABASE)),

    EVERY_SEARCH_ANSWERS_A_PAGE(house -> methods().that().areDeclaredInClassesThat().resideInAPackage(house.in("*", ".api")).and().haveName("search")
        .should().haveRawReturnType("org.concord.kernel.Page")),

    TIMERS_GO_ON_AFTER_A_FAILURE(house -> methods().that().areAnnotatedWith("jakarta.ejb.Schedule")
        .should(Conditions.beInterceptedBy("org.concord.store.GoesOn"))),

    NAMES_SAY_SOMETHING(house -> classes().should(Conditions.haveNoNameLike(Kinds.SAYS_NOTHING)));

    private final Function<House, ArchRule> rule;

    HouseRule(Function<House, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule in(House house) {
        return rule.apply(house);
    }
}
