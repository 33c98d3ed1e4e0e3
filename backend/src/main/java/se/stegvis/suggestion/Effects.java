package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.EffectArea;
import se.stegvis.api.model.EffectInput;
import se.stegvis.identity.Caller;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Effects as they were recorded; never changed afterwards, since a later one stands beside it. */
@ApplicationScoped
class Effects {
    private final TenantQueries queries;

    Effects(TenantQueries queries) {
        this.queries = queries;
    }

    /**
     * Records an effect in the caller's transaction.
     *
     * @param followUpDay days after the implementation, null when recorded with it
     * @param stillInUse null exactly when followUpDay is
     */
    void record(Caller caller, UUID suggestionId, EffectInput effect, Integer followUpDay, Boolean stillInUse, Instant now) {
        Set<EffectArea> areas = effect.getAreas();
        queries.update(caller.municipalityCode(), new Sql("""
                INSERT INTO effect (id, municipality_code, suggestion_id, follow_up_day, still_in_use, areas, description, hours_saved_per_month,
                    money_saved_per_year, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?)""",
                Ids.next(), caller.municipalityCode(), suggestionId, followUpDay, stillInUse, areas == null ? List.of() : areas, effect.getDescription(),
                effect.getHoursSavedPerMonth(), effect.getMoneySavedPerYear(), caller.personId(), now));
    }
}
