package com.example.market.catalog;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

@Service
public class CategoryService {

    private final CategoryMapper categories;

    public CategoryService(CategoryMapper categories) {
        this.categories = categories;
    }

    public List<CategoryTree> tree() {
        return categories.roots().stream().map(this::below).collect(Collectors.toList());
    }

    private CategoryTree below(Category category) {
        List<CategoryTree> children = categories.children(category.getId()).stream().map(this::below).collect(Collectors.toList());
        return new CategoryTree(category.getId(), category.getName(), children);
    }
}
