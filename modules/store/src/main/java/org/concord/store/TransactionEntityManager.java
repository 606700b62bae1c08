package org.concord.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * An entity manager that is whichever one belongs to the running transaction. The server's own {@code @PersistenceContext} finds its unit by
 * the module of the component that was called first, so that in an EAR a bean of one module, called from another, finds none; this one is bound
 * to its unit once and for all.
 */
public final class TransactionEntityManager {

    private TransactionEntityManager() {
    }

    /**
     * Binds to the unit of {@code factory}; called in an EJB of the module that owns the unit. Its unit sets
     * {@code hibernate.current_session_context_class} to {@code jta}. Used outside a transaction it throws {@code HibernateException}.
     */
    public static EntityManager of(EntityManagerFactory factory) {
        return of(factory, session -> { });
    }

    /** The same; {@code before} is given the transaction's session before each use of it. */
    public static EntityManager of(EntityManagerFactory factory, Consumer<Session> before) {
        SessionFactory sessions = factory.unwrap(SessionFactory.class);
        return (EntityManager) Proxy.newProxyInstance(
            TransactionEntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
                Session session = sessions.getCurrentSession();
                before.accept(session);
                try {
                    return method.invoke(session, arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });
    }
}
