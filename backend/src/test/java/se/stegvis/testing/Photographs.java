package se.stegvis.testing;

import static se.stegvis.testing.Api.expect;

import io.restassured.response.Response;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Pictures of a town, sent through the API. */
public final class Photographs {
    private Photographs() {}

    /** Red on the left, blue on the right. */
    public static byte[] picture(String format, int width, int height) {
        return written(format, drawn(width, height, BufferedImage.TYPE_INT_RGB, false));
    }

    /** Red on the left, nothing on the right. */
    public static byte[] halfTransparent(int width, int height) {
        return written("png", drawn(width, height, BufferedImage.TYPE_INT_ARGB, true));
    }

    /** A PNG that could be transparent and is not. */
    public static byte[] opaqueWithAlpha(int width, int height) {
        return written("png", drawn(width, height, BufferedImage.TYPE_INT_ARGB, false));
    }

    public static byte[] photograph() {
        return picture("jpg", 40, 30);
    }

    public static byte[] written(String format, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(int width, int height, int type, boolean leftOnly) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        if (!leftOnly) {
            graphics.setColor(Color.BLUE);
            graphics.fillRect(width / 2, 0, width - width / 2, height);
        }
        graphics.dispose();
        return image;
    }

    /** Sends a picture to the pictures at that path. */
    public static Response send(Caller caller, String pictures, byte[] file) {
        return Api.as(caller).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/octet-stream")
                .queryParam("moment", "AFTER").queryParam("description", "Frukostbricka på ett nattduksbord.").body(file).post(pictures);
    }

    /** A picture at that path. */
    public static UUID added(Caller caller, String pictures) {
        return Api.id(expect(201, send(caller, pictures, photograph())));
    }

    /** What is behind a signed address, as a browser fetches it: without signing in. */
    public static Response fetched(String address) {
        return Api.anonymously().get(address.replace("/api/v1", ""));
    }
}
