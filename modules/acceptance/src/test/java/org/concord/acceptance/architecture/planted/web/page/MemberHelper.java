package org.concord.acceptance.architecture.planted.web.page;

import jakarta.faces.context.FacesContext;

/** Breaks the rule that a name says something. */
class MemberHelper {
    FacesContext facesIsAtHomeHere;
}
