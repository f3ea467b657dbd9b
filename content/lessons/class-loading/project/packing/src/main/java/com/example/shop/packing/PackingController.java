package com.example.shop.packing;

import com.alipay.sofa.koupleless.common.api.SpringBeanFinder;
import com.example.shop.api.Parcel;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PackingController {
    @SuppressWarnings("unchecked")
    @PostMapping("/parcel")
    public String lay() {
        AtomicReference<Object> shelf = (AtomicReference<Object>) SpringBeanFinder.getBaseBean("shelf");
        shelf.set(new Parcel("packing"));
        return "laid on the shelf";
    }

    /** Which loader answers for a class name, or why none does. */
    @GetMapping("/loader")
    public String loader(@RequestParam String name) {
        try {
            ClassLoader loader = Class.forName(name).getClassLoader();
            return loader == null ? "bootstrap" : loader.getClass().getName();
        } catch (ClassNotFoundException | LinkageError e) {
            return e.getClass().getName() + ": " + e.getMessage();
        }
    }
}
