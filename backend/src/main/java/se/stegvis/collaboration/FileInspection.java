package se.stegvis.collaboration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.Tika;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/** Says what a file is by its content alone, and refuses all that the toolbox does not keep. */
@ApplicationScoped
class FileInspection {
    private static final byte[] PDF_BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Tika tika = new Tika();

    FileContent inspect(byte[] bytes) {
        if (bytes.length == 0) {
            throw refused("empty");
        }
        var mediaType = tika.detect(bytes);
        return switch (mediaType) {
            case "application/pdf" -> pdf(bytes);
            case "image/png" -> new FileContent(FileKind.PNG, PngPicture.withoutDetails(bytes));
            case "image/jpeg" -> new FileContent(FileKind.JPEG, JpegPicture.withoutDetails(bytes));
            case "application/zip", "application/x-tika-ooxml" -> new FileContent(OfficeArchive.kindOf(bytes), bytes);
            default -> {
                if (!mediaType.startsWith("application/vnd.oasis.opendocument.")) {
                    throw refused("file-kind");
                }
                yield new FileContent(OfficeArchive.kindOf(bytes), bytes);
            }
        };
    }

    /** Readers find a PDF behind other bytes as well; then it could be two things at once. */
    private static FileContent pdf(byte[] bytes) {
        if (!Arrays.equals(bytes, 0, Math.min(bytes.length, PDF_BEGINNING.length), PDF_BEGINNING, 0, PDF_BEGINNING.length)) {
            throw refused("file-kind");
        }
        return new FileContent(FileKind.PDF, bytes);
    }

    /** The file is not taken, for the reason with that key. */
    static ProblemException refused(String reason) {
        return ProblemException.invalid(Refusal.of("/", reason));
    }
}
