package org.concord.web.operations;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import org.concord.kernel.Underway;

/**
 * Answers what was begun before the server stops. On SIGTERM the server takes the application down at once, under the hands of whoever is still
 * being answered; this keeps the pages up until the last of them is. Payara Server begins with the other modules, where LastAnswers does the same.
 */
@WebListener
public class OpenRequests implements ServletRequestListener, ServletContextListener {

    @Override
    public void requestInitialized(ServletRequestEvent beginning) {
        Underway.begun();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent answered) {
        Underway.answered();
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopping) {
        Underway.awaitAnswers();
    }
}
