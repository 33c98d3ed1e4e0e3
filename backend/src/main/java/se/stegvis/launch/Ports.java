package se.stegvis.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports are looked at before anything starts, so that a busy one is one clear sentence and not a stack trace half a minute later. */
final class Ports {

    private Ports() {
    }

    static void requireFree(int port, String use, String setting) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException busy) {
            throw new LaunchException("Port " + port + " (" + use + ") is in use by another program. Stop that program, or choose"
                    + " another port with " + setting + ".", busy);
        }
    }

    static int free() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new LaunchException("No free port on the loopback interface.", none);
        }
    }
}
