package se.stegvis.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.api.AboutApi;
import se.stegvis.api.AdoptionApi;
import se.stegvis.api.AnsweringApi;
import se.stegvis.api.AssessmentApi;
import se.stegvis.api.AssignmentApi;
import se.stegvis.api.BoardApi;
import se.stegvis.api.CoachingApi;
import se.stegvis.api.CollaborationApi;
import se.stegvis.api.DefinitionApi;
import se.stegvis.api.DepartmentApi;
import se.stegvis.api.DiscussionApi;
import se.stegvis.api.FigureApi;
import se.stegvis.api.GoodExampleApi;
import se.stegvis.api.IdentityApi;
import se.stegvis.api.ImplementationApi;
import se.stegvis.api.KioskApi;
import se.stegvis.api.LeanGroupApi;
import se.stegvis.api.MunicipalityApi;
import se.stegvis.api.NetworkApi;
import se.stegvis.api.NotificationApi;
import se.stegvis.api.PictureApi;
import se.stegvis.api.PrivacyApi;
import se.stegvis.api.PublicationApi;
import se.stegvis.api.RecognitionApi;
import se.stegvis.api.RefinementApi;
import se.stegvis.api.StaffMeetingApi;
import se.stegvis.api.SuggestionApi;
import se.stegvis.api.TargetApi;
import se.stegvis.api.ToolboxApi;
import se.stegvis.api.TrainingApi;

/** Which methods each path of the contract has. The framework's own answer lists those of all paths of a class. */
@ApplicationScoped
class AllowedMethods {
    private static final List<Class<?>> APIS = List.of(AboutApi.class, AdoptionApi.class, AnsweringApi.class, AssessmentApi.class, AssignmentApi.class,
            BoardApi.class, CoachingApi.class, CollaborationApi.class, DefinitionApi.class, DepartmentApi.class, DiscussionApi.class, FigureApi.class,
            GoodExampleApi.class, IdentityApi.class, ImplementationApi.class, KioskApi.class, LeanGroupApi.class, MunicipalityApi.class, NetworkApi.class,
            NotificationApi.class, PictureApi.class, PrivacyApi.class, PublicationApi.class, RecognitionApi.class, RefinementApi.class, StaffMeetingApi.class,
            SuggestionApi.class, TargetApi.class, ToolboxApi.class, TrainingApi.class);

    private final Map<Pattern, Set<String>> methods = new LinkedHashMap<>();

    AllowedMethods() {
        var byTemplate = APIS.stream()
                .flatMap(api -> Stream.of(api.getMethods()))
                .collect(Collectors.groupingBy(method -> method.getAnnotation(Path.class).value(), Collectors.mapping(AllowedMethods::methodOf, Collectors.toSet())));
        byTemplate.forEach((template, allowed) -> methods.put(Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+")), allowed));
    }

    /** Value of the field Allow for a path below the base; null where the contract has no such path. */
    public String of(String path) {
        var allowed = new TreeSet<String>();
        methods.forEach((pattern, names) -> {
            if (pattern.matcher(path).matches()) {
                allowed.addAll(names);
            }
        });
        if (allowed.isEmpty()) {
            return null;
        }
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        return String.join(", ", allowed);
    }

    private static String methodOf(Method operation) {
        return Stream.of(GET.class, POST.class, PUT.class, DELETE.class).filter(operation::isAnnotationPresent).findFirst().orElseThrow().getSimpleName();
    }
}
