package org.concord.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concord.web.access.AccountsResource;
import org.concord.web.access.AuditEventsResource;
import org.concord.web.access.MeResource;
import org.concord.web.access.TokensResource;
import org.concord.web.actionplans.ActivitiesResource;
import org.concord.web.actionplans.ApprovalDelegationsResource;
import org.concord.web.actionplans.AwarenessCampaignsResource;
import org.concord.web.actionplans.BudgetLinesResource;
import org.concord.web.actionplans.ClassificationsResource;
import org.concord.web.actionplans.CommitmentsResource;
import org.concord.web.actionplans.CountryProgressResource;
import org.concord.web.actionplans.ExchangeRatesResource;
import org.concord.web.actionplans.ExecutionResource;
import org.concord.web.actionplans.FundingSourcesResource;
import org.concord.web.actionplans.HistoricFiguresResource;
import org.concord.web.actionplans.IndicatorsResource;
import org.concord.web.actionplans.JournalEntriesResource;
import org.concord.web.actionplans.LedgerProofResource;
import org.concord.web.actionplans.LegalInstrumentsResource;
import org.concord.web.actionplans.MeasurementsResource;
import org.concord.web.actionplans.ObjectivesResource;
import org.concord.web.actionplans.OrganisationsResource;
import org.concord.web.actionplans.PeriodsResource;
import org.concord.web.actionplans.PostingsResource;
import org.concord.web.actionplans.ProgrammesResource;
import org.concord.web.actionplans.ProgressReportsResource;
import org.concord.web.actionplans.PublicationsResource;
import org.concord.web.actionplans.RegionalProgressResource;
import org.concord.web.actionplans.ResultCostsResource;
import org.concord.web.actionplans.SpaCommitmentsResource;
import org.concord.web.actionplans.TargetsResource;
import org.concord.web.actionplans.TasksResource;
import org.concord.web.assistance.AgenciesResource;
import org.concord.web.assistance.CareStepsResource;
import org.concord.web.assistance.CaseAssessmentsResource;
import org.concord.web.assistance.CaseDocumentsResource;
import org.concord.web.assistance.CaseExportsResource;
import org.concord.web.assistance.CaseFilesResource;
import org.concord.web.assistance.CaseKeysResource;
import org.concord.web.assistance.CaseLinksResource;
import org.concord.web.assistance.CaseMergesResource;
import org.concord.web.assistance.CaseRegisterResource;
import org.concord.web.assistance.CaseTextsResource;
import org.concord.web.assistance.CasesResource;
import org.concord.web.assistance.ConsentsResource;
import org.concord.web.assistance.CountThresholdsResource;
import org.concord.web.assistance.EmergenciesResource;
import org.concord.web.assistance.ErasuresResource;
import org.concord.web.assistance.ExceptionsResource;
import org.concord.web.assistance.FundedServicesResource;
import org.concord.web.assistance.IdentificationsResource;
import org.concord.web.assistance.IdentitiesResource;
import org.concord.web.assistance.IncomingReferralsResource;
import org.concord.web.assistance.IncomingReturnsResource;
import org.concord.web.assistance.IndicatorListsResource;
import org.concord.web.assistance.LooksResource;
import org.concord.web.assistance.OfficialFiguresResource;
import org.concord.web.assistance.ReferralsResource;
import org.concord.web.assistance.ReleasesResource;
import org.concord.web.assistance.RetentionResource;
import org.concord.web.assistance.ReturnsResource;
import org.concord.web.assistance.ScreeningsResource;
import org.concord.web.assistance.SupportPlansResource;
import org.concord.web.assistance.TraffickingEventsResource;
import org.concord.web.assistance.WorkloadResource;
import org.concord.web.imports.ImportsResource;
import org.concord.web.imports.JobsResource;
import org.concord.web.membership.ActionItemsResource;
import org.concord.web.membership.AgendaItemsResource;
import org.concord.web.membership.AttendanceResource;
import org.concord.web.membership.BodiesResource;
import org.concord.web.membership.BodyMembershipsResource;
import org.concord.web.membership.ChairSeatsResource;
import org.concord.web.membership.ChairTermsResource;
import org.concord.web.membership.ChairsResource;
import org.concord.web.membership.DecisionsResource;
import org.concord.web.membership.DelegationsResource;
import org.concord.web.membership.DocumentsResource;
import org.concord.web.membership.FocalPointsResource;
import org.concord.web.membership.InvitationsResource;
import org.concord.web.membership.JointActionsResource;
import org.concord.web.membership.MeetingDecisionsResource;
import org.concord.web.membership.MeetingsResource;
import org.concord.web.membership.MembershipsResource;
import org.concord.web.membership.ParticipantsResource;
import org.concord.web.membership.PersonCardsResource;
import org.concord.web.membership.PersonsResource;
import org.concord.web.membership.ProcessesResource;
import org.concord.web.membership.SourcesResource;
import org.concord.web.training.AllocationsResource;
import org.concord.web.training.AssessmentsResource;
import org.concord.web.training.CertificatesResource;
import org.concord.web.training.CourseRunsResource;
import org.concord.web.training.CoursesResource;
import org.concord.web.training.LaterEvaluationsResource;
import org.concord.web.training.MailsResource;
import org.concord.web.training.NominationsResource;
import org.concord.web.training.OfficersResource;
import org.concord.web.training.PriorCompletionsResource;
import org.concord.web.training.QuotasResource;
import org.concord.web.training.ServiceEvaluationsResource;
import org.concord.web.training.SessionsResource;
import org.concord.web.training.SigningKeysResource;
import org.concord.web.training.TrainersResource;
import org.concord.web.training.TrainingYearTotalsResource;
import org.concord.web.training.TrainingYearsResource;

