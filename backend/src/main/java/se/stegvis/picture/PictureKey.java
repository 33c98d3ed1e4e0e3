package se.stegvis.picture;

import java.util.UUID;

/** Which file: made by us from what we chose ourselves, never by whoever asks. */
record PictureKey(String municipalityCode, UUID pictureId, PictureSize size) {
    /** As a path, for stores that have such. */
    String path() {
        return municipalityCode + "/" + pictureId + "/" + size;
    }
}
