package org.concord.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.concord.access.api.Access;
import org.concord.imports.api.CheckFile;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.ReadFile;
import org.concord.kernel.RuleBroken;

/** The kinds of file that the modules of this server take in. */
@ApplicationScoped
class Kinds {

    @Inject
    @Any
    private Instance<FileKind> all;
    @Inject
    private Access access;

    /** The kind of this name, for those who may send it; whoever may send none is not told which there are. */
    FileKind allowed(String name) {
        names();
        FileKind kind = named(name);
        access.require(kind.right());
        return kind;
    }

    FileKind named(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst()
            .orElseThrow(() -> new RuleBroken(ImportRule.IMPORT_KIND_UNKNOWN, name,
                all.stream().map(FileKind::name).sorted().collect(Collectors.joining(", "))));
    }

    /** The names of those that the caller may send; refuses whoever may send none. */
    List<String> names() {
        List<String> names = all.stream().filter(kind -> access.may(kind.right())).map(FileKind::name).sorted().toList();
        if (names.isEmpty()) {
            all.stream().findFirst().ifPresent(kind -> access.require(kind.right()));
        }
        return names;
    }

    ReadFile read(CheckFile file) {
        FileKind kind = named(file.kind());
        if (SheetFile.is(file.content()) && !kind.columns().isEmpty()) {
            return SheetFile.read(file.content(), kind);
        }
        String text = FileText.read(file.content());
        return kind.read(text, file.about()).orElseGet(() -> CsvFile.read(text, kind));
    }
}
