package se.stegvis.figure;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.FigureApi;
import se.stegvis.api.model.CountedMeasure;
import se.stegvis.api.model.DurationCount;
import se.stegvis.network.Definitions;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Figures over HTTP. */
class FigureResource implements FigureApi {
    private final FigureReading figures;
    private final DepartmentFigureReading departments;
    private final CountedSuggestions counted;
    private final Definitions definitions;
    private final Exchange exchange;

    FigureResource(FigureReading figures, DepartmentFigureReading departments, CountedSuggestions counted, Definitions definitions, Exchange exchange) {
        this.figures = figures;
        this.departments = departments;
        this.counted = counted;
        this.definitions = definitions;
        this.exchange = exchange;
    }

    @Override
    public Response listFigures(String municipalityCode, String from, String to, UUID departmentId, Integer definitionVersion) {
        return exchange.answers().all(figures.series(municipalityCode, departmentId, from, to, definitionVersion));
    }

    @Override
    public Response listDepartmentFigures(String municipalityCode, String period, UUID parentId, Integer definitionVersion) {
        return exchange.answers().all(departments.below(municipalityCode, parentId, period, definitionVersion));
    }

    @Override
    public Response listDurations(String municipalityCode, String period, String measure, Integer definitionVersion) {
        var counts = figures.of(municipalityCode, figures.requireBegun(Period.of(period, "period"), "period"), definitions.require(definitionVersion)).counts();
        var durations = measure.equals("DECIDED") ? counts.decisions() : counts.implementations();
        return exchange.answers().all(durations.byDays().entrySet().stream()
                .map(entry -> new DurationCount().workingDays(entry.getKey()).suggestions(entry.getValue()))
                .toList());
    }

    @Override
    public Response listCountedSuggestions(String municipalityCode, String period, String measure, UUID signOffId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(counted.list(municipalityCode, period, CountedMeasure.valueOf(measure), signOffId, new PageRequest(limit, page, cursor)));
    }
}
