package org.concord.assistance.internal.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;

/** Locks what was written of looks and emergencies before such texts were locked. */
@ApplicationScoped
public class EarlierTexts {

    private static final int SOME = 200;

    @Inject
    private WatchRepository watch;
    @Inject
    private Seals seals;

    /** Locks some; whether there may be more. Of a case that was erased meanwhile, no text is kept. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean lockSome() {
        List<WatchTextKey> some = watch.earlier(SOME);
        List<EarlierText> locked = some.stream().flatMap(key -> watch.locked(key).stream()).toList();
        Map<UUID, Seal> known = seals.of(locked.stream().map(EarlierText::caseId).collect(Collectors.toSet()));
        locked.forEach(one -> {
            watch.add(new WatchText(one.written(), known.get(one.caseId())));
            watch.remove(one);
        });
        if (!locked.isEmpty()) {
            watch.emptyEarlier();
        }
        return some.size() == SOME;
    }
}
