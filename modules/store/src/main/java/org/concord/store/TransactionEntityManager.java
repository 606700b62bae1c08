package org.concord.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * An entity manager that is whichever one belongs to the running transaction. The server's own {@code @PersistenceContext} finds its unit by
 * the module of the component that was called first, so that in an EAR a bean of one module, called from another, finds none; this one is bound
 * to its unit once and for all.
 */
public final class TransactionEntityManager {

    private final Runnable awaken;
    private final EntityManager proxy;
    private volatile SessionFactory sessions;
    private volatile Supplier<Map<String, String>> settings;

    /** @param awaken has {@link #begin} called by the bean that owns the unit; asked for where somebody needs the unit before */
    public TransactionEntityManager(Runnable awaken) {
        this.awaken = awaken;
        proxy = (EntityManager) Proxy.newProxyInstance(TransactionEntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class},
            (self, method, arguments) -> call(method, arguments));
    }

    /** What is handed to whoever needs it, at any time, also before there is a unit. */
    public EntityManager proxy() {
        return proxy;
    }

    /**
     * Binds to the unit of {@code factory}; called in an EJB of the module that owns the unit. Its unit sets
     * {@code hibernate.current_session_context_class} to {@code jta}. Used outside a transaction it throws {@code HibernateException}.
     */
    public void begin(EntityManagerFactory factory) {
        begin(factory, Map::of);
    }

    /**
     * The same; before each use PostgreSQL is told {@code settings}, by name, until the transaction ends. None are told where there are none, which is how the
     * supplier says that they were told already.
     */
    public void begin(EntityManagerFactory factory, Supplier<Map<String, String>> told) {
        settings = told;
        sessions = factory.unwrap(SessionFactory.class);
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (sessions == null) {
            awaken.run();
        }
        Session session = sessions.getCurrentSession();
        tell(session, settings.get());
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static void tell(Session session, Map<String, String> settings) {
        if (!settings.isEmpty()) {
            String tell = "select " + String.join(", ", Collections.nCopies(settings.size(), "set_config(?, ?, true)"));
            session.doWork(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(tell)) {
                    int place = 1;
                    for (Map.Entry<String, String> setting : settings.entrySet()) {
                        statement.setString(place++, setting.getKey());
                        statement.setString(place++, setting.getValue());
                    }
                    statement.execute();
                }
            });
        }
    }
}
