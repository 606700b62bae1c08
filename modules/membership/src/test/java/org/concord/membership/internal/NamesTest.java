package org.concord.membership.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.membership.api.MembershipRule;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void englishNameIsRequired() {
        Refused.by(KernelRule.REQUIRED, () -> new Names(Map.of("vi", "Việt Nam")));
        Refused.by(KernelRule.REQUIRED, () -> new Names(null));
    }

    @Test
    void languageIsWellFormed() {
        Refused.by(MembershipRule.LANGUAGE_UNKNOWN, () -> new Names(Map.of("en", "Viet Nam", "not a language", "X")));
    }

    @Test
    void languageTagIsTidied() {
        Names names = new Names(Map.of("EN", "China", "zh-hans", "中国"));

        assertEquals(Map.of("en", "China", "zh-Hans", "中国"), names.byLanguage());
    }

    @Test
    void nameIsFoundWithoutMarks() {
        Names names = new Names(Map.of("en", "Viet Nam", "vi", "Việt Nam"));

        assertEquals("vn vnm viet nam viet nam", names.searchable("VN", "VNM"));
    }
}
