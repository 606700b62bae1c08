package org.concord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoesOnTest {

    private final Logger log = Logger.getLogger(GoesOn.class.getName());
    private final List<String> told = new ArrayList<>();
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord one) {
            told.add(one.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        log.addHandler(handler);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(handler);
        log.setUseParentHandlers(true);
    }

    @Test
    void whatFailsIsToldByItsKindAndNotByWhatItSays() throws Exception {
        assertNull(new GoesOn().goOn(timer(() -> {
            throw new IllegalStateException("Somebody Example", new IllegalArgumentException("lives here"));
        })));

        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("[IllegalStateException, IllegalArgumentException]"), told::toString);
        assertFalse(told.get(0).contains("Example") || told.get(0).contains("lives"), told::toString);
    }

    @Test
    void whatSucceedsIsNotTold() throws Exception {
        assertEquals("done", new GoesOn().goOn(timer(() -> "done")));
        assertEquals(List.of(), told);
    }

    private static InvocationContext timer(Callable<Object> work) {
        return (InvocationContext) Proxy.newProxyInstance(GoesOnTest.class.getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, method, arguments) ->
            method.getName().equals("proceed") ? work.call() : Callable.class.getMethod("call"));
    }
}
