/**
 * Those who were trafficked, and what is done for them. These records can get somebody killed: who a case is about lies in a vault apart from the case,
 * and every look into it is told.
 *
 * <p>{@linkplain org.concord.assistance.api.Agencies Agencies} accompany people; a {@linkplain org.concord.assistance.api.Cases case} belongs to one of
 * them and is known by a code that means nothing. {@linkplain org.concord.assistance.api.Identities Identities} say who it is about.
 * {@linkplain org.concord.assistance.api.Emergencies Emergencies} open for hours what is not the caller's, and
 * {@linkplain org.concord.assistance.api.Looks looks} tell who looked. Who sees what says
 * {@link org.concord.assistance.api.AssistanceRight}, and nothing else does. Refusals are {@link org.concord.kernel.RuleBroken} with
 * {@link org.concord.assistance.api.CaseRule}.
 */
package org.concord.assistance.api;
