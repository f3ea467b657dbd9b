package net.library.books;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class BooksApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(BooksApplication.class)
                .resourceLoader(new DefaultResourceLoader(BooksApplication.class.getClassLoader()))
                .run(args);
    }
}
