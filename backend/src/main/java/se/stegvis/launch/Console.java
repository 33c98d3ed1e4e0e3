package se.stegvis.launch;

/** What the person who starts the program sees while there is no log yet. */
final class Console {

    private Console() {
    }

    @SuppressWarnings("java:S106")
    static void say(String line) {
        System.out.println("[stegvis] " + line);
        System.out.flush();
    }

    @SuppressWarnings("java:S106")
    static void refuse(String message) {
        System.out.flush();
        System.err.println();
        System.err.println("Stegvis did not start.");
        System.err.println(message);
        System.err.flush();
    }
}
