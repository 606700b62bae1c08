package org.concord.web.operations;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.TimeUnit;

/**
 * Answers what was begun before the server stops. On SIGTERM the server takes the application down at once, under the hands of whoever is still
 * being answered; this keeps it up until the last of them is, for {@value #MOST_SECONDS} seconds at most.
 */
@WebListener
public class OpenRequests implements ServletRequestListener, ServletContextListener {

    private static final int MOST_SECONDS = 20;

    private int open;

    @Override
    public synchronized void requestInitialized(ServletRequestEvent beginning) {
        open++;
    }

    @Override
    public synchronized void requestDestroyed(ServletRequestEvent answered) {
        open--;
        notifyAll();
    }

    @Override
    public synchronized void contextDestroyed(ServletContextEvent stopping) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        long left = TimeUnit.SECONDS.toMillis(MOST_SECONDS);
        try {
            while (open > 0 && left > 0) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
