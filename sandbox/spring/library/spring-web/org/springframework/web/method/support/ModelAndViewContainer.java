package org.springframework.web.method.support;

import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.support.SessionStatus;


public class ModelAndViewContainer {

    public ModelAndViewContainer() {
    }

    public native ModelAndViewContainer addAllAttributes(Map<String, ?> attributes);

    public native ModelAndViewContainer addAttribute(Object value);

    public native ModelAndViewContainer addAttribute(String name, Object value);

    public native boolean containsAttribute(String name);

    public native ModelMap getDefaultModel();

    public native ModelMap getModel();

    public native SessionStatus getSessionStatus();

    public native HttpStatusCode getStatus();

    public native Object getView();

    public native String getViewName();

    public native boolean isBindingDisabled(String name);

    public native boolean isRequestHandled();

    public native boolean isViewReference();

    public native ModelAndViewContainer mergeAttributes(Map<String, ?> attributes);

    public native ModelAndViewContainer removeAttributes(Map<String, ?> attributes);

    public native void setBinding(String attributeName, boolean enabled);

    public native void setBindingDisabled(String attributeName);

    @Deprecated
    public native void setIgnoreDefaultModelOnRedirect(boolean ignoreDefaultModelOnRedirect);

    public native void setRedirectModel(ModelMap redirectModel);

    public native void setRedirectModelScenario(boolean redirectModelScenario);

    public native void setRequestHandled(boolean requestHandled);

    public native void setStatus(HttpStatusCode status);

    public native void setView(Object view);

    public native void setViewName(String viewName);
}