/** The collections of REST: served, and described in the OpenAPI document, from this one list. */
@ApplicationPath(ApiRoot.V1)
public class RestApplication extends Application {

    /** The resources, in the order in which the OpenAPI document describes them. */
    static final List<Class<?>> RESOURCES = List.of(
        TokensResource.class, MeResource.class, AccountsResource.class, AuditEventsResource.class,
        ProcessesResource.class, ParticipantsResource.class, MembershipsResource.class,
        BodiesResource.class, BodyMembershipsResource.class, ChairSeatsResource.class, ChairTermsResource.class, ChairsResource.class,
        PersonsResource.class, FocalPointsResource.class, SourcesResource.class,
        MeetingsResource.class, AgendaItemsResource.class, InvitationsResource.class, DelegationsResource.class,
        AttendanceResource.class, MeetingDecisionsResource.class, DecisionsResource.class,
        DocumentsResource.class, ActionItemsResource.class, JointActionsResource.class,
        PersonCardsResource.class, ImportsResource.class, JobsResource.class,
        ProgrammesResource.class, ObjectivesResource.class, ActivitiesResource.class, BudgetLinesResource.class, FundingSourcesResource.class,
        HistoricFiguresResource.class,
        ClassificationsResource.class, ExecutionResource.class, JournalEntriesResource.class, PostingsResource.class, CommitmentsResource.class,
        TasksResource.class, ApprovalDelegationsResource.class, PeriodsResource.class, ExchangeRatesResource.class, LedgerProofResource.class,
        IndicatorsResource.class, TargetsResource.class, MeasurementsResource.class, ResultCostsResource.class, ProgressReportsResource.class,
        LegalInstrumentsResource.class, AwarenessCampaignsResource.class, SpaCommitmentsResource.class, CountryProgressResource.class,
        RegionalProgressResource.class, PublicationsResource.class, OrganisationsResource.class,
        CoursesResource.class, OfficersResource.class, TrainersResource.class, PriorCompletionsResource.class,
        CourseRunsResource.class, SessionsResource.class, QuotasResource.class,
        NominationsResource.class, AllocationsResource.class, AssessmentsResource.class, LaterEvaluationsResource.class, ServiceEvaluationsResource.class,
        TrainingYearsResource.class, TrainingYearTotalsResource.class,
        CertificatesResource.class, SigningKeysResource.class, MailsResource.class,
        AgenciesResource.class, CasesResource.class, IdentitiesResource.class, EmergenciesResource.class, LooksResource.class, CaseKeysResource.class,
        ScreeningsResource.class, IndicatorListsResource.class, CaseRegisterResource.class, ErasuresResource.class, RetentionResource.class,
        IdentificationsResource.class, ConsentsResource.class, ExceptionsResource.class, ReferralsResource.class, IncomingReferralsResource.class,
        ReturnsResource.class, IncomingReturnsResource.class, CaseAssessmentsResource.class, TraffickingEventsResource.class,
        SupportPlansResource.class, CareStepsResource.class, CaseTextsResource.class, CaseDocumentsResource.class,
        WorkloadResource.class, FundedServicesResource.class, CaseLinksResource.class, CaseMergesResource.class,
        CaseFilesResource.class, CaseExportsResource.class, ReleasesResource.class, CountThresholdsResource.class, OfficialFiguresResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(RESOURCES);
        classes.add(JsonBodyReader.class);
        classes.add(ProblemMapper.class);
        classes.add(CommitProblemMapper.class);
        return classes;
    }

    /** OpenAPI says what there is; the server's own description would name its versions and our methods. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
