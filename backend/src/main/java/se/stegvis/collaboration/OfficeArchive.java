package se.stegvis.collaboration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * A document of an office program: a ZIP archive that says itself what it is. It is read through once, in memory and with a bound to
 * what it may grow to, and is never unpacked anywhere.
 */
final class OfficeArchive {
    private static final int MOST_ENTRIES = 2000;
    private static final int MOST_BYTES = 50_000_000;
    private static final int LONGEST_DECLARATION = 1_000_000;
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.WORD,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.EXCEL,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileKind.POWERPOINT);
    private static final Map<String, FileKind> OPEN_DOCUMENTS = Map.of(
            FileKind.OPEN_TEXT.mediaType(), FileKind.OPEN_TEXT,
            FileKind.OPEN_SPREADSHEET.mediaType(), FileKind.OPEN_SPREADSHEET,
            FileKind.OPEN_PRESENTATION.mediaType(), FileKind.OPEN_PRESENTATION);
    private static final Pattern OUTSIDE = Pattern.compile("^/|^[A-Za-z]:|\\\\|(^|/)\\.\\.(/|$)|\\p{Cntrl}");
    private static final Pattern MACROS = Pattern.compile("(?i)(^|/)vbaProject[^/]*\\.bin$|^(Basic|Scripts)/");

    private int entries;
    private long bytes;
    private FileKind kind;

    private OfficeArchive() {}

    /** What the document is; refuses everything else, documents with macros too. */
    static FileKind kindOf(byte[] document) {
        var archive = new OfficeArchive();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            archive.read(zip);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw FileInspection.refused("file-kind");
        }
        if (archive.kind == null) {
            throw FileInspection.refused("file-kind");
        }
        return archive.kind;
    }

    private void read(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            var name = entry.getName();
            if (OUTSIDE.matcher(name).find()) {
                throw FileInspection.refused("file-kind");
            }
            if (MACROS.matcher(name).find()) {
                throw FileInspection.refused("file-macros");
            }
            if (name.equals("mimetype") && entries == 1) {
                kind = OPEN_DOCUMENTS.get(declaration(zip));
            } else if (name.equals("[Content_Types].xml")) {
                kind = ofMainPart(declaration(zip));
            }
            measure(zip);
        }
    }

    private String declaration(ZipInputStream zip) throws IOException {
        var text = zip.readNBytes(LONGEST_DECLARATION);
        bytes += text.length;
        return new String(text, StandardCharsets.UTF_8).strip();
    }

    /** Its declaration is looked through as text: as XML it could have the reader fetch something. */
    private static FileKind ofMainPart(String contentTypes) {
        if (contentTypes.contains("macroEnabled")) {
            throw FileInspection.refused("file-macros");
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> contentTypes.contains("\"" + part.getKey() + "\""))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private void measure(ZipInputStream zip) throws IOException {
        var buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            bytes += read;
            if (bytes > MOST_BYTES || entries > MOST_ENTRIES) {
                throw FileInspection.refused("file-grows");
            }
        }
    }
}
