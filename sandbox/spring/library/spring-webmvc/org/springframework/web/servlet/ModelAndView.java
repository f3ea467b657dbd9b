package org.springframework.web.servlet;

import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.ui.ModelMap;

public class ModelAndView {
    private Object view;
    private HttpStatusCode status;
    private final ModelMap model = new ModelMap();

    public ModelAndView(View view, Map<String, ?> model) {
        this(view);
        addAllObjects(model);
    }

    public ModelAndView(String viewName, HttpStatusCode status) {
        this(viewName);
        this.status = status;
    }

    public ModelAndView(String viewName, Map<String, ?> model, HttpStatusCode status) {
        this(viewName, model);
        this.status = status;
    }

    public ModelAndView(String viewName, String modelName, Object modelObject) {
        this(viewName);
        addObject(modelName, modelObject);
    }

    public ModelAndView(View view, String modelName, Object modelObject) {
        this(view);
        addObject(modelName, modelObject);
    }

    public ModelAndView() {
    }

    public ModelAndView(String viewName) {
        this.view = viewName;
    }

    public ModelAndView(View view) {
        this.view = view;
    }

    public ModelAndView(String viewName, Map<String, ?> model) {
        this(viewName);
        addAllObjects(model);
    }

    public ModelAndView addAllObjects(Map<String, ?> modelMap) {
        model.addAllAttributes(modelMap);
        return this;
    }

    public ModelAndView addObject(Object attributeValue) {
        model.addAttribute(attributeValue);
        return this;
    }

    public ModelAndView addObject(String attributeName, Object attributeValue) {
        model.addAttribute(attributeName, attributeValue);
        return this;
    }

    public native void clear();

    public Map<String, Object> getModel() {
        return model;
    }

    protected Map<String, Object> getModelInternal() {
        return model;
    }

    public ModelMap getModelMap() {
        return model;
    }

    public HttpStatusCode getStatus() {
        return status;
    }

    public View getView() {
        return view instanceof View made ? made : null;
    }

    public String getViewName() {
        return view instanceof String name ? name : null;
    }

    public boolean hasView() {
        return view != null;
    }

    public boolean isEmpty() {
        return view == null && model.isEmpty();
    }

    public boolean isReference() {
        return view instanceof String;
    }

    public void setStatus(HttpStatusCode status) {
        this.status = status;
    }

    public void setView(View view) {
        this.view = view;
    }

    public void setViewName(String viewName) {
        this.view = viewName;
    }

    public native boolean wasCleared();
}
