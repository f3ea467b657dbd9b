package com.example.market.catalog;

import java.util.List;

public record CategoryTree(long id, String name, List<CategoryTree> children) {
}
