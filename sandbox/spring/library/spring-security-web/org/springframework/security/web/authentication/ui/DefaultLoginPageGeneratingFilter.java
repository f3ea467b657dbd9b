package org.springframework.security.web.authentication.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.filter.GenericFilterBean;

public class DefaultLoginPageGeneratingFilter extends GenericFilterBean {
    /** Where it is, and where its form is sent. */
    private final String loginPage;
    private final String processingUrl;
    private final String usernameParameter;
    private final String passwordParameter;

    /** As formLogin makes it. */
    public DefaultLoginPageGeneratingFilter(String loginPage, String processingUrl, String usernameParameter, String passwordParameter) {
        this.loginPage = loginPage;
        this.processingUrl = processingUrl;
        this.usernameParameter = usernameParameter;
        this.passwordParameter = passwordParameter;
    }

    @Override
    public void doFilter(ServletRequest req, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        String query = request.getQueryString();
        boolean failed = "error".equals(query);
        boolean out = "logout".equals(query);
        if (!request.getMethod().equals("GET") || !request.getServletPath().equals(loginPage) || !(query == null || failed || out)) {
            chain.doFilter(request, response);
            return;
        }
        String page = START + (failed ? alert("danger", message(request)) : "") + (out ? alert("success", "You have been signed out") : "")
            + FIELDS + DefaultLogoutPageGeneratingFilter.hidden(request) + END;
        page = page.replace("action=\"/login\"", "action=\"" + request.getContextPath() + processingUrl + "\"")
            .replace("name=\"username\"", "name=\"" + usernameParameter + "\"").replace("name=\"password\"", "name=\"" + passwordParameter + "\"");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }

    private static String alert(String kind, String text) {
        return "<div class=\"alert alert-" + kind + "\" role=\"alert\">" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;") + "</div>";
    }

    private static String message(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object last = session == null ? null : session.getAttribute("SPRING_SECURITY_LAST_EXCEPTION");
        return last == null ? "Invalid credentials" : ((AuthenticationException) last).getMessage();
    }

    private static final String START = """
<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
    <meta name="description" content="">
    <meta name="author" content="">
    <title>Please sign in</title>
    <link href="https://maxcdn.bootstrapcdn.com/bootstrap/4.0.0-beta/css/bootstrap.min.css" rel="stylesheet" integrity="sha384-/Y6pD6FV/Vv2HJnA6t+vslU6fwYXjCFtcEpHbNJ0lyAFsXTsjBbfaDjzALeQsN6M" crossorigin="anonymous">
    <link href="https://getbootstrap.com/docs/4.0/examples/signin/signin.css" rel="stylesheet" integrity="sha384-oOE/3m0LUMPub4kaC09mrdEhIc+e3exm4xOGxAmuFXhBNF4hcg/6MiAXAf5p0P56" crossorigin="anonymous"/>
  </head>
  <body>
     <div class="container">
      <form class="form-signin" method="post" action="/login">
        <h2 class="form-signin-heading">Please sign in</h2>
""";

    private static final String FIELDS = """
        <p>
          <label for="username" class="sr-only">Username</label>
          <input type="text" id="username" name="username" class="form-control" placeholder="Username" required autofocus>
        </p>
        <p>
          <label for="password" class="sr-only">Password</label>
          <input type="password" id="password" name="password" class="form-control" placeholder="Password" required>
        </p>
""";

    private static final String END = """
        <button class="btn btn-lg btn-primary btn-block" type="submit">Sign in</button>
      </form>
</div>
</body></html>""";
}
