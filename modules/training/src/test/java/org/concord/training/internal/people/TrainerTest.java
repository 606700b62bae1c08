package org.concord.training.internal.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.training.api.AccreditTrainer;
import org.concord.training.api.EndAccreditation;
import org.concord.training.api.PeopleRule;
import org.concord.training.api.RegisterTrainer;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Test
    void trainerIsAccreditedFromTheFirstDayToTheLast() {
        Trainer trainer = accreditedFor30Days();

        assertFalse(trainer.accreditedOn(DAY.minusDays(1)));
        assertTrue(trainer.accreditedOn(DAY));
        assertTrue(trainer.accreditedOn(DAY.plusDays(30)));
        assertFalse(trainer.accreditedOn(DAY.plusDays(31)));
    }

    @Test
    void noDayIsAccreditedTwice() {
        Trainer trainer = accreditedFor30Days();

        Refused.by(PeopleRule.ACCREDITATION_OVERLAPS, () -> trainer.accredit(new AccreditTrainer(DAY.plusDays(30), DAY.plusDays(60))));
        trainer.accredit(new AccreditTrainer(DAY.plusDays(31), DAY.plusDays(60)));
        assertTrue(trainer.accreditedOn(DAY.plusDays(31)));
    }

    @Test
    void accreditationEndsEarlierAndNeverLater() {
        Trainer trainer = accreditedFor30Days();

        trainer.endAccreditation(new EndAccreditation(DAY, DAY.plusDays(9)));

        assertTrue(trainer.accreditedOn(DAY.plusDays(9)));
        assertFalse(trainer.accreditedOn(DAY.plusDays(10)));
        Refused.by(PeopleRule.TRAINER_NOT_ACCREDITED, () -> trainer.endAccreditation(new EndAccreditation(DAY, DAY.plusDays(10))));
        Refused.by(PeopleRule.NO_SUCH_ACCREDITATION, () -> trainer.endAccreditation(new EndAccreditation(DAY.plusDays(1), DAY.plusDays(2))));
    }

    @Test
    void accreditationEndsAfterItStarts() {
        Trainer trainer = accreditedFor30Days();

        Refused.by(KernelRule.ENDS_BEFORE_START, () -> trainer.accredit(new AccreditTrainer(DAY.plusYears(1), DAY)));
        Refused.by(KernelRule.REQUIRED, () -> trainer.accredit(new AccreditTrainer(DAY.plusYears(1), null)));
    }

    private static Trainer accreditedFor30Days() {
        Trainer trainer = new Trainer(Ids.next(), new RegisterTrainer(Ids.next(), "Interviews", List.of("en")));
        trainer.accredit(new AccreditTrainer(DAY, DAY.plusDays(30)));
        return trainer;
    }
}
