package org.concord.membership.internal.participant;

import static org.concord.membership.api.MembershipRight.KEEP_PARTICIPANTS;
import static org.concord.membership.api.MembershipRight.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Versions;
import org.concord.membership.api.DescribeParticipant;
import org.concord.membership.api.EstablishProcess;
import org.concord.membership.api.ParticipantCriteria;
import org.concord.membership.api.ParticipantRecord;
import org.concord.membership.api.ParticipantRow;
import org.concord.membership.api.Participants;
import org.concord.membership.api.ProcessCriteria;
import org.concord.membership.api.ProcessRecord;
import org.concord.membership.api.ProcessRow;
import org.concord.membership.api.RegisterParticipant;
import org.concord.membership.internal.Names;
import org.concord.membership.internal.Reader;

@ApplicationScoped
@Transactional
public class ParticipantDesk implements Participants {

    static final String PARTICIPANTS = "participants";
    static final String PROCESSES = "processes";

    @Inject
    private ParticipantRepository participants;
    @Inject
    private ParticipantSearch search;
    @Inject
    private Reader reader;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<ParticipantRow> search(ParticipantCriteria criteria, Paging paging) {
        access.require(READ);
        return search.participants(criteria, paging);
    }

    @Override
    public Optional<ParticipantRecord> find(String code) {
        access.require(READ);
        return participants.find(code).map(found -> found.asRecord(reader.language()));
    }

    @Override
    public void register(String code, RegisterParticipant command) {
        access.require(KEEP_PARTICIPANTS);
        if (audit.alreadyDone(PARTICIPANTS, code, command)) {
            return;
        }
        participants.add(new Participant(code, command.kind(), new Names(command.names()), command.note()));
        audit.created(PARTICIPANTS, code, "PARTICIPANT_REGISTERED", command);
    }

    @Override
    public void describe(String code, long version, DescribeParticipant command) {
        access.require(KEEP_PARTICIPANTS);
        Participant participant = participants.get(code);
        Versions.match(participant.version(), version);
        participant.describe(new Names(command.names()), command.note());
        audit.changed(PARTICIPANTS, code, "PARTICIPANT_DESCRIBED", command);
    }

    @Override
    public Page<ProcessRow> processes(ProcessCriteria criteria, Paging paging) {
        access.require(READ);
        return search.processes(criteria, paging);
    }

    @Override
    public Optional<ProcessRecord> process(String code) {
        access.require(READ);
        return participants.findProcess(code).map(found -> found.asRecord(reader.language()));
    }

    @Override
    public void establish(String code, EstablishProcess command) {
        access.require(KEEP_PARTICIPANTS);
        if (audit.alreadyDone(PROCESSES, code, command)) {
            return;
        }
        participants.add(code, new Process(code, new Names(command.names()), command.established(), command.description()));
        audit.created(PROCESSES, code, "PROCESS_ESTABLISHED", command);
    }

    @Override
    public void describeProcess(String code, long version, EstablishProcess command) {
        access.require(KEEP_PARTICIPANTS);
        Process process = participants.getProcess(code);
        Versions.match(process.version(), version);
        process.describe(new Names(command.names()), command.established(), command.description());
        audit.changed(PROCESSES, code, "PROCESS_DESCRIBED", command);
    }
}
