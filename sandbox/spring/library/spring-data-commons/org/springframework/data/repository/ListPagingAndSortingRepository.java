package org.springframework.data.repository;

import java.util.List;
import org.springframework.data.domain.Sort;

@NoRepositoryBean
public interface ListPagingAndSortingRepository<T, ID> extends PagingAndSortingRepository<T, ID> {
    List<T> findAll(Sort sort);
}
