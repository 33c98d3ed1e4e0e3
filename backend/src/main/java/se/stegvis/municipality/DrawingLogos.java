package se.stegvis.municipality;

import java.io.InputStream;

/** Draws a picture that was sent anew, as a logo. The room of pictures does, which builds on this one. */
public interface DrawingLogos {
    /** As PNG. Refused where it is too large, or no picture. */
    byte[] draw(InputStream sent);
}
