package se.stegvis.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.stegvis.api.model.Measures;
import se.stegvis.api.model.NetworkBenchmark;
import se.stegvis.platform.http.CsvText;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;

/** Writes benchmarks as CSV (RFC 4180), page after page, so that the memory it takes does not depend on their number. */
final class BenchmarkCsv {
    private static final int ROWS_AT_ONCE = 100;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader("municipalityCode", "municipalityName", "period", "periodKind", "revision", "definitionVersion", "basis", "referenceDate",
                    "publicationNumber", "publishedAt", "submitted", "decided", "implemented", "authors", "employees", "submittedPerEmployee",
                    "implementedPerEmployee", "participation", "implementationRate", "medianDaysToDecision", "ninetiethPercentileDaysToDecision",
                    "medianDaysToImplementation", "ninetiethPercentileDaysToImplementation", "withheld", "targetSubmittedPerEmployee", "targetImplementedPerEmployee")
            .get();

    private BenchmarkCsv() {}

    static void write(OutputStream out, Function<PageRequest, Page<NetworkBenchmark>> pages) throws IOException {
        // Not closed: the stream is the answer's.
        var printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
        for (var request = new PageRequest(ROWS_AT_ONCE, 1, null); request != null; ) {
            var page = pages.apply(request);
            for (var benchmark : page.items()) {
                print(printer, benchmark);
            }
            request = page.next() == null ? null : new PageRequest(ROWS_AT_ONCE, 1, page.next());
        }
        printer.flush();
    }

    private static void print(CSVPrinter printer, NetworkBenchmark one) throws IOException {
        var measures = one.getMeasures() == null ? new Measures() : one.getMeasures();
        printer.printRecord(one.getMunicipality().getCode(), CsvText.safe(one.getMunicipality().getName()), one.getPeriod(), one.getPeriodKind(), one.getRevision(),
                one.getDefinitionVersion(), one.getBasis(), one.getReferenceDate(), one.getPublicationNumber(), one.getPublishedAt(),
                measures.getSubmitted(), measures.getDecided(), measures.getImplemented(), measures.getAuthors(), measures.getEmployees(),
                measures.getSubmittedPerEmployee(), measures.getImplementedPerEmployee(), measures.getParticipation(), measures.getImplementationRate(),
                measures.getMedianDaysToDecision(), measures.getNinetiethPercentileDaysToDecision(), measures.getMedianDaysToImplementation(),
                measures.getNinetiethPercentileDaysToImplementation(), one.getWithheld(), one.getTargetSubmittedPerEmployee(), one.getTargetImplementedPerEmployee());
    }
}
