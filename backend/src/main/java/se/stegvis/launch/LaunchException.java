package se.stegvis.launch;

/** The program cannot start; the message is written for the person at the keyboard and is all that is shown. */
class LaunchException extends RuntimeException {

    LaunchException(String message) {
        super(message);
    }

    LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
