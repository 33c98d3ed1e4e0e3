package se.stegvis.picture;

import java.util.Optional;

/** Keeps files. One that is away is a problem to the caller (503), never half a picture. */
interface PictureStore {
    void put(PictureKey key, byte[] content);

    /** Empty where there is none. */
    Optional<byte[]> get(PictureKey key);

    /** Also where there is none. */
    void delete(PictureKey key);
}
