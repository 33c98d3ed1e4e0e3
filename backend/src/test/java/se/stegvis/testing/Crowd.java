package se.stegvis.testing;

import io.restassured.response.Response;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who ask at the same time. */
public final class Crowd {
    private static final int AT_ONCE = 16;

    private Crowd() {}

    /** Sends so many requests, sixteen at a time, and returns their answers in order. */
    public static List<Response> atOnce(int many, IntFunction<Response> request) {
        return all(many, AT_ONCE, request);
    }

    /** Has so many clients do something at the same time and returns what they got, in order. */
    public static <T> List<T> clients(int many, IntFunction<T> deed) {
        return all(many, many, deed);
    }

    private static <T> List<T> all(int many, int atOnce, IntFunction<T> deed) {
        var threads = Executors.newFixedThreadPool(Math.min(many, atOnce));
        try {
            var tasks = IntStream.range(0, many).<Callable<T>>mapToObj(i -> () -> deed.apply(i)).toList();
            return threads.invokeAll(tasks).stream().map(answer -> {
                try {
                    return answer.get();
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            }).toList();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        } finally {
            threads.shutdown();
        }
    }
}
