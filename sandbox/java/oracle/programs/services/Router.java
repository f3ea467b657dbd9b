import java.util.*;
import java.util.function.Function;
import java.util.regex.*;

public class Router {
    record Request(String method, String path, Map<String, String> parameters) {}
    record Response(int status, String body) {}
    private record Route(String method, Pattern pattern, List<String> names, Function<Request, Response> handler) {}

    private final List<Route> routes = new ArrayList<>();

    Router on(String method, String template, Function<Request, Response> handler) {
        List<String> names = new ArrayList<>();
        Matcher m = Pattern.compile("\\{(\\w+)}").matcher(template);
        while (m.find()) names.add(m.group(1));
        routes.add(new Route(method, Pattern.compile(template.replaceAll("\\{\\w+}", "([^/]+)")), names, handler));
        return this;
    }

    Response handle(String method, String path) {
        for (Route route : routes) {
            Matcher m = route.pattern().matcher(path);
            if (!m.matches() || !route.method().equals(method)) continue;
            Map<String, String> parameters = new TreeMap<>();
            for (int i = 0; i < route.names().size(); i++) parameters.put(route.names().get(i), m.group(i + 1));
            try {
                return route.handler().apply(new Request(method, path, parameters));
            } catch (NumberFormatException e) {
                return new Response(400, e.getMessage());
            } catch (RuntimeException e) {
                return new Response(500, e.toString());
            }
        }
        return new Response(404, "no route for " + method + " " + path);
    }

    public static void main(String[] args) {
        Router router = new Router()
            .on("GET", "/users/{id}", r -> new Response(200, "user " + Integer.parseInt(r.parameters().get("id"))))
            .on("GET", "/users/{id}/orders/{order}", r -> new Response(200, r.parameters().toString()))
            .on("POST", "/users", r -> { throw new UnsupportedOperationException("read only"); });
        System.out.println(router.handle("GET", "/users/42"));
        System.out.println(router.handle("GET", "/users/x1"));
        System.out.println(router.handle("GET", "/users/7/orders/a-9"));
        System.out.println(router.handle("POST", "/users"));
        System.out.println(router.handle("DELETE", "/users/42"));
    }
}
