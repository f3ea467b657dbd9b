package org.springframework.web.servlet.mvc.support;

import java.util.Collection;
import java.util.Map;
import org.springframework.ui.Model;


public interface RedirectAttributes extends Model {

    RedirectAttributes addAllAttributes(Collection<?> attributeValues);

    RedirectAttributes addAttribute(Object attributeValue);

    RedirectAttributes addAttribute(String attributeName, Object attributeValue);

    RedirectAttributes addFlashAttribute(Object attributeValue);

    RedirectAttributes addFlashAttribute(String attributeName, Object attributeValue);

    Map<String, ?> getFlashAttributes();

    RedirectAttributes mergeAttributes(Map<String, ?> attributes);
}
