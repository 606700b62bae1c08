package org.concord.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Puts the filters of every request in their order, before any other; annotations leave the order open. Each is put before those that are there, so the
 * first comes last.
 */
@WebListener
public class Doorway implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        put(starting.getServletContext(), FrontDoor.class, EnumSet.of(DispatcherType.REQUEST));
        put(starting.getServletContext(), SecurityHeaders.class, EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
    }

    private static void put(ServletContext application, Class<? extends Filter> filter, EnumSet<DispatcherType> when) {
        var registered = application.addFilter(filter.getSimpleName(), filter);
        registered.setAsyncSupported(true);
        registered.addMappingForUrlPatterns(when, false, "/*");
    }
}
