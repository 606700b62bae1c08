package org.concord.training.internal.mail;

import java.util.stream.Stream;
import org.concord.training.api.MailKind;

/** What focal points are asked months after a run: each a mail of its own, written and sent in the same way. */
enum Question {
    /** Whether those who completed it use it at work. */
    USE_AT_WORK(MailKind.LATER_EVALUATION, "later-evaluations", "LaterEvaluation e join Nomination n on n.id = e.nomination where e.applied is null", "n"),
    /** What changed in their service. */
    SERVICE(MailKind.SERVICE_EVALUATION, "service-evaluations", "ServiceEvaluation e where e.answeredOn is null", "e");

    private final MailKind kind;
    private final String page;
    private final String open;
    private final String about;

    Question(MailKind kind, String page, String open, String about) {
        this.kind = kind;
        this.page = page;
        this.open = open;
        this.about = about;
    }

    static Question of(MailKind kind) {
        return Stream.of(values()).filter(question -> question.kind == kind).findFirst().orElseThrow();
    }

    MailKind kind() {
        return kind;
    }

    /** The page where it is answered. */
    String page() {
        return page;
    }

    /** Of the questions {@code e}, what has no answer: the part of a query after its selection. */
    String open() {
        return " from " + open + " ";
    }

    /** What of such a query knows the run and the participant. */
    String about() {
        return about;
    }
}
