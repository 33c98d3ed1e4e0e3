package se.stegvis.kiosk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.KioskSession;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;

/** A device that is a kiosk. */
record Device(UUID kioskId, String name, String municipalityCode, String municipalityName, UUID departmentId, String departmentName, Language language) {
    private static final String PATH = "/kiosk-sessions/me";

    /** To the rest of the product it is a system of the unit's, with no capability but the one that it is used for. */
    Caller asCaller() {
        return new Caller(municipalityCode, null, "kiosk:" + kioskId, null, name, departmentId, language, true, Set.of(), List.of());
    }

    KioskSession session() {
        return new KioskSession()
                .municipality(new MunicipalityReference().code(municipalityCode).name(municipalityName))
                .department(new DepartmentReference().id(departmentId).name(departmentName))
                .name(name)
                .language(language)
                .links(Links.self(PATH).add("suggest", "POST", PATH + "/suggestions").add("end", "DELETE", PATH).toMap());
    }
}
