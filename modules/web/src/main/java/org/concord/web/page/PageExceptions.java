package org.concord.web.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.concord.kernel.RuleBroken;

/** Answers a rule broken while a page is made with the status that says the same; the page of that status is then shown. */
public class PageExceptions extends ExceptionHandlerFactory {

    public PageExceptions(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ByStatus(getWrapped().getExceptionHandler());
    }

    private static final class ByStatus extends ExceptionHandlerWrapper {

        ByStatus(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
                Throwable cause = event.getContext().getException();
                while (cause.getCause() != null && !(cause instanceof RuleBroken) && !(cause instanceof ViewExpiredException)) {
                    cause = cause.getCause();
                }
                if (cause instanceof RuleBroken broken) {
                    answer(broken.rule().kind().status());
                    return;
                }
                if (cause instanceof ViewExpiredException) {
                    answer(400);
                    return;
                }
            }
            getWrapped().handle();
        }

        private void answer(int status) throws FacesException {
            FacesContext page = FacesContext.getCurrentInstance();
            try {
                page.getExternalContext().responseReset();
                page.getExternalContext().responseSendError(status, null);
                page.responseComplete();
            } catch (IOException readerLeft) {
                throw new UncheckedIOException(readerLeft);
            }
        }
    }
}
