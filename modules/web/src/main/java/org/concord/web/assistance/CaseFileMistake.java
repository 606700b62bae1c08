package org.concord.web.assistance;

import java.io.IOException;
import java.io.InputStream;
import org.concord.assistance.api.CaseFileProblem;
import org.concord.imports.api.Tables;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Texts;

/** What is wrong in a file of cases, with the reason in the reader's language. */
public record CaseFileMistake(int line, String column, String value, String rule, String reason) {

    static CaseFileMistake of(CaseFileProblem problem, Texts texts, String language) {
        return new CaseFileMistake(problem.line(), problem.column(), problem.value(), problem.rule(),
            texts.text(language, "rule." + problem.rule(), problem.details().toArray()));
    }

    /** The file that somebody sends, which lies nowhere but in memory, and no more of it than is allowed. */
    static byte[] content(InputStream sent) throws IOException {
        byte[] content = sent.readNBytes(Tables.MOST_BYTES + 1);
        if (content.length > Tables.MOST_BYTES) {
            throw RuleBroken.at("file", KernelRule.TOO_LARGE, Tables.MOST_BYTES / (1024 * 1024) + " MB");
        }
        return content;
    }
}
